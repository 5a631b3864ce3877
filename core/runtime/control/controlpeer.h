// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/controlprotocol.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>

class QLocalSocket;

namespace stormlab
{

class RequestRunner;

/// One program at the other end of the control socket. Main thread.
class ControlPeer : public QObject
{
    Q_OBJECT

public:
    /// A peer that does not read its answers is dropped when this much waits for it.
    static constexpr qint64 backlogLimit = 4 * 1024 * 1024;
    /// Requests of one peer that wait for their answer.
    static constexpr int openLimit = 32;

    /// Takes the socket over.
    ControlPeer(QLocalSocket* socket, RequestRunner& runner);
    /// Hands the kernel what it still takes.
    ~ControlPeer() override;

    /// Answers whatever comes with this and hangs up. A peer that is hung up on before its request was read may lose
    /// the answer, so this waits for the request.
    void refuse(const Error& error) { m_refusal = error; }

Q_SIGNALS:
    void gone(stormlab::ControlPeer* peer);

private:
    void read();
    void hangUp(const Error& error);
    void take(const std::string& line);
    /// Of a request that was run.
    void answer(const ControlResponse& response);
    void send(const ControlResponse& response);

    std::unique_ptr<QLocalSocket> m_socket;
    RequestRunner& m_runner;
    LineBuffer m_lines;
    std::optional<Error> m_refusal;
    int m_open = 0;
};

} // namespace stormlab
