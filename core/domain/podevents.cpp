// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/podevents.h"

#include <array>

namespace stormlab
{

std::string_view toString(ProbeKind kind)
{
    constexpr std::array<std::string_view, 2> names = {"liveness", "readiness"};
    return names.at(static_cast<std::size_t>(kind));
}

std::string_view toString(ProbeOutcome outcome)
{
    constexpr std::array<std::string_view, 4> names = {"good", "bad", "timed_out", "refused"};
    return names.at(static_cast<std::size_t>(outcome));
}

std::string_view toString(PodChange change)
{
    constexpr std::array<std::string_view, 4> names = {"started", "killed", "exited", "stopped"};
    return names.at(static_cast<std::size_t>(change));
}

} // namespace stormlab
