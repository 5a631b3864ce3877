// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recordedscenario.h"

#include "core/domain/observedserver.h"
#include "ui/presenters/runtimewording.h"

#include <QCoreApplication>

#include <algorithm>

namespace stormlab
{

namespace
{

struct RecordedWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::RecordedScenario)
};

const DrillStarted* startOf(const std::vector<TimelineEvent>& events)
{
    const auto found = std::find_if(events.begin(), events.end(), [](const TimelineEvent& event) {
        return std::holds_alternative<DrillStarted>(event.body);
    });
    return found == events.end() ? nullptr : &std::get<DrillStarted>(found->body);
}

/// Where a real server was recorded and since when, as the recording tells it.
QString observed(const std::vector<TimelineEvent>& events)
{
    for (const TimelineEvent& event : events) {
        if (const std::string says = observationIn(event.body); !says.empty())
            return wordsOfRuntime(says);
    }
    return {};
}

} // namespace

RecordedScenario scenarioOf(const std::vector<TimelineEvent>& events, const std::vector<Scenario>& installed)
{
    RecordedScenario recorded;
    const DrillStarted* start = startOf(events);
    // What is recorded of a real server names no scenario.
    if (start == nullptr || !hasScenario(*start)) {
        recorded.scenario.title = RecordedWords::tr("Recording of a real server").toStdString();
        recorded.note =
            RecordedWords::tr("This is no drill: it has no brief and no points. %1").arg(observed(events)).trimmed();
        return recorded;
    }
    const auto found = std::find_if(installed.begin(), installed.end(),
                                    [&](const Scenario& each) { return each.id == start->scenario; });
    if (found == installed.end()) {
        recorded.scenario.id = start->scenario;
        recorded.scenario.title = start->scenario;
        recorded.note =
            RecordedWords::tr("The scenario “%1” is not installed: this plays, but without brief, hints and points.")
                .arg(QString::fromStdString(start->scenario));
        return recorded;
    }
    recorded.scenario = *found;
    if (found->version != start->scenarioVersion)
        recorded.note = RecordedWords::tr("Recorded with version %1 of the scenario; version %2 is installed.")
                            .arg(start->scenarioVersion)
                            .arg(found->version);
    else if (found->hash != start->scenarioHash)
        recorded.note =
            RecordedWords::tr("The scenario's files have changed since this was recorded, though not its version.");
    return recorded;
}

} // namespace stormlab
