// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/oneline.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace stormlab
{

namespace
{

struct Letter {
    std::uint32_t code = 0;
    std::size_t bytes = 1;
    bool whole = false; ///< it is UTF-8
};

unsigned byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

Letter letterAt(std::string_view text, std::size_t at)
{
    const unsigned lead = byteAt(text, at);
    if (lead < 0x80U)
        return {lead, 1, true};
    const std::size_t bytes = lead >= 0xf0U ? 4 : lead >= 0xe0U ? 3 : 2;
    if (lead < 0xc2U || lead > 0xf4U)
        return {};
    std::uint32_t code = lead & (0xffU >> (bytes + 1));
    for (std::size_t next = 1; next < bytes; ++next) {
        const unsigned byte = byteAt(text, at + next);
        if ((byte & 0xc0U) != 0x80U)
            return {};
        code = (code << 6U) | (byte & 0x3fU);
    }
    constexpr std::array<std::uint32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xd800U && code <= 0xdfffU;
    return code < least.at(bytes) || code > 0x10ffffU || surrogate ? Letter{} : Letter{code, bytes, true};
}

bool isRefused(std::uint32_t code)
{
    using Range = std::pair<std::uint32_t, std::uint32_t>;
    // Controls; the Arabic letter mark; marks of direction; separators, embeddings and overrides; isolates.
    constexpr std::array<Range, 6> refused = {Range{0x00, 0x1f}, {0x7f, 0x9f},     {0x61c, 0x61c},
                                              {0x200e, 0x200f},  {0x2028, 0x202e}, {0x2066, 0x2069}};
    return std::ranges::any_of(refused,
                               [code](const Range& range) { return code >= range.first && code <= range.second; });
}

} // namespace

bool isOneLine(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        if (letter.whole && isRefused(letter.code))
            return false;
        at += letter.bytes;
    }
    return true;
}

std::string oneLine(std::string_view text, std::size_t most)
{
    std::string line;
    std::size_t letters = 0;
    bool blank = false;
    for (std::size_t at = 0; at < text.size() && letters < most;) {
        const Letter letter = letterAt(text, at);
        const std::string_view bytes = text.substr(at, letter.bytes);
        at += letter.bytes;
        if (!letter.whole || isRefused(letter.code) || letter.code == ' ') {
            blank = true;
            continue;
        }
        if (std::exchange(blank, false) && !line.empty()) {
            line += ' ';
            if (++letters == most)
                break;
        }
        line += bytes;
        ++letters;
    }
    if (line.ends_with(' '))
        line.pop_back();
    return line;
}

} // namespace stormlab
