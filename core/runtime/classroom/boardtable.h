// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classboard.h"
#include "core/runtime/classroom/folderscanner.h"

#include <string>
#include <vector>

namespace stormlab
{

/// A result with its number on the board, which stands for the name where names are hidden.
struct BoardLine {
    int number = 1;
    const ResultFile* result = nullptr;
};

enum class BoardNames { Shown, Hidden };

/// The board as CSV (RFC 4180), one line a result, under a line of headings. Moments as RFC 3339, spans in seconds,
/// traps by their ids with blanks between. A name that a spreadsheet would take for a formula gets an apostrophe.
[[nodiscard]] std::string boardCsv(const std::vector<BoardLine>& lines, BoardNames names, Milliseconds now);

/// Results and marked files as one JSON object, with the totals.
[[nodiscard]] std::string boardJson(const std::vector<JudgedFile>& files, BoardNames names, Milliseconds now);

/// "Learner 7", as long as a result has no name or names are hidden.
[[nodiscard]] std::string learnerName(const BoardLine& line, BoardNames names);

} // namespace stormlab
