// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingtrash.h"

#include "core/runtime/recording/bookmarks.h"
#include "core/runtime/recording/recordingfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <chrono>

namespace stormlab
{

namespace
{

using namespace std::chrono_literals;

/// Nobody else's file is called so.
const QString markEnding = QStringLiteral(".stormlab-moving");

/// Another program that deletes or restores the same recording is done by then.
constexpr std::chrono::milliseconds longestWait = 5s;

/// A deletion and its undo are two moves each. This file lies beside the recording as long as they take, locked by who
/// moves. A kill leaves it behind, and so it tells what is left to be done from what just happens.
QString markOf(const QString& recording)
{
    return recording + markEnding;
}

QString homeTrash()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Trash");
}

Error notMoved(const QString& path, const QString& why)
{
    return {ErrorCode::Resources, path.toStdString() + " cannot be moved to the trash.", why.toStdString(),
            "Nothing was changed. A file manager can remove it for good."};
}

/// Qt, where it can make no trash, takes the current folder for one (6.4). So what it needs is made beforehand, as the
/// trash specification of freedesktop.org says.
Result<void> makeTrash(const QString& path)
{
    const QString trash = homeTrash();
    QDir().mkpath(QFileInfo(trash).path());
    if (QDir().mkdir(trash))
        QFile::setPermissions(trash, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QFileInfo made(trash);
    return made.isDir() && made.isWritable()
               ? Result<void>()
               : notMoved(path, trash + QStringLiteral(" is no folder that can be written to."));
}

/// The trash keeps a note beside each file that says where it came from.
QString noteOfTrashed(const QString& file)
{
    const QFileInfo facts(file);
    return QDir::cleanPath(facts.path() + QStringLiteral("/../info/") + facts.fileName() +
                           QStringLiteral(".trashinfo"));
}

Error notBroughtBack(const QString& from, const QString& to, const QString& why)
{
    return {ErrorCode::Resources, to.toStdString() + " cannot be brought back.", why.toStdString(),
            "It is still in the trash: " + from.toStdString()};
}

Result<void> moveBack(const QString& from, const QString& to)
{
    QFile file(from);
    if (!file.exists())
        return Error{ErrorCode::NotFound, from.toStdString() + " is not in the trash any more.", {}, {}};
    if (!file.rename(to))
        return notBroughtBack(from, to, file.errorString());
    QFile::remove(noteOfTrashed(from));
    return {};
}

/// `refused`: what is told, with the reason filled in, where no mark can be made.
Result<void> begin(QLockFile& mark, const QString& recording, Error refused)
{
    if (mark.tryLock(static_cast<int>(longestWait.count())))
        return {};
    if (mark.error() == QLockFile::LockFailedError)
        return Error{ErrorCode::Resources, recording.toStdString() + " cannot be moved now.",
                     "another program is moving it", "Nothing was changed. Try again later."};
    if (!QFileInfo(QFileInfo(recording).path()).isDir())
        refused.detail = "its folder is not there any more";
    else if (mark.error() == QLockFile::PermissionError)
        refused.detail = "its folder cannot be written to";
    else // the mark was made, and nothing could be written into it
        refused.detail = "the disk may be full";
    return refused;
}

Result<QString> moveBookmarksToTrash(const QString& recording)
{
    QFile bookmarks(bookmarkFile(recording));
    if (!bookmarks.exists())
        return QString();
    if (!bookmarks.moveToTrash())
        return notMoved(bookmarks.fileName(), bookmarks.errorString());
    return bookmarks.fileName();
}

} // namespace

bool isMarkOfMove(const QString& file)
{
    // The lock has a lock of its own while somebody takes over what a kill left.
    return file.endsWith(markEnding) || file.endsWith(markEnding + QStringLiteral(".rmlock"));
}

// The recording goes first: killed in between, its bookmarks are what is left to be moved.
Result<TrashedRecording> moveRecordingToTrash(const QString& path)
{
    if (isBeingRecorded(path))
        return Error{ErrorCode::Illegal, path.toStdString() + " is being recorded.", {}, "End the drill first."};
    if (auto made = makeTrash(path); !made)
        return made.error();
    QLockFile mark(markOf(path));
    if (auto begun = begin(mark, path, notMoved(path, {})); !begun)
        return begun.error();
    QFile recording(path);
    if (!recording.moveToTrash())
        return notMoved(path, recording.errorString());
    const QString recordingAt = recording.fileName();
    const Result<QString> bookmarksAt = moveBookmarksToTrash(path);
    if (bookmarksAt)
        return TrashedRecording{path, recordingAt, bookmarksAt.value()};
    const Result<void> back = moveBack(recordingAt, path);
    return back ? bookmarksAt.error() : back.error();
}

// The bookmarks go first, so that a kill in between leaves the same as one while it was thrown away.
Result<void> restoreRecording(const TrashedRecording& trashed)
{
    const std::string path = trashed.path.toStdString();
    const std::string recordingAt = trashed.recordingAt.toStdString();
    QLockFile mark(markOf(trashed.path));
    if (auto begun = begin(mark, trashed.path, notBroughtBack(trashed.recordingAt, trashed.path, {})); !begun)
        return begun;
    if (QFileInfo::exists(trashed.path))
        return Error{ErrorCode::Illegal,
                     path + " is there already.",
                     {},
                     "The one that was deleted stays in the trash: " + recordingAt};
    if (!QFileInfo::exists(trashed.recordingAt))
        return Error{ErrorCode::NotFound, recordingAt + " is not in the trash any more.", {}, {}};
    // Bookmarks that a window has written since stay, as they are newer.
    const bool newer = QFileInfo::exists(bookmarkFile(trashed.path));
    if (!newer && !trashed.bookmarksAt.isEmpty() && QFileInfo::exists(trashed.bookmarksAt)) {
        if (auto back = moveBack(trashed.bookmarksAt, bookmarkFile(trashed.path)); !back)
            return back;
    }
    return moveBack(trashed.recordingAt, trashed.path);
}

void finishTrashing(const QString& folder)
{
    for (const QFileInfo& file : QDir(folder).entryInfoList({QLatin1Char('*') + markEnding}, QDir::Files)) {
        const QString recording = file.absoluteFilePath().chopped(markEnding.size());
        // It is taken only from the dead; the living finish it themselves.
        QLockFile mark(markOf(recording));
        if (mark.tryLock() && !QFileInfo::exists(recording) && makeTrash(recording))
            static_cast<void>(moveBookmarksToTrash(recording));
    }
}

} // namespace stormlab
