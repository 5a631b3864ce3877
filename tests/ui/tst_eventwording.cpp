// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/eventwording.h"

#include "tests/ui/support/parsedstatement.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/figurewording.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(EventBody)

class tst_EventWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsEventsIntoWords_data();
    void putsEventsIntoWords();
    void saysNothingOfSamplesAndReports();
    void countsWhatAnAppReports();
    void writesTimes_data();
    void namesACauseAsTheScenarioDoes();
    void writesTimes();
};

namespace
{

void add(const char* name, const EventBody& body, const char* says)
{
    QTest::newRow(name) << body << QString::fromUtf8(says);
}

void addEvents()
{
    add("start", DrillStarted{"storm", 1, "0", 7, "native", "15.18"},
        "The drill began: storm, seed 7, native PostgreSQL 15.18.");
    add("start of a scenario of several words", DrillStarted{"connection-storm", 1, "0", 7, "native", "15.18"},
        "The drill began: connection storm, seed 7, native PostgreSQL 15.18.");
    add("a name with a placeholder in it", DrillStarted{"etl%2", 1, "0", 7, "native", "15.18"},
        "The drill began: etl%2, seed 7, native PostgreSQL 15.18.");
    add("start without a scenario", DrillStarted{{}, 0, {}, 0, "server", "15.18"},
        "The recording of a real server began: PostgreSQL 15.18.");
    add("phase with words", PhaseChanged{Phase::Incident, "Sampled from orders."}, "Sampled from orders.");
    add("failed phase", PhaseChanged{Phase::Failed, "no space"}, "The drill failed: no space.");
    add("gap", SampleGap{1s, 4s, "no answer"}, "The server could not be read for 3.0 s: no answer.");
    add("setting", ServerChanged{{ServerChangeKind::Setting, "max_connections", "100", "200"}},
        "max_connections is 200 now (it was 100).");
    add("pending", ServerChanged{{ServerChangeKind::PendingSetting, "max_connections", {}, "200"}},
        "max_connections will be 200 after a restart.");
    add("role limit", ServerChanged{{ServerChangeKind::RoleLimit, "app_deploy", "-1", "20"}},
        "The connection limit of app_deploy is 20 now (it was no limit).");
    add("index", ServerChanged{{ServerChangeKind::Index, "public.i", {}, "jobs"}},
        "The index public.i on jobs was created.");
    add("stopped", ServerAvailability{true, "killed"}, "PostgreSQL stopped: killed.");
    add("lost", ReachChanged{true, "The connection to lab@farm was lost."}, "The connection to lab@farm was lost.");
    add("regained", ReachChanged{false, {}}, "The server is reached again.");
    add("release", InjectFired{"deploy", "deploy", "deploy_worker", Origin::Scenario},
        "A release of deploy_worker went out.");
    add("pause", InjectFired{"freeze", "pause", "", Origin::Scenario},
        "“freeze” was fired: the database is being paused.");
    add("resume", InjectFired{"thaw", "resume", "", Origin::Teacher}, "“thaw” was fired: the database goes on.");
    add("paused", ServerPause{true}, "PostgreSQL is paused: it keeps its connections and answers nobody.");
    add("answers again", ServerPause{false}, "PostgreSQL answers again.");
    add("again", InjectFired{"deploy", "deploy", "deploy_worker", Origin::Verification},
        "The lab fired “deploy” again.");
    add("deploy", DeployStarted{"deploy_worker", {{"pool.max", "2"}}, Origin::Learner, 3},
        "A deploy of deploy_worker began: pool.max=2.");
    add("lost backend", BackendLost{"billing_batch", 0, 7, LostState::InTransaction, "57P01", true, 600s},
        "1 backend of billing_batch was terminated (in a transaction). Work was lost in 1.");
    add("hint", HintShown{2}, "Hint 2 was shown.");
    add("diagnosis", DiagnosisGiven{{"reconnect-storm", "deploy_worker", 74}},
        "Diagnosis: reconnect storm, deploy_worker, 74 backends.");
    add("diagnosis of one", DiagnosisGiven{{"lock-queue", "migration", 1}},
        "Diagnosis: lock queue, migration, 1 backend.");
    add("view", ViewOpened{"sessions-by-application"}, "You grouped the sessions by application.");
    add("pooler", ViewOpened{"pooler"}, "You looked at the pooler.");
    add("pooler's console", ViewOpened{"pooler-console"}, "You asked the console of the pooler.");
    add("view of a later version", ViewOpened{"locks"}, "You opened the view “locks”.");
    add("lab", LabSession{"console", true, "terminated"}, "The lab's console session was lost: terminated.");
    add("check", CheckEnded{1, true, false}, "Check 1: mitigated, not fixed.");
    add("cancelled", CheckEnded{1, false, false, true}, "Check 1 was cancelled.");
    add("fixed", CheckEnded{2, true, true}, "Check 2: mitigated and fixed.");
}

void addStatements()
{
    StatementFacts reading;
    reading.relations = {"pg_stat_activity"};
    reading.groupedBy = {"application_name", "state"};
    StatementFacts setting;
    setting.settingChanges = {{SettingChange::Scope::System, {}, "max_connections", "200"}};
    StatementFacts limiting;
    limiting.roleChanges = {{"app_deploy", 20, {}}};
    StatementFacts defining;
    defining.definitions = {{"create index", "jobs", "ShareLock"}};
    StatementRun failed = statement(terminating());
    failed.sqlstate = "42501";
    add("reads", statement(reading), "oncall read pg_stat_activity, grouped by application_name, state.");
    add("terminates", statement(terminating()),
        "oncall terminated sessions where application_name = deploy_worker and state = idle.");
    StatementFacts chosen = terminating();
    chosen.backendActs.front().predicates = {{"state", "=", {"idle"}}, {"pid", "in", {"1", "2", "3", "4", "5", "6"}}};
    add("terminates chosen sessions", statement(chosen),
        "oncall terminated sessions where state = idle and pid is one of 6.");
    add("refused act", failed,
        "oncall terminated sessions where application_name = deploy_worker and state = idle. It failed (42501).");
    add("alter system", statement(setting), "oncall set max_connections to 200 for the whole server.");
    add("alter role", statement(limiting), "oncall limited app_deploy to 20 connections.");
    StatementFacts placeholder;
    placeholder.roleChanges = {{"etl%3", 20, {}}};
    add("alter a role with a placeholder in its name", statement(placeholder),
        "oncall limited etl%3 to 20 connections.");
    add("create index", statement(defining), "oncall ran create index on jobs.");
    add("anything", statement({}), "oncall ran “the text of it”.");
}

void addPods()
{
    PodChanged pod{"proxy", 1, PodChange::Started, 1, 4711, 0, {}, {}};
    add("a pod begins", pod, "Pod 2 of proxy was started.");
    pod.restarts = 1;
    add("a pod begins again", pod, "Pod 2 of proxy was started again.");
    pod.change = PodChange::Killed;
    pod.why = "3 liveness probes in a row timed out";
    pod.backOff = 2s;
    add("a pod is killed", pod,
        "The kubelet killed pod 2 of proxy: 3 liveness probes in a row timed out. It will be started again after "
        "2.0 s.");
    pod.change = PodChange::Exited;
    pod.why = "signal 9";
    add("a pod ends", pod, "Pod 2 of proxy ended by itself: signal 9. It will be started again after 2.0 s.");
    pod.why = "signal 11";
    add("a pod fails", pod,
        "Pod 2 of proxy failed, through a fault of the lab: signal 11. It will be started again after 2.0 s.");
    pod = {"%3", 1, PodChange::Stopped, 1, 4711, 0, {}, {}};
    add("a pod with a placeholder in its name", pod, "A deploy stopped pod 2 of %3.");
    add("a look at the probes", ViewOpened{"probes"}, "You looked at the probes of the pods.");
}

} // namespace

void tst_EventWording::putsEventsIntoWords_data()
{
    QTest::addColumn<EventBody>("body");
    QTest::addColumn<QString>("says");
    addEvents();
    addStatements();
    addPods();
}

void tst_EventWording::putsEventsIntoWords()
{
    QFETCH(EventBody, body);
    QFETCH(QString, says);
    const std::optional<EventWords> words = wordsFor(body);
    QVERIFY(words);
    QCOMPARE(words->says, says);
    QVERIFY(!words->what.isEmpty());
}

void tst_EventWording::saysNothingOfSamplesAndReports()
{
    QVERIFY(!wordsFor(EventBody{Sample{}}));
    QVERIFY(!wordsFor(EventBody{LoginReport{}}));
    QVERIFY(!wordsFor(EventBody{AppSecond{}}));
    QVERIFY(!wordsFor(EventBody{ProbeEnded{}}));
}

void tst_EventWording::countsWhatAnAppReports()
{
    AppFigures figures;
    figures.environments = 1;
    figures.frozen = 1;
    figures.arrived = 1;
    figures.cacheMisses = 1;
    QCOMPARE(figuresText("signups", figures),
             QStringLiteral("signups: 1 environment, 1 frozen; the cache missed 1 of 1 request (100 %)"));
    figures.environments = 40;
    figures.arrived = 20;
    QCOMPARE(figuresText("signups", figures),
             QStringLiteral("signups: 40 environments, 1 frozen; the cache missed 1 of 20 requests (5 %)"));
}

void tst_EventWording::writesTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    const QString minus(QChar(0x2212));
    QTest::newRow("clock") << timeLabel(221s) << QStringLiteral("3:41");
    QTest::newRow("late clock") << timeLabel(725s) << QStringLiteral("12:05");
    QTest::newRow("hours") << timeLabel(3'729s) << QStringLiteral("1:02:09");
    QTest::newRow("now") << agoText(100ms) << QStringLiteral("now");
    QTest::newRow("ago") << agoText(30s) << minus + QStringLiteral("0:30");
    QTest::newRow("young") << ageText(400ms) << QStringLiteral("0.4 s");
    QTest::newRow("seconds") << ageText(41s) << QStringLiteral("41 s");
    QTest::newRow("minutes") << ageText(12min) << QStringLiteral("12 min");
    QTest::newRow("long") << ageText(125min) << QStringLiteral("2 h 5 min");
    QTest::newRow("quick") << latencyText(12ms) << QStringLiteral("12 ms");
    QTest::newRow("slow") << latencyText(1'840ms) << QStringLiteral("1.8 s");
}

void tst_EventWording::namesACauseAsTheScenarioDoes()
{
    const std::vector<CauseChoice> causes = {{"reconnect-storm", "A fleet came back at once"}};
    const auto says = [&causes](const EventBody& body) { return wordsFor(body, causes).value_or(EventWords()).says; };
    QCOMPARE(says(DiagnosisGiven{{"reconnect-storm", "deploy_worker", 74}}),
             QStringLiteral("Diagnosis: “A fleet came back at once”, deploy_worker, 74 backends."));
    QCOMPARE(says(DiagnosisGiven{{"lock-queue", "migration", 1}}),
             QStringLiteral("Diagnosis: lock queue, migration, 1 backend."));
    QCOMPARE(says(HintShown{2}), QStringLiteral("Hint 2 was shown."));
    QVERIFY(!wordsFor(Sample{}, causes));
}

void tst_EventWording::writesTimes()
{
    QFETCH(QString, text);
    QTEST(text, "wanted");
}

QTEST_GUILESS_MAIN(tst_EventWording)
#include "tst_eventwording.moc"
