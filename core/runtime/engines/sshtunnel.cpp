// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/sshtunnel.h"

#include "core/runtime/engines/sshcommand.h"
#include "core/runtime/sandbox/localport.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

/// A port may be taken in the moment between the choice and the listening, and a shared connection may end in the
/// moment in which it is asked for.
constexpr int attemptsToOpen = 5;
constexpr int silenceMs = 8'000;
constexpr int shortestTunnelPauseMs = 100;
constexpr int longestTunnelPauseMs = 3'000;

int pauseBefore(int attempt)
{
    return std::min(longestTunnelPauseMs, shortestTunnelPauseMs << std::min(attempt, 10));
}

} // namespace

SshTunnel::SshTunnel(SshTarget target, const std::string& folder, QObject* parent)
    : QObject(parent), m_master(std::move(target), folder)
{
    m_again.setSingleShot(true);
    m_silence.setSingleShot(true);
    m_silence.setInterval(silenceMs);
    connect(&m_again, &QTimer::timeout, &m_master, &SshMaster::open);
    connect(&m_silence, &QTimer::timeout, this, &SshTunnel::onSilence);
    connect(&m_master, &SshMaster::opened, this, &SshTunnel::tryToForward);
    connect(&m_master, &SshMaster::failed, this, &SshTunnel::onTrouble);
    connect(&m_master, &SshMaster::closed, this, &SshTunnel::closed);
}

SshTunnel::~SshTunnel() = default;

void SshTunnel::open(int remotePort)
{
    m_remotePort = remotePort;
    m_localPort = quietLocalPort();
    m_master.open();
}

void SshTunnel::tryToForward()
{
    EngineCall::Request request;
    request.program = QStringLiteral("ssh");
    request.arguments = forwardPort(m_master.target(), m_master.socket(), m_localPort, m_remotePort);
    // The person's shell may be one that runs nothing.
    request.variables = {QStringLiteral("SHELL=/bin/sh")};
    request.within.reset();
    m_forward = std::make_unique<EngineCall>(request);
    connect(m_forward.get(), &EngineCall::said, this, &SshTunnel::onLine);
    connect(m_forward.get(), &EngineCall::complained, this, &SshTunnel::onComplaint);
    connect(m_forward.get(), &EngineCall::ended, this, &SshTunnel::onForwardEnded);
    m_silence.start();
    m_forward->start();
}

void SshTunnel::onLine(const QByteArray& line)
{
    if (line != forwardIsOpen) {
        return;
    }
    m_silence.stop();
    m_attempts = 0;
    if (std::exchange(m_state, State::Open) == State::Opening) {
        Q_EMIT opened(m_localPort);
    } else {
        Q_EMIT reopened();
    }
}

/// The port listens even when nothing may pass.
void SshTunnel::onComplaint(const QByteArray& line)
{
    if (saysForwardingIsForbidden(line)) {
        Q_EMIT failed(forwardingForbidden(m_master.target(), line));
    }
}

void SshTunnel::onForwardEnded(const EngineReply& reply)
{
    dropForward();
    if (m_state == State::Open) {
        m_state = State::Lost;
        m_again.start(shortestTunnelPauseMs);
        Q_EMIT lost({ErrorCode::Disconnected,
                     "The connection to " + describe(m_master.target()).toStdString() + " was lost.",
                     reply.errors.trimmed().toStdString(), "It is opened again as soon as that host answers."});
        return;
    }
    startAgain(reply);
}

/// The shared connection's ssh is there and does nothing.
void SshTunnel::onSilence()
{
    m_forward.reset();
    m_master.distrust();
    EngineReply silence;
    silence.end = EngineReply::End::TimedOut;
    startAgain(silence);
}

void SshTunnel::startAgain(const EngineReply& reply)
{
    if (m_state == State::Opening && m_attempts >= attemptsToOpen) {
        Q_EMIT failed(sshError(m_master.target(), reply));
        return;
    }
    if (m_state == State::Opening && saysLocalPortIsTaken(reply)) {
        m_localPort = quietLocalPort();
    }
    m_again.start(pauseBefore(m_attempts++));
}

/// The host was not reached: while opening that is an answer, later it may change.
void SshTunnel::onTrouble(const Error& error)
{
    if (m_state == State::Opening) {
        Q_EMIT failed(error);
    } else {
        m_again.start(pauseBefore(m_attempts++));
    }
}

void SshTunnel::dropForward()
{
    m_silence.stop();
    if (m_forward) {
        m_forward->disconnect(this);
        m_forward.release()->deleteLater();
    }
}

void SshTunnel::close()
{
    if (std::exchange(m_state, State::Closed) != State::Closed) {
        m_again.stop();
        m_silence.stop();
        // At once: the shared connection is not to end under it.
        m_forward.reset();
        m_master.close();
    }
}

} // namespace stormlab
