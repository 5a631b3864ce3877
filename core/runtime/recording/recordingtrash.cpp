// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingtrash.h"

#include "core/runtime/recording/bookmarks.h"
#include "core/runtime/recording/recordingfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QUrl>

#include <mutex>

namespace stormlab
{

namespace
{

/// A path has 4 kB at most, three letters for each byte of it.
constexpr qint64 longestNoteOfTrash = 16'384;

/// A deletion and its undo are two moves each; whoever lists the folder between them would take them for a kill.
std::mutex& moving()
{
    static std::mutex mutex;
    return mutex;
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

Result<void> moveBack(const QString& from, const QString& to)
{
    QFile file(from);
    if (!file.exists())
        return Error{ErrorCode::NotFound, from.toStdString() + " is not in the trash any more.", {}, {}};
    if (!file.rename(to))
        return Error{ErrorCode::Resources, to.toStdString() + " cannot be brought back.",
                     file.errorString().toStdString(), "It is still in the trash: " + from.toStdString()};
    QFile::remove(noteOfTrashed(from));
    return {};
}

/// The place that a note of the trash tells; empty where the file itself is not there.
QString originOf(const QFileInfo& note)
{
    if (!QFileInfo::exists(note.path() + QStringLiteral("/../files/") + note.completeBaseName()))
        return {};
    QFile file(note.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : file.read(longestNoteOfTrash).split('\n')) {
        if (line.startsWith("Path="))
            return QUrl::fromPercentEncoding(line.mid(5));
    }
    return {};
}

QSet<QString> originsInTrash()
{
    QSet<QString> origins;
    const QDir notes(homeTrash() + QStringLiteral("/info"));
    for (const QFileInfo& note : notes.entryInfoList({QStringLiteral("*.storm*.trashinfo")}, QDir::Files))
        origins << originOf(note);
    return origins;
}

} // namespace

// The recording goes first: killed in between, bookmarks without a recording show what is left to be done.
Result<TrashedRecording> moveRecordingToTrash(const QString& path)
{
    const std::scoped_lock lock(moving());
    if (isBeingRecorded(path))
        return Error{ErrorCode::Illegal, path.toStdString() + " is being recorded.", {}, "End the drill first."};
    if (auto made = makeTrash(path); !made)
        return made.error();
    QFile recording(path);
    if (!recording.moveToTrash())
        return notMoved(path, recording.errorString());
    TrashedRecording trashed{path, recording.fileName(), {}};
    QFile bookmarks(bookmarkFile(path));
    if (!bookmarks.exists())
        return trashed;
    if (!bookmarks.moveToTrash()) {
        const Result<void> back = moveBack(trashed.recordingAt, path);
        return back ? notMoved(bookmarks.fileName(), bookmarks.errorString()) : back.error();
    }
    trashed.bookmarksAt = bookmarks.fileName();
    return trashed;
}

// The bookmarks go first, so that a kill in between leaves the same as one while it was thrown away.
Result<void> restoreRecording(const TrashedRecording& trashed)
{
    const std::scoped_lock lock(moving());
    if (QFileInfo::exists(trashed.path))
        return Error{ErrorCode::Illegal,
                     trashed.path.toStdString() + " is there already.",
                     {},
                     "The one that was deleted stays in the trash: " + trashed.recordingAt.toStdString()};
    if (!QFileInfo::exists(trashed.recordingAt))
        return Error{ErrorCode::NotFound, trashed.recordingAt.toStdString() + " is not in the trash any more.", {}, {}};
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
    const std::scoped_lock lock(moving());
    const QString ending = bookmarkFile(QString());
    QStringList left;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QLatin1Char('*') + ending}, QDir::Files)) {
        if (const QString recording = file.absoluteFilePath().chopped(ending.size()); !QFileInfo::exists(recording))
            left << recording;
    }
    if (left.isEmpty())
        return;
    const QSet<QString> thrownAway = originsInTrash();
    for (const QString& recording : left) {
        if (thrownAway.contains(recording))
            QFile::moveToTrash(bookmarkFile(recording));
    }
}

} // namespace stormlab
