// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/timerqueue.h"

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace stormlab
{

/// Told when its descriptor can be read or written (or has ended: then both seem possible).
class Watcher
{
public:
    virtual ~Watcher() = default;
    virtual void ready(bool readable, bool writable) = 0;
};

/// The heart of the fleet's thread: one epoll loop with timers. Everything but wake() belongs to the thread that calls
/// turn().
class Reactor
{
public:
    enum class Interest { Read, Write, ReadWrite };
    using WatchId = std::uint64_t;

    Reactor();
    ~Reactor();
    Reactor(const Reactor&) = delete;
    Reactor& operator=(const Reactor&) = delete;

    /// Waits for descriptors and deadlines, and serves what is due once.
    void turn();
    /// Ends a waiting turn. Any thread.
    void wake();

    /// The time of the present turn.
    [[nodiscard]] Moment now() const { return m_now; }
    [[nodiscard]] TimerQueue& timers() { return m_timers; }

    [[nodiscard]] WatchId watch(int descriptor, Interest interest, Watcher& watcher);
    /// Also right when the descriptor was closed and opened anew since.
    void rewatch(WatchId id, int descriptor, Interest interest);
    void unwatch(WatchId id, int descriptor);

    /// One login step of this turn's share: at most 64, and no more once they took 10 ms, so that logins (SCRAM costs
    /// 3 ms each) never starve the connections that work. Refused ones come again in the next turn.
    [[nodiscard]] bool takeLoginStep();
    /// Whether there is a descriptor for another connection.
    [[nodiscard]] bool hasRoom() const { return m_watchers.size() < m_mostWatchers; }

    /// Destroys an object after the present turn, as its own calls may still be on the stack.
    void dispose(std::shared_ptr<void> object) { m_disposed.push_back(std::move(object)); }
    void emptyDisposed();

private:
    void waitForEvents();
    void serve(WatchId id, std::uint32_t events);
    [[nodiscard]] int timeout() const;

    TimerQueue m_timers;
    std::unordered_map<WatchId, Watcher*> m_watchers;
    std::vector<std::shared_ptr<void>> m_disposed;
    Moment m_now;
    Moment m_loginsSince;
    WatchId m_lastId = 0;
    std::size_t m_mostWatchers;
    int m_loginSteps = 0;
    int m_epoll;
    int m_wakeUp;
};

} // namespace stormlab
