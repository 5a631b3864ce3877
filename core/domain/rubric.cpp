// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rubric.h"

#include <array>

namespace stormlab
{

namespace
{

// Each in the order of its enumeration.
constexpr std::array<std::string_view, 3> partNames = {"detect", "fix", "trap"};
constexpr std::array<std::string_view, 5> evidenceNames = {"activity-by-application", "ceiling", "states", "pool-sizes",
                                                           "pooler"};
constexpr std::array<std::string_view, 10> trapNames = {
    "killed_innocent", "killed_working",  "raised_ceiling", "raised_pool",     "restarted_server",
    "pointless_index", "blocked_traffic", "blinded",        "blanket_timeout", "unbounded_wait"};

} // namespace

std::string_view toString(Part part)
{
    return partNames.at(static_cast<std::size_t>(part));
}

std::string_view toString(Evidence evidence)
{
    return evidenceNames.at(static_cast<std::size_t>(evidence));
}

std::string_view toString(TrapKind kind)
{
    return trapNames.at(static_cast<std::size_t>(kind));
}

} // namespace stormlab
