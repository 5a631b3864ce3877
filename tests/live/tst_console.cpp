// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/console.h"
#include "tests/support/testserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <libpq-fe.h>

#include <optional>
#include <vector>

using namespace stormlab;
using Rows = std::vector<std::vector<std::optional<std::string>>>;

class ConsoleTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Console> m_console;
    std::vector<ConsoleResultPtr> m_answers;
    int m_opened = 0;
    QStringList m_lost;

    /// `how`: more of the connection string.
    void open(const QString& how)
    {
        m_answers.clear();
        m_lost.clear();
        m_opened = 0;
        const QString conninfo = m_server->conninfo(QStringLiteral("oncall"), QStringLiteral("stormlab-console")) + how;
        m_console = std::make_unique<Console>(conninfo.toStdString());
        connect(m_console.get(), &Console::answered, this,
                [this](const ConsoleResultPtr& answer) { m_answers.push_back(answer); });
        connect(m_console.get(), &Console::opened, this, [this](int pid) { m_opened = pid; });
        connect(m_console.get(), &Console::lost, this, [this](const QString& why) { m_lost << why; });
        m_console->open();
        QTRY_VERIFY(m_opened > 0);
    }

    /// Over TCP, where it can be seen that the frozen server has got something.
    void openOverTcp() { open(QStringLiteral(" hostaddr=127.0.0.1 sslmode=disable")); }

    /// Runs and waits until the console is done.
    void run(const std::vector<std::string>& statements)
    {
        m_answers.clear();
        m_console->run(statements);
        QTRY_VERIFY(!m_console->isBusy());
    }

    const ConsoleResult& only()
    {
        if (m_answers.size() != 1)
            qFatal("%zu answers instead of one", m_answers.size());
        return *m_answers.front();
    }

    void terminateConsole()
    {
        m_server->run(QStringLiteral("select pg_terminate_backend(pid) from pg_stat_activity where application_name = "
                                     "'stormlab-console'"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>(
            TestServerOptions{.maxConnections = 12, .superuserReserved = 2, .loginMethod = QStringLiteral("trust")});
        QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
        m_server->run(QStringLiteral("create role oncall login"));
    }

    void init() { open({}); }

    void cleanup() { m_console.reset(); }

    void showsColumnsRowsAndNull()
    {
        run({"select 1 as one, null as nothing, 'ä' as text"});
        QCOMPARE(only().columns, (std::vector<std::string>{"one", "nothing", "text"}));
        QCOMPARE(only().rows, (Rows{{"1", std::nullopt, "ä"}}));
        QCOMPARE(only().command, std::string("SELECT 1"));
        QCOMPARE(only().rowCount, 1L);
        QVERIFY(!only().failed);
    }

    void showsColumnsOfAnEmptyAnswer()
    {
        run({"select 1 as one where false"});
        QCOMPARE(only().columns, std::vector<std::string>{"one"});
        QCOMPARE(only().command, std::string("SELECT 0"));
    }

    void answersEveryStatementOfOneText()
    {
        run({"create temp table t (a int); insert into t values (1), (2); select * from t"});
        QCOMPARE(m_answers.size(), std::size_t{3});
        QCOMPARE(m_answers[0]->command, std::string("CREATE TABLE"));
        QCOMPARE(m_answers[1]->rowCount, 2L);
        QCOMPARE(m_answers[2]->rows.size(), std::size_t{2});
    }

    void keepsATransactionAcrossStatements()
    {
        run({"begin", "create temp table u (a int)", "rollback", "select to_regclass('u') is null"});
        QCOMPARE(m_answers.size(), std::size_t{4});
        QCOMPARE(m_answers.back()->rows.front().front().value(), std::string("t"));
    }

    void stopsAtTheFirstErrorAndSaysWhatTheServerSaid()
    {
        run({"select 1", "select sate from pg_stat_activity", "select 2"});
        QCOMPARE(m_answers.size(), std::size_t{2});
        const ConsoleResult& failed = *m_answers.back();
        QVERIFY(failed.failed);
        QCOMPARE(failed.sqlstate, std::string("42703"));
        QCOMPARE(failed.error.code, ErrorCode::Database);
        QCOMPARE(failed.position, std::optional<int>(7));
        QVERIFY2(failed.error.message.find("column \"sate\" does not exist") != std::string::npos,
                 failed.error.message.c_str());
        QCOMPARE(failed.error.detail, std::string("SQLSTATE 42703\n"
                                                  "LINE 1: select sate from pg_stat_activity\n"
                                                  "               ^"));
        QVERIFY(failed.error.nextStep.find("Perhaps you meant") != std::string::npos);
    }

    void saysWhatTheServerSaysBesideItsSentenceOnce()
    {
        run({"do $$ begin raise exception 'no' using detail = 'because', hint = 'ask', errcode = 'P0042'; end $$"});
        const Error& error = only().error;
        QCOMPARE(error.message, std::string("The server refused the statement: no."));
        QCOMPARE(error.detail, std::string("SQLSTATE P0042\nDETAIL:  because\n"
                                           "CONTEXT:  PL/pgSQL function inline_code_block line 1 at RAISE"));
        QCOMPARE(error.nextStep, std::string("ask"));
    }

    void showsNotices()
    {
        run({"do $$ begin raise notice 'hello'; end $$"});
        QCOMPARE(only().notices, std::vector<std::string>{"NOTICE:  hello"});
        QCOMPARE(only().command, std::string("DO"));
    }

    void keepsOnlyTheFirstRows()
    {
        run({"select * from generate_series(1, 20000)"});
        QCOMPARE(only().rows.size(), std::size_t{5'000});
        QCOMPARE(only().rowCount, 20'000L);
    }

    void copiesOutAsRowsAndRefusesToCopyIn()
    {
        run({"copy (select 1, 2) to stdout"});
        QCOMPARE(only().rows, (Rows{{"1\t2"}}));
        run({"create temp table v (a int)", "copy v from stdin"});
        QVERIFY(m_answers.back()->failed);
        run({"select 3"});
        QCOMPARE(only().rows.front().front().value(), std::string("3"));
    }

    void saysNothingToAnEmptyText()
    {
        run({" -- nothing"});
        QVERIFY(!only().failed);
        QVERIFY(only().columns.empty());
    }

    void cancelsWhatRuns()
    {
        m_console->run({"select pg_sleep(60)", "select 2"});
        QTRY_COMPARE(m_server->number(QStringLiteral("select count(*) from pg_stat_activity where state = 'active' and "
                                                     "application_name = 'stormlab-console'")),
                     1);
        m_console->cancel();
        QTRY_VERIFY(!m_console->isBusy());
        QCOMPARE(only().sqlstate, std::string("57014"));
        run({"select 3"});
        QVERIFY(!only().failed);
    }

    void noticesAtOnceThatItWasTerminatedAndOpensAgain()
    {
        terminateConsole();
        QTRY_COMPARE(m_lost.size(), 1);
        QVERIFY(m_lost.front().contains(QStringLiteral("terminating connection due to administrator command")));
        const int before = m_opened;
        run({"select 1"});
        QVERIFY(!only().failed);
        QVERIFY(m_opened != before);
    }

    void saysThatItWasTerminatedWhileItRan()
    {
        m_console->run({"select pg_sleep(60)"});
        QTRY_COMPARE(m_server->number(QStringLiteral("select count(*) from pg_stat_activity where state = 'active' and "
                                                     "application_name = 'stormlab-console'")),
                     1);
        terminateConsole();
        QTRY_VERIFY(!m_console->isBusy());
        QCOMPARE(only().sqlstate, std::string("57P01"));
        QCOMPARE(only().error.code, ErrorCode::Disconnected);
        QCOMPARE(only().error.detail, std::string("SQLSTATE 57P01"));
        QCOMPARE(m_lost.size(), 1);
        QVERIFY(m_lost.front().contains(QStringLiteral("terminating connection due to administrator command")));
    }

    void saysThatTheServerIsFull()
    {
        terminateConsole();
        QTRY_COMPARE(m_lost.size(), 1);
        std::vector<PGconn*> crowd;
        for (int i = 0; i < 12; ++i)
            crowd.push_back(PQconnectdb(
                m_server->conninfo(QStringLiteral("oncall"), QStringLiteral("crowd")).toUtf8().constData()));
        run({"select 1"});
        for (PGconn* connection : crowd)
            PQfinish(connection);
        QVERIFY(only().failed);
        QCOMPARE(only().error.message, std::string("The server refused you too."));
        QVERIFY(only().error.nextStep.find("session table") != std::string::npos);
        QVERIFY(only().error.detail.find("53300") != std::string::npos);
    }

    void neverBlocksWhileTheServerIsFrozen()
    {
        openOverTcp();
        run({"select 1"});
        m_server->freeze();
        QElapsedTimer timer;
        timer.start();
        m_answers.clear();
        m_console->run({"select 2"});
        m_console->cancel();
        m_console->cancel();
        const qint64 asked = timer.elapsed();
        QTRY_VERIFY(m_server->unreadBytes() > 0);
        QVERIFY(m_answers.empty());
        timer.restart();
        m_console->close();
        const qint64 closed = timer.elapsed();
        m_server->thaw();
        QVERIFY2(asked < 100 && closed < 500, qPrintable(QStringLiteral("%1 %2").arg(asked).arg(closed)));
        QVERIFY(!m_console->isBusy());
        run({"select 3"});
        QVERIFY(!only().failed);
    }

    void closesWhileItLogsIntoAFrozenServer()
    {
        openOverTcp();
        m_console->close();
        m_server->freeze();
        m_console->run({"select 2"});
        QTRY_VERIFY(m_server->unreadBytes() > 0);
        QElapsedTimer timer;
        timer.start();
        m_console->close();
        const qint64 closed = timer.elapsed();
        m_server->thaw();
        QVERIFY2(closed < 500, qPrintable(QString::number(closed)));
    }

    void goesOnAfterAPause()
    {
        openOverTcp();
        m_server->freeze();
        m_console->run({"select 2"});
        QTRY_VERIFY(m_server->unreadBytes() > 0);
        m_server->thaw();
        QTRY_VERIFY(!m_console->isBusy());
        QCOMPARE(only().rows.front().front().value(), std::string("2"));
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "tst_console.moc"
