// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/recordingoutput.h"
#include "core/runtime/recording/importedtimeline.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <string>

namespace stormlab
{

/// Writes an imported log into a recording, as fast as the disk takes it. Main thread.
class CsvImportRun : public QObject
{
    Q_OBJECT

public:
    CsvImportRun(ImportedTimeline timeline, const QString& file, QObject* parent = nullptr);

    void start();
    /// Gives up and removes what was written: half an incident is none. Answered by finished().
    void interrupt();
    [[nodiscard]] const RecordingOutput& output() const { return m_output; }

Q_SIGNALS:
    /// The file is closed; why it is not there, if so.
    void finished(const std::optional<stormlab::Error>& failure);

private:
    void write();
    void fail(const Error& error);

    ImportedTimeline m_timeline;
    QString m_file;
    RecordingOutput m_output;
    QTimer m_turn;
    bool m_finished = false;
};

} // namespace stormlab
