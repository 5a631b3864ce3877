// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/document.h"

#include <string>

namespace stormlab
{

/// One file: own styles, drawings inside, light and dark by what the reader prefers, no script, nothing from elsewhere.
[[nodiscard]] std::string htmlOf(const Document& document);

/// The body alone, in the plain HTML that Qt's rich text knows, for paper. Drawings are left to the printer: the n-th
/// one is `<img src="picture:n">`, counted from 0.
[[nodiscard]] std::string paperHtmlOf(const Document& document);

} // namespace stormlab
