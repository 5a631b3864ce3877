// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/parsedstatement.h"
#include "tests/ui/syntheticstorm.h"
#include "ui/presenters/markpresenter.h"
#include "ui/presenters/settingspresenter.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

QStringList labelsOf(const std::vector<ChartMark>& marks)
{
    QStringList labels;
    for (const ChartMark& mark : marks)
        labels << mark.label;
    return labels;
}

/// A timeline until a moment, as the panes know it.
struct Past {
    std::vector<const TimelineEvent*> told;
    SettingsPast now;
};

Past past(const Timeline& timeline, DrillTime until = DrillTime::max())
{
    Past past;
    for (const TimelineEvent& event : TimelineView(timeline, timeline.countUntil(until))) {
        past.told.push_back(&event);
        if (const auto* sample = std::get_if<Sample>(&event.body))
            past.now.limits = sample->limits;
    }
    past.now.told = past.told;
    return past;
}

} // namespace

class tst_Presenters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatATerminationEnded();
    void numbersMarksInOrderOfTime();
    void marksAWaveOfKillsOnce();
    void marksAnActByTheTimeItRan();
    void marksSessionsThatNoStatementExplains();
    void keepsRowByRowTerminationsTogether();
    void marksAPauseAndTheAnswerAfterIt();
    void knowsTheSettingsOfTheRelease();
    void knowsTheSettingsOfTheLearnersDeploy();
    void keepsTheLearnersSettingsWhenTheTriggerIsFiredAgain();
    void tellsConfiguredFromEffective();
    void aSettingIsInForceOnlyWhenItIsRolledOut();
    void theSettingsOfAReleaseRollOutToo();
    void deploysThatOverlapFinishOneAfterTheOther();
    void aDeployThatWasReplacedChangesNothingAnyMore();
    void aPoolsMinimumIsLimitedByItsMaximum();
    void changesTellWhatTheyDoToOtherSettings();
    void whatIsFiredAgainAndAgainIsOneMark();
    void whatIsFiredAgainLaterHasAMarkOfItsOwn();
    void addsUpTheBudget();
    void triesChangesThatAreNotDeployed();
};

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

void tst_Presenters::whatIsFiredAgainAndAgainIsOneMark()
{
    Timeline timeline;
    timeline.append(1s, InjectFired{"release", "deploy", "api", Origin::Scenario});
    timeline.append(2s, DiagnosisGiven{});
    timeline.append(3s, InjectFired{"release", "deploy", "api", Origin::Scenario});
    timeline.append(4s, InjectFired{"release", "deploy", "api", Origin::Teacher});
    timeline.append(5s, InjectFired{"release", "deploy", "api", Origin::Scenario});
    const std::vector<ChartMark> marks = marksOf(TimelineView(timeline));
    QCOMPARE(labelsOf(marks),
             (QStringList{QStringLiteral("release, 3 times"), QStringLiteral("diagnosed"), QStringLiteral("release")}));
    QCOMPARE(marks.front().time, DrillTime{1'000});
}

void tst_Presenters::whatIsFiredAgainLaterHasAMarkOfItsOwn()
{
    Timeline timeline;
    for (const DrillTime time : {10s, 70s, 130s})
        timeline.append(time, InjectFired{"freeze", "pause", "", Origin::Scenario});
    const std::vector<ChartMark> marks = marksOf(TimelineView(timeline));
    QCOMPARE(labelsOf(marks),
             (QStringList{QStringLiteral("freeze"), QStringLiteral("freeze"), QStringLiteral("freeze")}));
    QCOMPARE(marks.back().time, DrillTime{130'000});
}

void tst_Presenters::marksAWaveOfKillsOnce()
{
    Timeline timeline;
    for (const DrillTime time : {10s, 12s, 21s, 40s})
        timeline.append(time, PodChanged{"proxy", 0, PodChange::Killed, 1, 1, 1, {}, {}});
    timeline.append(41s, PodChanged{"proxy", 0, PodChange::Started, 1, 1, 1, {}, {}});
    const std::vector<ChartMark> marks = marksOf(TimelineView(timeline));
    QCOMPARE(labelsOf(marks), (QStringList{QStringLiteral("3 kills of pods"), QStringLiteral("pod killed")}));
    QCOMPARE(marks.front().time, DrillTime{10'000});
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

void tst_Presenters::marksAPauseAndTheAnswerAfterIt()
{
    Timeline timeline;
    timeline.append(10s, InjectFired{"freeze", "pause", "", Origin::Scenario});
    timeline.append(10'020ms, ServerPause{true});
    timeline.append(20s, InjectFired{"thaw", "resume", "", Origin::Teacher});
    timeline.append(20'100ms, ServerPause{false});
    const std::vector<ChartMark> marks = marksOf(TimelineView(timeline));
    QCOMPARE(labelsOf(marks), (QStringList{QStringLiteral("freeze"), QStringLiteral("answers again")}));
    QCOMPARE(marks.back().time, DrillTime{20'100});
}

void tst_Presenters::knowsTheSettingsOfTheRelease()
{
    const Timeline timeline = stormTimeline({});
    const Scenario scenario = syntheticScenario();
    const auto before = configuredNow(past(timeline, 50s).now, scenario);
    QCOMPARE(before.at("deploy_worker").at("pool.max"), std::string("2"));
    const auto storm = configuredNow(past(timeline, 100s).now, scenario);
    QCOMPARE(storm.at("deploy_worker").at("pool.max"), std::string("10"));
    QCOMPARE(storm.at("deploy_worker").at("instances"), std::string("8"));
    QCOMPARE(storm.at("checkout_api"), before.at("checkout_api"));
}

void tst_Presenters::knowsTheSettingsOfTheLearnersDeploy()
{
    Timeline timeline;
    timeline.append(1s, DeployStarted{"deploy_worker", {{"pool.max", "3"}}, Origin::Learner, 2});
    QCOMPARE(configuredNow(past(timeline).now, syntheticScenario()).at("deploy_worker").at("pool.max"),
             std::string("3"));
    timeline.append(9s, DeployFinished{"deploy_worker", 2, {{"pool.max", "4"}}});
    QCOMPARE(configuredNow(past(timeline).now, syntheticScenario()).at("deploy_worker"),
             (SettingMap{{"pool.max", "4"}}));
}

void tst_Presenters::keepsTheLearnersSettingsWhenTheTriggerIsFiredAgain()
{
    Timeline timeline;
    timeline.append(1s, InjectFired{"deploy", "deploy", "deploy_worker", Origin::Scenario});
    timeline.append(2s, DeployStarted{"deploy_worker", {{"pool.max", "2"}}, Origin::Learner, 2});
    timeline.append(3s, InjectFired{"deploy", "deploy", "deploy_worker", Origin::Verification});
    QCOMPARE(configuredNow(past(timeline).now, syntheticScenario()).at("deploy_worker").at("pool.max"),
             std::string("2"));
}

void tst_Presenters::tellsConfiguredFromEffective()
{
    const Timeline timeline;
    const std::vector<SettingRow> rows = settingRows(past(timeline).now, syntheticScenario(), "deploy_worker");
    QCOMPARE(rows.size(), std::size_t{4});
    QCOMPARE(rows[0].key, std::string("instances"));
    QCOMPARE(rows[0].configured, QStringLiteral("8"));
    QCOMPARE(rows[2].key, std::string("reconnect.policy"));
    QCOMPARE(rows[2].configured, QString(QChar(0x2013)));
    QCOMPARE(rows[2].effective, QStringLiteral("immediate"));
    QCOMPARE(rows[3].unit, QStringLiteral("ms"));
    QVERIFY(!rows[3].says.isEmpty());
    QVERIFY(settingRows(past(timeline).now, syntheticScenario(), "nobody").empty());
}

void tst_Presenters::aSettingIsInForceOnlyWhenItIsRolledOut()
{
    Timeline timeline;
    timeline.append(1s, DeployStarted{"deploy_worker", {{"pool.max", "3"}}, Origin::Learner, 2});
    const SettingRow rolling = settingRows(past(timeline).now, syntheticScenario(), "deploy_worker").at(1);
    QCOMPARE(rolling.configured, QStringLiteral("3"));
    QCOMPARE(rolling.effective, QStringLiteral("2"));
    QVERIFY(rolling.isRollingOut());
    timeline.append(9s, DeployFinished{"deploy_worker", 2, {{"pool.max", "3"}}});
    const SettingRow done = settingRows(past(timeline).now, syntheticScenario(), "deploy_worker").at(1);
    QCOMPARE(done.effective, QStringLiteral("3"));
    QVERIFY(!done.isRollingOut());
}

void tst_Presenters::theSettingsOfAReleaseRollOutToo()
{
    Timeline timeline;
    timeline.append(1s, InjectFired{"deploy", "deploy", "deploy_worker", Origin::Scenario});
    timeline.append(1s, DeployStarted{"deploy_worker", {{"pool.max", "10"}}, Origin::Scenario, 2});
    const SettingRow rolling = settingRows(past(timeline).now, syntheticScenario(), "deploy_worker").at(1);
    QCOMPARE(rolling.effective, QStringLiteral("2"));
    QCOMPARE(rolling.wanted, QStringLiteral("10"));
}

void tst_Presenters::deploysThatOverlapFinishOneAfterTheOther()
{
    Timeline timeline;
    timeline.append(1s, DeployStarted{"deploy_worker", {{"pool.max", "3"}}, Origin::Learner, 2});
    timeline.append(2s, DeployStarted{"deploy_worker", {{"pool.max", "4"}}, Origin::Learner, 3});
    const SettingRow both = settingRows(past(timeline).now, syntheticScenario(), "deploy_worker").at(1);
    QCOMPARE(both.effective, QStringLiteral("2"));
    QCOMPARE(both.wanted, QStringLiteral("4"));
    timeline.append(9s, DeployFinished{"deploy_worker", 2, {{"pool.max", "3"}}});
    const SettingRow second = settingRows(past(timeline).now, syntheticScenario(), "deploy_worker").at(1);
    QCOMPARE(second.effective, QStringLiteral("3"));
    QCOMPARE(second.wanted, QStringLiteral("4"));
    timeline.append(10s, DeployFinished{"deploy_worker", 3, {{"pool.max", "4"}}});
    const SettingRow done = settingRows(past(timeline).now, syntheticScenario(), "deploy_worker").at(1);
    QCOMPARE(done.effective, QStringLiteral("4"));
    QVERIFY(!done.isRollingOut());
}

void tst_Presenters::aDeployThatWasReplacedChangesNothingAnyMore()
{
    Timeline timeline;
    timeline.append(1s, DeployStarted{"deploy_worker", {{"pool.max", "3"}}, Origin::Learner, 2});
    timeline.append(2s, DeployStarted{"deploy_worker", {{"pool.max", "4"}}, Origin::Learner, 3});
    timeline.append(9s, DeployFinished{"deploy_worker", 3, {{"pool.max", "4"}}});
    const std::vector<SettingRow> done = settingRows(past(timeline).now, syntheticScenario(), "deploy_worker");
    QCOMPARE(done.at(1).effective, QStringLiteral("4"));
    QVERIFY(!done.at(1).isRollingOut());
    timeline.append(10s, DeployFinished{"deploy_worker", 2, {{"pool.max", "3"}}});
    QCOMPARE(settingRows(past(timeline).now, syntheticScenario(), "deploy_worker"), done);
}

void tst_Presenters::aPoolsMinimumIsLimitedByItsMaximum()
{
    Timeline timeline;
    timeline.append(1s, DeployStarted{"deploy_worker", {{"pool.max", "2"}, {"pool.min", "11"}}, Origin::Learner, 2});
    timeline.append(9s, DeployFinished{"deploy_worker", 2, {{"pool.max", "2"}, {"pool.min", "11"}}});
    Scenario scenario = syntheticScenario();
    scenario.clientSettings = {"pool.min", "pool.max"};
    const std::vector<SettingRow> rows = settingRows(past(timeline).now, scenario, "deploy_worker");
    QCOMPARE(effectiveText(rows.at(0)), QStringLiteral("2 (pool.max)"));
    QCOMPARE(effectiveSentence(rows.at(0)),
             QStringLiteral("pool.min is configured as 11, but 2 is in force: pool.max limits it."));
    QCOMPARE(effectiveText(rows.at(1)), QStringLiteral("2"));
    QCOMPARE(effectiveSentence(rows.at(1)), QString());
}

void tst_Presenters::changesTellWhatTheyDoToOtherSettings()
{
    Timeline timeline;
    timeline.append(1s, DeployFinished{"deploy_worker", 2, {{"pool.max", "20"}, {"pool.min", "11"}}});
    Scenario scenario = syntheticScenario();
    scenario.clientSettings = {"pool.min", "pool.max"};
    const Past now = past(timeline);
    const auto minimum = [&](const SettingMap& changes) {
        return settingRows(now.now, scenario, "deploy_worker", changes).at(0);
    };
    QCOMPARE(effectiveText(minimum({{"pool.max", "2"}})), QStringLiteral("→ 2 (pool.max)"));
    QCOMPARE(effectiveSentence(minimum({{"pool.max", "2"}})),
             QStringLiteral("pool.min stays 11, but 2 will be in force: pool.max limits it."));
    QCOMPARE(effectiveText(minimum({{"pool.max", "2"}, {"pool.min", "1"}})), QStringLiteral("11"));
    QCOMPARE(effectiveText(minimum({{"pool.max", "12"}})), QStringLiteral("11"));
    QCOMPARE(effectiveText(minimum({{"pool.max", "many"}})), QStringLiteral("11"));
    timeline.append(2s, DeployFinished{"deploy_worker", 3, {{"pool.max", "2"}, {"pool.min", "11"}}});
    const SettingRow raised = settingRows(past(timeline).now, scenario, "deploy_worker", {{"pool.max", "20"}}).at(0);
    QCOMPARE(effectiveText(raised), QStringLiteral("→ 11"));
    QCOMPARE(effectiveSentence(raised), QStringLiteral("A deploy brings pool.min to 11."));
}

void tst_Presenters::addsUpTheBudget()
{
    const Timeline timeline = stormTimeline({});
    const Budget budget = budgetNow(past(timeline, 100s).now, syntheticScenario());
    QCOMPARE(budget.usable, 97);
    QCOMPARE(budget.lines.front().steady(), 80);
    QCOMPARE(budget.steady(), 80 + 12 + 2 + 2);
}

void tst_Presenters::triesChangesThatAreNotDeployed()
{
    const Timeline timeline;
    const Scenario scenario = syntheticScenario();
    const Past nothing = past(timeline);
    QCOMPARE(budgetWith(nothing.now, scenario, {{"deploy_worker", {{"pool.max", "5"}}}}).lines.front().steady(), 40);
    const Budget both = budgetWith(nothing.now, scenario,
                                   {{"deploy_worker", {{"pool.max", "5"}}}, {"checkout_api", {{"pool.max", "1"}}}});
    QCOMPARE(both.lines.front().steady(), 40);
    QVERIFY(both.steady() < budgetWith(nothing.now, scenario, {{"deploy_worker", {{"pool.max", "5"}}}}).steady());
    QCOMPARE(budgetWith(nothing.now, scenario, {{"deploy_worker", {{"pool.max", "many"}}}}),
             budgetNow(nothing.now, scenario));
    QCOMPARE(budgetWith(nothing.now, scenario, {{"nobody", {{"pool.max", "5"}}}}), budgetNow(nothing.now, scenario));
}

QTEST_GUILESS_MAIN(tst_Presenters)
#include "tst_presenters.moc"
