// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/recording/recorder.h"
#include "core/runtime/recording/recordingfolder.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace stormlab
{

/// Records the drills of a controller: each into a file of its own in a folder, where only so much is kept, or all into
/// one new file that somebody named. A drill whose server never came up is not kept. Main thread, which waits for the
/// disk in recordInto() and in the destructor only.
class DrillRecorder : public QObject
{
    Q_OBJECT

public:
    /// Where drills are kept by themselves.
    struct Place {
        QString folder; ///< empty: they are not
        RecordingLimits limits;
    };

    /// `drill`: as newDrillId() makes it. `place` is asked when a drill begins.
    DrillRecorder(DrillController& controller, QString drill, std::function<Place()> place, QObject* parent = nullptr);
    ~DrillRecorder() override;

    /// From now on drills go into this file instead, the next one in the place of the last. Errors as Recorder::open().
    Result<void> recordInto(const QString& path);
    /// Ends the recording, as the end of the drill does. Answered by closed().
    void close();
    /// The file of the present or last drill; empty when there is none.
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    /// Comes once a file; the drill goes on.
    void failed(const stormlab::Error& error);
    /// All files that were ended are whole.
    void closed();

private:
    void beginDrill();
    void endDrill();
    void record(std::size_t size);
    void createFile();
    void tidy();

    DrillController& m_controller;
    const QString m_drill;
    const std::function<Place()> m_askPlace;
    Place m_place; ///< of the present drill
    Recorder m_recorder;
    QThreadPool m_disk;
    QString m_path;
    std::size_t m_recorded = 0;
    bool m_named = false; ///< by a person
    bool m_open = false;
    bool m_started = false; ///< the present drill has a server
    qint64 m_begun = 0;     ///< of the last recording, since 1970: no two of them share a moment, and so a name
};

} // namespace stormlab
