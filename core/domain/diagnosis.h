// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// What the learner says is wrong.
struct Diagnosis {
    std::string cause; ///< one of diagnosisCauses()
    std::string app;
    int count = 0; ///< how many backends of that app

    friend bool operator==(const Diagnosis&, const Diagnosis&) = default;
};

/// The contract words of all causes, in the order of PRODUCT.md.
[[nodiscard]] const std::vector<std::string>& diagnosisCauses();

/// Reads "CAUSE:APP:COUNT" (the form of `exec --diagnose`).
[[nodiscard]] Result<Diagnosis> parseDiagnosis(std::string_view text);

} // namespace stormlab
