// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <utility>

// Part of the codecs: for values of the JSON library, which casts what it finds. A cast of 1e300 to an integer is
// undefined.

namespace stormlab
{

/// The whole number that a JSON value is; nothing for every other value and for one that does not fit.
template <typename Number, typename Json>
[[nodiscard]] std::optional<Number> wholeNumber(const Json& json)
{
    if (!json.is_number_integer())
        return std::nullopt;
    const bool fits = json.is_number_unsigned() ? std::in_range<Number>(json.template get<std::uint64_t>())
                                                : std::in_range<Number>(json.template get<std::int64_t>());
    return fits ? std::optional(json.template get<Number>()) : std::nullopt;
}

/// The same for a member of an object; `otherwise` where there is none.
template <typename Number, typename Json>
[[nodiscard]] Number wholeNumberAt(const Json& object, const char* key, Number otherwise = 0)
{
    const auto found = object.find(key);
    return found == object.end() ? otherwise : wholeNumber<Number>(*found).value_or(otherwise);
}

} // namespace stormlab
