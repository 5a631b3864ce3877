// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"
#include "core/runtime/fleet/reactor.h"
#include "core/runtime/fleet/rolloutplan.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace stormlab
{

/// The plan of one deploy on its way: has each step performed when it is due. Fleet's thread.
class Rollout
{
public:
    struct Host {
        std::function<void(const RolloutStep&)> perform;
        std::function<void()> moved; ///< some steps were performed; may dispose of the roll-out
    };

    /// `configured`: what the app is told to have once this has rolled out.
    Rollout(Reactor& reactor, int generation, SettingMap configured);

    /// Performs what is due at once before it returns.
    void begin(std::vector<RolloutStep> plan, Host host);
    /// Whether new instances are still to be started. When only old ones are left, the app's next deploy may begin.
    [[nodiscard]] bool isStarting() const;
    [[nodiscard]] bool isPerformed() const { return m_nextStep == m_plan.size(); }
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] const SettingMap& configured() const { return m_configured; }

private:
    void performDueSteps();

    Reactor& m_reactor;
    int m_generation;
    SettingMap m_configured;
    Host m_host;
    std::vector<RolloutStep> m_plan;
    std::size_t m_nextStep = 0;
    Moment m_since{};
    Timer m_timer;
};

} // namespace stormlab
