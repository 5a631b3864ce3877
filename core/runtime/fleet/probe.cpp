// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/probe.h"

#include "core/runtime/fleet/kubeletpolicy.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

ProbeOutcome outcomeOf(const HttpCall::Outcome& outcome)
{
    switch (outcome.end) {
    case HttpCall::End::Answered:
        return outcome.isGood() ? ProbeOutcome::Good : ProbeOutcome::Bad;
    case HttpCall::End::TimedOut:
        return ProbeOutcome::TimedOut;
    case HttpCall::End::Refused:
        return ProbeOutcome::Refused;
    }
    return ProbeOutcome::Refused;
}

} // namespace

Probe::Probe(Reactor& reactor, ProbeKind kind, Ended ended)
    : m_reactor(reactor), m_kind(kind), m_ended(std::move(ended)), m_next(reactor.timers())
{
}

Probe::~Probe()
{
    stop();
}

void Probe::start(int port, Milliseconds timeout)
{
    m_port = port;
    m_timeout = timeout;
    m_next.set(m_reactor.now() + initialProbeDelay, [this] { ask(); });
}

void Probe::stop()
{
    m_next.cancel();
    if (!m_call)
        return;
    m_call->abandon();
    m_reactor.dispose(std::exchange(m_call, nullptr));
}

void Probe::ask()
{
    const char* const target = m_kind == ProbeKind::Liveness ? "/health/liveliness" : "/health/readiness";
    m_call = std::make_shared<HttpCall>(m_reactor, m_port, target, m_timeout,
                                        [this](const HttpCall::Outcome& outcome) { answered(outcome); });
}

void Probe::answered(const HttpCall::Outcome& outcome)
{
    const Moment asked = m_call->began();
    m_reactor.dispose(std::exchange(m_call, nullptr));
    m_next.set(std::max(asked + probeInterval, m_reactor.now()), [this] { ask(); });
    m_ended(m_kind, outcomeOf(outcome), std::chrono::round<Milliseconds>(m_reactor.now() - asked));
}

} // namespace stormlab
