// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/opendeploys.h"
#include "core/domain/scenario.h"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace stormlab
{

/// Which deploys of a live drill are on their way, and what the apps are configured with. Main thread.
class DeployWatch
{
public:
    void begin(const Scenario& scenario);
    /// By the learner; it may have to wait for another deploy of the app.
    void ordered(const std::string& app) { ++m_ordered[app]; }
    void started(const DeployStarted& deploy);
    /// Whether it was the learner's.
    bool finished(const DeployFinished& deploy);

    /// What the last deploy that is finished has left; nothing for an app that is not in the fleet.
    [[nodiscard]] const SettingMap& configured(const std::string& app) const;
    /// Whether a deploy that the learner has ordered is not finished.
    [[nodiscard]] bool isOrdered(const std::string& app) const;
    /// Whether any deploy of anybody's is not finished.
    [[nodiscard]] bool isRollingOut() const;

private:
    std::map<std::string, SettingMap> m_configured;
    std::map<std::string, int> m_ordered; ///< learner's, by app
    OpenDeploys m_open;
    std::set<std::pair<std::string, int>> m_learners; ///< app and generation
};

} // namespace stormlab
