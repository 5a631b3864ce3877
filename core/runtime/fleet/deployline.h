// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/fleet.h"
#include "core/runtime/fleet/outbox.h"
#include "core/runtime/fleet/rollout.h"

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace stormlab
{

/// The deploys of one app, one after another: the next begins when the last new instance was started, though old ones
/// may still be there. Where deploys come faster than old generations go, more than two of them live. Knows settings
/// and generations; instances belong to its host. Fleet's thread.
class DeployLine
{
public:
    struct Host {
        std::function<void(int number)> start;                  ///< an instance of the newest generation
        std::function<void(int generation, int number)> retire; ///< harmless when there is none
        std::function<int(int generation)> living;              ///< how many of it take work
        std::function<bool(int generation)> olderRemain;        ///< whether any of an older one is still being retired
    };

    DeployLine(Reactor& reactor, Outbox& outbox, std::string app, SettingMap configured, Host host);

    /// The first start of the app, which is no deploy.
    void start();
    void order(DeployOrder order);
    /// Tells of the deploys that have come to their end, and begins the next one when it can. The host calls it when a
    /// retired instance is gone.
    void advance();

    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] const SettingMap& configured() const { return m_configured; }
    [[nodiscard]] const ClientSettings& settings() const { return m_settings; }

private:
    void beginNext();
    void beginRollout(const RolloutOrder& order, const ClientSettings& plan);
    void perform(int generation, const RolloutStep& step);
    void finishDeploys();

    Reactor& m_reactor;
    Outbox& m_outbox;
    std::string m_app;
    SettingMap m_configured;
    ClientSettings m_settings;
    Host m_host;
    int m_generation = 0;
    std::deque<DeployOrder> m_orders;
    std::vector<std::shared_ptr<Rollout>> m_rollouts; ///< those that have begun and are not finished, the oldest first
};

} // namespace stormlab
