// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace stormlab
{

// Text of strangers on its way into a document: an application that calls itself <script> stays a name.

/// For the content and the quoted attributes of HTML and SVG. Characters that neither may hold become U+FFFD.
[[nodiscard]] std::string htmlEscaped(std::string_view text);
/// For a line of Markdown or a cell of its tables: nothing in it is markup, and line ends are blanks.
[[nodiscard]] std::string markdownEscaped(std::string_view text);
/// All white space as single blanks.
[[nodiscard]] std::string simplified(std::string_view text);

} // namespace stormlab
