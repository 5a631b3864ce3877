// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/controlprotocol.h"

#include <QObject>

#include <memory>

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

    /// Says why and hangs up.
    void refuse(const Error& error);

Q_SIGNALS:
    void gone(stormlab::ControlPeer* peer);

private:
    void read();
    void take(const std::string& line);
    void send(const ControlResponse& response);

    std::unique_ptr<QLocalSocket> m_socket;
    RequestRunner& m_runner;
    LineBuffer m_lines;
    int m_open = 0;
};

} // namespace stormlab
