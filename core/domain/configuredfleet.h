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
/// that is fired again keeps the settings that its app has by then.
class ConfiguredFleet
{
public:
    explicit ConfiguredFleet(const Scenario& scenario);

    void add(const TimelineEvent& event);
    [[nodiscard]] ClientSettings effective(const std::string& app) const;
    /// What the app would have with these changes over its present settings.
    [[nodiscard]] ClientSettings effectiveWith(const std::string& app, const SettingMap& changes) const;
    [[nodiscard]] Budget budget(int usable) const;

private:
    const Scenario* m_scenario;
    std::map<std::string, SettingMap> m_configured;
    std::set<std::string> m_fired; ///< names of injects
};

} // namespace stormlab
