// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/classroom/resultkeeper.h"
#include "core/runtime/control/controlserver.h"
#include "core/runtime/control/learnerenvironment.h"
#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/drill/drillid.h"
#include "core/runtime/drill/drillrecorder.h"
#include "core/runtime/drill/progresskeeper.h"
#include "core/runtime/progress/progressstore.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace stormlab
{

/// What a drill needs to be started.
struct DrillOrder {
    Scenario scenario;
    DrillController::DrillOptions options;
    QString recordFile;         ///< that was asked for; may be empty
    DrillRecorder::Place place; ///< where it is kept when no file was asked for
    QString progressFile{};     ///< where its result is kept; empty: nowhere
    std::optional<ClassDrill> classDrill{};
};

/// A drill that this program runs itself: controller, control socket and recorder, wired together. Main thread.
class ForegroundDrill : public QObject
{
    Q_OBJECT

public:
    explicit ForegroundDrill(DrillController::SourceFactory makeSource, QObject* parent = nullptr);
    ~ForegroundDrill() override;

    /// Opens recording and socket, and starts.
    Result<void> begin(const DrillOrder& order);
    /// Ends the drill, also half-way, and removes everything. Answered by ended(), within 30 s whatever happens to the
    /// sandbox, as soon as the recording is whole and the result is kept.
    void end();

    [[nodiscard]] DrillController& controller() { return m_controller; }
    [[nodiscard]] QString drillId() const { return m_id; }
    /// Empty while there is no server to connect to.
    [[nodiscard]] LearnerEnvironment environment() const;
    /// The file of the recording; empty when there is none.
    [[nodiscard]] QString recording() const { return m_recorder.path(); }
    /// The result file of a class; empty when the drill is of none.
    [[nodiscard]] QString result() const { return m_results.path(); }

Q_SIGNALS:
    /// The recording has failed; the drill goes on.
    void recordingFailed(const stormlab::Error& error);
    /// The result cannot be kept, or something is to be said about the file of those that are.
    void progressTrouble(const stormlab::Error& error);
    /// The result of a class cannot be written; the drill goes on, and it is tried again.
    void resultFailed(const stormlab::Error& error);
    /// Nothing is left, or `leftOver` says what could not be removed and what to do about it.
    void ended(const QString& leftOver);

private:
    void close(const QString& leftOver);
    void keepProgress();
    void tellEnd();

    const QString m_id;
    SandboxNames m_sandboxes{m_id};
    DrillController m_controller;
    ControlServer m_server{m_controller};
    DrillOrder m_order;
    DrillRecorder m_recorder;
    ResultKeeper m_results;
    std::unique_ptr<ProgressStore> m_progress; ///< nullptr where results are not kept
    std::unique_ptr<ProgressKeeper> m_keeper;
    QTimer m_endLimit;
    QString m_leftOver; ///< as far as it has been told
    bool m_closed = false;
    bool m_recorded = false; ///< the recording is whole
    bool m_told = false;
};

} // namespace stormlab
