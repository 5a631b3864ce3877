// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

// How late an event loop gets, and how late a thread gets that does nothing else: what the scheduler does to anybody.

namespace stormlab
{

using HeartbeatClock = std::chrono::steady_clock;

constexpr auto beat = std::chrono::milliseconds{5};

inline double milliseconds(HeartbeatClock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// The worst lateness since it was last asked, from any thread.
class Worst
{
public:
    void see(HeartbeatClock::duration late)
    {
        auto seen = m_worst.load();
        while (late.count() > seen && !m_worst.compare_exchange_weak(seen, late.count()))
            continue;
    }
    double take() { return milliseconds(HeartbeatClock::duration(m_worst.exchange(0))); }

private:
    std::atomic<HeartbeatClock::rep> m_worst{0};
};

/// A thread that does nothing but be woken every 5 ms.
class BareThread
{
public:
    BareThread() : m_thread([this](const std::stop_token& stop) { run(stop); }) {}
    Worst worst;

private:
    void run(const std::stop_token& stop)
    {
        auto due = HeartbeatClock::now();
        while (!stop.stop_requested()) {
            due = std::max(due + beat, HeartbeatClock::now());
            std::this_thread::sleep_until(due);
            worst.see(HeartbeatClock::now() - due);
        }
    }

    std::jthread m_thread;
};

/// The event loop of the thread it is made on.
class LoopHeartbeat
{
public:
    LoopHeartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beatNow(); });
        m_timer.start(beat);
    }
    Worst worst;

private:
    void beatNow()
    {
        const auto now = HeartbeatClock::now();
        if (m_last != HeartbeatClock::time_point{})
            worst.see(now - m_last - beat);
        m_last = now;
    }

    QTimer m_timer;
    HeartbeatClock::time_point m_last{};
};

} // namespace stormlab
