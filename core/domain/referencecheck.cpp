// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/referencecheck.h"

#include <algorithm>

namespace stormlab
{

void ReferenceCheck::add(const std::string& pointer, const std::string& says)
{
    const bool known = std::any_of(m_mistakes.begin(), m_mistakes.end(),
                                   [&](const ScenarioMistake& mistake) { return mistake.pointer == pointer; });
    if (!known)
        m_mistakes.push_back({"scenario.json", pointer, says});
}

bool ReferenceCheck::hasMistakeAt(std::string_view start, std::string_view end) const
{
    return std::any_of(m_mistakes.begin(), m_mistakes.end(), [&](const ScenarioMistake& mistake) {
        return mistake.pointer.starts_with(start) && mistake.pointer.ends_with(end);
    });
}

bool ReferenceCheck::hasUnreadableElement(std::string_view list) const
{
    return std::any_of(m_mistakes.begin(), m_mistakes.end(), [&](const ScenarioMistake& mistake) {
        const bool whole =
            mistake.pointer.starts_with(list) && mistake.pointer.find('/', list.size()) == std::string::npos;
        return whole && mistake.says.ends_with("expected an object");
    });
}

void ReferenceCheck::checkApp(const std::string& app, const std::string& pointer)
{
    // Where the fleet's own names are wrong, those who use them cannot be judged.
    const bool namesKnown = !m_scenario.fleet.empty() && !hasMistakeAt("/fleet/", "/app");
    if (app.empty() || !namesKnown || findApp(m_scenario, app) != nullptr)
        return;
    std::vector<std::string> names;
    for (const AppSpec& known : m_scenario.fleet)
        names.push_back(known.name);
    const std::string near = nearest(app, names);
    add(pointer, "names the unknown app \"" + app + "\"" + (near.empty() ? "" : ": did you mean " + near + "?"));
}

void ReferenceCheck::checkApps(const std::vector<std::string>& apps, const std::string& pointer)
{
    for (std::size_t index = 0; index < apps.size(); ++index)
        checkApp(apps[index], pointer + "/" + std::to_string(index));
}

void ReferenceCheck::checkOneOrSeveral(const std::vector<std::string>& apps, const std::string& pointer)
{
    if (apps.size() == 1)
        checkApp(apps.front(), pointer + "/app");
    else
        checkApps(apps, pointer + "/apps");
}

bool ReferenceCheck::lacksPooler() const
{
    return !m_scenario.sandbox.pooler && !hasMistakeAt("/sandbox", "/sandbox");
}

bool ReferenceCheck::lacksPods() const
{
    const bool known = !m_scenario.fleet.empty() && !hasMistakeAt("/fleet/", "/pods");
    return known && std::none_of(m_scenario.fleet.begin(), m_scenario.fleet.end(),
                                 [](const AppSpec& app) { return app.pods.has_value(); });
}

} // namespace stormlab
