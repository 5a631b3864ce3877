// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/drillcontroller.h"
#include "tests/support/scriptedsource.h"
#include "tests/support/stormscenario.h"

#include <QSignalSpy>
#include <QTest>

using namespace stormlab;

namespace
{

/// A drill with the rules of a class.
struct Lab {
    Milliseconds clock{5'000};
    ScriptedSource* source = nullptr;
    DrillController controller{[this](const Scenario& scenario, const DrillController::DrillOptions&) {
        auto made = std::make_unique<ScriptedSource>(scenario);
        source = made.get();
        return made;
    }};

    Lab()
    {
        controller.timeBox().setClock([this] { return clock; });
    }

    /// The class's time goes on.
    void pass(Milliseconds span)
    {
        clock += span;
        controller.timeBox().step();
    }

    /// A check waits so long for service to be back.
    void start(const DrillPolicy& policy, Milliseconds mitigationLimit = Milliseconds{60'000})
    {
        Scenario scenario = stormScenario();
        scenario.pace.mitigationLimit = mitigationLimit;
        DrillController::DrillOptions options;
        options.classId = "a class";
        options.policy = policy;
        QVERIFY(controller.start(scenario, options).ok());
        QTRY_VERIFY(controller.state() == DrillState::Incident);
    }
};

DrillPolicy timed(Milliseconds box)
{
    DrillPolicy policy;
    policy.timeBox = box;
    return policy;
}

} // namespace

/// A class's rules, as a drill obeys them.
class ClassDrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesAreStatedAtTheBeginning()
    {
        Lab lab;
        DrillPolicy policy;
        policy.hints = {HintRule::Priced, 5, Milliseconds{0}};
        lab.start(policy);
        const auto& stated = std::get<PolicyStated>(lab.controller.timeline().at(2).body);
        QCOMPARE(stated.classId, std::string("a class"));
        QVERIFY(stated.policy == policy);
    }

    void aDrillOfNoClassStatesNone()
    {
        Lab lab;
        QVERIFY(lab.controller.start(stormScenario(), {}).ok());
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        for (std::size_t index = 0; index < lab.controller.timeline().size(); ++index)
            QVERIFY(!std::holds_alternative<PolicyStated>(lab.controller.timeline().at(index).body));
    }

    void refusesHintBeforeItsTime()
    {
        Lab lab;
        DrillPolicy policy;
        policy.hints = {HintRule::Delayed, 0, Milliseconds{120'000}};
        lab.start(policy);
        lab.source->advance(Milliseconds{60'000});
        const std::size_t size = lab.controller.timeline().size();
        const auto refused = lab.controller.hint();
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.starts_with("The next hint opens in "), refused.error().message.c_str());
        QCOMPARE(lab.controller.timeline().size(), size);
        lab.source->advance(Milliseconds{61'000});
        QVERIFY(lab.controller.hint().ok());
    }

    void pricedHintsCostPoints()
    {
        Lab lab;
        DrillPolicy policy;
        policy.hints = {HintRule::Priced, 5, Milliseconds{0}};
        lab.start(policy);
        lab.source->advance(Milliseconds{5'000});
        const int before = lab.controller.scorecard().total;
        QVERIFY(lab.controller.hint().ok());
        QCOMPARE(lab.controller.scorecard().total, std::max(before - 5, 0));
    }

    void refusesTheCheckThatIsOneTooMany()
    {
        Lab lab;
        DrillPolicy policy;
        policy.checks = {CheckRule::Limited, 0, 1};
        lab.start(policy, Milliseconds{20});
        QVERIFY(lab.controller.check().ok());
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        const std::size_t size = lab.controller.timeline().size();
        const auto refused = lab.controller.check();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().message, std::string("The only check of this class has been made."));
        QCOMPARE(lab.controller.timeline().size(), size);
    }

    void aCheckThatWasBegunInTimeIsWaitedFor()
    {
        Lab lab;
        lab.start(timed(Milliseconds{40'000}), Milliseconds{20});
        QVERIFY(lab.controller.check().ok());
        lab.pass(Milliseconds{40'000});
        QVERIFY(lab.controller.state() == DrillState::Verifying);
        QTRY_VERIFY(lab.controller.state() == DrillState::Finished);
        const Timeline& timeline = lab.controller.timeline();
        QVERIFY(std::holds_alternative<Scored>(timeline.at(timeline.size() - 1).body));
        bool ended = false;
        for (std::size_t index = 0; index < timeline.size(); ++index)
            ended = ended || std::holds_alternative<CheckEnded>(timeline.at(index).body);
        QVERIFY(ended);
    }

    void theDrillIsFinishedWhenItsTimeIsOver()
    {
        Lab lab;
        lab.start(timed(Milliseconds{40'000}));
        lab.pass(Milliseconds{39'999});
        QVERIFY(lab.controller.state() == DrillState::Incident);
        lab.pass(Milliseconds{1});
        QTRY_VERIFY(lab.controller.state() == DrillState::Finished);
        const Timeline& timeline = lab.controller.timeline();
        QVERIFY(std::holds_alternative<Scored>(timeline.at(timeline.size() - 1).body));
        QVERIFY(!lab.controller.timeLeft());
    }

    // Also where the windows take a while over the news of the incident.
    void aDrillThatRanOutOfItsTimeLastedAsLongAsThat()
    {
        ScriptedSource* source = nullptr;
        DrillController controller([&source](const Scenario& scenario, const DrillController::DrillOptions&) {
            auto made = std::make_unique<ScriptedSource>(scenario);
            source = made.get();
            return made;
        });
        connect(&controller, &DrillController::stateChanged, this, [&source](DrillState state) {
            if (state == DrillState::Incident)
                source->advance(Milliseconds{200});
        });
        DrillController::DrillOptions options;
        options.classId = "a class";
        options.policy = timed(Milliseconds{180'000});
        QVERIFY(controller.start(stormScenario(), options).ok());
        QTRY_VERIFY(controller.state() == DrillState::Incident);
        QCOMPARE(controller.timeLeft(), std::optional(Milliseconds{180'000}));
        source->advance(Milliseconds{179'000});
        controller.timeBox().step();
        QVERIFY(controller.state() == DrillState::Incident);
        source->advance(Milliseconds{1'000});
        controller.timeBox().step();
        QVERIFY(controller.state() == DrillState::Finished);
        QCOMPARE(controller.scorecard().duration, Milliseconds{180'000});
    }

    void anotherDrillHasItsTimeAnew()
    {
        Lab lab;
        lab.start(timed(Milliseconds{600'000}));
        lab.pass(Milliseconds{200'000});
        QCOMPARE(lab.controller.timeLeft(), std::optional(Milliseconds{400'000}));
        const QSignalSpy anew(&lab.controller, &DrillController::timelineReset);
        QVERIFY(lab.controller.reset().ok());
        QTRY_COMPARE(anew.size(), 1);
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        QCOMPARE(lab.controller.timeLeft(), std::optional(Milliseconds{600'000}));
    }

    void warnsBeforeTheEnd()
    {
        Milliseconds clock{7'000};
        TimeBox box({Milliseconds{1'000'000}, Milliseconds{60'000}, Milliseconds{20'000}});
        box.setClock([&clock] { return clock; });
        QSignalSpy warned(&box, &TimeBox::warned);
        QSignalSpy over(&box, &TimeBox::over);
        box.begin(Milliseconds{100'000});
        QCOMPARE(box.left(), std::optional(Milliseconds{100'000}));
        clock += Milliseconds{39'999};
        box.step();
        QVERIFY(warned.isEmpty());
        clock += Milliseconds{1};
        box.step();
        QCOMPARE(warned.size(), 1);
        QCOMPARE(warned.front().front().value<Milliseconds>(), Milliseconds{60'000});
        clock += Milliseconds{60'000};
        box.step();
        QCOMPARE(warned.size(), 2);
        QCOMPARE(over.size(), 1);
        QVERIFY(box.isOver());
        QVERIFY(!box.left());
    }

    void aStoppedBoxIsNotOver()
    {
        Milliseconds clock{7'000};
        TimeBox box;
        box.setClock([&clock] { return clock; });
        QSignalSpy over(&box, &TimeBox::over);
        box.begin(Milliseconds{1});
        box.stop();
        clock += Milliseconds{1};
        box.step();
        QVERIFY(!box.isOver());
        box.begin(std::nullopt);
        QVERIFY(!box.left());
        QVERIFY(over.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ClassDrillTest)
#include "tst_classdrill.moc"
