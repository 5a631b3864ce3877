// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/documentnode.h"

// Part of the codecs of class and result files: what both are checked for. It names the JSON library.

namespace stormlab
{

[[nodiscard]] bool isHexadecimal(std::string_view text);
/// An id of so many hexadecimal digits.
[[nodiscard]] TextRule hexRule(std::size_t digits);

/// Why the document is not of this format and version, before anything else of it is looked at; absent where it is.
struct FormatProblem {
    bool newer = false;
    ScenarioMistake mistake;
};
[[nodiscard]] std::optional<FormatProblem> formatProblem(const Json& document, std::string_view format, int version);

} // namespace stormlab
