// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace stormlab;

class TestServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesAndLeavesNothingBehind()
    {
        QString directory;
        int backend = 0;
        {
            TestServer server({.maxConnections = 20});
            QVERIFY2(server.start(), qPrintable(server.problem()));
            directory = server.socketDirectory();
            QCOMPARE(server.run(QStringLiteral("show max_connections")), QStringList(QStringLiteral("20")));
            QVERIFY(server.port() > 0);
            backend = server.number(QStringLiteral("select pg_backend_pid()"));
        }
        QVERIFY(!QDir(directory).exists());
        QVERIFY(::kill(backend, 0) != 0);
    }

    // Or a storm beside it could take its port while it is restarted.
    void listensWhereNoOutgoingConnectionBegins()
    {
        TestServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        QFile file(QStringLiteral("/proc/sys/net/ipv4/ip_local_port_range"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> range = file.readAll().simplified().split(' ');
        QVERIFY(server.port() < range.at(0).toInt() || server.port() > range.at(1).toInt());
    }

    void endsAlsoWhenFrozen()
    {
        TestServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        server.freeze();
    }
};

QTEST_GUILESS_MAIN(TestServerTest)
#include "tst_testserver.moc"
