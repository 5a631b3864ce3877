// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace stormlab
{

/// The style sheet of a document on the screen, light and dark, with the colours of the window.
[[nodiscard]] std::string_view htmlStyle();

} // namespace stormlab
