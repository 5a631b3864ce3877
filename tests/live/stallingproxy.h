// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>
#include <vector>

namespace stormlab
{

/// Stands between an engine and a registry on loopback, hands on so many bytes of the registry's, and then none until
/// it is told to: so that "half way" is a fact and no matter of timing.
class StallingProxy : public QObject
{
public:
    StallingProxy(quint16 registryPort, qint64 bytes);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// All bytes have been handed on, and more have come.
    [[nodiscard]] bool stalls() const { return m_stalls; }
    void goOn();

private:
    void accept();
    void handOn();

    struct Pair {
        QPointer<QTcpSocket> engine;
        QPointer<QTcpSocket> registry;
    };
    QTcpServer m_server;
    quint16 m_registryPort;
    qint64 m_left;
    bool m_stalls = false;
    std::vector<Pair> m_pairs;
};

} // namespace stormlab
