// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/instance.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

/// A worker whose request failed pauses at least this long: a scenario without rests must not spin on an error.
constexpr Milliseconds restAfterFailure{1'000};

} // namespace

Instance::Instance(AppContext& context, const ClientSettings& settings, int number)
    : m_context(context),
      m_settings(settings),
      m_number(number),
      m_pool(context.pool, settings, number),
      m_grace(context.pool.reactor.timers())
{
}

Instance::~Instance()
{
    m_pool.close();
}

void Instance::start()
{
    m_pool.start();
    for (int worker = 0; worker < m_context.workload.workers; ++worker) {
        m_workers.push_back(std::make_unique<Timer>(m_context.pool.reactor.timers()));
        work(worker);
    }
}

void Instance::serve(Moment arrived)
{
    begin(requestPlan(m_context.workload, m_settings.io, m_context.requestChance), arrived, noWorker);
}

void Instance::work(int worker)
{
    m_context.statistics.arrived();
    begin(requestPlan(m_context.workload, m_settings.io, m_context.workerChance), m_context.pool.reactor.now(), worker);
}

void Instance::begin(RequestPlan plan, Moment arrived, int worker)
{
    const Request::Surroundings surroundings{m_context.pool.reactor, m_pool, m_context.workload, *this};
    const auto request = std::make_shared<Request>(surroundings, std::move(plan), arrived);
    m_running.emplace(request.get(), Running{request, worker});
    request->start();
}

void Instance::requestEnded(Request& request, bool served)
{
    if (served)
        m_context.statistics.served(ageOf(request));
    else
        m_context.statistics.failed(ageOf(request));
    const auto found = m_running.find(&request);
    const int worker = found->second.worker;
    m_context.pool.reactor.dispose(std::move(found->second.request));
    m_running.erase(found);
    if (m_whenGone)
        leaveIfDone();
    else if (worker != noWorker)
        rest(worker, served);
}

std::chrono::microseconds Instance::ageOf(const Request& request) const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(m_context.pool.reactor.now() - request.arrived());
}

void Instance::rest(int worker, bool served)
{
    Milliseconds time = m_context.workerChance.within(m_context.workload.rest);
    if (!served)
        time = std::max(time, restAfterFailure);
    m_workers[static_cast<std::size_t>(worker)]->set(m_context.pool.reactor.now() + time,
                                                     [this, worker] { work(worker); });
}

void Instance::retire(std::function<void()> whenGone)
{
    m_whenGone = std::move(whenGone);
    for (const auto& worker : m_workers)
        worker->cancel();
    m_pool.drain();
    m_grace.set(m_context.pool.reactor.now() + retirementGrace, [this] { endGrace(); });
    leaveIfDone();
}

void Instance::endGrace()
{
    m_pool.close();
    for (auto& [address, running] : m_running) {
        running.request->abandon();
        m_context.statistics.failed(ageOf(*running.request));
        m_context.pool.reactor.dispose(std::move(running.request));
    }
    m_running.clear();
    leaveIfDone();
}

void Instance::leaveIfDone()
{
    if (!m_running.empty())
        return;
    m_grace.cancel();
    m_pool.close();
    // Called once: whoever hears it lets this object go.
    const auto whenGone = std::exchange(m_whenGone, nullptr);
    if (whenGone)
        whenGone();
}

} // namespace stormlab
