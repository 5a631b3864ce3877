// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/drillstate.h"

#include <array>
#include <cstddef>

namespace stormlab
{

namespace
{

constexpr std::array<std::string_view, drillStateCount> stateNames = {"idle",      "preparing", "baseline", "incident",
                                                                      "verifying", "finished",  "failed",   "replay"};
constexpr std::array<std::string_view, drillCommandCount> commandNames = {
    "start", "diagnose", "hint", "deploy", "inject", "open-view", "check", "cancel-check", "reset", "finish", "stop"};

using Row = std::array<bool, drillStateCount>;

// Rows in the order of DrillCommand, columns in the order of DrillState.
constexpr std::array<Row, drillCommandCount> legal = {{
    // idle, preparing, baseline, incident, verifying, finished, failed, replay
    Row{true, false, false, false, false, true, true, false},   // start
    Row{false, false, true, true, false, false, false, false},  // diagnose
    Row{false, false, true, true, true, false, false, false},   // hint
    Row{false, false, true, true, false, false, false, false},  // deploy
    Row{false, false, true, true, false, false, false, false},  // inject
    Row{false, false, true, true, true, false, false, false},   // open-view
    Row{false, false, false, true, false, false, false, false}, // check
    Row{false, false, false, false, true, false, false, false}, // cancel-check
    Row{false, false, true, true, true, true, true, false},     // reset
    Row{false, false, false, true, false, false, false, false}, // finish
    Row{true, true, true, true, true, true, true, true},        // stop
}};

} // namespace

bool isLegal(DrillCommand command, DrillState state)
{
    return legal.at(static_cast<std::size_t>(command)).at(static_cast<std::size_t>(state));
}

bool hasServer(DrillState state)
{
    return state == DrillState::Baseline || state == DrillState::Incident || state == DrillState::Verifying;
}

std::optional<Phase> phaseOf(DrillState state)
{
    switch (state) {
    case DrillState::Idle:
    case DrillState::Replay:
        return std::nullopt;
    case DrillState::Preparing:
        return Phase::Preparing;
    case DrillState::Baseline:
        return Phase::Baseline;
    case DrillState::Incident:
        return Phase::Incident;
    case DrillState::Verifying:
        return Phase::Verifying;
    case DrillState::Finished:
        return Phase::Finished;
    case DrillState::Failed:
        return Phase::Failed;
    }
    return std::nullopt;
}

std::string_view toString(DrillState state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

std::string_view toString(DrillCommand command)
{
    return commandNames.at(static_cast<std::size_t>(command));
}

} // namespace stormlab
