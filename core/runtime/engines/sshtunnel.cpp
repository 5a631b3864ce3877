// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/sshtunnel.h"

#include "core/runtime/engines/sshcommand.h"
#include "core/runtime/sandbox/localport.h"

#include <unistd.h>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

/// A port may be taken in the moment between the choice and the listening.
constexpr int portsToTry = 5;
constexpr int silenceMs = 15'000;
constexpr int shortestTunnelPauseMs = 100;
constexpr int longestTunnelPauseMs = 3'000;

int pauseBefore(int attempt)
{
    return std::min(longestTunnelPauseMs, shortestTunnelPauseMs << std::min(attempt, 10));
}

EngineCall::Request callOfSsh(const QStringList& arguments)
{
    EngineCall::Request request;
    request.program = QStringLiteral("ssh");
    request.arguments = arguments;
    // It runs a command of ours in the person's shell, which may be one that runs nothing.
    request.variables = {QStringLiteral("SHELL=/bin/sh")};
    request.within.reset();
    return request;
}

} // namespace

SshTunnel::SshTunnel(SshTarget target, std::string socket, QObject* parent)
    : QObject(parent), m_target(std::move(target)), m_socket(std::move(socket))
{
    m_again.setSingleShot(true);
    m_silence.setSingleShot(true);
    m_silence.setInterval(silenceMs);
    connect(&m_again, &QTimer::timeout, this, &SshTunnel::tryAgain);
    connect(&m_silence, &QTimer::timeout, this, &SshTunnel::onSilence);
}

SshTunnel::~SshTunnel()
{
    dropConnection();
}

void SshTunnel::open(int remotePort)
{
    m_remotePort = remotePort;
    m_localPort = quietLocalPort();
    m_again.start(0);
}

void SshTunnel::tryAgain()
{
    m_connection ? forward() : logIn();
}

void SshTunnel::logIn()
{
    m_connection = std::make_unique<EngineCall>(callOfSsh(openConnection(m_target, m_socket)));
    connect(m_connection.get(), &EngineCall::said, this, &SshTunnel::onLine);
    connect(m_connection.get(), &EngineCall::complained, this, &SshTunnel::onComplaint);
    connect(m_connection.get(), &EngineCall::ended, this, &SshTunnel::onConnectionEnded);
    m_silence.start();
    m_connection->start();
}

void SshTunnel::onLine(const QByteArray& line)
{
    if (line == connectionIsOpen) {
        forward();
    }
}

void SshTunnel::forward()
{
    m_forward = std::make_unique<EngineCall>(callOfSsh(forwardPort(m_target, m_socket, m_localPort, m_remotePort)));
    connect(m_forward.get(), &EngineCall::ended, this, &SshTunnel::onForwarded);
    m_silence.start();
    m_forward->start();
}

/// The port listens even when nothing may pass.
void SshTunnel::onComplaint(const QByteArray& line)
{
    if (saysForwardingIsForbidden(line)) {
        Q_EMIT failed(forwardingForbidden(m_target, line));
    }
}

void SshTunnel::onForwarded(const EngineReply& reply)
{
    m_forward.reset();
    m_silence.stop();
    if (reply.worked()) {
        m_attempts = 0;
        std::exchange(m_state, State::Open) == State::Opening ? Q_EMIT opened(m_localPort) : Q_EMIT reopened();
        return;
    }
    const int pause = pauseBefore(m_attempts++);
    if (m_state == State::Opening && m_attempts == portsToTry) {
        dropConnection();
        Q_EMIT failed(sshError(m_target, reply));
    } else {
        // Whoever uses it knows the port already, once it was open.
        m_localPort = m_state == State::Opening ? quietLocalPort() : m_localPort;
        m_again.start(pause);
    }
}

void SshTunnel::onConnectionEnded(const EngineReply& reply)
{
    dropConnection();
    if (m_state == State::Opening) {
        Q_EMIT failed(sshError(m_target, reply));
        return;
    }
    m_again.start(pauseBefore(m_attempts++));
    if (std::exchange(m_state, State::Lost) == State::Open) {
        Q_EMIT lost({ErrorCode::Disconnected, "The connection to " + describe(m_target).toStdString() + " was lost.",
                     reply.errors.trimmed().toStdString(), "It is opened again as soon as that host answers."});
    }
}

/// ssh is there and gets nowhere.
void SshTunnel::onSilence()
{
    EngineReply silence;
    silence.end = EngineReply::End::TimedOut;
    onConnectionEnded(silence);
}

/// At once, with all that went through it.
void SshTunnel::dropConnection()
{
    m_again.stop();
    m_silence.stop();
    m_forward.reset();
    m_connection.reset();
    ::unlink(m_socket.c_str());
}

void SshTunnel::close()
{
    if (std::exchange(m_state, State::Closed) != State::Closed) {
        dropConnection();
        QMetaObject::invokeMethod(this, &SshTunnel::closed, Qt::QueuedConnection);
    }
}

} // namespace stormlab
