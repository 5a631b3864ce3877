// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>

// Columns of a table in a terminal. What is too long is not cut.

namespace stormlab
{

[[nodiscard]] std::string leftAligned(std::string text, std::size_t width);
[[nodiscard]] std::string rightAligned(int number, std::size_t width);

} // namespace stormlab
