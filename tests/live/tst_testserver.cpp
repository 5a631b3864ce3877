// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testserver.h"

#include <QDir>
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

    void endsAlsoWhenFrozen()
    {
        TestServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        server.freeze();
    }
};

QTEST_GUILESS_MAIN(TestServerTest)
#include "tst_testserver.moc"
