// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scorecard.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// Whole numbers from least to most.
struct PointRange {
    int least = 0;
    int most = 0;
    friend bool operator==(const PointRange&, const PointRange&) = default;
};

struct CheckExpectation {
    std::optional<PointRange> points;
    std::optional<bool> sprung;
    friend bool operator==(const CheckExpectation&, const CheckExpectation&) = default;
};

/// What a solution's scorecard has to be like: the content of expected.json. What is absent is not compared.
struct Expectation {
    std::optional<bool> passed;
    std::optional<bool> mitigated;
    std::optional<bool> fixed;
    std::optional<PointRange> total;
    std::map<std::string, CheckExpectation> checks; ///< by the id of the check
    std::chrono::seconds timeout{300};

    friend bool operator==(const Expectation&, const Expectation&) = default;
};

/// Unknown keys and values of another kind are refused: a misspelt expectation must not pass in silence.
[[nodiscard]] Result<Expectation> readExpectation(std::string_view json);

/// One sentence for everything that is not as expected.
[[nodiscard]] std::vector<std::string> differences(const Expectation& expected, const Scorecard& scorecard);

} // namespace stormlab
