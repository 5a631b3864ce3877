// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/budget.h"
#include "core/domain/event.h"
#include "core/domain/scenario.h"

#include <map>
#include <set>
#include <string>

namespace stormlab
{

/// The client settings of the fleet as events change them: the scenario's, then what injects and deploys set. An inject
/// that is fired again keeps the settings that its app has by then. Deploys of one app may overlap: the end of an
/// earlier one takes back nothing that a later one has set.
class ConfiguredFleet
{
public:
    explicit ConfiguredFleet(const Scenario& scenario);

    void add(const TimelineEvent& event);
    /// By app, from the moment a deploy starts.
    [[nodiscard]] const std::map<std::string, SettingMap>& configured() const { return m_configured; }
    /// While a deploy of the app rolls out, what the instances have that it has not replaced yet; else effective().
    [[nodiscard]] ClientSettings inForce(const std::string& app) const;
    [[nodiscard]] ClientSettings effective(const std::string& app) const;
    /// What the app would have with these changes over its present settings.
    [[nodiscard]] ClientSettings effectiveWith(const std::string& app, const SettingMap& changes) const;
    [[nodiscard]] Budget budget(int usable) const { return budgetWith({}, usable); }
    /// What it would be with these changes, by app.
    [[nodiscard]] Budget budgetWith(const std::map<std::string, SettingMap>& changes, int usable) const;

private:
    void fired(const InjectFired& inject);
    void started(const DeployStarted& deploy);
    void finished(const DeployFinished& deploy);

    const Scenario* m_scenario;
    std::map<std::string, SettingMap> m_configured;
    std::map<std::string, SettingMap> m_before;  ///< what was in force when the deploys that are open began, by app
    std::map<std::string, std::set<int>> m_open; ///< generations that roll out, by app
    std::map<std::string, int> m_finished;       ///< the last generation that has rolled out, by app
    std::set<std::string> m_fired;               ///< names of injects
};

} // namespace stormlab
