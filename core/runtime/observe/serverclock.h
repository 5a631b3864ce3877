// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <optional>

namespace stormlab
{

/// What the server's clock shows, in time of the drill. The log is read after the fact, but grading asks what came
/// first: a look, or the act. The best estimate is that of the quickest answer so far.
class ServerClock
{
public:
    /// Between these two moments of the drill the server's clock showed this.
    void note(DrillTime asked, DrillTime answered, Milliseconds serverTime);

    /// Nothing before the first note.
    [[nodiscard]] std::optional<DrillTime> at(Milliseconds serverTime) const;

private:
    std::optional<Milliseconds> m_offset; ///< the drill's clock less the server's
    Milliseconds m_uncertainty{0};
};

} // namespace stormlab
