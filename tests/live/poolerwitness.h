// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drillclock.h"
#include "core/runtime/observe/poolerwatch.h"
#include "core/runtime/sandbox/sandbox.h"

#include <vector>

namespace stormlab
{

/// How long somebody has waited is not the same twice.
inline PoolerSample withoutWaits(PoolerSample sample)
{
    for (PoolerPool& pool : sample.pools)
        pool.longestWait = {};
    for (PoolerClients& clients : sample.clients)
        clients.longestWait = {};
    return sample;
}

/// What the lab's watch on the pooler tells.
class PoolerWitness
{
public:
    explicit PoolerWitness(const Sandbox& sandbox)
        : m_watch(
              poolerConsoleString(sandbox.access(), "stormlab_monitor", "tst-watch", true), "stormlab_monitor",
              [this] { return m_clock.now(); }, Milliseconds{200})
    {
        QObject::connect(&m_watch, &PoolerWatch::observed, &m_watch,
                         [this](DrillTime, const EventBody& body) { m_told.push_back(body); });
        QObject::connect(&sandbox, &Sandbox::poolerStopped, &m_watch, &PoolerWatch::poolerEnded);
        m_watch.start();
    }

    template <typename Body>
    [[nodiscard]] std::vector<Body> all() const
    {
        std::vector<Body> found;
        for (const EventBody& told : m_told) {
            if (const Body* const body = std::get_if<Body>(&told))
                found.push_back(*body);
        }
        return found;
    }

private:
    DrillClock m_clock;
    std::vector<EventBody> m_told;
    PoolerWatch m_watch;
};

} // namespace stormlab
