// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/fleet.h"
#include "core/runtime/fleet/reactor.h"

#include <map>
#include <string>
#include <vector>

namespace stormlab
{

/// Gathers what happens and hands it to the sink in batches, at most every 50 ms; after a quiet time at once. Logins
/// are summed per app, so that a storm is some reports a second and not thousands.
class Outbox
{
public:
    Outbox(Reactor& reactor, std::function<DrillTime()> now, FleetSink sink);

    void add(FleetEventBody body);
    void addLogin(const std::string& app, LoginOutcome outcome);
    void addLogins(const LoginReport& logins);
    /// Hands over what there is, now.
    void flush();

private:
    void flushSoon();

    Reactor& m_reactor;
    std::function<DrillTime()> m_now;
    FleetSink m_sink;
    std::vector<FleetEvent> m_events;
    std::map<std::string, LoginReport> m_logins;
    Timer m_timer;
    bool m_flushIsSet = false;
    Moment m_lastFlush{};
};

} // namespace stormlab
