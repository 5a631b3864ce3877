// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/resultwork.h"

#include "core/domain/grader.h"
#include "core/runtime/classroom/resultseal.h"
#include "core/runtime/report/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr qint64 chunk = 1024 * 1024;

bool isMove(const EventBody& body)
{
    const auto* deploy = std::get_if<DeployStarted>(&body);
    return std::holds_alternative<PhaseChanged>(body) || std::holds_alternative<HintShown>(body) ||
           std::holds_alternative<DiagnosisGiven>(body) || std::holds_alternative<ViewOpened>(body) ||
           std::holds_alternative<CheckStarted>(body) || std::holds_alternative<StatementRun>(body) ||
           (deploy != nullptr && deploy->origin == Origin::Learner);
}

Error notCopied(const QString& path, const QString& why)
{
    return {ErrorCode::Resources, "The recording cannot be put beside the result, " + path.toStdString() + ".",
            why.toStdString(), "The result itself is there. The recording is kept with your other drills."};
}

/// Copies it where `to` is not empty, and says what its bytes hash to.
Result<std::string> hashOf(const QString& from, const QString& to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return notCopied(from, source.errorString());
    if (!to.isEmpty() && !target.open(QIODevice::WriteOnly))
        return notCopied(to, target.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(chunk);
        if (bytes.isEmpty())
            return notCopied(from, source.errorString());
        hash.addData(bytes);
        if (!to.isEmpty())
            target.write(bytes);
    }
    if (!to.isEmpty() && !target.commit())
        return notCopied(to, target.errorString());
    return hash.result().toHex().toStdString();
}

} // namespace

ResultWork::ResultWork(ClassDrill drill, Scenario scenario, std::string id, QString path)
    : m_drill(std::move(drill)), m_scenario(std::move(scenario)), m_id(std::move(id)), m_path(std::move(path))
{
}

void ResultWork::take(std::vector<TimelineEvent> events)
{
    for (TimelineEvent& event : events) {
        if (const auto* started = std::get_if<DrillStarted>(&event.body))
            m_startedAt = started->startedAt;
        if (isMove(event.body))
            m_moved = event.time;
        m_checks += std::holds_alternative<CheckStarted>(event.body) ? 1 : 0;
        const auto* scored = std::get_if<Scored>(&event.body);
        const auto card = scored != nullptr ? scorecardFromJson(scored->scorecard) : Result<Scorecard>(Error{});
        if (card)
            m_scored = card.value();
        m_timeline.append(event.time, std::move(event.body));
    }
}

ResultFile ResultWork::result(const ResultStep& step) const
{
    const Scorecard card = m_scored ? *m_scored : grade(m_scenario, TimelineView(m_timeline));
    ResultFile result;
    result.classId = m_drill.file.id;
    result.drill = m_id;
    result.name = m_drill.name;
    result.scenario = m_scenario.id;
    result.state = step.state;
    result.reached = step.reached;
    result.written = step.now;
    result.moved = m_startedAt && m_moved ? *m_startedAt + *m_moved : step.now;
    for (std::size_t part = 0; part < card.parts.size(); ++part)
        result.parts.at(part) = {card.parts.at(part).points, card.parts.at(part).max};
    result.total = card.total;
    result.max = card.max;
    result.passed = card.passed;
    result.hints = card.hintsUsed;
    result.checks = m_checks;
    for (const ScoredCheck& check : card.parts.at(static_cast<std::size_t>(Part::Trap)).checks) {
        if (check.sprung)
            result.traps.push_back(check.id);
    }
    result.duration = std::max(card.duration, Milliseconds{0});
    if (step.state == ResultState::Finished)
        result.scorecard = card;
    result.recording = m_recording;
    return result;
}

Result<void> ResultWork::attach(const QString& recording)
{
    const QFileInfo result(m_path);
    const QString copy = m_drill.file.keepRecording
                             ? result.dir().filePath(result.completeBaseName() + QStringLiteral(".storm"))
                             : QString();
    // Somebody may have recorded it there in the first place.
    const bool there =
        copy.isEmpty() || QFileInfo(copy).canonicalFilePath() == QFileInfo(recording).canonicalFilePath();
    const Result<std::string> hash = hashOf(recording, there ? QString() : copy);
    if (!hash)
        return hash.error();
    m_recording = {QFileInfo(copy.isEmpty() ? recording : copy).fileName().toStdString(), hash.value()};
    return {};
}

Result<void> ResultWork::write(ResultStep step)
{
    take(std::move(step.events));
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    Result<void> attached;
    if (!step.recording.isEmpty() && step.recordingWhole)
        attached = attach(step.recording);
    if (!step.recording.isEmpty() && !m_recording)
        m_recording = {QFileInfo(step.recording).fileName().toStdString(), {}};
    const ResultFile file = result(step);
    const std::string seal = sealOf(m_drill.file, resultContent(file));
    Result<void> written = writeWholeFile(m_path, QByteArray::fromStdString(toJson(file, seal)));
    return written ? attached : written;
}

} // namespace stormlab
