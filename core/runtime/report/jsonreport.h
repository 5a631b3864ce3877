// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/debriefreport.h"

#include <string>

namespace stormlab
{

/// The report as one JSON object, indented; times are milliseconds since the start of the recording.
[[nodiscard]] std::string jsonOf(const DebriefReport& report);

/// What a recording is, as the JSON object of `replay --summary --json`.
[[nodiscard]] std::string summaryJsonOf(const DebriefReport& report);

/// A comparison alone.
[[nodiscard]] std::string comparisonJsonOf(const DrillComparison& comparison);

} // namespace stormlab
