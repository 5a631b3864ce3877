// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/sshmaster.h"

#include "core/runtime/engines/sshcommand.h"
#include "core/runtime/sandbox/runtimefolders.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

namespace stormlab
{

namespace
{

constexpr int askAgainAfterMs = 50;
/// Longer than a login may take, because somebody else's may be under way.
constexpr int patienceMs = 20'000;
constexpr Milliseconds loginWithin{15'000};
constexpr Milliseconds endWithin{3'000};
const std::string useSuffix = ".use";
const std::string startSuffix = ".start";

/// Does an ssh listen there? The answer comes at once: a connect to a unix socket never waits for the other side.
bool answers(const std::string& socket)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socket.size() >= sizeof address.sun_path) {
        return false;
    }
    std::memcpy(address.sun_path, socket.c_str(), socket.size());
    const int file = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const bool connected = ::connect(file, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    const bool busy = !connected && errno == EAGAIN;
    ::close(file);
    return connected || busy;
}

/// False when there is something of that name that others could reach into. The last user of a connection may remove
/// the folder at any moment: that is no fault of it.
bool makePrivateFolder(const std::string& folder)
{
    ::mkdir(folder.c_str(), 0700);
    struct stat facts {
    };
    return ::lstat(folder.c_str(), &facts) != 0 ||
           (S_ISDIR(facts.st_mode) && facts.st_uid == ::geteuid() && (facts.st_mode & 0077) == 0);
}

void removeFiles(const std::string& socket)
{
    ::unlink(socket.c_str());
    ::unlink((socket + startSuffix).c_str());
    // Last: whoever holds its lock keeps the others away from the rest.
    ::unlink((socket + useSuffix).c_str());
}

} // namespace

SshMaster::SshMaster(SshTarget target, const std::string& folder, QObject* parent)
    : QObject(parent),
      m_target(std::move(target)),
      m_folder(folder),
      m_socket(sharedConnectionPath(folder, m_target)),
      m_use(m_socket + useSuffix),
      m_start(m_socket + startSuffix)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SshMaster::tryToOpen);
}

SshMaster::~SshMaster() = default;

void SshMaster::open()
{
    m_asked.start();
    m_again.start(0);
}

void SshMaster::tryToOpen()
{
    const bool possible = makePrivateFolder(m_folder);
    const bool inUse = possible && (m_use.isHeld() || m_use.tryShare());
    if (inUse && answers(m_socket)) {
        Q_EMIT opened();
    } else if (inUse && m_start.tryOwn()) {
        login();
    } else if (possible && m_asked.elapsed() < patienceMs) {
        // Somebody else opens the connection, or takes the last one's files away.
        m_again.start(askAgainAfterMs);
    } else {
        Q_EMIT failed({possible ? ErrorCode::Timeout : ErrorCode::Sandbox,
                       "The ssh connection to " + describe(m_target).toStdString() + " could not be shared.", m_folder,
                       possible ? "Look whether another program opens it: ps -C ssh"
                                : "Remove that folder, or set STORMLAB_RUNTIME_DIR to a folder of your own."});
    }
}

void SshMaster::login()
{
    if (answers(m_socket)) {
        m_start.release();
        Q_EMIT opened();
        return;
    }
    // ssh would rather share nothing than take the place of a dead connection.
    ::unlink(m_socket.c_str());
    call(openSharedConnection(m_target, m_socket), loginWithin, &SshMaster::onLogin);
}

void SshMaster::call(const QStringList& arguments, Milliseconds within, void (SshMaster::*then)(const EngineReply&))
{
    EngineCall::Request request;
    request.program = QStringLiteral("ssh");
    request.arguments = arguments;
    request.within = within;
    m_call = std::make_unique<EngineCall>(request);
    connect(m_call.get(), &EngineCall::ended, this, [this, then](const EngineReply& reply) {
        m_call.release()->deleteLater();
        (this->*then)(reply);
    });
    m_call->start();
}

void SshMaster::onLogin(const EngineReply& reply)
{
    m_start.release();
    reply.worked() ? Q_EMIT opened() : Q_EMIT failed(sshError(m_target, reply));
}

void SshMaster::distrust()
{
    ::unlink(m_socket.c_str());
}

void SshMaster::close()
{
    m_again.stop();
    m_call.reset();
    m_start.release();
    m_use.release();
    if (m_use.tryOwn() && answers(m_socket)) {
        call(endSharedConnection(m_target, m_socket), endWithin, &SshMaster::onEnded);
    } else {
        QMetaObject::invokeMethod(
            this, [this] { onEnded({}); }, Qt::QueuedConnection);
    }
}

void SshMaster::onEnded(const EngineReply& /*reply*/)
{
    if (m_use.isHeld()) {
        removeFiles(m_socket);
        m_use.release();
        ::rmdir(m_folder.c_str());
    }
    Q_EMIT closed();
}

std::string sharedConnectionsFolder(const std::string& runtimeFolder)
{
    return runtimeFolder + "/ssh";
}

void removeUnusedConnections(const std::string& folder)
{
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        const std::string name = entry.path().string();
        if (!name.ends_with(useSuffix)) {
            continue;
        }
        FileLock use(name);
        // One that nobody uses and that still answers is about to end itself, and takes its socket along.
        const std::string socket = name.substr(0, name.size() - useSuffix.size());
        if (use.tryOwn() && !answers(socket)) {
            removeFiles(socket);
        }
    }
    removeEmptyFolders(folder);
}

} // namespace stormlab
