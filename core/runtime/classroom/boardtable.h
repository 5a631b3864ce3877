// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classboard.h"
#include "core/runtime/classroom/folderscanner.h"

#include <string>
#include <vector>

namespace stormlab
{

enum class BoardNames { Shown, Hidden };

/// The board as CSV (RFC 4180), one line a result, under a line of headings. Moments as RFC 3339, spans in seconds,
/// traps by their ids with blanks between. What was taken off is empty until a drill is finished, and what grading
/// again has said where nobody has asked. A name that a spreadsheet would take for a formula gets an apostrophe.
[[nodiscard]] std::string boardCsv(const std::vector<BoardLine>& lines, BoardNames names);

/// Results and marked files as one JSON object, with the totals; learners are numbered among these.
[[nodiscard]] std::string boardJson(const std::vector<JudgedFile>& files, BoardNames names);

/// "Learner 7", as long as a result has no name or names are hidden.
[[nodiscard]] std::string learnerName(const BoardLine& line, BoardNames names);

} // namespace stormlab
