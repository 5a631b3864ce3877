// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/engines/enginecall.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <string>

namespace stormlab
{

/// A port of this computer that leads to one of another host, through an ssh connection of its own. One that is lost is
/// opened again on the same port, as often as it takes; meanwhile whoever connects is refused at once, and who was
/// connected finds the connection closed. It ends with this program, however that ends. Main thread; never blocks it.
class SshTunnel : public QObject
{
    Q_OBJECT

public:
    /// `socket`: see openConnection(); in a folder that no other account can write to, and left there when this program
    /// is killed.
    SshTunnel(SshTarget target, std::string socket, QObject* parent = nullptr);
    /// Without an earlier close() its port is gone all the same.
    ~SshTunnel() override;

    /// To 127.0.0.1:remotePort over there. Legal once. Answered by opened() or failed().
    void open(int remotePort);
    /// Legal in every state. Answered by closed(), once; nothing else is said then.
    void close();

Q_SIGNALS:
    void opened(int localPort);
    void failed(const stormlab::Error& error);
    /// It was open. It is tried again until close().
    void lost(const stormlab::Error& why);
    void reopened();
    void closed();

private:
    enum class State { Opening, Open, Lost, Closed };

    void tryAgain();
    void logIn();
    void forward();
    void onLine(const QByteArray& line);
    void onComplaint(const QByteArray& line);
    void onForwarded(const EngineReply& reply);
    void onConnectionEnded(const EngineReply& reply);
    void onSilence();
    void dropConnection();

    State m_state = State::Opening;
    SshTarget m_target;
    std::string m_socket;
    std::unique_ptr<EngineCall> m_connection; ///< logs in or is logged in
    std::unique_ptr<EngineCall> m_forward;    ///< asks it for the port
    QTimer m_again;
    QTimer m_silence; ///< runs while it is not open
    int m_remotePort = 0;
    int m_localPort = 0;
    int m_attempts = 0; ///< since it was open last
};

} // namespace stormlab
