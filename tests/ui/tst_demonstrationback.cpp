// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/demonstrationlab.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/pages/replaypage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stormlab;

namespace
{

using State = DemonstrationRun::State;

} // namespace

/// Going back in a demonstration, as for a second group, and leaping ahead.
class TestDemonstrationBack : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

    static bool goesOnToTheSecond(DemonstrationLab& lab)
    {
        lab.press(Key::DemonstrationOn);
        return QTest::qWaitFor([&lab] { return lab.run->number() == 2; }) && lab.waitFor(State::Asking);
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void homeClosesTheQuestionAndAllAreAskedAgain()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        QVERIFY(goesOnToTheSecond(lab));
        lab.press(Key::DemonstrationAnswer);
        QVERIFY(lab.waitFor(State::Answered));
        lab.press(Key::ReplayBegin);
        QVERIFY(lab.waitFor(State::Playing));
        QCOMPARE(positionOf(lab.rig), DrillTime{0});
        QVERIFY(placesOf(QStringLiteral("And now?"), lab.words()).isEmpty());
        QVERIFY(!placesOf(QStringLiteral("next question at 0:30"), lab.words()).isEmpty());
        lab.press(Key::ReplayPlay);
        QVERIFY(lab.waitFor(State::Asking));
        QCOMPARE(lab.run->number(), 1);
        QCOMPARE(positionOf(lab.rig), DrillTime{30'000});
        lab.press(Key::DemonstrationOn);
        QTRY_COMPARE(lab.run->number(), 2);
        QTRY_COMPARE(lab.run->state(), State::Asking);
        QVERIFY2(placesOf(QStringLiteral("It was that."), lab.words()).isEmpty(), "it is forgotten");
    }

    void whoGoesBackBetweenTwoQuestionsIsAskedTheSecondOnly()
    {
        DemonstrationLab lab;
        Demonstration demonstration = twoStops();
        demonstration.stops.back().at = DrillTime{40'000};
        lab.open(demonstration);
        QVERIFY(lab.waitFor(State::Asking));
        lab.press(Key::DemonstrationOn);
        QTRY_COMPARE(positionOf(lab.rig), DrillTime{40'000});
        lab.press(Key::DemonstrationOn);
        QVERIFY(lab.waitFor(State::Over));
        lab.rig.window->clock().seek(DrillTime{35'000});
        QCOMPARE(lab.run->state(), State::Playing);
        QCOMPARE(lab.run->number(), 2);
        lab.press(Key::ReplayPlay);
        QVERIFY(lab.waitFor(State::Asking));
        QCOMPARE(lab.run->number(), 2);
        QCOMPARE(positionOf(lab.rig), DrillTime{40'000});
    }

    void whoGoesBackToAnEarlierQuestionIsAskedItAtOnce()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        QVERIFY(goesOnToTheSecond(lab));
        lab.rig.window->clock().seek(DrillTime{30'000});
        QCOMPARE(lab.run->state(), State::Asking);
        QCOMPARE(lab.run->number(), 1);
    }

    void whoLeapsAheadStaysAtTheQuestion_data()
    {
        QTest::addColumn<Key>("leap");
        QTest::newRow("to the end") << Key::ReplayEnd;
        QTest::newRow("a tenth") << Key::ReplayFarForward;
        QTest::newRow("over the next question") << Key::ReplayForward;
    }
    void whoLeapsAheadStaysAtTheQuestion()
    {
        QFETCH(const Key, leap);
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        QSignalSpy spoken(lab.rig.window->findChild<DemonstrationPanel*>(), &DemonstrationPanel::spoken);
        lab.rig.window->page().goToPosition();
        lab.press(leap);
        QCOMPARE(positionOf(lab.rig), DrillTime{30'000});
        QCOMPARE(lab.run->state(), State::Asking);
        QCOMPARE(lab.run->number(), 1);
        const QString says = QStringLiteral("The question stands: Space goes on");
        QVERIFY(!placesOf(says, lab.words()).isEmpty());
        QCOMPARE(spoken.takeLast().constFirst().toString(), says);
        QVERIFY(buttonWith(*lab.rig.window, QStringLiteral("Go on (Space)"))->hasFocus());
        // Who drags the position past it is told once.
        spoken.clear();
        lab.press(leap);
        QCOMPARE(positionOf(lab.rig), DrillTime{30'000});
        QCOMPARE(spoken.count(), 0);
        QVERIFY(goesOnToTheSecond(lab));
        QVERIFY(placesOf(says, lab.words()).isEmpty());
    }

    void atTheLastQuestionOnlyTheEndIsHeld()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        QVERIFY(goesOnToTheSecond(lab));
        lab.press(Key::ReplayForward);
        QCOMPARE(positionOf(lab.rig), DrillTime{36'000});
        lab.press(Key::ReplayEnd);
        QCOMPARE(positionOf(lab.rig), DrillTime{36'000});
        QCOMPARE(lab.run->state(), State::Asking);
        lab.press(Key::DemonstrationOn);
        QTRY_VERIFY(lab.run->stop() == nullptr);
        lab.press(Key::ReplayEnd);
        QTRY_COMPARE(lab.run->state(), State::Over);
        QCOMPARE(positionOf(lab.rig), recordedDrill().back().time);
    }

    void whoLooksBehindAQuestionComesBackToIt()
    {
        DemonstrationLab lab;
        Demonstration demonstration = twoStops();
        demonstration.stops.back().at = DrillTime{40'000};
        lab.open(demonstration);
        QVERIFY(lab.waitFor(State::Asking));
        lab.press(Key::DemonstrationAnswer);
        QVERIFY(lab.waitFor(State::Answered));
        lab.press(Key::ReplayForward);
        QCOMPARE(positionOf(lab.rig), DrillTime{35'000});
        QCOMPARE(lab.run->state(), State::Answered);
        lab.rig.window->clock().seek(DrillTime{30'000});
        QCOMPARE(lab.run->state(), State::Answered);
        QCOMPARE(lab.run->number(), 1);
    }
};

QUIET_TEST_MAIN(TestDemonstrationBack)
#include "tst_demonstrationback.moc"
