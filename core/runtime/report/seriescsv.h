// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/probeseries.h"
#include "core/domain/series.h"

#include <string>

namespace stormlab
{

/// The series between two moments as CSV (RFC 4180, UTF-8, lines end with CR LF), one row for each sample and each
/// reported second, in order of time. Columns: time_ms, kind ("sample" or "second"), gap_before, max_connections,
/// usable, total, "backends of NAME" for each application, refused, waiting, "p95_ms of NAME". Where applications run
/// in pods, there is a row of kind "probe" for each liveness probe that ended, and further columns: pod, liveness
/// ("good", "timed_out", …), took_ms, readiness, restarts. What a row does not know is empty: absent is not zero.
[[nodiscard]] std::string seriesCsv(const ActivitySeries& activity, const std::vector<ServicePoint>& service,
                                    const ProbeView& probes, DrillTime from, DrillTime until);

} // namespace stormlab
