// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/controlpeer.h"

#include "core/runtime/control/requestrunner.h"

#include <QLocalSocket>
#include <QPointer>

namespace stormlab
{

ControlPeer::ControlPeer(QLocalSocket* socket, RequestRunner& runner) : m_socket(socket), m_runner(runner)
{
    // The server that accepted the socket must not delete it, too.
    socket->setParent(nullptr);
    connect(socket, &QLocalSocket::readyRead, this, &ControlPeer::read);
    connect(socket, &QLocalSocket::disconnected, this, [this] { Q_EMIT gone(this); });
    if (socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &ControlPeer::read, Qt::QueuedConnection);
}

ControlPeer::~ControlPeer()
{
    m_socket->disconnect(this);
    m_socket->flush();
}

void ControlPeer::hangUp(const Error& error)
{
    send({0, error});
    m_socket->flush();
    m_socket->disconnectFromServer();
}

void ControlPeer::read()
{
    const QByteArray bytes = m_socket->readAll();
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    for (const std::string& line : m_lines.append(view))
        take(line);
    if (m_lines.overflowed())
        hangUp({ErrorCode::Usage, "A request must not be longer than 64 kB.", {}, {}});
}

void ControlPeer::take(const std::string& line)
{
    if (m_refusal)
        return hangUp(*m_refusal);
    const RequestReading reading = readRequest(line);
    if (!reading.request)
        return send({reading.id, reading.request.error()});
    if (m_open >= openLimit)
        return send({reading.id, Error{ErrorCode::Resources, "Too many requests wait for their answer.", {}, {}}});
    ++m_open;
    const QPointer<ControlPeer> self(this);
    m_runner.run(reading.request.value(), [self](const ControlResponse& response) {
        if (self)
            self->answer(response);
    });
}

void ControlPeer::answer(const ControlResponse& response)
{
    if (response.isFinal())
        --m_open;
    send(response);
}

void ControlPeer::send(const ControlResponse& response)
{
    if (m_socket->state() != QLocalSocket::ConnectedState)
        return;
    if (m_socket->bytesToWrite() > backlogLimit)
        return m_socket->abort();
    const std::string line = toJson(response) + "\n";
    m_socket->write(line.data(), static_cast<qint64>(line.size()));
}

} // namespace stormlab
