// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/sshtunnel.h"

#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace stormlab;

namespace
{

constexpr int soon = 20'000;

/// Logs in at once, and refuses every port that it is asked for.
constexpr const char* sshWithoutPorts = R"(#!/bin/sh
case " $* " in
*" -O forward "*)
    echo "$*" >> "$STORMLAB_TEST_ASKED"
    echo "mux_client_forward: forwarding request failed" >&2
    exit 255
    ;;
esac
echo $$ > "$STORMLAB_TEST_PID"
echo open
exec tail -f /dev/null
)";

} // namespace

/// Which ports a tunnel tries, beside an ssh that stands in for the real one.
class TestTunnelPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveAreTriedBeforeItIsGivenUp()
    {
        const QTemporaryDir folder;
        const QString asked = folder.filePath(QStringLiteral("asked"));
        QFile ssh(folder.filePath(QStringLiteral("ssh")));
        QVERIFY(ssh.open(QIODevice::WriteOnly));
        ssh.write(sshWithoutPorts);
        ssh.close();
        QVERIFY(ssh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        const auto restored = qScopeGuard([&path] { qputenv("PATH", path); });
        qputenv("PATH", QFile::encodeName(folder.path()) + ':' + path);
        qputenv("STORMLAB_TEST_ASKED", QFile::encodeName(asked));
        const QString pid = folder.filePath(QStringLiteral("pid"));
        qputenv("STORMLAB_TEST_PID", QFile::encodeName(pid));

        SshTunnel tunnel({QStringLiteral("root"), QStringLiteral("farm"), 22, QString()},
                         folder.filePath(QStringLiteral("server.ssh")).toStdString());
        QSignalSpy failed(&tunnel, &SshTunnel::failed);
        tunnel.open(5432);
        QVERIFY(failed.wait(soon));
        QFile told(asked);
        QVERIFY(told.open(QIODevice::ReadOnly));
        const QRegularExpression port(QStringLiteral("127\\.0\\.0\\.1:(\\d+):127\\.0\\.0\\.1:5432"));
        QSet<QString> ports;
        int attempts = 0;
        for (auto all = port.globalMatch(QString::fromUtf8(told.readAll())); all.hasNext(); ++attempts)
            ports.insert(all.next().captured(1));
        QCOMPARE(attempts, 5);
        QVERIFY2(ports.size() > 1, "the same port would be taken again");
        // What was given up ends by itself, and then its process is deleted.
        QFile kept(pid);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const pid_t running = kept.readAll().trimmed().toInt();
        QVERIFY(running > 0);
        QTRY_VERIFY(::kill(running, 0) != 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

QTEST_GUILESS_MAIN(TestTunnelPorts)
#include "tst_tunnelports.moc"
