// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/controlserver.h"
#include "core/runtime/control/learnerenvironment.h"
#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/recording/recorder.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace stormlab
{

/// What a drill needs to be started.
struct DrillOrder {
    Scenario scenario;
    DrillController::DrillOptions options;
    QString recordFile; ///< empty: no recording
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
    /// Ends the drill, also half-way, and removes everything. Answered by ended(), within 30 s whatever happens.
    void end();

    [[nodiscard]] DrillController& controller() { return m_controller; }
    [[nodiscard]] QString drillId() const { return m_id; }
    /// Empty while there is no server to connect to.
    [[nodiscard]] LearnerEnvironment environment() const;

Q_SIGNALS:
    /// The recording has failed; the drill goes on.
    void recordingFailed(const stormlab::Error& error);
    /// Nothing is left, or `leftOver` says what could not be removed and what to do about it.
    void ended(const QString& leftOver);

private:
    void record(std::size_t size);
    void close(const QString& leftOver);

    DrillController m_controller;
    ControlServer m_server{m_controller};
    Recorder m_recorder;
    QTimer m_endLimit;
    QString m_id;
    QString m_leftOver; ///< as far as it has been told
    std::size_t m_recorded = 0;
    bool m_closed = false;
};

} // namespace stormlab
