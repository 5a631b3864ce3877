// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/progress.h"

#include <string>

namespace stormlab
{

/// Everything that is kept, as one JSON object, on one line or indented: "drills" in the order of their ends, "notes"
/// of drills whose result is not kept, and "scenarios" with best, latest and when they are due. Moments are RFC 3339.
[[nodiscard]] std::string progressJson(const Progress& progress, Milliseconds now, bool indented = false);
/// The scenarios of that object that are due, the longest due first, under "due".
[[nodiscard]] std::string dueJson(const Progress& progress, Milliseconds now);

/// Everything that is kept, a line for each drill under a line of names (RFC 4180, lines end in CR LF). A note whose
/// drill's result is not kept has a line with the drill's id alone.
[[nodiscard]] std::string progressCsv(const Progress& progress);

} // namespace stormlab
