// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenarioparts.h"

#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// Adds mistakes of scenario.json at places that are known by their pointer. Both must outlive it.
class ReferenceCheck
{
public:
    ReferenceCheck(const Scenario& scenario, std::vector<ScenarioMistake>& mistakes)
        : m_scenario(scenario), m_mistakes(mistakes)
    {
    }

    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }

    /// What could not even be read has been reported at its place already, and is not reported again.
    void add(const std::string& pointer, const std::string& says);
    [[nodiscard]] bool hasMistakeAt(std::string_view start, std::string_view end) const;
    /// Of a list of objects ("/rubric/checks/"), one could not be read at all.
    [[nodiscard]] bool hasUnreadableElement(std::string_view list) const;

    void checkApp(const std::string& app, const std::string& pointer);
    void checkApps(const std::vector<std::string>& apps, const std::string& pointer);
    void checkOneOrSeveral(const std::vector<std::string>& apps, const std::string& pointer);

    [[nodiscard]] bool lacksPooler() const;
    [[nodiscard]] bool lacksPods() const;

private:
    const Scenario& m_scenario;
    std::vector<ScenarioMistake>& m_mistakes;
};

/// The part of checkReferences() that is about checks and traps: what they name must exist, and they can be earned or
/// sprung.
void checkRubricReferences(const Scenario& scenario, std::vector<ScenarioMistake>& mistakes);

} // namespace stormlab
