// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace stormlab
{

namespace
{

Error notRecorded(const QString& what, const std::string& why)
{
    return {ErrorCode::Resources, "This drill is not recorded: " + what.toStdString() + " cannot be made.", why,
            "The drill goes on. For the next one, make room and see that you may write there."};
}

/// What a file holds may be on the disk and its name not: a power loss would take the file.
void keepName(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

Error isThere(const QString& path)
{
    return {ErrorCode::Usage, "The file " + path.toStdString() + " is there already.",
            "A recording is never written over another file.", "Choose another name, or remove it."};
}

/// Who has found the file already only asks whether it is locked, and is gone in a moment. Where locks do not work, it
/// is recorded without one.
void lockFresh(int descriptor)
{
    (void)::flock(descriptor, LOCK_EX);
}

bool isLocked(int descriptor)
{
    return ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

} // namespace

Result<void> checkNewRecording(const QString& path)
{
    // A link is there also where it leads nowhere.
    const QFileInfo facts(path);
    if (facts.exists() || facts.isSymLink())
        return isThere(path);
    return {};
}

Result<int> openRecordingFile(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (descriptor < 0 && errno == EEXIST)
        return isThere(path);
    if (descriptor < 0)
        return Error{ErrorCode::BadFile, "The recording " + path.toStdString() + " cannot be made.",
                     std::strerror(errno), "Choose a file in a folder that you may write to."};
    lockFresh(descriptor);
    keepName(QFileInfo(path).path());
    return descriptor;
}

Result<int> createRecordingFile(const QString& path)
{
    const QString folder = QFileInfo(path).path();
    std::error_code failure;
    if (std::filesystem::create_directories(QFile::encodeName(folder).toStdString(), failure))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (failure)
        return notRecorded(folder, failure.message());
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return notRecorded(path, std::strerror(errno));
    lockFresh(descriptor);
    keepName(folder);
    return descriptor;
}

bool isBeingRecorded(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    const bool locked = isLocked(descriptor);
    ::close(descriptor);
    return locked;
}

} // namespace stormlab
