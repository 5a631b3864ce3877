// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <chrono>

namespace stormlab
{

/// The one clock of a live drill: drill time since its start. Cheap to copy; any thread.
class DrillClock
{
public:
    explicit DrillClock(std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now()) : m_start(start)
    {
    }

    [[nodiscard]] DrillTime now() const { return at(std::chrono::steady_clock::now()); }
    [[nodiscard]] DrillTime at(std::chrono::steady_clock::time_point moment) const
    {
        return std::chrono::duration_cast<DrillTime>(moment - m_start);
    }

private:
    std::chrono::steady_clock::time_point m_start;
};

} // namespace stormlab
