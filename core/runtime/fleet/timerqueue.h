// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>

namespace stormlab
{

using Moment = std::chrono::steady_clock::time_point;

/// Actions by deadline; of one deadline in the order they were set. Time is passed in. One thread.
class TimerQueue
{
public:
    struct Key {
        Moment due{};
        std::uint64_t number = 0;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    using Action = std::function<void()>;

    Key set(Moment due, Action action);
    /// Forgets it; harmless when it has run.
    void cancel(const Key& key) { m_actions.erase(key); }
    [[nodiscard]] std::optional<Moment> next() const;
    /// Runs what is due, in order. What these set is left for the next call, so that a turn always ends.
    void runDue(Moment now);

private:
    std::map<Key, Action> m_actions;
    std::uint64_t m_lastNumber = 0;
};

/// One deadline of an object, cancelled with it. The queue must outlive it.
class Timer
{
public:
    explicit Timer(TimerQueue& queue) : m_queue(queue) {}
    ~Timer() { cancel(); }
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;

    /// Replaces what was set before.
    void set(Moment due, TimerQueue::Action action);
    void cancel();

private:
    TimerQueue& m_queue;
    std::optional<TimerQueue::Key> m_key;
};

} // namespace stormlab
