// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stormlab
{

/// Text of one line that shows what it says: without control characters (C0, DEL, C1), without line and paragraph
/// separators, and without marks that turn the direction of what stands beside them. UTF-8.
[[nodiscard]] bool isOneLine(std::string_view text);

/// The text as isOneLine() accepts it: what that refuses, and what is no UTF-8, becomes a blank; blanks in a row become
/// one, and none stands at either end. At most so many characters.
[[nodiscard]] std::string oneLine(std::string_view text, std::size_t most);

} // namespace stormlab
