// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/escaping.h"

namespace stormlab
{

namespace
{

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f' || letter == '\v';
}

/// A control character other than tab and line end.
bool isForbidden(char letter)
{
    const auto code = static_cast<unsigned char>(letter);
    return (code < 0x20 && letter != '\n' && letter != '\t' && letter != '\r') || code == 0x7f;
}

} // namespace

std::string htmlEscaped(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (const char letter : text) {
        if (letter == '&')
            escaped += "&amp;";
        else if (letter == '<')
            escaped += "&lt;";
        else if (letter == '>')
            escaped += "&gt;";
        else if (letter == '"')
            escaped += "&quot;";
        else if (letter == '\'')
            escaped += "&#39;";
        else if (isForbidden(letter))
            escaped += replacement;
        else
            escaped += letter;
    }
    return escaped;
}

std::string markdownEscaped(std::string_view text)
{
    constexpr std::string_view markup = "\\`*_{}[]<>#+-|~&=:";
    const std::string line = simplified(text);
    std::string escaped;
    for (std::size_t index = 0; index < line.size(); ++index) {
        const char letter = line[index];
        // "://" would become a link of its own in some readers.
        const bool address = line.compare(index, 3, "://") == 0;
        // Every one of these may be escaped; where it is no markup, the backslash is not seen. Within words hyphens,
        // underscores and colons are so common that only those that could be markup are escaped.
        const bool harmless = letter == '-' || letter == ':' || letter == '=' || letter == '+';
        const bool first = escaped.empty();
        if (markup.find(letter) != std::string_view::npos && (!harmless || first || address))
            escaped += '\\';
        if (isForbidden(letter))
            escaped += replacement;
        else
            escaped += letter;
    }
    // "1. " at the beginning of a line would be a list.
    const std::size_t digits = escaped.find_first_not_of("0123456789");
    if (digits != std::string::npos && digits > 0 && (escaped[digits] == '.' || escaped[digits] == ')'))
        escaped.insert(digits, 1, '\\');
    return escaped;
}

std::string simplified(std::string_view text)
{
    std::string line;
    for (const char letter : text) {
        if (!isBlank(letter))
            line += letter;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    if (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line;
}

} // namespace stormlab
