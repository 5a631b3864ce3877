// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/resultgrading.h"

#include "core/runtime/recording/recordingreader.h"
#include "core/runtime/report/recordedtimeline.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr qint64 readAtOnce = 1024 * 1024;

/// Why the recording is not of a drill of this class; empty where it is.
Phrase whyForeign(const Timeline& timeline, const ClassFile& file)
{
    const DrillStarted* started = nullptr;
    const PolicyStated* stated = nullptr;
    for (std::size_t index = 0; index < timeline.size() && (started == nullptr || stated == nullptr); ++index) {
        const EventBody& body = timeline.at(index).body;
        started = started == nullptr ? std::get_if<DrillStarted>(&body) : started;
        stated = stated == nullptr ? std::get_if<PolicyStated>(&body) : stated;
    }
    if (stated == nullptr || stated->classId != file.id)
        return worded("Class", "The recording is of a drill outside this class.");
    if (stated->policy != file.policy)
        return worded("Class", "The recording was made under other rules than those of this class.");
    if (started == nullptr || started->seed != file.seed || started->scenario != file.scenario)
        return worded("Class", "The recording is of another drill than the one of this class.");
    return {};
}

/// Empty where it cannot be read.
std::string hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::uint64_t read = 0;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(readAtOnce);
        read += static_cast<std::uint64_t>(bytes.size());
        if (bytes.isEmpty() || read > RecordingReader::mostBytes)
            return {};
        hash.addData(bytes);
    }
    return hash.result().toHex().toStdString();
}

/// How many checks the learner made, which no scorecard says.
int checksIn(const Timeline& timeline)
{
    int checks = 0;
    for (std::size_t index = 0; index < timeline.size(); ++index)
        checks += std::holds_alternative<CheckStarted>(timeline.at(index).body) ? 1 : 0;
    return checks;
}

ResultGrading compared(const Scenario& scenario, const Timeline& timeline, const ResultFile& result)
{
    const Scorecard& claimed = *result.scorecard;
    const Result<Regrade> again = regrade(scenario, TimelineView(timeline));
    if (!again)
        return {GradedAgain::NotGradable, again.error().message};
    const int checks = checksIn(timeline);
    if (again.value().scorecard == claimed && !hasFiguresOfScorecard(result))
        return {GradedAgain::Different, worded("Class", "The result shows other figures than its scorecard.")};
    if (again.value().scorecard == claimed && result.checks != checks)
        return {GradedAgain::Different,
                worded("Class", "The recording has another number of checks than the result."),
                {{worded("Class", "checks"), result.checks, checks}}};
    if (again.value().scorecard == claimed)
        return {};
    ResultGrading grading{GradedAgain::Different, {}, differences(claimed, again.value().scorecard)};
    const bool moved = again.value().outcome == Regrade::Outcome::ScenarioChanged;
    grading.why =
        moved ? again.value().why : worded("Class", "The recording is worth something else than the result claims.");
    return grading;
}

} // namespace

ResultGrading gradeResultAgain(const QString& folder, const ResultFile& result, const ClassFile& file,
                               const std::optional<Scenario>& scenario)
{
    if (!result.scorecard)
        return {GradedAgain::NotGradable,
                worded("Class", "The drill is not finished, so there is no scorecard to compare with.")};
    if (!result.recording || result.recording->sha256.empty())
        return {GradedAgain::NoRecording, worded("Class", "The result names no recording that is whole.")};
    const QString path = QDir(folder).filePath(QString::fromStdString(result.recording->name));
    const QFileInfo beside(path);
    if (!beside.exists())
        return {GradedAgain::NoRecording,
                worded("Class", "The recording %1 does not lie beside the result.")(result.recording->name)};
    // A pipe or a device would never end.
    if (!beside.isFile() || static_cast<std::uint64_t>(beside.size()) > RecordingReader::mostBytes)
        return {GradedAgain::NotGradable,
                worded("Class", "What lies beside the result is no recording: another kind of file, or too large.")};
    if (!scenario)
        return {GradedAgain::NotGradable, worded("Class", "The scenario “%1” is not installed here.")(file.scenario)};
    if (hashOf(path) != result.recording->sha256)
        return {GradedAgain::Different,
                worded("Class", "The recording is not the one that the result was written with.")};
    const Result<RecordedTimeline> recorded = readRecordedTimeline(path);
    if (!recorded)
        return {GradedAgain::NotGradable, recorded.error().message};
    if (const Phrase why = whyForeign(recorded.value().timeline, file); !why.empty())
        return {GradedAgain::Different, why};
    return compared(*scenario, recorded.value().timeline, result);
}

} // namespace stormlab
