// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace stormlab
{

/// What the layers beneath the window say, as they say it, with %1, %2 … for what they fill in: in this order, and each
/// once. They are marked for the catalogues, in the context "stormlab::Runtime". The test `sentences` holds them to the
/// sources of core/runtime and core/domain.
[[nodiscard]] std::span<const char* const> sandboxSentences();
[[nodiscard]] std::span<const char* const> engineSentences();
[[nodiscard]] std::span<const char* const> fileSentences();
[[nodiscard]] std::span<const char* const> drillSentences();
[[nodiscard]] std::span<const char* const> domainSentences();
/// What is wrong with a file: "is %1: expected %2". It stands behind a place, "/seed" or "scenario.json /seed:".
[[nodiscard]] std::span<const char* const> mistakeSentences();
/// What is filled in there: what was found and what was expected, "a whole number from %1 to %2".
[[nodiscard]] std::span<const char* const> mistakeParts();

} // namespace stormlab
