// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/requestrun.h"

#include <memory>
#include <vector>

namespace stormlab
{

class Request;

/// Told once when a request has ended; may destroy it through Reactor::dispose() only.
class RequestHost
{
public:
    virtual ~RequestHost() = default;
    virtual void requestEnded(Request& request, bool served) = 0;
};

/// One request of an app: stages one after another, each of runs side by side. When one of these fails, the request
/// has failed: those that still wait for a connection give up, and the others come to their end first.
class Request final : private RequestOwner
{
public:
    /// Everything but the plan outlives it.
    struct Surroundings {
        Reactor& reactor;
        Pool& pool;
        const Workload& workload;
        RequestHost& host;
    };

    Request(const Surroundings& surroundings, RequestPlan plan, Moment arrived);
    ~Request() override;

    /// It may end within this call.
    void start() { beginStage(); }
    /// Does nothing any more, and tells nobody. Its pool has been closed.
    void abandon();
    [[nodiscard]] Moment arrived() const { return m_arrived; }

private:
    void beginStage();
    void startRuns();
    void runEnded(RequestRun& run, bool served) override;
    void drop(const RequestRun& run);
    void giveUpWaiting();

    Surroundings m_at;
    RequestPlan m_plan;
    std::size_t m_nextStage = 0;
    Moment m_arrived;
    std::vector<std::shared_ptr<RequestRun>> m_runs; ///< of the stage, those that have not ended
    bool m_starting = false;                         ///< a stage that ends meanwhile is told of afterwards
    bool m_failed = false;
};

} // namespace stormlab
