// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classboard.h"
#include "core/domain/classfile.h"
#include "core/domain/regrade.h"
#include "core/domain/resultfile.h"
#include "core/domain/scenario.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// What the recording beside a result says about it. A seal is no proof; a recording that grades the same, by the rules
/// of the class, is a good one.
struct ResultGrading {
    GradedAgain outcome = GradedAgain::Same;
    Phrase why{};                               ///< a sentence, which may name a file; empty when the same
    std::vector<GradeDifference> differences{}; ///< claimed, and as graded now

    friend bool operator==(const ResultGrading&, const ResultGrading&) = default;
};

/// Grades the recording in `folder` that the result names. Blocks on the disk; any thread.
[[nodiscard]] ResultGrading gradeResultAgain(const QString& folder, const ResultFile& result, const ClassFile& file,
                                             const std::optional<Scenario>& scenario);

} // namespace stormlab
