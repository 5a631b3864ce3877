// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/amounts.h"

#include <array>
#include <charconv>
#include <optional>

namespace stormlab
{

namespace
{

struct Unit {
    const char* name;
    std::int64_t size;
};

constexpr std::array<Unit, 5> timeUnits = {{{"", 1}, {"s", 1}, {"m", 60}, {"h", 3'600}, {"d", 86'400}}};
constexpr std::int64_t mostSeconds = 30 * 86'400;
constexpr std::array<Unit, 4> byteUnits = {{{"", 1}, {"kB", 1'000}, {"MB", 1'000'000}, {"GB", 1'000'000'000}}};
constexpr std::int64_t leastBytes = 1'000;
constexpr std::int64_t mostBytes = 100'000'000'000;

template <typename Units>
std::optional<std::int64_t> amountIn(const std::string& text, const Units& units, std::int64_t most)
{
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, failure] = std::from_chars(text.data(), end, number);
    for (const Unit& unit : units) {
        const bool fits = failure == std::errc() && number > 0 && std::string(rest, end) == unit.name;
        if (fits && number <= most / unit.size)
            return number * unit.size;
    }
    return std::nullopt;
}

} // namespace

Result<Milliseconds> durationIn(const std::string& what, const std::string& text)
{
    if (const auto seconds = amountIn(text, timeUnits, mostSeconds))
        return Milliseconds(std::chrono::seconds(*seconds));
    return Error{ErrorCode::Usage,
                 what + " has to be a time such as 90s, 10m or 8h, at most 30d; “" + text + "” is not.",
                 {},
                 {}};
}

std::string durationText(Milliseconds duration)
{
    const std::int64_t seconds = duration.count() / 1'000;
    if (seconds > 0 && seconds % 3'600 == 0)
        return std::to_string(seconds / 3'600) + " h";
    if (seconds > 0 && seconds % 60 == 0)
        return std::to_string(seconds / 60) + " min";
    return std::to_string(seconds) + " s";
}

Result<std::int64_t> bytesIn(const std::string& what, const std::string& text)
{
    const auto bytes = amountIn(text, byteUnits, mostBytes);
    if (bytes && *bytes >= leastBytes)
        return *bytes;
    return Error{ErrorCode::Usage,
                 what + " has to be a size such as 500kB, 200MB or 2GB, from 1kB to 100GB; “" + text + "” is not.",
                 {},
                 {}};
}

std::string bytesText(std::int64_t bytes)
{
    std::size_t unit = 0;
    while (unit + 1 < byteUnits.size() && bytes >= byteUnits[unit + 1].size)
        ++unit;
    if (unit == 0)
        return std::to_string(bytes) + " bytes";
    const std::int64_t tenths = (bytes * 10 + byteUnits[unit].size / 2) / byteUnits[unit].size;
    const std::string fraction = tenths % 10 == 0 ? std::string() : "." + std::to_string(tenths % 10);
    return std::to_string(tenths / 10) + fraction + " " + byteUnits[unit].name;
}

} // namespace stormlab
