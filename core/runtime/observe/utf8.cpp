// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/utf8.h"

#include <QString>

#include <algorithm>

namespace stormlab
{

namespace
{

std::string_view cut(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    std::size_t end = bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

} // namespace

std::string validUtf8(std::string_view text, std::size_t bytes)
{
    const std::string_view kept = cut(text, bytes);
    const bool plain = std::all_of(kept.begin(), kept.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80U && c != '\0'; });
    if (plain)
        return std::string(kept);
    // A replacement character takes three bytes, so the repaired text may have to be cut again.
    const QString repaired = QString::fromUtf8(kept.data(), static_cast<qsizetype>(kept.size()));
    return std::string(cut(repaired.toStdString(), bytes));
}

} // namespace stormlab
