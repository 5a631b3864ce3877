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

bool hasScenario(const DrillStarted& started)
{
    return !started.scenario.empty();
}

bool isImported(const DrillStarted& started)
{
    return !hasScenario(started) && started.engine == importedWord;
}

} // namespace stormlab
