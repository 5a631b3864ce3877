// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/stallingproxy.h"

#include <algorithm>
#include <limits>

namespace stormlab
{

namespace
{

/// What the registry may be ahead of the engine on one connection.
constexpr qint64 ahead = 256 * 1024;

} // namespace

StallingProxy::StallingProxy(quint16 registryPort, qint64 bytes) : m_registryPort(registryPort), m_left(bytes)
{
    connect(&m_server, &QTcpServer::newConnection, this, &StallingProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("no port: %s", qPrintable(m_server.errorString()));
    }
}

void StallingProxy::goOn()
{
    m_left = std::numeric_limits<qint64>::max();
    handOn();
}

void StallingProxy::accept()
{
    while (QTcpSocket* const engine = m_server.nextPendingConnection()) {
        auto* const registry = new QTcpSocket(engine);
        registry->setReadBufferSize(ahead);
        connect(engine, &QTcpSocket::readyRead, registry, [engine, registry] { registry->write(engine->readAll()); });
        connect(engine, &QTcpSocket::bytesWritten, this, &StallingProxy::handOn);
        connect(engine, &QTcpSocket::disconnected, engine, &QObject::deleteLater);
        connect(registry, &QTcpSocket::readyRead, this, &StallingProxy::handOn);
        registry->connectToHost(QHostAddress(QHostAddress::LocalHost), m_registryPort);
        m_pairs.push_back({engine, registry});
    }
}

void StallingProxy::handOn()
{
    std::erase_if(m_pairs, [](const Pair& pair) { return !pair.engine || !pair.registry; });
    for (const Pair& pair : m_pairs) {
        const qint64 room = std::max<qint64>(0, ahead - pair.engine->bytesToWrite());
        const QByteArray bytes = pair.registry->read(std::min(m_left, room));
        m_left -= bytes.size();
        m_stalls = m_left == 0 && (m_stalls || pair.registry->bytesAvailable() > 0);
        pair.engine->write(bytes);
    }
}

} // namespace stormlab
