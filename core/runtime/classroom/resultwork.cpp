// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/resultwork.h"

#include "core/domain/grader.h"
#include "core/domain/oneline.h"
#include "core/runtime/classroom/resultseal.h"

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

constexpr qint64 copiedAtOnce = 1024 * 1024;
/// As a result may name it.
constexpr std::size_t mostFileName = 190;

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
Result<std::string> hashOfCopy(const QString& from, const QString& to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return notCopied(from, source.errorString());
    if (!to.isEmpty() && !target.open(QIODevice::WriteOnly))
        return notCopied(to, target.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(copiedAtOnce);
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

bool isSameFile(const QString& one, const QString& other)
{
    return QFileInfo(one).canonicalFilePath() == QFileInfo(other).canonicalFilePath();
}

/// A link to nowhere is something, too.
bool isTaken(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

std::string referredName(const QString& path)
{
    return oneLine(QFileInfo(path).fileName().toStdString(), mostFileName);
}

Error tooLong(const QString& path, std::size_t bytes)
{
    return {ErrorCode::Resources,
            "The result " + QFileInfo(path).fileName().toStdString() + " is not written: it has grown too large.",
            std::to_string(bytes) + " bytes, and a class board reads " + std::to_string(ResultFile::mostBytes) +
                " at most.",
            "Hand in the recording instead; it is kept with your other drills."};
}

} // namespace

ResultWork::ResultWork(ClassDrill drill, Scenario scenario, std::string id, QString path, FileWriter writer)
    : m_drill(std::move(drill)),
      m_scenario(std::move(scenario)),
      m_id(std::move(id)),
      m_path(std::move(path)),
      m_write(std::move(writer))
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
    result.name = oneLine(m_drill.name, mostNameCharacters);
    result.learner = m_drill.learner;
    result.scenario = m_scenario.id;
    result.state = step.state;
    result.reached = step.reached;
    result.written = step.now;
    result.moved = m_startedAt && m_moved ? *m_startedAt + *m_moved : step.now;
    takeFigures(result, card);
    result.checks = m_checks;
    if (step.state == ResultState::Finished)
        result.scorecard = card;
    result.recording = m_recording;
    return result;
}

Result<void> ResultWork::attach(const QString& recording)
{
    const QString copy = m_drill.file.keepRecording ? placeOfCopy(recording) : recording;
    const bool there = isSameFile(copy, recording);
    const Result<std::string> hash = hashOfCopy(recording, there ? QString() : copy);
    if (!hash)
        return hash.error();
    m_copy = there ? QString() : copy;
    m_recording = {referredName(copy), hash.value()};
    return {};
}

/// Beside the result and called after it, but never in the place of a file that is somebody else's.
QString ResultWork::placeOfCopy(const QString& recording) const
{
    if (!m_copy.isEmpty())
        return m_copy;
    const QFileInfo result(m_path);
    const QString name = QString::fromStdString(oneLine(result.completeBaseName().toStdString(), mostFileName));
    QString place = result.dir().filePath(name + QStringLiteral(".storm"));
    // Somebody may have recorded it there in the first place.
    for (int number = 2; isTaken(place) && !isSameFile(place, recording); ++number)
        place = result.dir().filePath(QStringLiteral("%1-%2.storm").arg(name).arg(number));
    return place;
}

Result<void> ResultWork::write(ResultStep step)
{
    take(std::move(step.events));
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    Result<void> attached;
    if (!step.recording.isEmpty() && step.recordingWhole)
        attached = attach(step.recording);
    if (!step.recording.isEmpty() && !m_recording)
        m_recording = {referredName(step.recording), {}};
    const ResultFile file = result(step);
    const std::string seal = sealOf(m_drill.file, resultContent(file));
    const std::string text = toJson(file, seal);
    if (text.size() > ResultFile::mostBytes)
        return tooLong(m_path, text.size());
    Result<void> written = m_write(m_path, QByteArray::fromStdString(text));
    return written ? attached : written;
}

} // namespace stormlab
