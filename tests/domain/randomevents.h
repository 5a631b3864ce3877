// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"

namespace stormlab
{

/// One event of each kind, with every field set to something that is not its default.
[[nodiscard]] std::vector<EventBody> oneOfEachKind();

/// Events of all kinds in an order of chance, some of them with absurd values; the same seed gives the same timeline on
/// every machine.
[[nodiscard]] Timeline randomTimeline(unsigned seed, int length);

} // namespace stormlab
