// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/recordingoutput.h"
#include "core/runtime/observe/serverwatch.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace stormlab
{

struct RecordingOrder {
    QString file;
    WatchOptions watch;
    Milliseconds longest{std::chrono::hours(1)};
    std::int64_t mostBytes = 200'000'000;
    bool json = false;
};

/// The recording of `stormlabctl record`: from a server into a file until a bound is reached or somebody ends it, told
/// on the terminal. Main thread.
class ServerRecording : public QObject
{
    Q_OBJECT

public:
    ServerRecording(std::unique_ptr<ActivityReader> reader, RecordingOrder order, QObject* parent = nullptr);

    void start();
    /// Ends it as a person's wish. Answered by finished().
    void interrupt();

Q_SIGNALS:
    /// The file is closed; the exit code.
    void finished(int exitCode);

private:
    enum class End { Time, Size, Interrupted };

    void onBegan(const ServerIntroduction& server);
    void onAppended(const TimelineEvent& event);
    void checkSize();
    void end(End why);
    void conclude(End why);
    [[nodiscard]] std::string wordsFor(End why) const;
    [[nodiscard]] std::string summaryJson(End why) const;
    void fail(const Error& error);
    void finish(int exitCode);
    void tellGap(const SampleGap& gap);
    void tellReturn(DrillTime time);

    RecordingOrder m_order;
    RecordingOutput m_output;
    QTimer m_firstAnswer;
    QTimer m_limit;
    QTimer m_look;
    ServerIntroduction m_server;
    std::optional<DrillTime> m_gapFrom; ///< while the server cannot be read
    bool m_gapTold = false;
    bool m_ending = false;
    bool m_finished = false;
    ServerWatch m_watch; ///< last, so that it is gone before what it talks to
};

} // namespace stormlab
