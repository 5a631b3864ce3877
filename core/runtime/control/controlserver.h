// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/controldirectory.h"
#include "core/runtime/control/requestrunner.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QLocalServer;

namespace stormlab
{

class ControlPeer;

/// Lets other programs of the same account drive a running drill: a local socket `<drill id>.sock` in a private folder,
/// and a note beside it that tells scenario and pid. At most 32 peers at once are served, further ones are told so; a
/// slow one never holds up the others. Main thread.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t peerLimit = 32;

    explicit ControlServer(DrillController& controller, QObject* parent = nullptr);
    /// Closes.
    ~ControlServer() override;

    /// `directory` is made when it is not there; it has to be private. `drillId`: letters, digits and '-'.
    Result<void> listen(const QString& directory, const QString& drillId);
    /// Hands the kernel what is still to be sent, ends all peers, removes socket and note. Repeatable.
    void close();
    /// Absolute; empty while not listening.
    [[nodiscard]] QString socketPath() const { return m_drill.socketPath; }
    [[nodiscard]] std::size_t peers() const { return m_peers.size(); }

private:
    void accept();
    void announce();
    void forget(ControlPeer* peer);

    DrillController& m_controller;
    RunningDrill m_drill;
    std::unique_ptr<QLocalServer> m_server;
    std::unique_ptr<RequestRunner> m_runner;
    std::vector<std::unique_ptr<ControlPeer>> m_peers;
};

} // namespace stormlab
