// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "ui/presenters/eventwording.h"

#include <QString>

namespace stormlab
{

/// A statement of the learner by what it does; its own text on one line is the detail.
[[nodiscard]] EventWords wordsForStatement(const StatementRun& statement);

/// What the first act of a statement is, in two or three words ("terminate", "set max_connections"); empty when it only
/// reads.
[[nodiscard]] QString actLabel(const StatementFacts& facts);

} // namespace stormlab
