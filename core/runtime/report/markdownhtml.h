// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace stormlab
{

/// Clean HTML of Markdown from strangers: raw HTML in it is shown as text, pictures as their description (a document
/// loads nothing from elsewhere), and a link leads only where http, https and mailto lead. `level`: what a first-level
/// heading becomes.
[[nodiscard]] std::string htmlOfMarkdown(std::string_view markdown, int level);

} // namespace stormlab
