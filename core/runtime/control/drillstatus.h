// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// The backends of one application in the latest sample. All lab sessions count as one application, "the lab".
struct ApplicationStatus {
    std::string application; ///< may be empty: no name was given
    int backends = 0;
    int active = 0;
    int idle = 0;
    int inTransaction = 0; ///< idle in transaction, aborted ones included

    friend bool operator==(const ApplicationStatus&, const ApplicationStatus&) = default;
};

/// One answer to "how is it going": symptoms and totals, never the cause. Absent is not zero.
struct DrillStatus {
    std::string drill;
    std::string scenario;
    std::string state; ///< word of DrillState
    DrillTime time{0};
    std::string says; ///< all of it in one line, as the window shows it
    std::uint64_t seed = 0;
    std::string engine;
    std::string serverVersion;
    std::optional<std::string> server;           ///< "running", "paused", "stopped"; absent before it was ever read
    std::optional<Limits> limits;                ///< of the latest sample
    std::optional<int> backends;                 ///< of the latest sample, the lab's included
    std::optional<Milliseconds> sampleAge;       ///< how long ago the latest sample was answered
    std::string cannotRead;                      ///< why the server cannot be read now; empty while it can
    std::vector<ApplicationStatus> applications; ///< most backends first
    int refusedLastSecond = 0;                   ///< logins of the fleet, 53300
    int waiting = 0;                             ///< requests that wait for a connection
    std::string longestWaitApp;
    std::optional<Milliseconds> longestWait;
    int hintsUsed = 0;
    int hintsTotal = 0;
    bool diagnosed = false;
    int checks = 0;                ///< how often it was checked
    std::optional<int> poolerPort; ///< of the pooler's console, on the server's host; absent without one

    friend bool operator==(const DrillStatus&, const DrillStatus&) = default;
};

/// What the log tells at a moment; drill, state and the pooler's port are left to the caller.
[[nodiscard]] DrillStatus statusAt(const Scenario& scenario, const TimelineView& view, DrillTime now);

/// One line of JSON.
[[nodiscard]] std::string toJson(const DrillStatus& status);
[[nodiscard]] Result<DrillStatus> statusFromJson(std::string_view text);

} // namespace stormlab
