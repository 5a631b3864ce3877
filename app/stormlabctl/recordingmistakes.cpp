// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/recordingmistakes.h"

#include "core/runtime/recording/recordingreader.h"

#include <QDir>

#include <optional>
#include <string>

namespace stormlab
{

namespace
{

/// What a recording tells of itself, read once from end to end without keeping its events.
struct Told {
    std::optional<DrillStarted> started;
    bool scored = false; ///< its last event is the drill's scorecard
    std::string missing;
};

Told readThrough(RecordingReader& reader)
{
    Told told;
    while (const auto events = reader.next()) {
        for (const TimelineEvent& event : *events) {
            if (const auto* started = std::get_if<DrillStarted>(&event.body))
                told.started = *started;
        }
        told.scored = std::holds_alternative<Scored>(events->back().body);
    }
    told.missing = reader.missing();
    return told;
}

/// The first thing that is wrong: what follows from it is no news. Empty when nothing is.
std::string problemWith(const Told& told, const Scenario& scenario)
{
    if (!told.missing.empty())
        return "is not complete. " + told.missing;
    if (!told.started)
        return "does not say which drill it is of";
    if (!scenario.id.empty() && told.started->scenario != scenario.id)
        return "is of “" + told.started->scenario + "”, expected a drill of “" + scenario.id + "”";
    if (!scenario.id.empty() && told.started->scenarioVersion != scenario.version)
        return "is of version " + std::to_string(told.started->scenarioVersion) + ", expected version " +
               std::to_string(scenario.version) + ": record it anew";
    return told.scored ? std::string() : "is not complete: it does not end with the drill's scorecard";
}

std::string problemIn(const QString& path, const Scenario& scenario)
{
    const auto reader = RecordingReader::open(path);
    if (!reader)
        return "cannot be read: " + (reader.error().detail.empty() ? reader.error().message : reader.error().detail);
    return problemWith(readThrough(*reader.value()), scenario);
}

} // namespace

std::vector<ScenarioMistake> recordingMistakes(const QString& folder, const Scenario& scenario)
{
    std::vector<ScenarioMistake> mistakes;
    const QDir recordings(folder + QStringLiteral("/recordings"));
    const QStringList names =
        recordings.entryList({QStringLiteral("*.storm")}, QDir::AllEntries | QDir::System | QDir::Hidden, QDir::Name);
    for (const QString& name : names) {
        const std::string problem = problemIn(recordings.filePath(name), scenario);
        if (!problem.empty())
            mistakes.push_back({"recordings/" + name.toStdString(), {}, problem});
    }
    return mistakes;
}

} // namespace stormlab
