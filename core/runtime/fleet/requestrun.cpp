// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/requestrun.h"

#include <utility>

namespace stormlab
{

RequestRun::RequestRun(RunSurroundings surroundings, RequestScript script)
    : m_at(surroundings), m_script(std::move(script)), m_wait(surroundings.reactor.timers())
{
}

RequestRun::~RequestRun() = default;

void RequestRun::advance()
{
    if (m_next == m_script.size()) {
        end(true);
        return;
    }
    const RequestAct& act = m_script[m_next++];
    std::visit([this](const auto& kind) { perform(kind); }, act);
}

void RequestRun::perform(const Acquire&)
{
    m_waiting = true;
    m_at.pool.acquire(*this);
}

void RequestRun::perform(const Release&)
{
    std::exchange(m_lease, nullptr)->release();
    advance();
}

void RequestRun::perform(const Begin&)
{
    m_transactionSince = m_at.reactor.now();
    send("BEGIN");
}

void RequestRun::perform(const Commit&)
{
    m_committing = true;
    send("COMMIT");
}

void RequestRun::perform(const RunStep& act)
{
    send(m_at.workload.steps[act.step].sql);
}

void RequestRun::perform(const Wait& act)
{
    m_wait.set(m_at.reactor.now() + act.time, [this] { advance(); });
}

void RequestRun::send(const std::string& sql)
{
    m_statementSince = m_at.reactor.now();
    m_lease->run(sql);
}

void RequestRun::leased(Lease& lease)
{
    m_waiting = false;
    m_lease = &lease;
    advance();
}

void RequestRun::acquireTimedOut()
{
    m_waiting = false;
    end(false);
}

void RequestRun::answered(const Answer& answer)
{
    m_statementSince.reset();
    if (m_rollingBack || (!answer.good && !m_transactionSince)) {
        giveUp();
    } else if (!answer.good) {
        m_rollingBack = true;
        send("ROLLBACK");
    } else {
        if (m_committing)
            m_transactionSince.reset();
        advance();
    }
}

LostWork RequestRun::lost()
{
    LostWork work;
    const std::optional<Moment> since = m_transactionSince ? m_transactionSince : m_statementSince;
    work.underWay = since.has_value();
    if (since)
        work.age = std::chrono::duration_cast<Milliseconds>(m_at.reactor.now() - *since);
    if (m_statementSince)
        work.state = LostState::Active;
    else if (m_transactionSince)
        work.state = LostState::InTransaction;
    m_lease = nullptr;
    end(false);
    return work;
}

void RequestRun::giveUp()
{
    std::exchange(m_lease, nullptr)->release();
    end(false);
}

void RequestRun::end(bool served)
{
    m_wait.cancel();
    m_at.owner.runEnded(*this, served);
}

} // namespace stormlab
