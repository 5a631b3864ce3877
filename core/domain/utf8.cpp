// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace stormlab
{

namespace
{

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// How many bytes a character that begins so has; 0 when none begins so.
std::size_t lengthFrom(unsigned char lead)
{
    if (lead < 0x80U)
        return 1;
    if (lead >= 0xC2U && lead <= 0xDFU)
        return 2;
    if (lead >= 0xE0U && lead <= 0xEFU)
        return 3;
    return lead >= 0xF0U && lead <= 0xF4U ? 4 : 0;
}

/// The second byte decides about overlong forms, surrogates and the end of Unicode.
bool secondFits(unsigned char lead, unsigned char second)
{
    switch (lead) {
    case 0xE0U:
        return second >= 0xA0U;
    case 0xEDU:
        return second <= 0x9FU;
    case 0xF0U:
        return second >= 0x90U;
    case 0xF4U:
        return second <= 0x8FU;
    default:
        return true;
    }
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto lead = static_cast<unsigned char>(bytes[0]);
        const std::size_t length = lengthFrom(lead);
        if (length == 0 || bytes.size() < length)
            return false;
        const std::string_view rest = bytes.substr(1, length - 1);
        if (!std::all_of(rest.begin(), rest.end(), isContinuation))
            return false;
        if (!rest.empty() && !secondFits(lead, static_cast<unsigned char>(rest[0])))
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) { //
        return !isContinuation(byte);
    }));
}

} // namespace stormlab
