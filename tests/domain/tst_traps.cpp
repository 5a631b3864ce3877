// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/domain/points.h"

#include <QTest>

using namespace stormlab;

using Scope = SettingChange::Scope;

class TrapsTest : public QObject
{
    Q_OBJECT

    /// Whether a statement with these facts springs the trap during the storm.
    static bool springs(const std::string& id, const StatementFacts& facts, const std::string& sqlstate = {})
    {
        DrillScript script;
        script.storm().statement("…", facts, sqlstate).until(20'000);
        return gradedCheck(script, id).sprung;
    }

    static bool springs(const std::string& id, const ServerChange& change)
    {
        DrillScript script;
        script.storm().add(ServerChanged{change}).until(20'000);
        return gradedCheck(script, id).sprung;
    }

    static StatementFacts definition(const std::string& what, const std::string& relation, const std::string& lock)
    {
        StatementFacts facts;
        facts.definitions = {{what, relation, lock}};
        return facts;
    }

private Q_SLOTS:
    void doingNothingRisksNothingAndEarnsNothing()
    {
        DrillScript script;
        script.storm().until(30'000);
        const Scorecard card = grade(stormScenario(), script.view());
        QCOMPARE(card.total, 0);
        QCOMPARE(card.parts[2].checks.front().says.english(), std::string("Nothing was done, so nothing was risked."));
        QVERIFY(!card.parts[2].checks.front().met);
    }

    void aDiagnosisIsSomethingDone()
    {
        DrillScript script;
        script.storm().diagnose("network", worker, 1);
        QCOMPARE(grade(stormScenario(), script.view()).parts[2].points, 20);
    }

    void terminatingAnotherApplicationSpringsTheTrap()
    {
        DrillScript script;
        script.storm().loses("checkout_api", LostState::Idle).loses("checkout_api", LostState::Idle);
        script.loses("billing_batch", LostState::InTransaction, Milliseconds{9'000}).until(14'000);
        const ScoredCheck found = gradedCheck(script, "killed-innocent");
        QVERIFY(found.sprung);
        QCOMPARE(found.points, 0);
        QCOMPARE(found.says.english(),
                 std::string("You terminated 1 backend of billing_batch and 2 backends of checkout_api."));
        QCOMPARE(found.evidence.size(), std::size_t{3});
        QVERIFY(!gradedCheck(script, "killed-working").sprung);
    }

    void aStopOfTheServerExplainsLostBackends()
    {
        DrillScript script;
        script.storm().loses("checkout_api", LostState::Idle).until(12'000);
        script.add(ServerAvailability{true, "the postmaster is gone"}).until(20'000);
        QVERIFY(!gradedCheck(script, "killed-innocent").sprung);
    }

    void otherEndsOfASessionAreNoTermination()
    {
        DrillScript script;
        script.storm().add(BackendLost{"checkout_api", 0, 1, LostState::Idle, "57P05", false, {}});
        script.add(BackendLost{"checkout_api", 0, 2, LostState::Idle, "", false, {}}).until(20'000);
        QVERIFY(!gradedCheck(script, "killed-innocent").sprung);
    }

    void whatIsLostWhenTheSandboxIsRemovedIsNobodysFault()
    {
        DrillScript script;
        script.storm().finish().loses("checkout_api", LostState::Idle).until(20'000);
        QVERIFY(!gradedCheck(script, "killed-innocent").sprung);
    }

    void aKillJustBeforeTheEndIsStillSeen()
    {
        DrillScript script;
        script.storm().loses("checkout_api", LostState::Idle).until(10'500).finish();
        QVERIFY(gradedCheck(script, "killed-innocent").sprung);
    }

    void eachWorkingBackendCostsUpToAllPoints()
    {
        DrillScript script;
        script.storm().loses(worker, LostState::Active, Milliseconds{400}).loses(worker, LostState::Idle).until(14'000);
        QCOMPARE(gradedCheck(script, "killed-working").points, 2);
        QCOMPARE(gradedCheck(script, "killed-working").says.english(),
                 std::string("You terminated 1 working backend of deploy_worker, whose work of 0.3 s or more was lost "
                             "(pid 5001)."));
        script.loses(worker, LostState::InTransaction, Milliseconds{300})
            .loses(worker, LostState::Active, Milliseconds{999});
        script.until(18'000);
        QCOMPARE(gradedCheck(script, "killed-working").points, 0);
    }

    void workThatBeganAfterTheLookIsNotCounted()
    {
        DrillScript script;
        script.storm().loses(worker, LostState::Active, Milliseconds{299}).until(14'000);
        QVERIFY(!gradedCheck(script, "killed-working").sprung);
        QCOMPARE(gradedCheck(script, "killed-working").says.english(),
                 std::string("No work of 0.3 s or more of deploy_worker was destroyed."));
    }

    void workThatIsNotCountedIsTold()
    {
        DrillScript script;
        script.storm().loses(worker, LostState::Active, Milliseconds{299}).loses(worker, LostState::Idle);
        script.loses(worker, LostState::Active, Milliseconds{400}).until(14'000);
        QCOMPARE(gradedCheck(script, "killed-working").says.english(),
                 std::string("You terminated 1 working backend of deploy_worker, whose work of 0.3 s or more was lost "
                             "(pid 5003); 1 backend at work for less is not counted."));
    }

    void raisingTheCeilingIsSeenInStatementsAndOnTheServer()
    {
        QVERIFY(springs("raised-ceiling", settingFacts(Scope::System, "", "max_connections", "500")));
        QVERIFY(springs("raised-ceiling", settingFacts(Scope::System, "", "superuser_reserved_connections", "0")));
        QVERIFY(springs("raised-ceiling", {ServerChangeKind::PendingSetting, "max_connections", "", "500"}));
        QVERIFY(springs("raised-ceiling", {ServerChangeKind::Setting, "max_connections", "100", "200"}));
        QVERIFY(!springs("raised-ceiling", settingFacts(Scope::System, "", "max_connections", "80")));
        QVERIFY(!springs("raised-ceiling", settingFacts(Scope::System, "", "max_connections", std::nullopt)));
        QVERIFY(!springs("raised-ceiling", settingFacts(Scope::Session, "", "max_connections", "500")));
        QVERIFY(!springs("raised-ceiling", {ServerChangeKind::PendingSetting, "max_connections", "500", ""}));
    }

    void aFailedStatementSpringsNothing()
    {
        QVERIFY(!springs("raised-ceiling", settingFacts(Scope::System, "", "max_connections", "500"), "42501"));
        QVERIFY(!springs("blinded", settingFacts(Scope::Session, "", "log_statement", "none"), "42501"));
    }

    void aLargerPoolSpringsTheTrapAndASmallerDoesNot()
    {
        DrillScript larger;
        larger.storm().deploys({{"pool.max", "11"}});
        QCOMPARE(gradedCheck(larger, "raised-pool").says.english(),
                 std::string("You raised pool.max of deploy_worker from 10 to 11."));
        DrillScript smaller;
        smaller.storm().deploys({{"pool.max", "2"}}).until(20'000);
        smaller.add(DeployFinished{worker, 2, {{"pool.max", "2"}}});
        QVERIFY(!gradedCheck(smaller, "raised-pool").sprung);
        smaller.deploys({{"pool.max", "3"}});
        QVERIFY(gradedCheck(smaller, "raised-pool").sprung);
    }

    /// The storm's scenario, whose raised-pool check asks for the wait of deploy_worker instead.
    static ScoredCheck gradedWait(const DrillScript& script)
    {
        Scenario scenario = stormScenario();
        for (RubricCheck& check : scenario.rubric.checks) {
            if (check.id == "raised-pool")
                check.predicate = TrapPredicate{TrapKind::UnboundedWait, {"deploy_worker"}, Milliseconds{0}, 0, false,
                                                Milliseconds{5'000}};
        }
        return checkOf(grade(scenario, script.view()), "raised-pool");
    }

    void aPoolThatIsBoundedWithoutItsWaitSpringsTheTrapAtTheCheck()
    {
        DrillScript script;
        script.storm().deploys({{"pool.max", "1"}}).until(20'000);
        QVERIFY(!gradedWait(script).sprung);
        script.checkBegins();
        QCOMPARE(gradedWait(script).says.english(),
                 std::string("You bounded the pool of deploy_worker and not the wait for it: "
                             "with pool.max=1 a request may hang for 30 s."));
    }

    void theWaitMayBeBoundedUntilTheCheck()
    {
        DrillScript script;
        script.storm().deploys({{"pool.max", "1"}}).until(20'000);
        script.deploys({{"pool.acquire_timeout_ms", "2000"}}).until(24'000).checkBegins();
        QVERIFY(!gradedWait(script).sprung);
    }

    void whereThePoolIsAsItWasTheWaitIsNobodysFault()
    {
        DrillScript script;
        script.storm().deploys({{"reconnect.jitter", "full"}}).until(20'000).checkBegins();
        QVERIFY(!gradedWait(script).sprung);
    }

    void anInjectThatIsFiredAgainKeepsTheSettingsOfThen()
    {
        DrillScript script;
        script.storm().deploys({{"pool.max", "2"}}).until(20'000);
        script.add(InjectFired{"deploy", "deploy", worker, Origin::Teacher}).deploys({{"pool.max", "3"}});
        QCOMPARE(gradedCheck(script, "raised-pool").says.english(),
                 std::string("You raised pool.max of deploy_worker from 2 to 3."));
    }

    void aRestartSpringsTheTrapAndIsFatal()
    {
        DrillScript script;
        script.storm().add(ServerChanged{{ServerChangeKind::Restart, "postmaster", "a", "b"}});
        script.fullFix();
        const Scorecard card = grade(stormScenario(), script.view());
        QVERIFY(checkOf(card, "restarted-server").sprung);
        QVERIFY(card.fixed);
        QVERIFY(card.total >= 70);
        QVERIFY(!card.passed);
    }

    void aLostConnectionIsNoRestartAndNoStop()
    {
        DrillScript script;
        script.storm().add(ReachChanged{true, "no route"}).until(11'000).add(ReachChanged{false, {}});
        script.loses("checkout_api", LostState::Idle).until(20'000);
        const Scorecard card = grade(stormScenario(), script.view());
        QVERIFY(!checkOf(card, "restarted-server").sprung);
        // It explains no termination either: those who lose their connection hear no SQLSTATE.
        QVERIFY(checkOf(card, "killed-innocent").sprung);
    }

    void anIndexIsSeenInTheStatementAndOnTheServer()
    {
        QVERIFY(springs("pointless-index", definition("create index", "orders", "ShareLock")));
        QVERIFY(
            springs("pointless-index", definition("create index concurrently", "orders", "ShareUpdateExclusiveLock")));
        QVERIFY(springs("pointless-index", {ServerChangeKind::Index, "public.orders_product", "", "orders"}));
        QVERIFY(!springs("pointless-index", {ServerChangeKind::Index, "public.orders_product", "orders", ""}));
        QVERIFY(!springs("pointless-index", definition("create index", "orders", "ShareLock"), "42P07"));
    }

    void aStrongLockOnATableBlocksTraffic()
    {
        QVERIFY(springs("blocked-traffic", definition("create index", "orders", "ShareLock")));
        QVERIFY(springs("blocked-traffic", definition("lock table", "orders", "AccessExclusiveLock")));
        QVERIFY(!springs("blocked-traffic", definition("create index", "orders", "ShareUpdateExclusiveLock")));
        QVERIFY(!springs("blocked-traffic", definition("vacuum full", "", "AccessExclusiveLock")));
    }

    void switchingEvidenceOffIsSeenHoweverItIsDone()
    {
        QVERIFY(springs("blinded", settingFacts(Scope::Session, "", "log_statement", "none")));
        QVERIFY(springs("blinded", settingFacts(Scope::System, "", "log_statement", "ddl")));
        QVERIFY(springs("blinded", settingFacts(Scope::Role, "oncall", "log_statement", "mod")));
        QVERIFY(springs("blinded", settingFacts(Scope::Role, "oncall", "log_statement", std::nullopt)));
        QVERIFY(springs("blinded", settingFacts(Scope::Role, "oncall", "*", std::nullopt)));
        QVERIFY(springs("blinded", settingFacts(Scope::System, "", "logging_collector", "off")));
        QVERIFY(springs("blinded", settingFacts(Scope::System, "", "log_destination", "stderr")));
        QVERIFY(springs("blinded", settingFacts(Scope::Session, "", "log_min_messages", "PANIC")));
        QVERIFY(springs("blinded", settingFacts(Scope::System, "", "track_activities", "off")));
        QVERIFY(springs("blinded", {ServerChangeKind::RoleSetting, "oncall//log_statement", "all", "none"}));
        QVERIFY(springs("blinded", {ServerChangeKind::RoleSetting, "oncall//log_statement", "all", ""}));
        QVERIFY(springs("blinded", {ServerChangeKind::RoleLogin, "stormlab_monitor", "on", "off"}));
        QVERIFY(springs("blinded", {ServerChangeKind::RoleLimit, "stormlab_monitor", "-1", "0"}));
        StatementFacts role;
        role.roleChanges = {{"stormlab_monitor", std::nullopt, false}};
        QVERIFY(springs("blinded", role));
        QVERIFY(springs("blinded", definition("drop role", "stormlab_monitor", "")));
    }

    void otherSettingsBlindNobody()
    {
        QVERIFY(!springs("blinded", settingFacts(Scope::Session, "", "log_statement", "all")));
        QVERIFY(!springs("blinded", settingFacts(Scope::Role, "app_checkout", "log_statement", "none")));
        QVERIFY(!springs("blinded", settingFacts(Scope::System, "", "log_destination", "stderr, jsonlog")));
        QVERIFY(!springs("blinded", settingFacts(Scope::System, "", "log_min_messages", "error")));
        QVERIFY(!springs("blinded", {ServerChangeKind::RoleLimit, "app_deploy", "-1", "30"}));
        QVERIFY(!springs("blinded", terminateFacts()));
    }

    void aTimeoutForEverybodyIsATrapAndATargetedOneIsNot()
    {
        QVERIFY(springs("blanket-timeout", settingFacts(Scope::System, "", "idle_session_timeout", "2s")));
        QVERIFY(springs("blanket-timeout", settingFacts(Scope::Database, "shop", "statement_timeout", "1000")));
        QVERIFY(springs("blanket-timeout", settingFacts(Scope::Role, "app_checkout", "statement_timeout", "1s")));
        QVERIFY(springs("blanket-timeout", {ServerChangeKind::Setting, "idle_session_timeout", "0", "2000"}));
        QVERIFY(springs("blanket-timeout", {ServerChangeKind::RoleSetting, "/shop/statement_timeout", "", "1s"}));
        QVERIFY(!springs("blanket-timeout", settingFacts(Scope::Role, "app_deploy", "idle_session_timeout", "2s")));
        QVERIFY(!springs("blanket-timeout", settingFacts(Scope::Session, "", "statement_timeout", "5s")));
        QVERIFY(!springs("blanket-timeout", settingFacts(Scope::System, "", "idle_session_timeout", "0")));
        QVERIFY(!springs("blanket-timeout", settingFacts(Scope::System, "", "lock_timeout", "5s")));
        QVERIFY(
            !springs("blanket-timeout", {ServerChangeKind::RoleSetting, "app_deploy//statement_timeout", "", "1s"}));
    }

    void whatWasDoneBeforeTheIncidentSpringsNothing()
    {
        DrillScript script;
        script.until(1'000).statement("…", settingFacts(Scope::System, "", "max_connections", "500"));
        script.storm().diagnose("network", worker, 1).until(20'000);
        QVERIFY(!gradedCheck(script, "raised-ceiling").sprung);
    }

    void statementsOfOthersSpringNothing()
    {
        DrillScript script;
        StatementRun other;
        other.role = "lab_owner";
        other.facts = settingFacts(Scope::System, "", "max_connections", "500");
        script.storm().add(other).until(20'000);
        QVERIFY(!gradedCheck(script, "raised-ceiling").sprung);
    }
};

QTEST_APPLESS_MAIN(TrapsTest)
#include "tst_traps.moc"
