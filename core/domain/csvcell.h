// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace stormlab
{

/// A cell of CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front; a number
/// with its sign is none.
[[nodiscard]] std::string csvCell(std::string_view text);

} // namespace stormlab
