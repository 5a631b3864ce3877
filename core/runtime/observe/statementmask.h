// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace stormlab
{

/// The statement with "?" in the place of every string and number, so that what people typed (a customer's name, the
/// password of ALTER ROLE) is not kept. Names, parameters ($1) and comments stay. The statement may be cut anywhere:
/// a string without an end reaches to the end. Strings are read as with standard_conforming_strings on.
[[nodiscard]] std::string withoutConstants(std::string_view statement);

} // namespace stormlab
