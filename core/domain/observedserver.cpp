// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/observedserver.h"

namespace stormlab
{

namespace
{

constexpr const char* importedWord = "csv";

} // namespace

std::vector<EventBody> beginningOf(Observer observer, const std::string& serverVersion, const std::string& says,
                                   std::optional<Milliseconds> startedAt)
{
    DrillStarted started;
    started.engine = observer == Observer::Sampling ? "server" : importedWord;
    started.serverVersion = serverVersion;
    started.startedAt = startedAt;
    return {started, PhaseChanged{Phase::Incident, says}};
}

EventBody endOf(const std::string& says)
{
    return PhaseChanged{Phase::Finished, says};
}

std::string observationIn(const EventBody& body)
{
    const auto* phase = std::get_if<PhaseChanged>(&body);
    return phase != nullptr && phase->phase == Phase::Incident ? phase->says : std::string();
}

bool hasScenario(const DrillStarted& started)
{
    return !started.scenario.empty();
}

bool isImported(const DrillStarted& started)
{
    return !hasScenario(started) && started.engine == importedWord;
}

} // namespace stormlab
