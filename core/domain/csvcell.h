// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace stormlab
{

/// With an apostrophe in front where a spreadsheet would take the text for a formula; a number with its sign is none.
[[nodiscard]] std::string withoutFormula(std::string_view text);

/// A cell of CSV (RFC 4180). Its text is withoutFormula().
[[nodiscard]] std::string csvCell(std::string_view text);

} // namespace stormlab
