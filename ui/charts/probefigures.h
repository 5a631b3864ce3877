// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/probedata.h"
#include "ui/models/chartfigures.h"

namespace stormlab
{

/// A row for each second from `from` on that tells of a pod: the worst liveness answer of each, in milliseconds,
/// whether it was ready at the end of the second, and the restarts of all pods so far.
[[nodiscard]] ChartFigures probeFigures(const std::vector<ShownPod>& pods, DrillTime from);

} // namespace stormlab
