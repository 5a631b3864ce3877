// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/request.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

Request::Request(const Surroundings& surroundings, RequestPlan plan, Moment arrived)
    : m_at(surroundings), m_plan(std::move(plan)), m_arrived(arrived)
{
}

Request::~Request() = default;

void Request::beginStage()
{
    while (!m_failed && m_runs.empty() && m_nextStage < m_plan.size())
        startRuns();
    if (m_runs.empty())
        m_at.host.requestEnded(*this, !m_failed);
}

void Request::startRuns()
{
    const RunSurroundings surroundings{m_at.reactor, m_at.pool, m_at.workload, *this};
    for (RequestScript& script : m_plan[m_nextStage++])
        m_runs.push_back(std::make_shared<RequestRun>(surroundings, std::move(script)));
    m_starting = true;
    // What ends at once leaves the list.
    for (const std::shared_ptr<RequestRun>& run : std::vector(m_runs)) {
        if (m_failed)
            drop(*run);
        else
            run->start();
    }
    m_starting = false;
}

void Request::runEnded(RequestRun& run, bool served)
{
    drop(run);
    if (!served && !m_failed) {
        m_failed = true;
        giveUpWaiting();
    }
    if (m_runs.empty() && !m_starting)
        beginStage();
}

void Request::drop(const RequestRun& run)
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [&run](const auto& own) { return own.get() == &run; });
    if (found == m_runs.end())
        return;
    m_at.reactor.dispose(std::move(*found));
    m_runs.erase(found);
}

void Request::giveUpWaiting()
{
    for (const std::shared_ptr<RequestRun>& run : std::vector(m_runs)) {
        if (!run->isWaiting())
            continue;
        m_at.pool.forget(*run);
        drop(*run);
    }
}

void Request::abandon()
{
    for (const std::shared_ptr<RequestRun>& run : m_runs) {
        run->abandon();
        m_at.reactor.dispose(run);
    }
    m_runs.clear();
}

} // namespace stormlab
