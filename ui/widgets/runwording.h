// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace stormlab
{

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
