// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/appcolours.h"

#include "ui/theme.h"

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr int slotCount = 7;

/// Outlines are darker than their areas on white, and brighter on black: there the panel is what stands out.
QColor inkOn(const Theme& theme, const QColor& outline)
{
    return theme.isHighContrast() && theme.isDark() ? theme.panel() : outline;
}

} // namespace

const std::string& labName()
{
    static const std::string name = "the lab";
    return name;
}

void AppColours::meet(const std::string& application)
{
    if (application == labName() || m_slots.contains(application))
        return;
    int free = 0;
    const auto taken = [&] {
        return std::any_of(m_slots.begin(), m_slots.end(), [free](const auto& each) { return each.second == free; });
    };
    while (free < slotCount && taken())
        ++free;
    m_slots[application] = free;
}

BandStyle AppColours::styleOf(const Theme& theme, const std::string& application) const
{
    if (application == labName())
        return {theme.lab(), theme.labOutline(), Pattern::Plain, {}};
    const auto found = m_slots.find(application);
    if (found == m_slots.end() || found->second >= slotCount)
        return {theme.other(), theme.otherOutline(), Pattern::Falling, inkOn(theme, theme.otherOutline())};
    return {theme.slot(found->second), theme.slotOutline(found->second), theme.slotPattern(found->second),
            inkOn(theme, theme.slotOutline(found->second))};
}

} // namespace stormlab
