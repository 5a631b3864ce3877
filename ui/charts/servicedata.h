// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/series.h"
#include "ui/charts/curvebuilder.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// What a curve shows of one second; absent where it is not known.
using CurveValue = std::function<std::optional<double>(const ServicePoint&)>;

/// The curve of [from, until]. A piece ends where a second is missing. Of the points that share one of `columns` equal
/// parts of the window the least and the largest are kept, in their order.
[[nodiscard]] Curve curveOf(const std::vector<ServicePoint>& points, const CurveValue& value, DrillTime from,
                            DrillTime until, int columns);

/// The second that a moment lies in or, as reports come late, the one before; nullptr in a hole.
[[nodiscard]] const ServicePoint* pointAt(const std::vector<ServicePoint>& points, DrillTime moment);

/// The last second up to a moment of which applications have reported, for the present one is still filling up; nullptr
/// when that is too long ago.
[[nodiscard]] const ServicePoint* reportBefore(const std::vector<ServicePoint>& points, DrillTime moment);

/// Logins refused in the last full second before the end of the window, or in the one that is still filling up where
/// that has more already.
[[nodiscard]] int refusedAtEnd(const std::vector<ServicePoint>& points, DrillTime until);

/// The applications with environments, caches or breakers, by name.
[[nodiscard]] std::vector<std::string> appsWithFigures(const std::vector<ServicePoint>& points);

/// Of one of them: the share of cache misses in percent, breakers open, environments, frozen ones.
[[nodiscard]] std::array<std::optional<int>, 4> figuresOf(const ServicePoint& point, const std::string& app);

} // namespace stormlab
