// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/bandpainter.h"

#include <map>
#include <string>

namespace stormlab
{

class Theme;

/// The name under which series count the lab's own sessions.
[[nodiscard]] const std::string& labName();

/// Which application has which colour. Once given, a colour stays.
class AppColours
{
public:
    void setSlots(const std::map<std::string, int>& appSlots) { m_slots = appSlots; }
    /// Gives the application the next free slot if it has none; beyond the last slot it shares the colour "other".
    void meet(const std::string& application);
    [[nodiscard]] BandStyle styleOf(const Theme& theme, const std::string& application) const;

private:
    std::map<std::string, int> m_slots;
};

} // namespace stormlab
