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
};

QTEST_APPLESS_MAIN(LoginRefusalTest)
#include "tst_loginrefusal.moc"
