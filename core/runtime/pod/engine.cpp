// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/pod/engine.h"

#include "core/runtime/pod/labline.h"

#include <csignal>
#include <cstdlib>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <utility>

namespace stormlab
{

namespace
{

constexpr Milliseconds reportInterval{200};

Descriptor terminationSignals()
{
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGTERM);
    ::sigprocmask(SIG_BLOCK, &signals, nullptr);
    return Descriptor(::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK));
}

Workload pingWork()
{
    Workload workload;
    workload.transaction = false;
    workload.steps = {{"select 1", {}}};
    return workload;
}

} // namespace

Engine::Engine(const PodOrder& order, Descriptor link, int events)
    : m_outbox(
          m_reactor, [] { return DrillTime{0}; }, [this](const std::vector<FleetEvent>& happened) { tell(happened); }),
      m_settings(effectiveSettings(order.settings).value()),
      m_context{m_reactor, m_outbox, targetOf(order), order.poolerPort,
                RandomStream(order.seed, order.app + "/engine " + std::to_string(order.number))},
      m_work(order.workload),
      m_ping(pingWork()),
      m_chance(order.seed, order.app + "/work " + std::to_string(order.number)),
      m_pool(m_context, m_settings, order.number),
      m_events(events),
      m_link(m_reactor, std::move(link), [this] { hear(); }),
      m_signals(m_reactor, terminationSignals(), [this] { toldToEnd(); }),
      m_report(m_reactor.timers())
{
}

Engine::~Engine()
{
    m_pool.close();
}

void Engine::run()
{
    m_pool.start();
    reportLater();
    while (!m_orphaned && !(m_ending && m_running.empty()))
        m_reactor.turn();
    // A login that is under way ends here, and that has to be told as well.
    m_pool.close();
    report();
    m_outbox.flush();
}

void Engine::hear()
{
    std::string text;
    if (!takeText(m_link.number(), text)) {
        // While the pod ends its engine, it does not listen any more; only without that it has gone.
        m_orphaned = !m_ending;
        m_link.close();
    }
    for (const std::string& line : m_lines.add(text))
        take(line);
}

/// "12 ping" or "12 work".
void Engine::take(const std::string& line)
{
    const std::uint64_t number = std::strtoull(line.c_str(), nullptr, 10);
    if (m_ending)
        answer(number, false);
    else
        begin(number, line.ends_with("work") ? m_work : m_ping);
}

void Engine::begin(std::uint64_t number, const Workload& workload)
{
    const Request::Surroundings surroundings{m_reactor, m_pool, workload, *this};
    const auto request =
        std::make_shared<Request>(surroundings, requestPlan(workload, m_settings.io, m_chance), m_reactor.now());
    m_running.emplace(request.get(), Running{request, number});
    request->start();
}

void Engine::requestEnded(Request& request, bool served)
{
    const auto found = m_running.find(&request);
    answer(found->second.number, served);
    m_reactor.dispose(std::move(found->second.request));
    m_running.erase(found);
}

void Engine::answer(std::uint64_t number, bool good)
{
    const std::string line = std::to_string(number) + (good ? " good\n" : " bad\n");
    if (m_link.isOpen())
        ::send(m_link.number(), line.data(), line.size(), MSG_NOSIGNAL);
}

void Engine::toldToEnd()
{
    m_ending = true;
    m_signals.close();
}

void Engine::reportLater()
{
    m_report.set(m_reactor.now() + reportInterval, [this] { reportLater(); });
    report();
}

/// How the pool stands, whenever that has changed.
void Engine::report()
{
    PoolsNow now;
    m_pool.addTo(now);
    if (m_reported && now.connections == m_reported->connections && now.inUse == m_reported->inUse)
        return;
    m_reported = now;
    AppSecond second;
    second.app = m_context.target.applicationName;
    second.connections = now.connections;
    second.inUse = now.inUse;
    m_outbox.add(std::move(second));
}

void Engine::tell(const std::vector<FleetEvent>& events) const
{
    for (const FleetEvent& event : events) {
        const EventBody body = std::visit([](const auto& one) { return EventBody(one); }, event.body);
        tellLab(m_events, event.time, body);
    }
}

} // namespace stormlab
