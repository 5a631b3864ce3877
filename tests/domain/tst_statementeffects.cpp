// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statementeffects.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

StatementRun statement(StatementFacts facts, std::string sqlstate = {})
{
    return {100, "oncall", "psql", "…", std::move(sqlstate), std::move(facts)};
}

StatementFacts terminating()
{
    StatementFacts facts;
    facts.backendActs = {{BackendAct::Kind::Terminate, {}, false}};
    return facts;
}

StatementFacts setting(SettingChange::Scope scope, std::string target, std::string parameter)
{
    StatementFacts facts;
    facts.settingChanges = {{scope, std::move(target), std::move(parameter), "x"}};
    return facts;
}

StatementFacts systemSetting(std::string parameter)
{
    return setting(SettingChange::Scope::System, {}, std::move(parameter));
}

ServerChanged changed(ServerChangeKind kind, std::string name, std::string from, std::string to)
{
    return {{kind, std::move(name), std::move(from), std::move(to)}};
}

BackendLost lost(std::string app, bool working = false)
{
    BackendLost event;
    event.app = std::move(app);
    event.sqlstate = "57P01";
    event.workLost = working;
    return event;
}

/// In English; empty where nothing is told.
QString effectOf(const Timeline& timeline, std::uint64_t sequence)
{
    return QString::fromStdString(effectIn(statementEffects(TimelineView(timeline)), sequence).english());
}

} // namespace

class TestStatementEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTerminationTellsWhoseConnectionsEndedRightAfterIt()
    {
        Timeline timeline;
        timeline.append(9s, lost("billing"));
        timeline.append(10s, statement(terminating()));
        timeline.append(10'100ms, lost("worker"));
        timeline.append(10'200ms, lost("worker", true));
        timeline.append(10'300ms, lost("checkout"));
        timeline.append(13s, lost("worker"));
        QCOMPARE(effectOf(timeline, 2), QStringLiteral("1 backend of checkout ended (1 idle, 0 working), "
                                                       "2 backends of worker ended (1 idle, 1 working)"));
    }

    void oneThatEndedNobodySaysSo()
    {
        Timeline timeline;
        timeline.append(10s, statement(terminating()));
        timeline.append(20s, lost("worker"));
        QCOMPARE(effectOf(timeline, 1), QStringLiteral("no application lost a connection right after it"));
    }

    void ofTwoThatFollowEachOtherEachHasItsOwn()
    {
        Timeline timeline;
        timeline.append(10s, statement(terminating()));
        timeline.append(11s, statement(terminating()));
        timeline.append(11'100ms, lost("worker"));
        QVERIFY2(effectOf(timeline, 1).isEmpty(), "nobody knows which of them was late");
        QCOMPARE(effectOf(timeline, 2), QStringLiteral("1 backend of worker ended (1 idle, 0 working)"));
    }

    void connectionsThatEndOtherwiseAreNotToldAsTerminated()
    {
        Timeline timeline;
        timeline.append(10s, statement(terminating()));
        BackendLost other = lost("worker");
        other.sqlstate.clear();
        timeline.append(10'100ms, other);
        QVERIFY(effectOf(timeline, 1).isEmpty());
    }

    void aSettingTellsWhatItWasAndIs()
    {
        Timeline timeline;
        timeline.append(10s, statement(systemSetting("work_mem")));
        timeline.append(11s, changed(ServerChangeKind::Setting, "work_mem", "4MB", "64MB"));
        QCOMPARE(effectOf(timeline, 1), QStringLiteral("work_mem: 4MB → 64MB"));
    }

    void oneThatComesIntoForceLaterTellsWhen()
    {
        Timeline timeline;
        timeline.append(10s, statement(systemSetting("work_mem")));
        timeline.append(75s, changed(ServerChangeKind::Setting, "work_mem", "4MB", "64MB"));
        QCOMPARE(effectOf(timeline, 1), QStringLiteral("work_mem: 4MB → 64MB (at 1:15)"));
    }

    void oneThatNeedsARestartWaits()
    {
        Timeline timeline;
        timeline.append(10s, statement(systemSetting("max_connections")));
        timeline.append(11s, changed(ServerChangeKind::PendingSetting, "max_connections", "", "200"));
        QCOMPARE(effectOf(timeline, 1), QStringLiteral("max_connections: 200 waits for a restart"));
        timeline.append(90s, changed(ServerChangeKind::Setting, "max_connections", "100", "200"));
        QCOMPARE(effectOf(timeline, 1), QStringLiteral("max_connections: 100 → 200 (after a restart, at 1:30)"));
    }

    void theNearestStatementIsTheReason()
    {
        Timeline timeline;
        timeline.append(10s, statement(systemSetting("work_mem")));
        timeline.append(20s, statement(systemSetting("work_mem")));
        timeline.append(21s, changed(ServerChangeKind::Setting, "work_mem", "4MB", "8MB"));
        QVERIFY(effectOf(timeline, 1).isEmpty());
        QCOMPARE(effectOf(timeline, 2), QStringLiteral("work_mem: 4MB → 8MB"));
    }

    void settingsOfOthersAreNotItsEffect()
    {
        Timeline timeline;
        timeline.append(10s, statement(setting(SettingChange::Scope::Role, "worker", "statement_timeout")));
        timeline.append(11s, changed(ServerChangeKind::RoleSetting, "billing//statement_timeout", "", "5s"));
        QVERIFY(effectOf(timeline, 1).isEmpty());
        timeline.append(12s, changed(ServerChangeKind::RoleSetting, "worker//statement_timeout", "", "5s"));
        QCOMPARE(effectOf(timeline, 1), QStringLiteral("statement_timeout of worker: none → 5s"));
    }

    void aLimitOfARoleIsTold()
    {
        StatementFacts facts;
        facts.roleChanges = {{"worker", 20, {}}};
        Timeline timeline;
        timeline.append(10s, statement(facts));
        timeline.append(11s, changed(ServerChangeKind::RoleLimit, "worker", "-1", "20"));
        QCOMPARE(effectOf(timeline, 1), QStringLiteral("connection limit of worker: none → 20"));
    }

    void whoMayNoLongerLogInIsTold()
    {
        StatementFacts facts;
        facts.roleChanges = {{"worker", {}, false}};
        Timeline timeline;
        timeline.append(10s, statement(facts));
        timeline.append(11s, changed(ServerChangeKind::RoleLogin, "worker", "on", "off"));
        QCOMPARE(effectOf(timeline, 1), QStringLiteral("worker may no longer log in"));
    }

    void anIndexThatIsThereIsTold()
    {
        StatementFacts facts;
        facts.definitions = {{"create index concurrently", "orders", {}}};
        Timeline timeline;
        timeline.append(10s, statement(facts));
        timeline.append(11s, changed(ServerChangeKind::Index, "public.orders_by_day", "", "orders"));
        QCOMPARE(effectOf(timeline, 1), QStringLiteral("the index public.orders_by_day is there"));
    }

    void anIndexBelongsToTheStatementThatNamesItsTable()
    {
        StatementFacts orders;
        orders.definitions = {{"create index concurrently", "shop.orders", {}}};
        StatementFacts users;
        users.definitions = {{"create index", "users", {}}};
        Timeline timeline;
        timeline.append(10s, statement(orders));
        timeline.append(20s, statement(users));
        timeline.append(21s, changed(ServerChangeKind::Index, "shop.users_by_name", "", "users"));
        timeline.append(22s, changed(ServerChangeKind::Index, "shop.orders_by_day", "", "orders"));
        QCOMPARE(effectOf(timeline, 1), QStringLiteral("the index shop.orders_by_day is there (at 0:22)"));
        QCOMPARE(effectOf(timeline, 2), QStringLiteral("the index shop.users_by_name is there"));
    }

    void whatOnlyReadsHasNoEffect()
    {
        Timeline timeline;
        timeline.append(10s, statement({}));
        timeline.append(10'100ms, lost("worker"));
        QVERIFY(effectOf(timeline, 1).isEmpty());
    }

    void aFailureIsToldInWords_data()
    {
        QTest::addColumn<QString>("sqlstate");
        QTest::addColumn<QString>("says");
        QTest::newRow("cancelled") << QStringLiteral("57014") << QStringLiteral("was cancelled (57014)");
        QTest::newRow("refused") << QStringLiteral("42501") << QStringLiteral("refused: not permitted (42501)");
        QTest::newRow("unknown") << QStringLiteral("XX000") << QStringLiteral("failed (SQLSTATE XX000)");
    }
    void aFailureIsToldInWords()
    {
        QFETCH(const QString, sqlstate);
        QFETCH(const QString, says);
        Timeline timeline;
        timeline.append(10s, statement(terminating(), sqlstate.toStdString()));
        timeline.append(10'100ms, lost("worker"));
        QCOMPARE(effectOf(timeline, 1), says);
    }
};

QTEST_GUILESS_MAIN(TestStatementEffects)
#include "tst_statementeffects.moc"
