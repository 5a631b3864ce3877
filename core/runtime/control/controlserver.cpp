// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/controlserver.h"

#include "core/runtime/control/controlpeer.h"
#include "core/runtime/sandbox/runtimefolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

#include <algorithm>

#include <sys/un.h>

namespace stormlab
{

ControlServer::ControlServer(DrillController& controller, QObject* parent) : QObject(parent), m_controller(controller)
{
    connect(&controller, &DrillController::timelineReset, this, &ControlServer::announce);
}

ControlServer::~ControlServer()
{
    close();
}

Result<void> ControlServer::listen(const QString& directory, const QString& drillId)
{
    close();
    if (Result<void> made = makePrivateDirectory(directory); !made)
        return made;
    // Whoever looks at the drills removes what killed programs have left of theirs.
    static_cast<void>(runningDrills(directory));
    const QString path = QDir(directory).absoluteFilePath(drillId + QStringLiteral(".sock"));
    // The server binds in a temporary folder beside it first, whose name is longer.
    constexpr qsizetype temporaryFolder = 24;
    if (QFile::encodeName(path).size() + temporaryFolder >= qsizetype{sizeof(sockaddr_un::sun_path)})
        return Error{ErrorCode::Resources,
                     "The control socket's path is too long: " + path.toStdString() + ".",
                     {},
                     "Set STORMLAB_RUNTIME_DIR to a folder with a shorter name."};
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // Whoever closes last removes the empty folder, perhaps just now: then it is made once more.
    if (!m_server->listen(path) && !(makePrivateDirectory(directory) && m_server->listen(path))) {
        const std::string words = m_server->errorString().toStdString();
        m_server.reset();
        return Error{
            ErrorCode::Resources, "The control socket " + path.toStdString() + " cannot be opened.", words, {}};
    }
    m_drill = {drillId, path, {}, QCoreApplication::applicationPid()};
    m_runner = std::make_unique<RequestRunner>(m_controller, m_drill);
    connect(m_server.get(), &QLocalServer::newConnection, this, &ControlServer::accept);
    announce();
    return {};
}

void ControlServer::announce()
{
    if (!m_server)
        return;
    m_drill.scenario = QString::fromStdString(m_controller.scenario().id);
    if (const Result<void> written = writeDrillNote(m_drill); !written)
        qWarning("%s %s", written.error().message.c_str(), written.error().detail.c_str());
}

void ControlServer::accept()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        auto peer = std::make_unique<ControlPeer>(socket, *m_runner);
        if (m_peers.size() >= 2 * peerLimit)
            continue;
        if (m_peers.size() >= peerLimit)
            peer->refuse({ErrorCode::Resources, "Too many programs drive this drill at once.", {}, "Try again."});
        connect(peer.get(), &ControlPeer::gone, this, &ControlServer::forget, Qt::QueuedConnection);
        m_peers.push_back(std::move(peer));
    }
}

void ControlServer::forget(ControlPeer* peer)
{
    std::erase_if(m_peers, [peer](const std::unique_ptr<ControlPeer>& each) { return each.get() == peer; });
}

void ControlServer::close()
{
    if (!m_server)
        return;
    // Who closes when the drill has stopped may have heard of it first, and then its peers still wait for the answer.
    if (m_controller.can(DrillCommand::Start))
        m_runner->conclude();
    m_peers.clear();
    m_runner.reset();
    m_server->close();
    m_server.reset();
    removeDrillNote(m_drill);
    removeEmptyFolders(QFileInfo(m_drill.socketPath).path().toStdString());
    m_drill = {};
}

} // namespace stormlab
