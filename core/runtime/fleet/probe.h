// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/podevents.h"
#include "core/runtime/fleet/httpcall.h"

#include <functional>
#include <memory>

namespace stormlab
{

/// Asks one process of a pod again and again, as the kubelet does: each second, and never twice at a time, so that a
/// question that is not answered puts the next one off. Fleet's thread.
class Probe
{
public:
    /// May end the probe.
    using Ended = std::function<void(ProbeKind kind, ProbeOutcome outcome, Milliseconds took)>;

    Probe(Reactor& reactor, ProbeKind kind, Ended ended);
    ~Probe();
    Probe(const Probe&) = delete;
    Probe& operator=(const Probe&) = delete;

    /// From now on, at this port; the first question comes after the initial delay.
    void start(int port, Milliseconds timeout);
    void stop();

private:
    void ask();
    void answered(const HttpCall::Outcome& outcome);

    Reactor& m_reactor;
    ProbeKind m_kind;
    Ended m_ended;
    Timer m_next;
    std::shared_ptr<HttpCall> m_call; ///< the question that is open
    int m_port = 0;
    Milliseconds m_timeout{0};
};

} // namespace stormlab
