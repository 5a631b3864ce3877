// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/observe/statementparser.h"

#include <QString>

#include <string_view>
#include <vector>

namespace stormlab
{

/// How many parts of a text, between its semicolons, hold no statement: nothing, or a comment only. `statements`: of
/// the text, as statementsIn() finds them.
[[nodiscard]] int partsWithoutStatement(std::string_view text, const std::vector<StatementSpan>& statements);

/// Several statements that were given to the console at once.
struct StatementBatch {
    int statements = 0;
    int answered = 0;
    int leftOut = 0; ///< parts without a statement
};

/// What an answer, the last so far, says of its batch: what was run, and what was not. Empty for one statement that was
/// all there was.
[[nodiscard]] QString batchWords(const StatementBatch& batch, bool failed);

} // namespace stormlab
