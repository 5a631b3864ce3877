// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stormlab
{

/// At most `bytes` bytes of the text, cut between characters, with every invalid byte sequence replaced: texts come
/// from servers, and a database without an encoding says anything.
[[nodiscard]] std::string validUtf8(std::string_view text, std::size_t bytes);

} // namespace stormlab
