// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"

#include <optional>
#include <string>

namespace stormlab
{

/// Decides when samples are missing. A gap begins at the last good sample; it is known at once when a read fails, and
/// after two intervals when none comes. It is told in pieces that follow each other without holes: the first when it is
/// known, then one for every second that it lasts, the last when a sample is there again. Pure; one thread at a time.
class GapTracker
{
public:
    GapTracker(DrillTime start, Milliseconds interval);

    /// Applies from the next good sample on, so that a change of pace is no gap.
    void setInterval(Milliseconds interval) { m_nextInterval = interval; }

    /// A good sample came at this moment.
    [[nodiscard]] std::optional<SampleGap> answered(DrillTime moment);
    /// A read failed.
    [[nodiscard]] std::optional<SampleGap> failed(DrillTime moment, const std::string& why);
    /// Time passes while a read is under way.
    [[nodiscard]] std::optional<SampleGap> overdue(DrillTime moment);

private:
    [[nodiscard]] bool isLate(DrillTime moment) const { return moment - m_told > 2 * m_interval; }
    [[nodiscard]] SampleGap piece(DrillTime until);

    DrillTime m_told; ///< up to here everything is told: the last good sample, or the end of the last piece
    Milliseconds m_interval;
    Milliseconds m_nextInterval;
    bool m_open = false;
    std::string m_why;
};

} // namespace stormlab
