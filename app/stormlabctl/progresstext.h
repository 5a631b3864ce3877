// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/progress.h"

#include <string>

namespace stormlab
{

/// Best and latest of each part of every scenario that was drilled, and when it is due again. Dates are of UTC.
[[nodiscard]] std::string progressText(const Progress& progress, Milliseconds now);
/// A line for each scenario that is due, the longest due first.
[[nodiscard]] std::string dueText(const Progress& progress, Milliseconds now);
/// What goes when everything is deleted: "12 drills, 3 notes and 1 damaged file that was put aside". Empty where there
/// is nothing.
[[nodiscard]] std::string keptText(const Progress& progress, int filesAside);

} // namespace stormlab
