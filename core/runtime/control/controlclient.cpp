// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/controlclient.h"

#include <QLocalSocket>

namespace stormlab
{

namespace
{

constexpr Milliseconds defaultSilence{10'000};

} // namespace

ControlClient::ControlClient(const QString& socketPath, QObject* parent)
    : QObject(parent), m_socketPath(socketPath), m_socket(std::make_unique<QLocalSocket>())
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(defaultSilence);
    connect(m_socket.get(), &QLocalSocket::connected, this, [this] { m_socket->write(m_line.c_str()); });
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &ControlClient::read);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, [this] {
        fail({ErrorCode::Disconnected, "The drill has ended.", {}, {}});
    });
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, [this] {
        fail({ErrorCode::Disconnected, "The drill cannot be reached.", m_socket->errorString().toStdString(), {}});
    });
    connect(&m_silence, &QTimer::timeout, this, [this] {
        fail({ErrorCode::Timeout, "The drill does not answer.", {}, "Is its program stopped or very busy?"});
    });
}

ControlClient::~ControlClient()
{
    m_socket->disconnect(this);
}

void ControlClient::ask(const ControlRequest& request)
{
    m_line = toJson(request) + "\n";
    m_silence.start();
    m_socket->connectToServer(m_socketPath);
}

void ControlClient::read()
{
    m_silence.start();
    const QByteArray bytes = m_socket->readAll();
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    for (const std::string& line : m_lines.append(view))
        take(line);
    if (m_lines.overflowed())
        fail({ErrorCode::Disconnected, "The drill's answer is too long.", {}, {}});
}

void ControlClient::take(const std::string& line)
{
    const Result<ControlResponse> response = readResponse(line);
    if (!response)
        return fail(response.error());
    const auto& body = response.value().body;
    if (const auto* step = std::get_if<ControlProgress>(&body)) {
        Q_EMIT progress(QString::fromStdString(step->says));
    } else if (const auto* result = std::get_if<ControlResult>(&body)) {
        end(result->json);
    } else {
        end(std::get<Error>(body));
    }
}

void ControlClient::fail(Error error)
{
    end(std::move(error));
}

/// Peers end the connection after their answer; whatever comes second is no news.
void ControlClient::end(const Result<std::string>& outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_silence.stop();
    Q_EMIT answered(outcome);
}

} // namespace stormlab
