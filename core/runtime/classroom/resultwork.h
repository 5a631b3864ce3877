// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classfile.h"
#include "core/domain/resultfile.h"
#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// A drill of a class, and where its result goes.
struct ClassDrill {
    ClassFile file;
    std::string name;      ///< of the learner; may be empty
    QString folder;        ///< made where it is not there; each drill writes a file of its own in it
    QString path{};        ///< where a person named the file: all drills write this one
    std::string learner{}; ///< as learnerIn() makes it; empty where that is not known
};

/// What has become of the drill since the last time.
struct ResultStep {
    std::vector<TimelineEvent> events;
    ResultState state = ResultState::Begun;
    std::array<std::optional<Milliseconds>, resultStateCount> reached{};
    Milliseconds now{0};
    QString recording{};         ///< its file; empty where there is none
    bool recordingWhole = false; ///< nobody writes it any more
};

/// Writes a whole file, as writeWholeFile() does.
using FileWriter = std::function<Result<void>(const QString& path, const QByteArray& bytes)>;

/// Part of ResultKeeper: grades what was handed over and writes the result. It has a timeline of its own, for the
/// drill's belongs to the main thread, and grading a long one takes longer than a frame. Blocks on the disk; one
/// thread.
class ResultWork
{
public:
    ResultWork(ClassDrill drill, Scenario scenario, std::string id, QString path, FileWriter writer);

    /// Errors: BadFile, Resources. A result that no board would read for its size is not written.
    [[nodiscard]] Result<void> write(ResultStep step);

private:
    void take(std::vector<TimelineEvent> events);
    [[nodiscard]] ResultFile result(const ResultStep& step) const;
    [[nodiscard]] Result<void> attach(const QString& recording);
    [[nodiscard]] QString placeOfCopy(const QString& recording) const;

    const ClassDrill m_drill;
    const Scenario m_scenario;
    const std::string m_id;
    const QString m_path;
    const FileWriter m_write;
    Timeline m_timeline;
    std::optional<Milliseconds> m_startedAt;
    std::optional<DrillTime> m_moved;
    std::optional<Scorecard> m_scored;
    int m_checks = 0;
    std::optional<RecordingReference> m_recording;
    QString m_copy; ///< of the recording, as it was put there; empty before
};

} // namespace stormlab
