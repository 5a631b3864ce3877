// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/childprocess.h"
#include "core/runtime/fleet/podorder.h"
#include "core/runtime/fleet/randomstream.h"
#include "core/runtime/fleet/textlines.h"
#include "core/runtime/fleet/watcheddescriptor.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace stormlab
{

/// What a pod asks of its engine: whether the database answers, or the work of one request.
enum class Question { Ping, Work };

/// "ping", "work"
[[nodiscard]] std::string_view toString(Question question);

/// Keeps an engine, the child that holds the pod's connections, and reconnects when it is lost: when it has ended, or
/// when a question was not answered within the watchdog's time. Reconnecting is to end the old engine and to start a
/// fresh one after the reconnect policy's delay. How the old one is ended is the setting `teardown`:
/// - blocking: SIGTERM, then waitpid() until it has gone. The engine finishes what it has begun, which takes as long as
///   the database takes; and this is the pod's only loop, so nothing else of the pod runs meanwhile.
/// - kill: SIGTERM, half a second in which the loop goes on, SIGKILL.
class EngineKeeper
{
public:
    using Answered = std::function<void(bool good)>;

    /// `program`: of the engine; `events`: a descriptor to tell the lab on, which does not block.
    EngineKeeper(Reactor& reactor, const PodOrder& order, std::string program, int events);

    void start();
    /// Answered at once, and badly, while there is no engine.
    void ask(Question question, Answered answered);

private:
    struct Open {
        Moment asked;
        Answered answered;
    };

    void startEngine();
    void hear();
    void answer(const std::string& line);
    void watch();
    void lose();
    void endBlocking();
    void endByForce();
    void seeEnd();
    void ended(const std::string& how);
    void tellNothingHeld() const;
    void failOpen();
    void reconnect();

    Reactor& m_reactor;
    const PodOrder& m_order;
    ClientSettings m_settings;
    std::string m_program;
    int m_events;
    RandomStream m_chance;
    int m_process = 0;
    bool m_lost = true; ///< there is no engine that could be asked
    // Both from the start of an engine to its end: an engine that finds its link closed would not finish its work.
    std::unique_ptr<WatchedDescriptor> m_link;
    std::unique_ptr<WatchedDescriptor> m_ending;
    TextLines m_lines;
    std::map<std::uint64_t, Open> m_open; ///< by number: the oldest first
    std::uint64_t m_lastNumber = 0;
    int m_failedAttempts = 0;
    Timer m_watchdog;
    Timer m_timer; ///< until SIGKILL, then until the fresh engine
};

} // namespace stormlab
