// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/budget.h"

#include <QString>

namespace stormlab
{

/// "In a deploy: 181 > 97 (8 × 10 × 2 + 21)"; apps that are alike are taken together: "4 × (2 × 10 × 2)".
[[nodiscard]] QString budgetSentence(const Budget& budget, const Release& release);

/// The same in words, with where each number comes from.
[[nodiscard]] QString budgetExplanation(const Budget& budget, const Release& release);

} // namespace stormlab
