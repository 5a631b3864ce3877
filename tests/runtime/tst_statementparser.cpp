// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/statementparser.h"

#include <QTest>

#include <thread>

using namespace stormlab;

namespace
{

QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list << QString::fromStdString(word);
    return list.join(QLatin1Char(','));
}

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
    void seesBackendActs_data();
    void seesBackendActs();
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
    void refusesWhatIsNoSql_data();
    void refusesWhatIsNoSql();
    void survivesHostileTexts_data();
    void survivesHostileTexts();
    void parsesOnSeveralThreadsAtOnce();
    void splitsStatements_data();
    void splitsStatements();
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
    const auto row = [](const char* sql, const char* settings) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(settings);
    };
    row("show max_connections", "max_connections");
    row("show all", "*");
    row("select current_setting('max_connections')::int - count(*) from pg_stat_activity", "max_connections");
    row("select setting from pg_settings where name = 'max_connections'", "max_connections");
    row("select * from pg_settings where name in ('max_connections', 'superuser_reserved_connections')",
        "max_connections,superuser_reserved_connections");
    row("select * from pg_settings where name = any('{max_connections,port}')", "max_connections,port");
    row("select * from pg_settings where name = any(array['port'])", "port");
    row("select * from pg_settings where name like 'max_conn%'", "max_connections");
    row("select * from pg_settings where name ~ 'reserved'", "reserved_connections,superuser_reserved_connections");
    row("select * from pg_settings", "*");
    row("select * from pg_settings where setting <> boot_val", "*");
    row("select 1 from pg_stat_activity a, pg_settings s where s.name = 'max_connections' and a.pid = 3",
        "max_connections");
    row("select s.setting from pg_stat_activity a cross join pg_settings s where name = 'port'", "port");
    row("select name from apps where name = 'checkout'", "");
    row("select s.name from pg_catalog.pg_settings s where pg_catalog.lower(s.name) operator(pg_catalog.~) "
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
    const auto row = [](const char* sql, const char* groupedBy) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(groupedBy);
    };
    row("select application_name, count(*) from pg_stat_activity group by application_name", "application_name");
    row("select application_name, state, count(*) from pg_stat_activity group by 1, 2", "application_name,state");
    row("select coalesce(application_name, '-') as app, count(*) from pg_stat_activity group by app",
        "application_name");
    row("select count(*) from pg_stat_activity group by lower(application_name)", "application_name");
    row("select usename u, count(*) from pg_stat_activity group by rollup (u, state)", "state,usename");
    row("select app, count(*) from (select application_name as app from pg_stat_activity) x group by app",
        "application_name");
    row("with x as (select application_name app from pg_stat_activity) select app, count(*) from x group by 1",
        "application_name");
    row("select distinct application_name, count(*) over (partition by application_name) from pg_stat_activity",
        "application_name");
    row("select count(*) over w from pg_stat_activity window w as (partition by state)", "state");
    row("select application_name from pg_stat_activity order by 1", "");
    row("select count(*) from pg_stat_activity group by 9", "");
    row("select 1 from a group by grouping sets ((x, y), ())", "x,y");
}

void StatementParserTest::seesGrouping()
{
    QFETCH(QString, sql);
    QTEST(joined(factsOf(sql.toStdString()).groupedBy), "groupedBy");
}

void StatementParserTest::seesBackendActs_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("acts");
    const auto row = [](const char* sql, const char* acts) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(acts);
    };
    row("select pg_terminate_backend(1234)", "terminate![]");
    row("SELECT pg_catalog.pg_cancel_backend('1234'::int)", "cancel![]");
    row("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'deploy_worker' and "
        "state = 'idle'",
        "terminate[application_name = deploy_worker; state = idle]");
    row("select pg_terminate_backend(pid) from pg_stat_activity", "terminate[]");
    row("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'app%'",
        "terminate[usename like app%]");
    row("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() or state is null",
        "terminate[pid <> pg_backend_pid(); state is null]");
    row("select pg_terminate_backend(pid) from pg_stat_activity where state in ('idle', 'active')",
        "terminate[state in idle,active]");
    row("select pg_terminate_backend(pid) from pg_stat_activity where usename = any(array['a','b'])",
        "terminate[usename in a,b]");
    row("select pg_terminate_backend(pid) from pg_stat_activity where not (state = 'active' or usename is null)",
        "terminate[state <> active; usename is not null]");
    row("select pg_terminate_backend(pid) from pg_stat_activity where 'idle' = state and 5 < pid",
        "terminate[state = idle; pid > 5]");
    row("select pg_terminate_backend(pid) from pg_stat_activity where now() - state_change > interval '5 min'",
        "terminate[state_change > 5 min]");
    row("select pg_terminate_backend(pid) from pg_stat_activity where state_change < now() - '5 min'::interval",
        "terminate[state_change < now(),5 min]");
    row("select pg_terminate_backend(pid) from pg_stat_activity where client_addr = inet '10.0.0.1'",
        "terminate[client_addr = 10.0.0.1]");
    row("select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user",
        "terminate[usename = current_user]");
    row("select pg_terminate_backend(pid) from (select pid from pg_stat_activity where state = 'idle') x",
        "terminate[state = idle]");
    row("with x as (select pid from pg_stat_activity where usename = 'a') select pg_terminate_backend(pid) from x",
        "terminate[usename = a]");
    row("with a as (select pid from pg_stat_activity where usename = 'a'), b as (select pid from a limit 5) select "
        "count(*) from b where pg_terminate_backend(pid)",
        "terminate[usename = a]");
    row("select pg_terminate_backend((select pid from pg_stat_activity where state = 'idle' limit 1))",
        "terminate[state = idle]");
    row("select pg_terminate_backend(p) from unnest(array[1, 2]) p", "terminate![]");
    row("with v(p) as (values (1), (2)) select pg_terminate_backend(p) from v", "terminate![]");
    row("select k from pg_stat_activity a, lateral pg_terminate_backend(a.pid) k where a.state = 'idle'",
        "terminate[state = idle]");
    row("select pg_terminate_backend(pid) from pg_stat_activity where pid not in (select pid from pg_locks where "
        "mode = 'ShareLock')",
        "terminate[mode <> ShareLock]");
    row("select case when state = 'idle' then pg_terminate_backend(pid) end from pg_stat_activity",
        "terminate[state = idle]");
    row("select pg_terminate_backend(a.pid) from pg_stat_activity a join pg_locks l on l.pid = a.pid and "
        "l.granted = true",
        "terminate[granted = true]");
    row("select pg_terminate_backend(pid) from pg_stat_activity where (usename, state) = ('a', 'idle')",
        "terminate[usename = a; state = idle]");
    row("select pg_cancel_backend(1); select pg_terminate_backend(2)", "cancel![] | terminate![]");
    row("prepare k(text) as select pg_terminate_backend(pid) from pg_stat_activity where usename = $1", "");
    row("prepare k(text) as select pg_terminate_backend(pid) from pg_stat_activity where usename = $1; execute k('x')",
        "terminate[usename = x]");
    row("explain select pg_terminate_backend(1)", "");
    row("explain analyze select pg_terminate_backend(1)", "terminate![]");
    row("create function f() returns bool language sql as 'select pg_terminate_backend(1)'", "");
    row("create view v as select pg_terminate_backend(1)", "");
    row("select pg_terminate_backend(pid) from pg_stat_activity where pid = -5", "terminate[pid = -5]");
}

void StatementParserTest::seesBackendActs()
{
    QFETCH(QString, sql);
    const StatementFacts facts = factsOf(sql.toStdString());
    QVERIFY(facts.parsed);
    QTEST(described(facts.backendActs), "acts");
}

void StatementParserTest::followsDoBlocks_data()
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

void StatementParserTest::followsDoBlocks()
{
    QFETCH(QString, body);
    const StatementFacts facts = factsOf("DO $do$ " + body.toStdString() + " $do$");
    QVERIFY(facts.parsed);
    QTEST(described(facts.backendActs), "acts");
}

void StatementParserTest::seesSettingChanges_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char* sql, const char* changes) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(changes);
    };
    row("alter system set max_connections = 200", "system max_connections=200");
    row("alter system set idle_session_timeout to '30s'", "system idle_session_timeout=30s");
    row("alter system set idle_session_timeout = 0", "system idle_session_timeout=0");
    row("alter system reset max_connections", "system max_connections=reset");
    row("alter system reset all", "system *=reset");
    row("alter system set log_statement = none", "system log_statement=none");
    row("alter role app_deploy set statement_timeout = '5s'", "role app_deploy statement_timeout=5s");
    row("alter role app_deploy in database shop reset all", "role app_deploy *=reset");
    row("alter role all set idle_session_timeout = 1000", "role idle_session_timeout=1000");
    row("alter database shop set lock_timeout = -1", "database shop lock_timeout=-1");
    row("alter database shop connection limit 0", "database shop connection_limit=0");
    row("set log_statement = 'none'", "session log_statement=none");
    row("set local statement_timeout to 0", "session statement_timeout=0");
    row("set search_path to a, b", "session search_path=a,b");
    row("reset all", "session *=reset");
    row("set statement_timeout to default", "session statement_timeout=reset");
    row("select set_config('log_statement', 'none', false)", "session log_statement=none");
    row("update pg_settings set setting = 'none' where name = 'log_statement'", "session log_statement=none");
    row("begin; set transaction read only; commit", "");
    row("do $$ begin execute 'alter system set max_connections = 300'; end $$", "system max_connections=300");
    row("do $$ begin execute format('alter system set max_connections = %s', 300); end $$",
        "system max_connections=300");
}

void StatementParserTest::seesSettingChanges()
{
    QFETCH(QString, sql);
    QTEST(described(factsOf(sql.toStdString()).settingChanges), "changes");
}

void StatementParserTest::seesRoleChanges_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char* sql, const char* changes) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(changes);
    };
    row("alter role app_deploy connection limit 10", "app_deploy limit 10");
    row("alter user app_deploy with connection limit -1", "app_deploy limit -1");
    row("alter role app_deploy connection limit 0", "app_deploy limit 0");
    row("alter role app_deploy nologin", "app_deploy nologin");
    row("alter role app_deploy login connection limit 5", "app_deploy limit 5 login");
    row("alter role current_user password 'x'", "current_user");
    row("do $$ declare r record; begin for r in select rolname from pg_roles where rolname like 'app%' loop execute "
        "format('alter role %I connection limit 5', r.rolname); end loop; end $$",
        "? limit 5");
}

void StatementParserTest::seesRoleChanges()
{
    QFETCH(QString, sql);
    QTEST(described(factsOf(sql.toStdString()).roleChanges), "changes");
}

void StatementParserTest::seesDefinitions_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("definitions");
    const auto row = [](const char* sql, const char* definitions) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(definitions);
    };
    row("create index on orders (product)", "create index(orders) ShareLock");
    row("create unique index concurrently i on shop.orders (id)",
        "create index concurrently(shop.orders) ShareUpdateExclusiveLock");
    row("drop table orders, shop.jobs", "drop table(orders) AccessExclusiveLock | drop table(shop.jobs) "
                                        "AccessExclusiveLock");
    row("drop index concurrently i", "drop index concurrently(i) ShareUpdateExclusiveLock");
    row("drop trigger t on orders", "drop trigger(orders) AccessExclusiveLock");
    row("alter table orders add column note text", "alter table(orders) AccessExclusiveLock");
    row("alter table orders alter product set statistics 100", "alter table(orders) ShareUpdateExclusiveLock");
    row("alter table orders set (fillfactor = 80), validate constraint c",
        "alter table(orders) ShareUpdateExclusiveLock");
    row("alter table orders add foreign key (product) references products",
        "alter table(orders) ShareRowExclusiveLock");
    row("alter table orders set (fillfactor = 80), add column x int", "alter table(orders) AccessExclusiveLock");
    row("alter table orders rename to o", "rename table(orders) AccessExclusiveLock");
    row("truncate orders", "truncate(orders) AccessExclusiveLock");
    row("lock table orders", "lock table(orders) AccessExclusiveLock");
    row("lock orders in share row exclusive mode", "lock table(orders) ShareRowExclusiveLock");
    row("vacuum full orders", "vacuum full(orders) AccessExclusiveLock");
    row("vacuum (full off) orders", "");
    row("vacuum analyze orders", "");
    row("cluster orders using i", "cluster(orders) AccessExclusiveLock");
    row("reindex table orders", "reindex(orders) ShareLock");
    row("reindex (concurrently) index i", "reindex concurrently(i) ShareUpdateExclusiveLock");
    row("create trigger t before insert on orders for each row execute function f()",
        "create trigger(orders) ShareRowExclusiveLock");
    row("create table x (a int references orders)", "create table(orders) ShareRowExclusiveLock");
    row("create table x (a int)", "");
    row("create temp table x as select * from pg_stat_activity", "");
    row("refresh materialized view m", "refresh materialized view(m) AccessExclusiveLock");
    row("revoke connect on database shop from app_deploy", "revoke() ");
    row("drop role app_deploy", "drop role() ");
}

void StatementParserTest::seesDefinitions()
{
    QFETCH(QString, sql);
    const StatementFacts facts = factsOf(sql.toStdString());
    QVERIFY(facts.parsed);
    QTEST(described(facts.definitions), "definitions");
}

void StatementParserTest::knowsActsFromLooks_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("acts");
    QTest::newRow("look") << QStringLiteral("select * from pg_stat_activity") << false;
    QTest::newRow("session setting") << QStringLiteral("set statement_timeout = 0") << false;
    QTest::newRow("kill") << QStringLiteral("select pg_terminate_backend(1)") << true;
    QTest::newRow("role") << QStringLiteral("alter role a connection limit 1") << true;
    QTest::newRow("definition") << QStringLiteral("create index on a (b)") << true;
}

void StatementParserTest::knowsActsFromLooks()
{
    QFETCH(QString, sql);
    QTEST(factsOf(sql.toStdString()).acts(), "acts");
}

void StatementParserTest::usesTheValuesOfParameters()
{
    const std::string sql = "select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and pid > $2";
    QCOMPARE(described(factsOf(sql, {"app_deploy"}).backendActs),
             QStringLiteral("terminate[usename = app_deploy; pid > $2]"));
    QCOMPARE(described(factsOf("select pg_terminate_backend($1)").backendActs), QStringLiteral("terminate![]"));
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

void StatementParserTest::findsTheStatementAtTheCursor_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("statement");
    const auto row = [](const char* marked, const char* statement) {
        QTest::newRow(marked) << QString::fromUtf8(marked) << QString::fromUtf8(statement);
    };
    row("|select 1; select 2", "select 1");
    row("select| 1; select 2", "select 1");
    row("select 1|; select 2", "select 1");
    row("select 1;| select 2", "select 1");
    row("select 1; |select 2", "select 2");
    row("select 1; select 2;\n\n|", "select 2");
    row("\n|\n select 1", "select 1");
    row("|", "");
    row("-- no|thing", "");
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
