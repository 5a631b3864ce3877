// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/outbox.h"

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr Milliseconds flushInterval{50};

}

Outbox::Outbox(Reactor& reactor, std::function<DrillTime()> now, FleetSink sink)
    : m_reactor(reactor), m_now(std::move(now)), m_sink(std::move(sink)), m_timer(reactor.timers())
{
}

void Outbox::add(FleetEventBody body)
{
    m_events.push_back({m_now(), std::move(body)});
    flushSoon();
}

void Outbox::addLogin(const std::string& app, LoginOutcome outcome)
{
    LoginReport one{app};
    one.counts[static_cast<std::size_t>(outcome)] = 1;
    addLogins(one);
}

void Outbox::addLogins(const LoginReport& logins)
{
    LoginReport& report = m_logins[logins.app];
    report.app = logins.app;
    for (std::size_t outcome = 0; outcome < loginOutcomeCount; ++outcome)
        report.counts[outcome] += logins.counts[outcome];
    flushSoon();
}

void Outbox::flushSoon()
{
    if (m_flushIsSet)
        return;
    m_flushIsSet = true;
    m_timer.set(std::max(m_reactor.now(), m_lastFlush + flushInterval), [this] { flush(); });
}

void Outbox::flush()
{
    m_flushIsSet = false;
    m_timer.cancel();
    m_lastFlush = m_reactor.now();
    const DrillTime time = m_now();
    for (auto& [app, report] : m_logins)
        m_events.push_back({time, std::move(report)});
    m_logins.clear();
    std::vector<FleetEvent> events;
    events.swap(m_events);
    if (!events.empty() && m_sink)
        m_sink(std::move(events));
}

} // namespace stormlab
