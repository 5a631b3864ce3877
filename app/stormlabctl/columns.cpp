// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/columns.h"

#include <algorithm>

namespace stormlab
{

std::string leftAligned(std::string text, std::size_t width)
{
    // Bytes that go on with a character take no column of their own.
    const auto columns = static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
    text.append(width - std::min(width, columns), ' ');
    return text;
}

std::string rightAligned(int number, std::size_t width)
{
    const std::string text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), ' ') + text;
}

} // namespace stormlab
