// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/jsonmistake.h"

#include <string_view>

namespace stormlab
{

// "parse error at line 3, column 5: syntax error while parsing …"
std::string jsonMistake(const Error& refused)
{
    constexpr std::string_view before = "parse error at line ";
    constexpr std::string_view between = ", column ";
    const std::string& words = refused.detail;
    const std::size_t comma = words.find(between);
    const std::size_t colon = words.find(':');
    if (!words.starts_with(before) || comma == std::string::npos || colon == std::string::npos || colon < comma)
        return words.empty() ? refused.message : refused.message + '\n' + words;
    const std::string line = words.substr(before.size(), comma - before.size());
    const std::string column = words.substr(comma + between.size(), colon - comma - between.size());
    return "Line " + line + ", column " + column +
           ", cannot be read: the file was damaged, cut off or changed by hand." + '\n' + words;
}

} // namespace stormlab
