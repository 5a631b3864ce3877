// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// How a log of a server that is not the lab's came about. It stands where a drill's log names its engine.
enum class Observer { Sampling, CsvFile };

/// What to say where a grade is asked for and there is no scenario.
inline constexpr std::string_view noGrade = "A recording of a real server has no scenario, and therefore no grade.";

/// The first events of the log of a server that is not the lab's: a beginning without a scenario, and one phase, which
/// lasts until the end, with words about what was observed. Everything that reads logs reads it like a drill's; a
/// default-constructed Scenario stands for the one that is not there. `startedAt`: as in DrillStarted.
[[nodiscard]] std::vector<EventBody> beginningOf(Observer observer, const std::string& serverVersion,
                                                 const std::string& says,
                                                 std::optional<Milliseconds> startedAt = std::nullopt);
/// Its last event, with words about why it ended.
[[nodiscard]] EventBody endOf(const std::string& says);

/// The words about what was observed, where the event holds them (the first of beginningOf() that does tells them);
/// otherwise empty. Only for the log of a server that is not the lab's.
[[nodiscard]] std::string observationIn(const EventBody& body);

/// False for the log of a server that is not the lab's.
[[nodiscard]] bool hasScenario(const DrillStarted& started);
/// Whether the log was made of counts that another tool had kept.
[[nodiscard]] bool isImported(const DrillStarted& started);

} // namespace stormlab
