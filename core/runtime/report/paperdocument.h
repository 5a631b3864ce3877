// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/report/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// A document on its way to a printer: HTML in which the n-th picture is named "picture:n".
struct PaperDocument {
    std::string title;
    std::string html;
    std::vector<Picture> pictures;

    friend bool operator==(const PaperDocument&, const PaperDocument&) = default;
};

[[nodiscard]] PaperDocument paperOf(const Document& document);

/// As one program hands it to the other.
[[nodiscard]] std::string toJson(const PaperDocument& paper);
/// The reverse; BadFile for anything else.
[[nodiscard]] Result<PaperDocument> paperFromJson(std::string_view text);

} // namespace stormlab
