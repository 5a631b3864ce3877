// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/loginrefusal.h"

#include <QTest>

#include <cerrno>
#include <cstring>

using namespace stormlab;

class LoginRefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServersWordsAreTold_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char* name, const std::string& message, LoginOutcome outcome) {
            QTest::newRow(name) << QString::fromStdString(message) << static_cast<int>(outcome);
        };
        const std::string at = "connection to server at \"127.0.0.1\", port 5432 failed: ";
        row("reserved, up to 15",
            at + "FATAL:  remaining connection slots are reserved for non-replication superuser connections",
            LoginOutcome::Reserved);
        row("reserved, from 16",
            at + "FATAL:  remaining connection slots are reserved for roles with the SUPERUSER attribute",
            LoginOutcome::Reserved);
        row("too many", at + "FATAL:  sorry, too many clients already", LoginOutcome::TooMany);
        row("role", at + "FATAL:  too many connections for role \"app_deploy\"", LoginOutcome::RoleLimit);
        row("database", at + "FATAL:  too many connections for database \"shop\"", LoginOutcome::RoleLimit);
        row("password", at + "FATAL:  password authentication failed for user \"x\"", LoginOutcome::Rejected);
        row("starting", at + "FATAL:  the database system is starting up", LoginOutcome::Rejected);
        row("pooler, no room", at + "FATAL:  no more connections allowed (max_client_conn)", LoginOutcome::TooMany);
        row("pooler, no server in time", at + "FATAL:  query_wait_timeout", LoginOutcome::Rejected);
        row("pooler, server away", at + "FATAL:  server login has been failing, try again later (server_login_retry)",
            LoginOutcome::Rejected);
        row("pooler, server full",
            at + "FATAL:  server login has been failing, cached error: FATAL: sorry, too many clients already",
            LoginOutcome::TooMany);
        row("pooler, password", at + "FATAL:  password authentication failed", LoginOutcome::Rejected);
        row("refused", at + "Connection refused", LoginOutcome::Reset);
        row("reset", at + "server closed the connection unexpectedly", LoginOutcome::Reset);
        row("in another language", at + "Verbindungsaufbau abgelehnt", LoginOutcome::Reset);
        row("backlog", at + std::strerror(EAGAIN), LoginOutcome::Backlog);
    }

    void theServersWordsAreTold()
    {
        QFETCH(QString, message);
        QFETCH(int, outcome);
        QCOMPARE(static_cast<int>(refusalOf(message.toStdString())), outcome);
    }

    void aPoolersLastWordsAreUnderstood_data()
    {
        QTest::addColumn<QString>("sqlstate");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("loss");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* sqlstate, const char* message, LinkLoss loss, const char* told) {
            QTest::newRow(message) << QString::fromLatin1(sqlstate) << QString::fromLatin1(message)
                                   << static_cast<int>(loss) << QString::fromLatin1(told);
        };
        row("57P01", "terminating connection due to administrator command", LinkLoss::Backend, "57P01");
        row("25P03", "terminating connection due to idle-in-transaction timeout", LinkLoss::Backend, "25P03");
        row("08P01", "server conn crashed?", LinkLoss::Backend, "");
        row("08P01", "query_wait_timeout", LinkLoss::Refusal, "");
        row("08P01", "server login has been failing, try again later (server_login_retry)", LinkLoss::Refusal, "");
    }

    void aPoolersLastWordsAreUnderstood()
    {
        QFETCH(QString, sqlstate);
        QFETCH(QString, message);
        const LinkEnd end = endThroughPooler(sqlstate.toStdString(), message.toStdString());
        QTEST(static_cast<int>(end.loss), "loss");
        QTEST(QString::fromStdString(end.sqlstate), "told");
    }
};

QTEST_APPLESS_MAIN(LoginRefusalTest)
#include "tst_loginrefusal.moc"
