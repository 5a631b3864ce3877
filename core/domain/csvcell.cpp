// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/csvcell.h"

namespace stormlab
{

namespace
{

bool isSignedNumber(std::string_view text)
{
    const bool isSigned = text.size() > 1 && (text.front() == '-' || text.front() == '+');
    return isSigned && text.find_first_not_of("0123456789.", 1) == std::string_view::npos;
}

bool looksLikeFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos &&
           !isSignedNumber(text);
}

} // namespace

std::string withoutFormula(std::string_view text)
{
    return (looksLikeFormula(text) ? "'" : "") + std::string(text);
}

std::string csvCell(std::string_view text)
{
    const std::string cell = withoutFormula(text);
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char letter : cell) {
        if (letter == '"')
            quoted += '"';
        quoted += letter;
    }
    return quoted + '"';
}

} // namespace stormlab
