// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/drillresult.h"
#include "core/runtime/drill/drillcontroller.h"
#include "tests/support/scriptedsource.h"
#include "tests/support/stormscenario.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

/// A drill whose incident is on, and whose database somebody has paused: a check waits until it answers again.
struct Lab {
    ScriptedSource* source = nullptr;
    DrillController controller{[this](const Scenario& scenario, const DrillController::DrillOptions&) {
        auto made = std::make_unique<ScriptedSource>(scenario);
        source = made.get();
        return made;
    }};
    QSignalSpy checked{&controller, &DrillController::checked};
    QSignalSpy cancelled{&controller, &DrillController::checkCancelled};

    void start(const Scenario& scenario, const DrillPolicy& policy = {})
    {
        DrillController::DrillOptions options;
        options.policy = policy;
        QVERIFY(controller.start(scenario, options).ok());
        QTRY_VERIFY(controller.state() == DrillState::Incident);
        QVERIFY(controller.inject("freeze").ok());
    }

    /// It may begin at a look at the server that is later than the check.
    void bringServiceBack() const { source->advance(Milliseconds{20'000}); }
    void lookAgain() const { source->advance(Milliseconds{1'000}); }

    template <typename Event>
    [[nodiscard]] std::vector<Event> told() const
    {
        std::vector<Event> found;
        for (const TimelineEvent& event : TimelineView(controller.timeline())) {
            if (const auto* body = std::get_if<Event>(&event.body))
                found.push_back(*body);
        }
        return found;
    }
};

/// Its trigger pauses the database; it is measured for that long.
Scenario scenarioMeasuring(Milliseconds verification)
{
    Scenario scenario = pausableScenario();
    scenario.trigger = "freeze";
    scenario.pace.verification = verification;
    return scenario;
}

} // namespace

class TestDrillCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhenItsTriggerIsAPause();
    void firesItsTriggerAsOftenAsTheRubricSays();
    void canBeCancelledWhileItWaits();
    void canBeCancelledWhileItMeasures();
    void countsInAClassWhenCancelled();
    void endsTheDrillWhenTheTimeIsOverMeanwhile();
};

void TestDrillCheck::endsWhenItsTriggerIsAPause()
{
    Lab lab;
    lab.start(scenarioMeasuring(Milliseconds{50}));
    lab.bringServiceBack();
    QVERIFY(lab.controller.check().ok());
    lab.lookAgain();
    QTRY_VERIFY(lab.source->isPaused());
    QTRY_COMPARE(lab.checked.count(), 1);
    QVERIFY(lab.controller.state() == DrillState::Incident);
    lab.source->advance(Milliseconds{3'000});
    QVERIFY(!lab.source->isPaused());
}

void TestDrillCheck::firesItsTriggerAsOftenAsTheRubricSays()
{
    Lab lab;
    Scenario scenario = scenarioMeasuring(Milliseconds{20});
    RubricCheck holds;
    holds.predicate = HoldsPredicate{80, 0, 3, {}, {}};
    scenario.rubric.checks.push_back(holds);
    lab.start(scenario);
    lab.bringServiceBack();
    QVERIFY(lab.controller.check().ok());
    lab.lookAgain();
    QTRY_COMPARE(lab.checked.count(), 1);
    const auto injects = lab.told<InjectFired>();
    QCOMPARE(std::ranges::count(injects, Origin::Verification, &InjectFired::origin), 3);
    QCOMPARE(lab.told<VerificationStarted>().size(), 1U);
}

void TestDrillCheck::canBeCancelledWhileItWaits()
{
    Lab lab;
    lab.start(scenarioMeasuring(std::chrono::hours{1}));
    QVERIFY(lab.controller.check().ok());
    QVERIFY(lab.controller.cancelCheck().ok());
    QVERIFY(lab.controller.state() == DrillState::Incident);
    QCOMPARE(lab.cancelled.count(), 1);
    QVERIFY(lab.told<CheckEnded>() == std::vector<CheckEnded>({{1, false, false, true}}));
    QVERIFY(lab.told<VerificationStarted>().empty());
    // The next one is another, and what was waited for does not come afterwards.
    lab.bringServiceBack();
    QCOMPARE(lab.controller.cancelCheck().error().code, ErrorCode::Illegal);
    QVERIFY(lab.controller.check().ok());
    QCOMPARE(lab.told<CheckStarted>().back().number, 2);
    QCOMPARE(lab.checked.count(), 0);
}

void TestDrillCheck::canBeCancelledWhileItMeasures()
{
    Lab lab;
    lab.start(scenarioMeasuring(std::chrono::hours{1}));
    lab.bringServiceBack();
    QVERIFY(lab.controller.check().ok());
    lab.lookAgain();
    QTRY_COMPARE(lab.told<VerificationStarted>().size(), 1U);
    QVERIFY(lab.controller.cancelCheck().ok());
    QVERIFY(lab.told<VerificationEnded>() == std::vector<VerificationEnded>({{"freeze", false}}));
    QVERIFY(lab.controller.state() == DrillState::Incident);
    QCOMPARE(lab.cancelled.count(), 1);
    QCOMPARE(lab.checked.count(), 0);
    // As if nobody had checked: what has been reached so far counts, and nothing was shown to hold.
    const Scorecard seen = lab.controller.scorecard();
    QVERIFY(!seen.fixed);
}

void TestDrillCheck::countsInAClassWhenCancelled()
{
    Lab lab;
    DrillPolicy policy;
    policy.checks.rule = CheckRule::Limited;
    policy.checks.most = 1;
    lab.start(scenarioMeasuring(std::chrono::hours{1}), policy);
    QVERIFY(lab.controller.check().ok());
    QVERIFY(lab.controller.cancelCheck().ok());
    QCOMPARE(lab.controller.check().error().code, ErrorCode::Illegal);
}

void TestDrillCheck::endsTheDrillWhenTheTimeIsOverMeanwhile()
{
    Lab lab;
    DrillPolicy policy;
    policy.timeBox = Milliseconds{200};
    lab.start(scenarioMeasuring(std::chrono::hours{1}), policy);
    QVERIFY(lab.controller.check().ok());
    QSignalSpy over(&lab.controller.timeBox(), &TimeBox::over);
    // It goes by the clock of the drill.
    lab.source->advance(*policy.timeBox);
    QTRY_COMPARE(over.count(), 1);
    QVERIFY(lab.controller.state() == DrillState::Verifying);
    QVERIFY(lab.controller.cancelCheck().ok());
    QVERIFY(lab.controller.state() == DrillState::Finished);
}

QTEST_GUILESS_MAIN(TestDrillCheck)
#include "tst_drillcheck.moc"
