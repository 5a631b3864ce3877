// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/event.h"

#include <array>
#include <numeric>

namespace stormlab
{

namespace
{

// In the order of EventBody; an unknown event brings its own.
constexpr std::array<std::string_view, std::variant_size_v<EventBody> - 1> kindNames = {
    "drill_started",   "phase",
    "sample",          "gap",
    "server_changed",  "server_availability",
    "reach",           "server_pause",
    "inject",          "deploy_started",
    "deploy_finished", "logins",
    "backend_lost",    "app_second",
    "statement",       "hint",
    "diagnosis",       "view_opened",
    "lab_session",     "check_started",
    "verify_started",  "verify_ended",
    "check_ended",     "scored",
    "probe",           "pod",
    "pooler",          "policy"};

constexpr std::array<std::string_view, 6> phaseNames = {"preparing", "baseline", "incident",
                                                        "verifying", "finished", "failed"};
constexpr std::array<std::string_view, 4> originNames = {"scenario", "learner", "teacher", "verification"};
constexpr std::array<std::string_view, loginOutcomeCount> outcomeNames = {
    "ok", "reserved", "too_many", "role_limit", "rejected", "backlog", "reset", "deadline", "cancelled"};
constexpr std::array<std::string_view, 3> lostNames = {"idle", "active", "in_transaction"};

} // namespace

int LoginReport::refused() const
{
    return clampedSum(std::int64_t{of(LoginOutcome::Reserved)} + of(LoginOutcome::TooMany) +
                      of(LoginOutcome::RoleLimit));
}

int LoginReport::attempts() const
{
    return clampedSum(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
}

std::string_view kindOf(const EventBody& body)
{
    const auto* const unknown = std::get_if<UnknownEvent>(&body);
    return unknown != nullptr ? std::string_view(unknown->kind) : kindNames.at(body.index());
}

std::string_view toString(Phase phase)
{
    return phaseNames.at(static_cast<std::size_t>(phase));
}

std::string_view toString(Origin origin)
{
    return originNames.at(static_cast<std::size_t>(origin));
}

std::string_view toString(LoginOutcome outcome)
{
    return outcomeNames.at(static_cast<std::size_t>(outcome));
}

std::string_view toString(LostState state)
{
    return lostNames.at(static_cast<std::size_t>(state));
}

} // namespace stormlab
