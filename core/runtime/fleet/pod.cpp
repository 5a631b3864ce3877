// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/pod.h"

#include "core/domain/eventcodec.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

/// A kubelet grants 30 s; the instances within the lab get as long as this.
constexpr Milliseconds grace{2'000};

ClientSettings settingsOf(const PodOrder& order)
{
    const Result<ClientSettings> settings = effectiveSettings(order.settings);
    return settings ? settings.value() : ClientSettings{};
}

Milliseconds since(Moment moment, Moment now)
{
    return std::chrono::duration_cast<Milliseconds>(now - moment);
}

} // namespace

Pod::Pod(PodSurroundings& surroundings, PodOrder order, int generation)
    : m_at(surroundings),
      m_order(std::move(order)),
      m_settings(settingsOf(m_order)),
      m_generation(generation),
      m_liveness(surroundings.reactor, ProbeKind::Liveness,
                 [this](ProbeKind kind, ProbeOutcome outcome, Milliseconds took) { probed(kind, outcome, took); }),
      m_readiness(surroundings.reactor, ProbeKind::Readiness,
                  [this](ProbeKind kind, ProbeOutcome outcome, Milliseconds took) { probed(kind, outcome, took); }),
      m_missed(m_settings.probe.failures),
      m_timer(surroundings.reactor.timers())
{
}

Pod::~Pod() = default;

void Pod::start()
{
    startProcess();
}

void Pod::startProcess()
{
    Result<std::shared_ptr<PodProcess>> process = PodProcess::start(
        m_at.reactor, m_at.program, m_order,
        {[this](const std::string& line) { heard(line); }, [this](const std::string& how) { ended(how); }});
    if (!process) {
        const Error& error = process.error();
        restartLater(PodChange::Exited, error.message + " " + error.detail + ". " + error.nextStep, 0, Milliseconds{0});
        return;
    }
    m_process = std::move(process.value());
    m_missed = LivenessCount(m_settings.probe.failures);
    tell(PodChange::Started, m_process->process(), {}, std::nullopt);
    m_liveness.start(m_process->port(), m_settings.probe.timeout);
    m_readiness.start(m_process->port(), m_settings.probe.timeout);
}

/// The engine tells what its connections meet in the form of events, under the names that it was given.
void Pod::heard(const std::string& line)
{
    const Result<TimelineEvent> event = eventFromJson(line);
    if (!event)
        return;
    if (const auto* logins = std::get_if<LoginReport>(&event.value().body)) {
        m_at.outbox.addLogins(*logins);
    } else if (const auto* lost = std::get_if<BackendLost>(&event.value().body)) {
        m_at.outbox.add(*lost);
    } else if (const auto* second = std::get_if<AppSecond>(&event.value().body)) {
        m_connections = second->connections;
        m_inUse = second->inUse;
    }
}

void Pod::probed(ProbeKind kind, ProbeOutcome outcome, Milliseconds took)
{
    m_at.outbox.add(ProbeEnded{m_order.app, number(), kind, outcome, took});
    if (kind == ProbeKind::Readiness) {
        m_ready = outcome == ProbeOutcome::Good;
        return;
    }
    m_missed.add(outcome);
    if (!m_missed.isDead() || m_killed)
        return;
    m_killed = true;
    m_liveness.stop();
    m_process->kill();
}

void Pod::ended(const std::string& how)
{
    const std::shared_ptr<PodProcess> process = std::exchange(m_process, nullptr);
    m_at.reactor.dispose(process);
    m_liveness.stop();
    m_readiness.stop();
    m_ready = false;
    m_connections = 0;
    m_inUse = 0;
    if (m_whenGone) {
        leave(process->process());
        return;
    }
    const bool killed = std::exchange(m_killed, false);
    const std::string words = process->lastWords().empty() ? "" : "; its last words: " + process->lastWords();
    const std::string missed = std::to_string(m_missed.missed()) + " liveness probes in a row failed";
    restartLater(killed ? PodChange::Killed : PodChange::Exited, (killed ? missed : how) + words, process->process(),
                 since(process->began(), m_at.reactor.now()));
}

void Pod::leave(int process)
{
    m_timer.cancel();
    for (auto& [address, running] : m_running) {
        running.call->abandon();
        m_at.statistics.failed(
            std::chrono::duration_cast<std::chrono::microseconds>(m_at.reactor.now() - running.arrived));
        m_at.reactor.dispose(std::move(running.call));
    }
    m_running.clear();
    tell(PodChange::Stopped, process, {}, std::nullopt);
    std::exchange(m_whenGone, nullptr)();
}

void Pod::restartLater(PodChange change, std::string why, int process, Milliseconds ran)
{
    const Milliseconds rest = m_backOff.next(ran);
    ++m_at.restarts[number()];
    tell(change, process, std::move(why), rest);
    m_timer.set(m_at.reactor.now() + rest, [this] { startProcess(); });
}

void Pod::tell(PodChange change, int process, std::string why, std::optional<Milliseconds> backOff)
{
    m_at.outbox.add(PodChanged{m_order.app, number(), change, m_generation, process, m_at.restarts[number()], backOff,
                               std::move(why)});
}

void Pod::serve(Moment arrived)
{
    // Probes are sent all the same: a pod is not to be killed for what the lab lacks.
    if (!m_at.reactor.hasRoom()) {
        m_at.statistics.failed(std::chrono::microseconds{0});
        return;
    }
    // The call does not end within its constructor, so it is known before it is heard of.
    const auto known = std::make_shared<const HttpCall*>(nullptr);
    const auto call = std::make_shared<HttpCall>(
        m_at.reactor, m_process->port(), "/work", m_settings.pool.acquireTimeout,
        [this, known](const HttpCall::Outcome& outcome) { answered(*known, outcome.isGood()); });
    *known = call.get();
    m_running.emplace(call.get(), Running{call, arrived});
}

void Pod::answered(const HttpCall* call, bool served)
{
    const auto found = m_running.find(call);
    const auto age = std::chrono::duration_cast<std::chrono::microseconds>(m_at.reactor.now() - found->second.arrived);
    if (served)
        m_at.statistics.served(age);
    else
        m_at.statistics.failed(age);
    m_at.reactor.dispose(std::move(found->second.call));
    m_running.erase(found);
    if (m_whenGone)
        endIfIdle();
}

void Pod::kill()
{
    if (m_process)
        m_process->kill();
}

void Pod::retire(std::function<void()> whenGone)
{
    m_whenGone = std::move(whenGone);
    m_ready = false;
    m_liveness.stop();
    m_readiness.stop();
    m_timer.set(m_at.reactor.now() + grace, [this] { kill(); });
    endIfIdle();
}

/// Without a process there is nothing to wait for.
void Pod::endIfIdle()
{
    if (!m_process)
        leave(0);
    else if (m_running.empty())
        m_process->kill();
}

void Pod::addTo(PoolsNow& sum) const
{
    sum.waiting += static_cast<int>(m_running.size());
    sum.connections += m_connections;
    sum.inUse += m_inUse;
    for (const auto& [call, running] : m_running) {
        const Milliseconds age = since(running.arrived, m_at.reactor.now());
        sum.longestWait = std::max(age, sum.longestWait.value_or(age));
    }
}

} // namespace stormlab
