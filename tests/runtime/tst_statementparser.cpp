// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/statementparser.h"
#include "tests/runtime/statementrows.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <thread>

using namespace stormlab;

class StatementParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsRead_data();
    void seesWhatIsRead();
    void seesSettingsThatAreRead_data();
    void seesSettingsThatAreRead();
    void seesGrouping_data();
    void seesGrouping();
    void refusesWhatIsNoSql_data();
    void refusesWhatIsNoSql();
    void survivesHostileTexts_data();
    void survivesHostileTexts();
    void parsesOnSeveralThreadsAtOnce();
    void splitsStatements_data();
    void splitsStatements();
    void countsPartsWithoutAStatement_data();
    void countsPartsWithoutAStatement();
    void findsTheStatementAtTheCursor_data();
    void findsTheStatementAtTheCursor();
};

void StatementParserTest::seesWhatIsRead_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("relations");
    QTest::addColumn<QString>("functions");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char* sql, const char* relations, const char* functions, const char* columns) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(relations) << QString::fromUtf8(functions)
                           << QString::fromUtf8(columns);
    };
    row("select 1", "", "", "");
    row("table pg_stat_activity", "pg_stat_activity", "", "*");
    row("select * from pg_catalog.pg_stat_activity", "pg_stat_activity", "", "*");
    row("select a.pid, a.state from pg_stat_activity a", "pg_stat_activity", "", "pid,state");
    row("select count(*) from shop.orders o join pg_locks l on l.pid = o.id", "pg_locks,shop.orders", "count",
        "id,pid");
    row("with x as (select pid from pg_stat_activity) select * from x", "pg_stat_activity", "", "*,pid");
    row("with pg_locks as (select pid from pg_locks) select pid from pg_locks", "pg_locks", "", "pid");
    row("select (select count(*) from pg_stat_database) + 1", "pg_stat_database", "count", "");
    row("select 1 from a where exists (select 1 from b) union select 2 from c", "a,b,c", "", "");
    row("select PG_BLOCKING_PIDS(pid) from Pg_Stat_Activity", "pg_stat_activity", "pg_blocking_pids", "pid");
    row("explain select * from orders", "orders", "", "*");
    row("copy (select state from pg_stat_activity) to stdout", "pg_stat_activity", "", "state");
    row("select pg_reload_conf()", "", "pg_reload_conf", "");
    row("update jobs set state = 'x' where id in (select id from queue)", "jobs,queue", "", "id");
    row("insert into jobs select * from old_jobs", "old_jobs", "", "*");
    row("declare c cursor for select query from pg_stat_statements", "pg_stat_statements", "", "query");
    row("select 1; select state from pg_stat_activity", "pg_stat_activity", "", "state");
}

void StatementParserTest::seesWhatIsRead()
{
    QFETCH(QString, sql);
    const StatementFacts facts = factsOf(sql.toStdString());
    QVERIFY(facts.parsed);
    QTEST(joined(facts.relations), "relations");
    QTEST(joined(facts.functions), "functions");
    QTEST(joined(facts.columns), "columns");
}

void StatementParserTest::seesSettingsThatAreRead_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("settings");
    statementRow("show max_connections", "max_connections");
    statementRow("show all", "*");
    statementRow("select current_setting('max_connections')::int - count(*) from pg_stat_activity", "max_connections");
    statementRow("select setting from pg_settings where name = 'max_connections'", "max_connections");
    statementRow("select * from pg_settings where name in ('max_connections', 'superuser_reserved_connections')",
                 "max_connections,superuser_reserved_connections");
    statementRow("select * from pg_settings where name = any('{max_connections,port}')", "max_connections,port");
    statementRow("select * from pg_settings where name = any(array['port'])", "port");
    statementRow("select * from pg_settings where name like 'max_conn%'", "max_connections");
    statementRow("select * from pg_settings where name ~ 'reserved'",
                 "reserved_connections,superuser_reserved_connections");
    statementRow("select * from pg_settings", "*");
    statementRow("select * from pg_settings where setting <> boot_val", "*");
    statementRow("select 1 from pg_stat_activity a, pg_settings s where s.name = 'max_connections' and a.pid = 3",
                 "max_connections");
    statementRow("select s.setting from pg_stat_activity a cross join pg_settings s where name = 'port'", "port");
    statementRow("select name from apps where name = 'checkout'", "");
    statementRow("select s.name from pg_catalog.pg_settings s where pg_catalog.lower(s.name) operator(pg_catalog.~) "
                 "pg_catalog.lower('^(max_conn.*)$') collate pg_catalog.default order by 1",
                 "max_connections");
}

void StatementParserTest::seesSettingsThatAreRead()
{
    QFETCH(QString, sql);
    QTEST(joined(factsOf(sql.toStdString()).settings), "settings");
}

void StatementParserTest::seesGrouping_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("groupedBy");
    statementRow("select application_name, count(*) from pg_stat_activity group by application_name",
                 "application_name");
    statementRow("select application_name, state, count(*) from pg_stat_activity group by 1, 2",
                 "application_name,state");
    statementRow("select coalesce(application_name, '-') as app, count(*) from pg_stat_activity group by app",
                 "application_name");
    statementRow("select count(*) from pg_stat_activity group by lower(application_name)", "application_name");
    statementRow("select usename u, count(*) from pg_stat_activity group by rollup (u, state)", "state,usename");
    statementRow("select app, count(*) from (select application_name as app from pg_stat_activity) x group by app",
                 "application_name");
    statementRow("with x as (select application_name app from pg_stat_activity) select app, count(*) from x group by 1",
                 "application_name");
    statementRow(
        "select distinct application_name, count(*) over (partition by application_name) from pg_stat_activity",
        "application_name");
    statementRow("select count(*) over w from pg_stat_activity window w as (partition by state)", "state");
    statementRow("select application_name from pg_stat_activity order by 1", "");
    statementRow("select count(*) from pg_stat_activity group by 9", "");
    statementRow("select 1 from a group by grouping sets ((x, y), ())", "x,y");
}

void StatementParserTest::seesGrouping()
{
    QFETCH(QString, sql);
    QTEST(joined(factsOf(sql.toStdString()).groupedBy), "groupedBy");
}

void StatementParserTest::refusesWhatIsNoSql_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("words") << QStringLiteral("selct 1");
    QTest::newRow("open quote") << QStringLiteral("select 'abc");
    QTest::newRow("newer grammar") << QStringLiteral("select json_table(1, '$' columns (a int))");
    QTest::newRow("too long") << QStringLiteral("select ") + QString(70'000, QLatin1Char('1'));
}

void StatementParserTest::refusesWhatIsNoSql()
{
    QFETCH(QString, sql);
    QCOMPARE(factsOf(sql.toStdString()), StatementFacts());
}

void StatementParserTest::survivesHostileTexts_data()
{
    QTest::addColumn<QString>("sql");
    const auto times = [](const char* text, int count) { return QString::fromUtf8(text).repeated(count); };
    QTest::newRow("sum") << QStringLiteral("select 1") + times("+1", 30'000);
    QTest::newRow("zeros") << QStringLiteral("select 0") + times(",0", 30'000);
    QTest::newRow("parentheses") << QStringLiteral("select ") + times("(", 30'000);
    QTest::newRow("calls") << QStringLiteral("select ") + times("f(", 2'500) + times(")", 2'500);
    QTest::newRow("sub-selects") << QStringLiteral("select ") + times("(select ", 2'000) + QStringLiteral("1") +
                                        times(")", 2'000);
    QTest::newRow("unions") << QStringLiteral("select 1") + times(" union select 1", 4'000);
    QTest::newRow("and") << QStringLiteral("select 1 from a where b = 1") + times(" and b = 1", 5'000);
    QTest::newRow("statements") << times("select 1;", 7'000);
    QTest::newRow("ends") << times("do $$ begin end $$;", 3'000);
    QTest::newRow("acts") << QStringLiteral("select 1") + times(", pg_terminate_backend(pid)", 2'000) +
                                 QStringLiteral(" from pg_stat_activity");
    QTest::newRow("tables of tables") << QStringLiteral("with a0 as (select 1)") + [] {
        QString text;
        for (int i = 1; i < 60; ++i)
            text += QStringLiteral(", a%1 as (select * from a%2 x, a%2 y)").arg(i).arg(i - 1);
        return text;
    }() + QStringLiteral(" select pg_terminate_backend(1 + 1) from a59");
}

void StatementParserTest::survivesHostileTexts()
{
    QFETCH(QString, sql);
    QElapsedTimer timer;
    timer.start();
    // What it says matters less than that it comes back, and soon.
    const StatementFacts facts = factsOf(sql.toStdString());
    QVERIFY(facts.backendActs.size() <= 200);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void StatementParserTest::parsesOnSeveralThreadsAtOnce()
{
    const std::string sql = "select application_name, count(*) from pg_stat_activity group by 1";
    const StatementFacts expected = factsOf(sql);
    std::array<bool, 4> same{};
    std::vector<std::thread> threads;
    for (bool& result : same) {
        threads.emplace_back([&result, &sql, &expected] {
            result = true;
            for (int i = 0; i < 200; ++i)
                result = result && factsOf(sql) == expected;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(same, (std::array<bool, 4>{true, true, true, true}));
}

void StatementParserTest::splitsStatements_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char* name, const char* sql, const QStringList& statements) {
        QTest::newRow(name) << QString::fromUtf8(sql) << statements;
    };
    row("nothing", "", {});
    row("only a comment", " -- hello;\n ;; ", {});
    row("one", "select 1", {QStringLiteral("select 1")});
    row("two", " select 1;\n-- second\nselect ';' ; ", {QStringLiteral("select 1"), QStringLiteral("select ';'")});
    row("dollar quotes", "do $$ begin null; end $$; select 2;",
        {QStringLiteral("do $$ begin null; end $$"), QStringLiteral("select 2")});
    row("atomic body", "create function f() returns int begin atomic select 1; select 2; end; select 3",
        {QStringLiteral("create function f() returns int begin atomic select 1; select 2; end"),
         QStringLiteral("select 3")});
    row("what does not parse", "selct 1; x y z; (a;b) c; select 2",
        {QStringLiteral("selct 1"), QStringLiteral("x y z"), QStringLiteral("(a;b) c"), QStringLiteral("select 2")});
    row("open quote", "select 1; select 'ä; select 2",
        {QStringLiteral("select 1"), QStringLiteral("select 'ä; select 2")});
    row("umlauts before an open quote", "select 'äöü'; select 'abc; d",
        {QStringLiteral("select 'äöü'"), QStringLiteral("select 'abc; d")});
    row("comment in the middle", "select /* ; */ 1; /* after */", {QStringLiteral("select /* ; */ 1")});
}

void StatementParserTest::splitsStatements()
{
    QFETCH(QString, sql);
    const std::string text = sql.toStdString();
    QStringList found;
    for (const StatementSpan& span : statementsIn(text))
        found << QString::fromStdString(text.substr(span.begin, span.end - span.begin));
    QTEST(found, "statements");
}

void StatementParserTest::countsPartsWithoutAStatement_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("without");
    QTest::newRow("one statement") << QByteArray("select 1") << 0;
    QTest::newRow("a last semicolon") << QByteArray("select 1;\n") << 0;
    QTest::newRow("nothing between two semicolons") << QByteArray("select 1;; select 2") << 1;
    QTest::newRow("a comment before a statement") << QByteArray("-- first; this\nselect 1; select 2") << 0;
    QTest::newRow("a comment behind a statement") << QByteArray("select 1 -- this\n; select 2") << 0;
    QTest::newRow("a comment that takes a statement in") << QByteArray("select 1; -- select 2; select 3") << 1;
    QTest::newRow("a comment between stars") << QByteArray("select 1; /* a; /* b */ c; */; select 2") << 1;
    QTest::newRow("a semicolon in quotes") << QByteArray("select ';--'; select $$;/*;$$") << 0;
    QTest::newRow("a comment before an open quote") << QByteArray("-- first\n'abc; d") << 0;
    QTest::newRow("a text that does not parse") << QByteArray("selec 1;; (a;b) c; -- no more") << 2;
    QTest::newRow("semicolons within a statement")
        << QByteArray("create function f() returns int begin atomic select 1; select 2; end;; select 3") << 1;
    QTest::newRow("nothing") << QByteArray("") << 0;
}

void StatementParserTest::countsPartsWithoutAStatement()
{
    QFETCH(const QByteArray, text);
    QTEST(partsWithoutStatement(text.toStdString()), "without");
}

void StatementParserTest::findsTheStatementAtTheCursor_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("statement");
    statementRow("|select 1; select 2", "select 1");
    statementRow("select| 1; select 2", "select 1");
    statementRow("select 1|; select 2", "select 1");
    statementRow("select 1;| select 2", "select 1");
    statementRow("select 1; |select 2", "select 2");
    statementRow("select 1; select 2;\n\n|", "select 2");
    statementRow("\n|\n select 1", "select 1");
    statementRow("|", "");
    statementRow("-- no|thing", "");
}

void StatementParserTest::findsTheStatementAtTheCursor()
{
    QFETCH(QString, marked);
    std::string text = marked.toStdString();
    const std::size_t cursor = text.find('|');
    text.erase(cursor, 1);
    const StatementSpan span = statementAt(text, cursor);
    QTEST(QString::fromStdString(text.substr(span.begin, span.end - span.begin)), "statement");
}

QTEST_APPLESS_MAIN(StatementParserTest)
#include "tst_statementparser.moc"
