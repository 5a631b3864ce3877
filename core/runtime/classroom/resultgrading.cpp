// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/resultgrading.h"

#include "core/runtime/report/recordedtimeline.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace stormlab
{

namespace
{

using Outcome = ResultGrading::Outcome;

/// Why the recording is not of a drill of this class; empty where it is.
std::string whyForeign(const Timeline& timeline, const ClassFile& file)
{
    const DrillStarted* started = nullptr;
    const PolicyStated* stated = nullptr;
    for (std::size_t index = 0; index < timeline.size() && (started == nullptr || stated == nullptr); ++index) {
        const EventBody& body = timeline.at(index).body;
        started = started == nullptr ? std::get_if<DrillStarted>(&body) : started;
        stated = stated == nullptr ? std::get_if<PolicyStated>(&body) : stated;
    }
    if (stated == nullptr || stated->classId != file.id)
        return "The recording is of a drill outside this class.";
    if (stated->policy != file.policy)
        return "The recording was made under other rules than those of this class.";
    if (started == nullptr || started->seed != file.seed || started->scenario != file.scenario)
        return "The recording is of another drill than the one of this class.";
    return {};
}

/// Empty where it cannot be read.
std::string hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex().toStdString() : std::string();
}

ResultGrading compared(const Scenario& scenario, const Timeline& timeline, const Scorecard& claimed)
{
    const Result<Regrade> again = regrade(scenario, TimelineView(timeline));
    if (!again)
        return {Outcome::NotGradable, again.error().message};
    if (again.value().scorecard == claimed)
        return {};
    ResultGrading grading{Outcome::Different, {}, differences(claimed, again.value().scorecard)};
    const bool moved = again.value().outcome == Regrade::Outcome::ScenarioChanged;
    grading.why = moved ? again.value().why : "The recording is worth something else than the result claims.";
    return grading;
}

} // namespace

ResultGrading gradeResultAgain(const QString& folder, const ResultFile& result, const ClassFile& file,
                               const std::optional<Scenario>& scenario)
{
    if (!result.scorecard)
        return {Outcome::NotGradable, "The drill is not finished, so there is no scorecard to compare with."};
    if (!result.recording || result.recording->sha256.empty())
        return {Outcome::NoRecording, "The result names no recording that is whole."};
    const QString path = QDir(folder).filePath(QString::fromStdString(result.recording->name));
    if (!QFile::exists(path))
        return {Outcome::NoRecording, "The recording " + result.recording->name + " does not lie beside the result."};
    if (!scenario)
        return {Outcome::NotGradable, "The scenario “" + file.scenario + "” is not installed here."};
    if (hashOf(path) != result.recording->sha256)
        return {Outcome::Different, "The recording is not the one that the result was written with."};
    const Result<RecordedTimeline> recorded = readRecordedTimeline(path);
    if (!recorded)
        return {Outcome::NotGradable, recorded.error().message};
    if (const std::string why = whyForeign(recorded.value().timeline, file); !why.empty())
        return {Outcome::Different, why};
    return compared(*scenario, recorded.value().timeline, *result.scorecard);
}

} // namespace stormlab
