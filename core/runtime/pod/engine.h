// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/podorder.h"
#include "core/runtime/fleet/request.h"
#include "core/runtime/fleet/textlines.h"
#include "core/runtime/fleet/watcheddescriptor.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace stormlab
{

/// A pod's engine: the process that holds its connections, as the fleet's pools hold theirs. It answers questions that
/// come by a socket, and tells what its logins and connections meet as events, one line of JSON each. Told to end by
/// SIGTERM it is polite: it first finishes what it has begun, and a statement is finished when the server has answered.
class Engine final : private RequestHost
{
public:
    /// `link`: the pod's questions; `events`: a descriptor to tell on, which does not block.
    Engine(const PodOrder& order, Descriptor link, int events);
    ~Engine() override;

    /// Until it has been told to end and has finished, or its pod has gone.
    void run();

private:
    struct Running {
        std::shared_ptr<Request> request;
        std::uint64_t number; ///< of the question
    };

    void hear();
    void take(const std::string& line);
    void begin(std::uint64_t number, const Workload& workload);
    void requestEnded(Request& request, bool served) override;
    void answer(std::uint64_t number, bool good);
    void toldToEnd();
    void reportLater();
    void report();
    void tell(const std::vector<FleetEvent>& events) const;

    Reactor m_reactor;
    Outbox m_outbox;
    ClientSettings m_settings;
    PoolContext m_context;
    Workload m_work;
    Workload m_ping;
    RandomStream m_chance;
    Pool m_pool;
    std::map<const Request*, Running> m_running;
    int m_events;
    WatchedDescriptor m_link;
    WatchedDescriptor m_signals;
    TextLines m_lines;
    Timer m_report;
    std::optional<PoolsNow> m_reported; ///< absent: the lab may still have the figures of an engine before this one
    bool m_ending = false;
    bool m_orphaned = false;
};

} // namespace stormlab
