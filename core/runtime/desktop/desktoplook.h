// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace stormlab
{

/// What a desktop says about how programs shall look. Absent: it has not said.
struct DesktopLook {
    std::optional<bool> dark;
    std::optional<bool> highContrast;
    std::optional<bool> reducedMotion;

    friend bool operator==(const DesktopLook&, const DesktopLook&) = default;
};

} // namespace stormlab
