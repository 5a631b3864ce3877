// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/controldirectory.h"

#include "core/runtime/sandbox/runtimefolders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace stormlab
{

namespace
{

constexpr qint64 noteLimit = 16 * 1024;

std::string systemWords()
{
    return std::strerror(errno);
}

QString notePathOf(const QString& socketPath)
{
    return socketPath.chopped(5) + QStringLiteral(".json");
}

/// Whether somebody listens. A connect to a socket file whose owner is gone is refused at once, and a full queue says
/// that somebody is there, so this never waits.
bool answers(const QString& socketPath)
{
    const QByteArray path = QFile::encodeName(socketPath);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return true;
    const int answer = ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    const bool gone = answer != 0 && (errno == ECONNREFUSED || errno == ENOENT);
    ::close(descriptor);
    return !gone;
}

/// A folder, no link, ours, and closed to everybody else.
bool isPrivate(const QByteArray& folder)
{
    struct stat facts = {};
    return ::lstat(folder.constData(), &facts) == 0 && S_ISDIR(facts.st_mode) && facts.st_uid == ::geteuid() &&
           (facts.st_mode & 0077) == 0;
}

RunningDrill drillAt(const QString& socketPath)
{
    RunningDrill drill;
    drill.socketPath = QFileInfo(socketPath).absoluteFilePath();
    drill.id = QFileInfo(socketPath).completeBaseName();
    QFile note(notePathOf(drill.socketPath));
    if (!note.open(QIODevice::ReadOnly))
        return drill;
    const QJsonObject json = QJsonDocument::fromJson(note.read(noteLimit)).object();
    drill.scenario = json.value(QStringLiteral("scenario")).toString();
    drill.pid = json.value(QStringLiteral("pid")).toInteger();
    return drill;
}

Error noneRuns()
{
    return {
        ErrorCode::Sandbox, "No drill is running.", {}, "Start one with `stormlabctl run SCENARIO` or in the window."};
}

Error severalRun(const std::vector<RunningDrill>& drills)
{
    std::string list;
    for (const RunningDrill& drill : drills)
        list += (list.empty() ? "" : "\n") + drill.id.toStdString() + "  " + drill.scenario.toStdString();
    return {ErrorCode::Usage, std::to_string(drills.size()) + " drills are running.", list,
            "Say which one: STORMLAB_DRILL=" + drills.front().id.toStdString() + " stormlabctl …"};
}

} // namespace

QString controlDirectory()
{
    for (const std::string& candidate : runtimeFolderCandidates(FolderEnvironment::current())) {
        const QString folder = QString::fromStdString(candidate);
        // As long as the folder can be made it is the same one for every program of this account.
        if (QFileInfo(QFileInfo(folder).path()).isDir())
            return folder + QStringLiteral("/control");
    }
    return QStringLiteral("/tmp/stormlab/control");
}

Result<void> makePrivateDirectory(const QString& path)
{
    const QByteArray name = QFile::encodeName(QDir::cleanPath(path));
    const std::string shown = name.toStdString();
    const std::string parent = QFileInfo(QDir::cleanPath(path)).path().toStdString();
    if (const Result<std::string> claimed = claimFolder(parent, ::geteuid()); !claimed)
        return claimed.error();
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return Error{ErrorCode::Resources, "The folder " + shown + " cannot be made.", systemWords(), {}};
    if (!isPrivate(name))
        return Error{ErrorCode::Resources,
                     "The folder " + shown + " is not private to your account.",
                     {},
                     "Remove it, or set STORMLAB_RUNTIME_DIR to a folder of your own."};
    return {};
}

Result<void> writeDrillNote(const RunningDrill& drill)
{
    const QJsonObject json{{QStringLiteral("drill"), drill.id},
                           {QStringLiteral("scenario"), drill.scenario},
                           {QStringLiteral("pid"), drill.pid}};
    QSaveFile file(notePathOf(drill.socketPath));
    file.open(QIODevice::WriteOnly);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return Error{ErrorCode::Resources,
                     "The drill cannot be announced in " + drill.socketPath.toStdString() + ".",
                     file.errorString().toStdString(),
                     {}};
    return {};
}

void removeDrillNote(const RunningDrill& drill)
{
    QFile::remove(notePathOf(drill.socketPath));
}

std::vector<RunningDrill> runningDrills(const QString& directory)
{
    std::vector<RunningDrill> drills;
    if (!isPrivate(QFile::encodeName(QDir::cleanPath(directory))))
        return drills;
    const QFileInfoList sockets =
        QDir(directory).entryInfoList({QStringLiteral("*.sock")}, QDir::System | QDir::Files, QDir::Name);
    for (const QFileInfo& socket : sockets) {
        const RunningDrill drill = drillAt(socket.absoluteFilePath());
        if (answers(drill.socketPath)) {
            drills.push_back(drill);
            continue;
        }
        QFile::remove(drill.socketPath);
        removeDrillNote(drill);
    }
    return drills;
}

Result<RunningDrill> chooseDrill(const QString& directory, const QString& wanted)
{
    const bool isPath = wanted.contains(QLatin1Char('/'));
    if (isPath && answers(wanted))
        return drillAt(wanted);
    const std::vector<RunningDrill> drills = runningDrills(directory);
    if (wanted.isEmpty() && drills.size() == 1)
        return drills.front();
    if (wanted.isEmpty())
        return drills.empty() ? noneRuns() : severalRun(drills);
    for (const RunningDrill& drill : drills) {
        if (drill.id == wanted)
            return drill;
    }
    return Error{ErrorCode::Sandbox,
                 "The drill that STORMLAB_DRILL names is not running: " + wanted.toStdString() + ".",
                 {},
                 drills.empty() ? noneRuns().nextStep : severalRun(drills).nextStep};
}

} // namespace stormlab
