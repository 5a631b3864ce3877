// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/syntheticstorm.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/eventwording.h"
#include "ui/presenters/markpresenter.h"
#include "ui/presenters/settingspresenter.h"
#include "ui/presenters/statuspresenter.h"

#include <QTest>

#include <functional>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

/// Fills a timeline with what a row of a table says.
using Fill = std::function<void(Timeline&)>;

Sample sampleOf(int others, int lab)
{
    Sample sample;
    sample.limits = {100, 3, 0};
    for (int i = 0; i < lab; ++i)
        sample.backends.push_back(backend(10 + i, "stormlab-monitor", BackendState::Active));
    for (int i = 0; i < others; ++i)
        sample.backends.push_back(backend(100 + i, "deploy_worker", BackendState::Idle));
    return sample;
}

LoginReport refusals(int count)
{
    LoginReport report{"checkout_api", {}};
    report.counts[static_cast<std::size_t>(LoginOutcome::TooMany)] = count;
    return report;
}

AppSecond second(const char* app, std::optional<Milliseconds> p95, std::optional<Milliseconds> longestWait)
{
    AppSecond second;
    second.app = app;
    second.p95 = p95;
    second.longestWait = longestWait;
    return second;
}

StatementRun statement(StatementFacts facts)
{
    facts.parsed = true;
    return {900, "oncall", "oncall-psql", "the  text\nof it", {}, std::move(facts), {}};
}

StatementFacts terminating()
{
    StatementFacts facts;
    facts.backendActs = {
        {BackendAct::Kind::Terminate, {{"application_name", "=", {"deploy_worker"}}, {"state", "=", {"idle"}}}, false}};
    return facts;
}

QStringList labelsOf(const std::vector<ChartMark>& marks)
{
    QStringList labels;
    for (const ChartMark& mark : marks)
        labels << mark.label;
    return labels;
}

} // namespace

Q_DECLARE_METATYPE(Fill)
Q_DECLARE_METATYPE(EventBody)

class tst_Presenters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowThingsStand_data();
    void saysHowThingsStand();
    void forgetsWhatIsOlderThanASecond();
    void looksOnlyLeftOfThePlayhead();
    void putsEventsIntoWords_data();
    void putsEventsIntoWords();
    void saysNothingOfSamplesAndReports();
    void countsWhatATerminationEnded();
    void numbersMarksInOrderOfTime();
    void marksAnActByTheTimeItRan();
    void marksSessionsThatNoStatementExplains();
    void keepsRowByRowTerminationsTogether();
    void knowsTheSettingsOfTheRelease();
    void knowsTheSettingsOfTheLearnersDeploy();
    void keepsTheLearnersSettingsWhenTheTriggerIsFiredAgain();
    void tellsConfiguredFromEffective();
    void addsUpTheBudget();
    void triesChangesThatAreNotDeployed();
    void writesTimes_data();
    void writesTimes();
};

void tst_Presenters::saysHowThingsStand_data()
{
    QTest::addColumn<Fill>("fill");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("level");
    const auto add = [](const char* name, const Fill& fill, const char* sentence, StatusLevel level) {
        QTest::newRow(name) << fill << QString::fromUtf8(sentence) << static_cast<int>(level);
    };
    add(
        "nothing yet", [](Timeline&) {}, "The sandbox of “Connection storm after a deploy” is being prepared.",
        StatusLevel::Calm);
    add(
        "baseline",
        [](Timeline& timeline) {
            timeline.append(9s, PhaseChanged{Phase::Baseline, {}});
            timeline.append(9'500ms, sampleOf(35, 2));
            timeline.append(10s, second("checkout_api", 120ms, {}));
        },
        "Baseline. 37 of 97 usable slots taken. Every application is served. 2 of these are the lab.",
        StatusLevel::Calm);
    add(
        "the storm",
        [](Timeline& timeline) {
            timeline.append(8s, PhaseChanged{Phase::Incident, {}});
            timeline.append(9'500ms, sampleOf(95, 2));
            timeline.append(9'600ms, refusals(10));
            timeline.append(10s, refusals(4));
            timeline.append(10s, second("reporting", 40ms, 600ms));
            timeline.append(10s, second("checkout_api", {}, 1'800ms));
        },
        "97 of 97 usable slots taken. 14 logins refused in the last second. checkout_api waits 1.8 s. 2 of these are "
        "the lab.",
        StatusLevel::Critical);
    add(
        "one refusal and sessions in reserve",
        [](Timeline& timeline) {
            timeline.append(9'500ms, sampleOf(98, 1));
            timeline.append(10s, refusals(1));
        },
        "97 of 97 usable slots taken, and 2 in reserve. 1 login refused in the last second. 1 of these is the lab.",
        StatusLevel::Critical);
    add(
        "nearly full and slow",
        [](Timeline& timeline) {
            timeline.append(9'500ms, sampleOf(90, 0));
            timeline.append(10s, second("checkout_api", 2'300ms, {}));
        },
        "90 of 97 usable slots taken. checkout_api answers in 2.3 s.", StatusLevel::Warning);
    add(
        "silent", [](Timeline& timeline) { timeline.append(0s, sampleOf(40, 2)); },
        "The server has not answered for 10 s.", StatusLevel::Critical);
    add(
        "silent with a gap event",
        [](Timeline& timeline) {
            timeline.append(4s, sampleOf(40, 2));
            timeline.append(9s, SampleGap{4s, 9s, "no answer"});
        },
        "The server has not answered for 6.0 s.", StatusLevel::Critical);
    add(
        "stopped",
        [](Timeline& timeline) {
            timeline.append(5s, sampleOf(40, 2));
            timeline.append(7s, ServerAvailability{true, "killed"});
        },
        "PostgreSQL stopped 3.0 s ago.", StatusLevel::Critical);
    add(
        "back again",
        [](Timeline& timeline) {
            timeline.append(5s, ServerAvailability{true, "killed"});
            timeline.append(7s, ServerAvailability{false, {}});
            timeline.append(9s, sampleOf(5, 2));
        },
        "7 of 97 usable slots taken. 2 of these are the lab.", StatusLevel::Calm);
    add(
        "verifying",
        [](Timeline& timeline) {
            timeline.append(8s, PhaseChanged{Phase::Verifying, {}});
            timeline.append(9'500ms, sampleOf(50, 2));
        },
        "The trigger is fired again. 52 of 97 usable slots taken. 2 of these are the lab.", StatusLevel::Calm);
    add(
        "failed",
        [](Timeline& timeline) {
            timeline.append(9s, PhaseChanged{Phase::Failed, "no space left"});
        },
        "The drill failed: no space left", StatusLevel::Critical);
    add(
        "over",
        [](Timeline& timeline) {
            timeline.append(9s, PhaseChanged{Phase::Finished, {}});
        },
        "The drill is over.", StatusLevel::Calm);
}

void tst_Presenters::saysHowThingsStand()
{
    QFETCH(Fill, fill);
    QFETCH(QString, sentence);
    QFETCH(int, level);
    Timeline timeline;
    fill(timeline);
    const Status status = statusOf(TimelineView(timeline), stormScenario(), 10s);
    QCOMPARE(status.sentence, sentence);
    QCOMPARE(static_cast<int>(status.level), level);
}

void tst_Presenters::forgetsWhatIsOlderThanASecond()
{
    Timeline timeline;
    timeline.append(5s, refusals(14));
    timeline.append(5s, second("checkout_api", {}, 1'800ms));
    timeline.append(9'900ms, sampleOf(40, 0));
    QCOMPARE(statusOf(TimelineView(timeline), stormScenario(), 10s),
             (Status{QStringLiteral("40 of 97 usable slots taken."), StatusLevel::Calm}));
}

void tst_Presenters::looksOnlyLeftOfThePlayhead()
{
    const Timeline timeline = stormTimeline({});
    const TimelineView early(timeline, timeline.countUntil(30s));
    QVERIFY(statusOf(early, stormScenario(), 30s).level == StatusLevel::Calm);
    const TimelineView late(timeline, timeline.countUntil(100s));
    QVERIFY(statusOf(late, stormScenario(), 100s).level == StatusLevel::Critical);
}

void tst_Presenters::putsEventsIntoWords_data()
{
    QTest::addColumn<EventBody>("body");
    QTest::addColumn<QString>("says");
    const auto add = [](const char* name, EventBody body, const char* says) {
        QTest::newRow(name) << std::move(body) << QString::fromUtf8(says);
    };
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

    add("start", DrillStarted{"storm", 1, "0", 7, "native", "15.18"},
        "The drill began: storm, seed 7, native PostgreSQL 15.18.");
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
    add("release", InjectFired{"deploy", "deploy", "deploy_worker", Origin::Scenario},
        "A release of deploy_worker went out.");
    add("again", InjectFired{"deploy", "deploy", "deploy_worker", Origin::Verification},
        "The lab fired “deploy” again.");
    add("deploy", DeployStarted{"deploy_worker", {{"pool.max", "2"}}, Origin::Learner, 3},
        "A deploy of deploy_worker began: pool.max=2.");
    add("lost", BackendLost{"billing_batch", 0, 7, LostState::InTransaction, "57P01", true, 600s},
        "1 backend of billing_batch was terminated (in a transaction). Work was lost in 1.");
    add("reads", statement(reading), "oncall read pg_stat_activity, grouped by application_name, state.");
    add("terminates", statement(terminating()),
        "oncall terminated sessions where application_name = deploy_worker and state = idle.");
    add("refused act", failed,
        "oncall terminated sessions where application_name = deploy_worker and state = idle. It failed (42501).");
    add("alter system", statement(setting), "oncall set max_connections to 200 for the whole server.");
    add("alter role", statement(limiting), "oncall limited app_deploy to 20 connections.");
    add("create index", statement(defining), "oncall ran create index on jobs.");
    add("anything", statement({}), "oncall ran: the text of it");
    add("hint", HintShown{2}, "Hint 2 was shown.");
    add("diagnosis", DiagnosisGiven{{"reconnect-storm", "deploy_worker", 74}},
        "Diagnosis: reconnect storm, deploy_worker, 74 backends.");
    add("lab", LabSession{"console", true, "terminated"}, "The lab's console session was lost: terminated.");
    add("check", CheckEnded{1, true, false}, "Check 1: mitigated, not fixed.");
    add("fixed", CheckEnded{2, true, true}, "Check 2: mitigated and fixed.");
}

void tst_Presenters::putsEventsIntoWords()
{
    QFETCH(EventBody, body);
    QFETCH(QString, says);
    const std::optional<EventWords> words = wordsFor(body);
    QVERIFY(words);
    QCOMPARE(words->says, says);
    QVERIFY(!words->what.isEmpty());
}

void tst_Presenters::saysNothingOfSamplesAndReports()
{
    QVERIFY(!wordsFor(EventBody{Sample{}}));
    QVERIFY(!wordsFor(EventBody{LoginReport{}}));
    QVERIFY(!wordsFor(EventBody{AppSecond{}}));
}

void tst_Presenters::countsWhatATerminationEnded()
{
    const Timeline timeline = stormTimeline({});
    QCOMPARE(labelsOf(marksOf(TimelineView(timeline))),
             (QStringList{QStringLiteral("deploy"), QStringLiteral("diagnosed"), QStringLiteral("terminated 69"),
                          QStringLiteral("deployed")}));
}

void tst_Presenters::numbersMarksInOrderOfTime()
{
    const Timeline timeline = stormTimeline({});
    const std::vector<ChartMark> marks = marksOf(TimelineView(timeline), MarkStyle::Numbers);
    for (std::size_t i = 0; i < marks.size(); ++i)
        QCOMPARE(marks[i].number, static_cast<int>(i) + 1);
    QVERIFY(marks[2].kind == ChartMark::Kind::Act);
}

void tst_Presenters::marksAnActByTheTimeItRan()
{
    Timeline timeline;
    timeline.append(10s, DiagnosisGiven{});
    StatementRun late = statement(terminating());
    late.ran = 9s;
    timeline.append(11s, late);
    const std::vector<ChartMark> marks = marksOf(TimelineView(timeline));
    QCOMPARE(marks.front().time, DrillTime{9'000});
    QCOMPARE(marks.front().label, QStringLiteral("terminate"));
}

void tst_Presenters::marksSessionsThatNoStatementExplains()
{
    Timeline timeline;
    for (int pid = 0; pid < 5; ++pid)
        timeline.append(10s + pid * 10ms, BackendLost{"checkout_api", 0, pid, LostState::Idle, "57P01", false, {}});
    timeline.append(20s, BackendLost{"checkout_api", 0, 9, LostState::Idle, {}, false, {}});
    QCOMPARE(labelsOf(marksOf(TimelineView(timeline))), QStringList{QStringLiteral("terminated 5")});
}

void tst_Presenters::keepsRowByRowTerminationsTogether()
{
    Timeline timeline;
    for (int pid = 0; pid < 8; ++pid)
        timeline.append(10s + pid * 800ms, statement(terminating()));
    timeline.append(30s, statement(terminating()));
    QCOMPARE(marksOf(TimelineView(timeline)).size(), std::size_t{2});
}

void tst_Presenters::knowsTheSettingsOfTheRelease()
{
    const Timeline timeline = stormTimeline({});
    const Scenario scenario = stormScenario();
    const auto before = configuredNow(TimelineView(timeline, timeline.countUntil(50s)), scenario);
    QCOMPARE(before.at("deploy_worker").at("pool.max"), std::string("2"));
    const auto storm = configuredNow(TimelineView(timeline, timeline.countUntil(100s)), scenario);
    QCOMPARE(storm.at("deploy_worker").at("pool.max"), std::string("10"));
    QCOMPARE(storm.at("deploy_worker").at("instances"), std::string("8"));
    QCOMPARE(storm.at("checkout_api"), before.at("checkout_api"));
}

void tst_Presenters::knowsTheSettingsOfTheLearnersDeploy()
{
    Timeline timeline;
    timeline.append(1s, DeployStarted{"deploy_worker", {{"pool.max", "3"}}, Origin::Learner, 2});
    QCOMPARE(configuredNow(TimelineView(timeline), stormScenario()).at("deploy_worker").at("pool.max"),
             std::string("3"));
    timeline.append(9s, DeployFinished{"deploy_worker", 2, {{"pool.max", "4"}}});
    QCOMPARE(configuredNow(TimelineView(timeline), stormScenario()).at("deploy_worker"),
             (SettingMap{{"pool.max", "4"}}));
}

void tst_Presenters::keepsTheLearnersSettingsWhenTheTriggerIsFiredAgain()
{
    Timeline timeline;
    timeline.append(1s, InjectFired{"deploy", "deploy", "deploy_worker", Origin::Scenario});
    timeline.append(2s, DeployStarted{"deploy_worker", {{"pool.max", "2"}}, Origin::Learner, 2});
    timeline.append(3s, InjectFired{"deploy", "deploy", "deploy_worker", Origin::Verification});
    QCOMPARE(configuredNow(TimelineView(timeline), stormScenario()).at("deploy_worker").at("pool.max"),
             std::string("2"));
}

void tst_Presenters::tellsConfiguredFromEffective()
{
    const Timeline timeline;
    const std::vector<SettingRow> rows = settingRows(TimelineView(timeline), stormScenario(), "deploy_worker");
    QCOMPARE(rows.size(), std::size_t{4});
    QCOMPARE(rows[0].key, std::string("instances"));
    QCOMPARE(rows[0].configured, QStringLiteral("8"));
    QCOMPARE(rows[2].key, std::string("reconnect.policy"));
    QCOMPARE(rows[2].configured, QString(QChar(0x2013)));
    QCOMPARE(rows[2].effective, QStringLiteral("immediate"));
    QCOMPARE(rows[3].unit, QStringLiteral("ms"));
    QVERIFY(!rows[3].says.isEmpty());
    QVERIFY(settingRows(TimelineView(timeline), stormScenario(), "nobody").empty());
}

void tst_Presenters::addsUpTheBudget()
{
    const Timeline timeline = stormTimeline({});
    const Budget budget = budgetNow(TimelineView(timeline, timeline.countUntil(100s)), stormScenario());
    QCOMPARE(budget.usable, 97);
    QCOMPARE(budget.lines.front().steady(), 80);
    QCOMPARE(budget.steady(), 80 + 12 + 2 + 2);
}

void tst_Presenters::triesChangesThatAreNotDeployed()
{
    const Timeline timeline;
    const Scenario scenario = stormScenario();
    const TimelineView view(timeline);
    QCOMPARE(budgetWith(view, scenario, "deploy_worker", {{"pool.max", "5"}}).lines.front().steady(), 40);
    QCOMPARE(budgetWith(view, scenario, "deploy_worker", {{"pool.max", "many"}}), budgetNow(view, scenario));
    QCOMPARE(budgetWith(view, scenario, "nobody", {{"pool.max", "5"}}), budgetNow(view, scenario));
}

void tst_Presenters::writesTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    const QString minus(QChar(0x2212));
    QTest::newRow("clock") << clockText(221s) << QStringLiteral("03:41");
    QTest::newRow("late clock") << clockText(725s) << QStringLiteral("12:05");
    QTest::newRow("hours") << clockText(3'729s) << QStringLiteral("1:02:09");
    QTest::newRow("now") << agoText(100ms) << QStringLiteral("now");
    QTest::newRow("ago") << agoText(30s) << minus + QStringLiteral("0:30");
    QTest::newRow("young") << ageText(400ms) << QStringLiteral("0.4 s");
    QTest::newRow("seconds") << ageText(41s) << QStringLiteral("41 s");
    QTest::newRow("minutes") << ageText(12min) << QStringLiteral("12 min");
    QTest::newRow("long") << ageText(125min) << QStringLiteral("2 h 5 min");
    QTest::newRow("quick") << latencyText(12ms) << QStringLiteral("12 ms");
    QTest::newRow("slow") << latencyText(1'840ms) << QStringLiteral("1.8 s");
}

void tst_Presenters::writesTimes()
{
    QFETCH(QString, text);
    QTEST(text, "wanted");
}

QTEST_APPLESS_MAIN(tst_Presenters)
#include "tst_presenters.moc"
