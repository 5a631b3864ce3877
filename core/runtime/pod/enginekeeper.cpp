// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/pod/enginekeeper.h"

#include "core/runtime/fleet/poolpolicy.h"
#include "core/runtime/pod/labline.h"
#include "core/runtime/pod/podlog.h"

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <utility>

namespace stormlab
{

namespace
{

constexpr Milliseconds untilKill{500};

std::string nameOf(int process)
{
    return "engine " + std::to_string(process);
}

} // namespace

std::string_view toString(Question question)
{
    return question == Question::Ping ? "ping" : "work";
}

EngineKeeper::EngineKeeper(Reactor& reactor, const PodOrder& order, std::string program, int events)
    : m_reactor(reactor),
      m_order(order),
      m_settings(effectiveSettings(order.settings).value()),
      m_program(std::move(program)),
      m_events(events),
      m_chance(order.seed, order.app + "/pod " + std::to_string(order.number)),
      m_watchdog(reactor.timers()),
      m_timer(reactor.timers())
{
}

void EngineKeeper::start()
{
    startEngine();
}

void EngineKeeper::startEngine()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0) {
        podLog("there is no socket for an engine");
        reconnect();
        return;
    }
    Descriptor ours(ends[0]);
    const Descriptor theirs(ends[1]);
    ChildCommand command;
    command.program = m_program;
    command.arguments = {"--engine", "--parent", std::to_string(::getpid())};
    command.descriptors[3] = theirs.number();
    Result<Child> child = startChild(command);
    if (!child) {
        podLog(child.error().message + " " + child.error().detail);
        reconnect();
        return;
    }
    m_process = child.value().process;
    m_lines = TextLines();
    m_link = std::make_unique<WatchedDescriptor>(m_reactor, std::move(ours), [this] { hear(); });
    m_ending = std::make_unique<WatchedDescriptor>(m_reactor, std::move(child.value().ending), [this] { seeEnd(); });
    m_lost = false;
    podLog(nameOf(m_process) + " started");
}

void EngineKeeper::ask(Question question, Answered answered)
{
    const std::string line = std::to_string(++m_lastNumber) + " " + std::string(toString(question)) + "\n";
    if (m_lost || ::send(m_link->number(), line.data(), line.size(), MSG_NOSIGNAL) < 0) {
        answered(false);
        return;
    }
    m_open.emplace(m_lastNumber, Open{m_reactor.now(), std::move(answered)});
    watch();
}

void EngineKeeper::hear()
{
    std::string text;
    // Its end is seen by the end of the process.
    if (!takeText(m_link->number(), text))
        m_link->close();
    for (const std::string& line : m_lines.add(text))
        answer(line);
    watch();
}

/// "12 good" or "12 bad", for the question of that number.
void EngineKeeper::answer(const std::string& line)
{
    const std::size_t space = line.find(' ');
    const auto found = m_open.find(std::strtoull(line.c_str(), nullptr, 10));
    if (space == std::string::npos || found == m_open.end())
        return;
    const bool good = line.substr(space + 1) == "good";
    if (good)
        m_failedAttempts = 0;
    const Answered answered = std::move(found->second.answered);
    m_open.erase(found);
    answered(good);
}

void EngineKeeper::watch()
{
    if (m_open.empty())
        m_watchdog.cancel();
    else
        m_watchdog.set(m_open.begin()->second.asked + m_order.pods.watchdog, [this] { lose(); });
}

void EngineKeeper::lose()
{
    podLog(nameOf(m_process) + " has not answered for " + std::to_string(m_order.pods.watchdog.count()) + " ms");
    m_lost = true;
    failOpen();
    podLog("reconnecting: ending " + nameOf(m_process));
    ::kill(m_process, SIGTERM);
    if (m_settings.teardown == Teardown::Blocking)
        endBlocking();
    else
        endByForce();
}

/// The mistake that this setting is about: until the engine has gone, the loop does not turn.
void EngineKeeper::endBlocking()
{
    ended(awaitEnd(m_process));
}

void EngineKeeper::endByForce()
{
    m_timer.set(m_reactor.now() + untilKill, [this] {
        podLog("killing " + nameOf(m_process));
        ::kill(m_process, SIGKILL);
    });
}

void EngineKeeper::seeEnd()
{
    if (const std::optional<std::string> how = endOf(m_process))
        ended(*how);
}

void EngineKeeper::ended(const std::string& how)
{
    podLog(nameOf(m_process) + " ended: " + how);
    tellNothingHeld();
    m_lost = true;
    m_link->close();
    m_ending->close();
    failOpen();
    reconnect();
}

/// One that was killed could not say so itself, and the next one may come much later.
void EngineKeeper::tellNothingHeld() const
{
    AppSecond second;
    second.app = m_order.app;
    tellLab(m_events, DrillTime{0}, second);
}

void EngineKeeper::failOpen()
{
    m_watchdog.cancel();
    for (const auto& [number, open] : std::exchange(m_open, {}))
        open.answered(false);
}

void EngineKeeper::reconnect()
{
    const Milliseconds rest =
        retryDelay(m_settings.reconnect, m_failedAttempts++, [this] { return m_chance.uniform(); });
    // Not from the turn's own time: the turn may have been a long one.
    m_timer.set(std::chrono::steady_clock::now() + rest, [this] { startEngine(); });
}

} // namespace stormlab
