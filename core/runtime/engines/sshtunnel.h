// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/enginecall.h"
#include "core/runtime/engines/sshmaster.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <string>

namespace stormlab
{

/// A port of this computer that leads to one of another host, through the user's shared ssh connection. One that is
/// lost is opened again on the same port, as often as it takes; meanwhile whoever connects is refused at once, and who
/// was connected finds the connection closed. Main thread; never blocks it.
class SshTunnel : public QObject
{
    Q_OBJECT

public:
    /// For `folder` see SshMaster.
    SshTunnel(SshTarget target, const std::string& folder, QObject* parent = nullptr);
    /// Without an earlier close() its port is gone all the same, and the shared connection ends when nobody uses it.
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

    void tryToForward();
    void onLine(const QByteArray& line);
    void onComplaint(const QByteArray& line);
    void onForwardEnded(const EngineReply& reply);
    void onSilence();
    void onTrouble(const Error& error);
    void startAgain(const EngineReply& reply);
    void dropForward();

    State m_state = State::Opening;
    SshMaster m_master;
    std::unique_ptr<EngineCall> m_forward;
    QTimer m_again;
    QTimer m_silence; ///< runs while a forward has not said that it is open
    int m_remotePort = 0;
    int m_localPort = 0;
    int m_attempts = 0; ///< since it was open last
};

} // namespace stormlab
