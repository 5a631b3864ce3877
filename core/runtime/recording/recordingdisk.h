// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/recording/bookmarks.h"
#include "core/runtime/recording/recordinglist.h"
#include "core/runtime/recording/recordingloader.h"
#include "core/runtime/recording/recordingtrash.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace stormlab
{

/// Tells a file from itself after somebody has written to it.
struct FileStamp {
    qint64 bytes = 0;
    qint64 modified = 0; ///< milliseconds since 1970

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// A recording as far as it takes to show it; the rest is read while somebody looks at it.
struct OpenedRecording {
    Result<std::shared_ptr<RecordingReader>> reader; ///< errors as RecordingReader::open()
    RecordingPart beginning;                         ///< where there is a reader
    Result<std::vector<Bookmark>> bookmarks;
    QString place{};   ///< of the file, whichever links led to it
    FileStamp stamp{}; ///< of the file before it was read
};

/// What windows do with files of recordings, on other threads. Answers come on the thread of `context`; `then` is not
/// called when that is gone. Main thread.
class RecordingDisk
{
public:
    void open(const QString& path, QObject* context, std::function<void(OpenedRecording)> then);
    /// Of what follows the beginning. The disk must outlive it.
    [[nodiscard]] std::unique_ptr<RecordingLoader> rest(std::shared_ptr<RecordingReader> reader);

    void list(const QString& folder, QObject* context, std::function<void(std::vector<ListedRecording>)> then);
    void moveToTrash(const QString& path, QObject* context, std::function<void(const Result<TrashedRecording>&)> then);
    void restore(const TrashedRecording& trashed, QObject* context, std::function<void(const Result<void>&)> then);

private:
    QThreadPool m_pool; ///< waits for what is being read when it goes
};

} // namespace stormlab
