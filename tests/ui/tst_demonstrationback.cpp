// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/demonstrationlab.h"
#include "tests/ui/support/quietlog.h"

#include <QTest>

using namespace stormlab;

namespace
{

using State = DemonstrationRun::State;

} // namespace

/// Going back in a demonstration, as for a second group.
class TestDemonstrationBack : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void homeClosesTheQuestionAndAllAreAskedAgain()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        lab.press(Key::DemonstrationOn);
        QTRY_COMPARE(lab.run->number(), 2);
        QVERIFY(lab.waitFor(State::Asking));
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
        lab.press(Key::DemonstrationOn);
        QTRY_COMPARE(lab.run->number(), 2);
        QVERIFY(lab.waitFor(State::Asking));
        lab.rig.window->clock().seek(DrillTime{30'000});
        QCOMPARE(lab.run->state(), State::Asking);
        QCOMPARE(lab.run->number(), 1);
    }

    void whoLooksBehindAQuestionComesBackToIt()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        lab.press(Key::DemonstrationAnswer);
        QVERIFY(lab.waitFor(State::Answered));
        lab.press(Key::ReplayEnd);
        QTRY_COMPARE(positionOf(lab.rig), recordedDrill().back().time);
        lab.rig.window->clock().seek(DrillTime{30'000});
        QCOMPARE(lab.run->state(), State::Answered);
        QCOMPARE(lab.run->number(), 1);
    }
};

QUIET_TEST_MAIN(TestDemonstrationBack)
#include "tst_demonstrationback.moc"
