// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/podevents.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace stormlab
{

namespace
{

/// The number in "signal 9; its last words: …", by which the fleet tells it; absent where no signal ended the process.
std::optional<int> signalIn(const PodChanged& change)
{
    constexpr std::string_view start = "signal ";
    if (change.change != PodChange::Exited || !change.why.starts_with(start))
        return std::nullopt;
    int number = 0;
    const char* const end = change.why.data() + change.why.size();
    const auto [rest, problem] = std::from_chars(change.why.data() + start.size(), end, number);
    return problem == std::errc() ? std::optional(number) : std::nullopt;
}

/// HUP, INT, QUIT, KILL and TERM have these numbers wherever POSIX has numbers.
constexpr std::array<int, 5> signalsOfPeople = {1, 2, 3, 9, 15};

} // namespace

bool endedByPeople(const PodChanged& change)
{
    const std::optional<int> number = signalIn(change);
    return number && std::find(signalsOfPeople.begin(), signalsOfPeople.end(), *number) != signalsOfPeople.end();
}

bool failedByItself(const PodChanged& change)
{
    return signalIn(change) && !endedByPeople(change);
}

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
