// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/statementparser.h"
#include "tests/runtime/statementrows.h"

#include <QTest>

#include <array>

using namespace stormlab;

namespace
{

QString describe(const BackendAct& act)
{
    QStringList conditions;
    for (const Comparison& comparison : act.predicates)
        conditions << QString::fromStdString(comparison.column + " " + comparison.op) +
                          (comparison.values.empty() ? QString() : QLatin1Char(' ') + joined(comparison.values));
    return QLatin1String(act.kind == BackendAct::Kind::Terminate ? "terminate" : "cancel") +
           (act.literalPid ? QStringLiteral("!") : QString()) + QLatin1Char('[') +
           conditions.join(QStringLiteral("; ")) + QLatin1Char(']');
}

QString describe(const SettingChange& change)
{
    static const std::array<const char*, 4> scopes = {"session", "system", "role", "database"};
    return QLatin1String(scopes.at(static_cast<std::size_t>(change.scope))) + QLatin1Char(' ') +
           QString::fromStdString(change.target + (change.target.empty() ? "" : " ") + change.parameter) +
           QLatin1Char('=') + (change.value ? QString::fromStdString(*change.value) : QStringLiteral("reset"));
}

QString describe(const RoleChange& change)
{
    QString text = QString::fromStdString(change.role);
    if (change.connectionLimit)
        text += QStringLiteral(" limit %1").arg(*change.connectionLimit);
    if (change.login)
        text += *change.login ? QStringLiteral(" login") : QStringLiteral(" nologin");
    return text;
}

QString describe(const Definition& definition)
{
    return QString::fromStdString(definition.what + "(" + definition.relation + ") " + definition.lock);
}

template <typename Item>
QString described(const std::vector<Item>& items)
{
    QStringList texts;
    for (const Item& item : items)
        texts << describe(item);
    return texts.join(QStringLiteral(" | "));
}

} // namespace

class StatementActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesBackendActs_data();
    void seesBackendActs();
    void seesPredicatesOfOtherQueries_data();
    void seesPredicatesOfOtherQueries();
    void followsDoBlocks_data();
    void followsDoBlocks();
    void seesSettingChanges_data();
    void seesSettingChanges();
    void seesRoleChanges_data();
    void seesRoleChanges();
    void seesDefinitions_data();
    void seesDefinitions();
    void knowsActsFromLooks_data();
    void knowsActsFromLooks();
    void usesTheValuesOfParameters();
};

void StatementActsTest::seesBackendActs_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("acts");
    statementRow("select pg_terminate_backend(1234)", "terminate![]");
    statementRow("SELECT pg_catalog.pg_cancel_backend('1234'::int)", "cancel![]");
    statementRow("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'deploy_worker' and "
                 "state = 'idle'",
                 "terminate[application_name = deploy_worker; state = idle]");
    statementRow("select pg_terminate_backend(pid) from pg_stat_activity", "terminate[]");
    statementRow("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'app%'",
                 "terminate[usename like app%]");
    statementRow(
        "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() or state is null",
        "terminate[pid <> pg_backend_pid(); state is null]");
    statementRow("select pg_terminate_backend(pid) from pg_stat_activity where state in ('idle', 'active')",
                 "terminate[state in idle,active]");
    statementRow("select pg_terminate_backend(pid) from pg_stat_activity where usename = any(array['a','b'])",
                 "terminate[usename in a,b]");
    statementRow(
        "select pg_terminate_backend(pid) from pg_stat_activity where not (state = 'active' or usename is null)",
        "terminate[state <> active; usename is not null]");
    statementRow("select pg_terminate_backend(pid) from pg_stat_activity where 'idle' = state and 5 < pid",
                 "terminate[state = idle; pid > 5]");
    statementRow("select pg_terminate_backend(pid) from pg_stat_activity where now() - state_change > interval '5 min'",
                 "terminate[state_change > 5 min]");
    statementRow(
        "select pg_terminate_backend(pid) from pg_stat_activity where state_change < now() - '5 min'::interval",
        "terminate[state_change < now(),5 min]");
    statementRow("select pg_terminate_backend(pid) from pg_stat_activity where client_addr = inet '10.0.0.1'",
                 "terminate[client_addr = 10.0.0.1]");
    statementRow("select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user",
                 "terminate[usename = current_user]");
}

void StatementActsTest::seesBackendActs()
{
    QFETCH(QString, sql);
    const StatementFacts facts = factsOf(sql.toStdString());
    QVERIFY(facts.parsed);
    QTEST(described(facts.backendActs), "acts");
}

void StatementActsTest::seesPredicatesOfOtherQueries_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("acts");
    statementRow("select pg_terminate_backend(pid) from (select pid from pg_stat_activity where state = 'idle') x",
                 "terminate[state = idle]");
    statementRow(
        "with x as (select pid from pg_stat_activity where usename = 'a') select pg_terminate_backend(pid) from x",
        "terminate[usename = a]");
    statementRow(
        "with a as (select pid from pg_stat_activity where usename = 'a'), b as (select pid from a limit 5) select "
        "count(*) from b where pg_terminate_backend(pid)",
        "terminate[usename = a]");
    statementRow("select pg_terminate_backend((select pid from pg_stat_activity where state = 'idle' limit 1))",
                 "terminate[state = idle]");
    statementRow("select pg_terminate_backend(p) from unnest(array[1, 2]) p", "terminate![]");
    statementRow("with v(p) as (values (1), (2)) select pg_terminate_backend(p) from v", "terminate![]");
    statementRow("select k from pg_stat_activity a, lateral pg_terminate_backend(a.pid) k where a.state = 'idle'",
                 "terminate[state = idle]");
    statementRow(
        "select pg_terminate_backend(pid) from pg_stat_activity where pid not in (select pid from pg_locks where "
        "mode = 'ShareLock')",
        "terminate[mode <> ShareLock]");
    statementRow("select case when state = 'idle' then pg_terminate_backend(pid) end from pg_stat_activity",
                 "terminate[state = idle]");
    statementRow("select pg_terminate_backend(a.pid) from pg_stat_activity a join pg_locks l on l.pid = a.pid and "
                 "l.granted = true",
                 "terminate[granted = true]");
    statementRow("select pg_terminate_backend(pid) from pg_stat_activity where (usename, state) = ('a', 'idle')",
                 "terminate[usename = a; state = idle]");
    statementRow("select pg_cancel_backend(1); select pg_terminate_backend(2)", "cancel![] | terminate![]");
    statementRow("prepare k(text) as select pg_terminate_backend(pid) from pg_stat_activity where usename = $1", "");
    statementRow(
        "prepare k(text) as select pg_terminate_backend(pid) from pg_stat_activity where usename = $1; execute k('x')",
        "terminate[usename = x]");
    statementRow("explain select pg_terminate_backend(1)", "");
    statementRow("explain analyze select pg_terminate_backend(1)", "terminate![]");
    statementRow("create function f() returns bool language sql as 'select pg_terminate_backend(1)'", "");
    statementRow("create view v as select pg_terminate_backend(1)", "");
    statementRow("select pg_terminate_backend(pid) from pg_stat_activity where pid = -5", "terminate[pid = -5]");
}

void StatementActsTest::seesPredicatesOfOtherQueries()
{
    QFETCH(QString, sql);
    const StatementFacts facts = factsOf(sql.toStdString());
    QVERIFY(facts.parsed);
    QTEST(described(facts.backendActs), "acts");
}

void StatementActsTest::followsDoBlocks_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("acts");
    const auto row = [](const char* name, const char* body, const char* acts) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(acts);
    };
    row("perform with its own query",
        "begin perform pg_terminate_backend(pid) from pg_stat_activity where usename = 'a'; end",
        "terminate[usename = a]");
    row("loop over a query",
        "declare r record; begin for r in select pid from pg_stat_activity where usename = 'app_deploy' loop "
        "perform pg_terminate_backend(r.pid); end loop; end",
        "terminate[usename = app_deploy]");
    row("condition in the loop",
        "declare r record; begin for r in select * from pg_stat_activity loop if r.state = 'idle' then perform "
        "pg_terminate_backend(r.pid); end if; end loop; end",
        "terminate[state = idle]");
    row("continue in the loop",
        "declare r record; begin for r in select * from pg_stat_activity loop continue when r.state <> 'idle'; "
        "perform pg_terminate_backend(r.pid); end loop; end",
        "terminate[state = idle]");
    row("leaving in the loop",
        "declare r record; begin for r in select * from pg_stat_activity loop if r.usename = 'postgres' then "
        "continue; end if; perform pg_terminate_backend(r.pid); end loop; end",
        "terminate[usename <> postgres]");
    row("constant in a variable",
        "declare app text := 'deploy_worker'; begin perform pg_terminate_backend(pid) from pg_stat_activity where "
        "application_name = app; end",
        "terminate[application_name = deploy_worker]");
    row("pids in an array",
        "declare ps int[]; p int; begin ps := array(select pid from pg_stat_activity where state = 'idle'); "
        "foreach p in array ps loop perform pg_terminate_backend(p); end loop; end",
        "terminate[state = idle]");
    row("dynamic with format",
        "declare r record; begin for r in select pid from pg_stat_activity where usename = 'a' loop execute "
        "format('select pg_terminate_backend(%s)', r.pid); end loop; end",
        "terminate[usename = a]");
    row("dynamic with concatenation",
        "declare r record; begin for r in select pid from pg_stat_activity where usename = 'a' loop execute "
        "'select pg_terminate_backend(' || r.pid || ')'; end loop; end",
        "terminate[usename = a]");
    row("dynamic loop",
        "declare r record; begin for r in execute 'select pid from pg_stat_activity where usename = ''a''' loop "
        "perform pg_cancel_backend(r.pid); end loop; end",
        "cancel[usename = a]");
    row("literal pid", "begin perform pg_terminate_backend(77); end", "terminate![]");
    row("in a condition",
        "declare p int; begin select pid into p from pg_stat_activity where state = 'idle' limit 1; if "
        "pg_terminate_backend(p) then null; end if; end",
        "terminate[state = idle]");
    row("nested do", "begin execute 'do $x$ begin perform pg_terminate_backend(5); end $x$'; end", "terminate![]");
    row("cursor loop, which the library cannot read",
        "declare c cursor for select pid from pg_stat_activity where state = 'idle'; begin for r in c loop perform "
        "pg_terminate_backend(r.pid); end loop; end",
        "terminate[state = idle]");
}

void StatementActsTest::followsDoBlocks()
{
    QFETCH(QString, body);
    const StatementFacts facts = factsOf("DO $do$ " + body.toStdString() + " $do$");
    QVERIFY(facts.parsed);
    QTEST(described(facts.backendActs), "acts");
}

void StatementActsTest::seesSettingChanges_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("changes");
    statementRow("alter system set max_connections = 200", "system max_connections=200");
    statementRow("alter system set idle_session_timeout to '30s'", "system idle_session_timeout=30s");
    statementRow("alter system set idle_session_timeout = 0", "system idle_session_timeout=0");
    statementRow("alter system reset max_connections", "system max_connections=reset");
    statementRow("alter system reset all", "system *=reset");
    statementRow("alter system set log_statement = none", "system log_statement=none");
    statementRow("alter role app_deploy set statement_timeout = '5s'", "role app_deploy statement_timeout=5s");
    statementRow("alter role app_deploy in database shop reset all", "role app_deploy *=reset");
    statementRow("alter role all set idle_session_timeout = 1000", "role idle_session_timeout=1000");
    statementRow("alter database shop set lock_timeout = -1", "database shop lock_timeout=-1");
    statementRow("alter database shop connection limit 0", "database shop connection_limit=0");
    statementRow("set log_statement = 'none'", "session log_statement=none");
    statementRow("set local statement_timeout to 0", "session statement_timeout=0");
    statementRow("set search_path to a, b", "session search_path=a,b");
    statementRow("reset all", "session *=reset");
    statementRow("set statement_timeout to default", "session statement_timeout=reset");
    statementRow("select set_config('log_statement', 'none', false)", "session log_statement=none");
    statementRow("update pg_settings set setting = 'none' where name = 'log_statement'", "session log_statement=none");
    statementRow("begin; set transaction read only; commit", "");
    statementRow("do $$ begin execute 'alter system set max_connections = 300'; end $$", "system max_connections=300");
    statementRow("do $$ begin execute format('alter system set max_connections = %s', 300); end $$",
                 "system max_connections=300");
}

void StatementActsTest::seesSettingChanges()
{
    QFETCH(QString, sql);
    QTEST(described(factsOf(sql.toStdString()).settingChanges), "changes");
}

void StatementActsTest::seesRoleChanges_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("changes");
    statementRow("alter role app_deploy connection limit 10", "app_deploy limit 10");
    statementRow("alter user app_deploy with connection limit -1", "app_deploy limit -1");
    statementRow("alter role app_deploy connection limit 0", "app_deploy limit 0");
    statementRow("alter role app_deploy nologin", "app_deploy nologin");
    statementRow("alter role app_deploy login connection limit 5", "app_deploy limit 5 login");
    statementRow("alter role current_user password 'x'", "current_user");
    statementRow(
        "do $$ declare r record; begin for r in select rolname from pg_roles where rolname like 'app%' loop execute "
        "format('alter role %I connection limit 5', r.rolname); end loop; end $$",
        "? limit 5");
}

void StatementActsTest::seesRoleChanges()
{
    QFETCH(QString, sql);
    QTEST(described(factsOf(sql.toStdString()).roleChanges), "changes");
}

void StatementActsTest::seesDefinitions_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("definitions");
    statementRow("create index on orders (product)", "create index(orders) ShareLock");
    statementRow("create unique index concurrently i on shop.orders (id)",
                 "create index concurrently(shop.orders) ShareUpdateExclusiveLock");
    statementRow("drop table orders, shop.jobs", "drop table(orders) AccessExclusiveLock | drop table(shop.jobs) "
                                                 "AccessExclusiveLock");
    statementRow("drop index concurrently i", "drop index concurrently(i) ShareUpdateExclusiveLock");
    statementRow("drop trigger t on orders", "drop trigger(orders) AccessExclusiveLock");
    statementRow("alter table orders add column note text", "alter table(orders) AccessExclusiveLock");
    statementRow("alter table orders alter product set statistics 100", "alter table(orders) ShareUpdateExclusiveLock");
    statementRow("alter table orders set (fillfactor = 80), validate constraint c",
                 "alter table(orders) ShareUpdateExclusiveLock");
    statementRow("alter table orders add foreign key (product) references products",
                 "alter table(orders) ShareRowExclusiveLock");
    statementRow("alter table orders set (fillfactor = 80), add column x int",
                 "alter table(orders) AccessExclusiveLock");
    statementRow("alter table orders rename to o", "rename table(orders) AccessExclusiveLock");
    statementRow("truncate orders", "truncate(orders) AccessExclusiveLock");
    statementRow("lock table orders", "lock table(orders) AccessExclusiveLock");
    statementRow("lock orders in share row exclusive mode", "lock table(orders) ShareRowExclusiveLock");
    statementRow("vacuum full orders", "vacuum full(orders) AccessExclusiveLock");
    statementRow("vacuum (full off) orders", "");
    statementRow("vacuum analyze orders", "");
    statementRow("cluster orders using i", "cluster(orders) AccessExclusiveLock");
    statementRow("reindex table orders", "reindex(orders) ShareLock");
    statementRow("reindex (concurrently) index i", "reindex concurrently(i) ShareUpdateExclusiveLock");
    statementRow("create trigger t before insert on orders for each row execute function f()",
                 "create trigger(orders) ShareRowExclusiveLock");
    statementRow("create table x (a int references orders)", "create table(orders) ShareRowExclusiveLock");
    statementRow("create table x (a int)", "");
    statementRow("create temp table x as select * from pg_stat_activity", "");
    statementRow("refresh materialized view m", "refresh materialized view(m) AccessExclusiveLock");
    statementRow("revoke connect on database shop from app_deploy", "revoke() ");
    statementRow("drop role app_deploy", "drop role(app_deploy) ");
    statementRow("drop user if exists app_deploy, stormlab_monitor",
                 "drop role(app_deploy)  | drop role(stormlab_monitor) ");
}

void StatementActsTest::seesDefinitions()
{
    QFETCH(QString, sql);
    const StatementFacts facts = factsOf(sql.toStdString());
    QVERIFY(facts.parsed);
    QTEST(described(facts.definitions), "definitions");
}

void StatementActsTest::knowsActsFromLooks_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("acts");
    QTest::newRow("look") << QStringLiteral("select * from pg_stat_activity") << false;
    QTest::newRow("session setting") << QStringLiteral("set statement_timeout = 0") << false;
    QTest::newRow("kill") << QStringLiteral("select pg_terminate_backend(1)") << true;
    QTest::newRow("role") << QStringLiteral("alter role a connection limit 1") << true;
    QTest::newRow("definition") << QStringLiteral("create index on a (b)") << true;
}

void StatementActsTest::knowsActsFromLooks()
{
    QFETCH(QString, sql);
    QTEST(factsOf(sql.toStdString()).acts(), "acts");
}

void StatementActsTest::usesTheValuesOfParameters()
{
    const std::string sql = "select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and pid > $2";
    QCOMPARE(described(factsOf(sql, {"app_deploy"}).backendActs),
             QStringLiteral("terminate[usename = app_deploy; pid > $2]"));
    QCOMPARE(described(factsOf("select pg_terminate_backend($1)").backendActs), QStringLiteral("terminate![]"));
}

QTEST_APPLESS_MAIN(StatementActsTest)
#include "tst_statementacts.moc"
