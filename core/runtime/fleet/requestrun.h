// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/pool.h"
#include "core/runtime/fleet/requestscript.h"

#include <optional>

namespace stormlab
{

class RequestRun;

/// Told once when a run has ended; may destroy it through Reactor::dispose() only.
class RequestOwner
{
public:
    virtual ~RequestOwner() = default;
    virtual void runEnded(RequestRun& run, bool served) = 0;
};

/// What a run needs. Everything outlives it.
struct RunSurroundings {
    Reactor& reactor;
    Pool& pool;
    const Workload& workload;
    RequestOwner& owner;
};

/// One script of a request on its way, on one connection at most. A statement that fails rolls its transaction back,
/// and the request has failed; the connection is kept.
class RequestRun final : public LeaseHolder
{
public:
    RequestRun(RunSurroundings surroundings, RequestScript script);
    ~RequestRun() override;

    /// It may end within this call.
    void start() { advance(); }
    /// Does nothing any more, and tells nobody. Its pool has been closed.
    void abandon() { m_wait.cancel(); }
    /// For a connection.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

    void leased(Lease& lease) override;
    void acquireTimedOut() override;
    void answered(const Answer& answer) override;
    LostWork lost() override;

private:
    void advance();
    void perform(const Acquire& act);
    void perform(const Release& act);
    void perform(const Begin& act);
    void perform(const Commit& act);
    void perform(const RunStep& act);
    void perform(const Wait& act);
    void send(const std::string& sql);
    void giveUp();
    void end(bool served);

    RunSurroundings m_at;
    RequestScript m_script;
    std::size_t m_next = 0;
    bool m_waiting = false;
    Lease* m_lease = nullptr;
    Timer m_wait;
    std::optional<Moment> m_transactionSince;
    std::optional<Moment> m_statementSince;
    bool m_committing = false;
    bool m_rollingBack = false;
};

} // namespace stormlab
