// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/demonstrationlab.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/pages/replaypage.h"
#include "ui/widgets/timeslider.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stormlab;

namespace
{

using State = DemonstrationRun::State;

} // namespace

class TestDemonstrationRun : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void betweenQuestionsTheKeyboardIsAtThePositionAndInNoField()
    {
        DemonstrationLab lab;
        Demonstration demonstration = twoStops();
        demonstration.stops.pop_back();
        lab.open(demonstration);
        QVERIFY(lab.waitFor(State::Asking));
        auto* goOn = buttonWith(*lab.rig.window, QStringLiteral("Go on (Space)"));
        QVERIFY(goOn->hasFocus());
        QTest::keyClick(goOn, Qt::Key_Space);
        QTRY_VERIFY(lab.run->stop() == nullptr);
        QCOMPARE(QApplication::focusWidget(), namedFrom<TimeSlider>(*lab.rig.window, "Position in the recording"));
    }

    void itStopsAsksAnswersAndGoesOnByKeys()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        QCOMPARE(positionOf(lab.rig), DrillTime{30'000});
        QVERIFY(!lab.rig.window->clock().playback().playing);
        QVERIFY(!placesOf(QStringLiteral("What is it?"), lab.words()).isEmpty());
        QVERIFY(!placesOf(QStringLiteral("2.  That"), lab.words()).isEmpty());
        QVERIFY(!placesOf(QStringLiteral("Question 1 of 2"), lab.words()).isEmpty());
        QVERIFY2(placesOf(QStringLiteral("It was that."), lab.words()).isEmpty(), "not before it is wanted");
        lab.press(Key::DemonstrationAnswer);
        QVERIFY(lab.waitFor(State::Answered));
        QVERIFY(!placesOf(QStringLiteral("It was that."), lab.words()).isEmpty());
        lab.press(Key::DemonstrationOn);
        QVERIFY(lab.waitFor(State::Asking));
        QCOMPARE(positionOf(lab.rig), DrillTime{31'000});
        QVERIFY(!placesOf(QStringLiteral("And now?"), lab.words()).isEmpty());
        QVERIFY(placesOf(QStringLiteral("It was that."), lab.words()).isEmpty());
        lab.press(Key::DemonstrationOn);
        QVERIFY2(lab.waitFor(State::Over), "also without an answer");
        QCOMPARE(positionOf(lab.rig), recordedDrill().back().time);
    }

    void handsFreeItGoesThroughByItself()
    {
        Demonstration demonstration = twoStops();
        demonstration.question = demonstration.answer = Milliseconds{1'000};
        DemonstrationLab lab;
        lab.open(demonstration);
        std::vector<State> states;
        connect(lab.run, &DemonstrationRun::changed, this, [&] {
            if (states.empty() || states.back() != lab.run->state())
                states.push_back(lab.run->state());
        });
        lab.press(Key::DemonstrationHands);
        QTRY_VERIFY(lab.run->isHandsFree());
        QTRY_VERIFY_WITH_TIMEOUT(lab.run->state() == State::Over, 15'000);
        const std::vector<State> course{State::Asking,   State::Answered, State::Playing, State::Asking,
                                        State::Answered, State::Playing,  State::Over};
        QVERIFY(states.size() >= course.size());
        QCOMPARE(std::vector<State>(states.end() - static_cast<std::ptrdiff_t>(course.size()), states.end()), course);
    }

    void itsKeyEndsItAndLeavesTheReplayWhereItStands()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        lab.press(Key::DemonstrationEnd);
        QTRY_VERIFY(!lab.run);
        QVERIFY(lab.rig.window->findChild<DemonstrationPanel*>() == nullptr);
        QCOMPARE(positionOf(lab.rig), DrillTime{30'000});
        QCOMPARE(QApplication::focusWidget(), namedFrom<TimeSlider>(*lab.rig.window, "Position in the recording"));
        lab.press(Key::ReplayEnd);
        QTRY_COMPARE(positionOf(lab.rig), recordedDrill().back().time);
        lab.press(Key::ReplayBegin);
        lab.press(Key::ReplayPlay);
        QTRY_VERIFY2(lab.rig.window->clock().playback().playing, "Space plays again");
    }

    // After those above, which press them all: a key that is listed and was never pressed is worse than none.
    void noKeyOfTheListIsLeftUnpressed() { QCOMPARE(keysNotPressed(KeyWindow::Demonstration), QStringList()); }

    void spacePlaysWhileNothingIsAsked()
    {
        Demonstration demonstration = twoStops();
        demonstration.speed = 1;
        DemonstrationLab lab;
        lab.open(demonstration);
        QVERIFY(lab.waitFor(State::Playing));
        QTRY_VERIFY(lab.rig.window->clock().playback().playing);
        lab.press(Key::ReplayPlay);
        QTRY_VERIFY(!lab.rig.window->clock().playback().playing);
        QCOMPARE(lab.run->state(), State::Playing);
    }

    void whoSeeksOverStopsIsAskedTheFirst()
    {
        Demonstration demonstration = twoStops();
        demonstration.speed = 1;
        DemonstrationLab lab;
        lab.open(demonstration);
        QVERIFY(lab.waitFor(State::Playing));
        lab.rig.window->clock().seek(DrillTime{50'000});
        QCOMPARE(lab.run->state(), State::Asking);
        QCOMPARE(lab.run->number(), 1);
        QCOMPARE(positionOf(lab.rig), DrillTime{30'000});
    }

    void aChosenRangeThatEndsAtAStopIsGivenUpForTheNextOne()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        VisibleRange& range = lab.rig.window->page().range();
        range.choose(DrillTime{20'000}, DrillTime{30'000});
        QCOMPARE(lab.run->state(), State::Asking);
        lab.run->goOn();
        QVERIFY(lab.waitFor(State::Asking));
        QCOMPARE(lab.run->number(), 2);
        QCOMPARE(positionOf(lab.rig), DrillTime{31'000});
        QVERIFY(range.isWhole());
        range.choose(DrillTime{20'000}, DrillTime{40'000});
        lab.run->goOn();
        QVERIFY2(lab.waitFor(State::Over), "the end of the recording lies behind it too");
        QCOMPARE(positionOf(lab.rig), recordedDrill().back().time);
    }

    void aRangeThatIsChosenWhileItPlaysIsGivenUpAtItsEnd()
    {
        Demonstration demonstration = twoStops();
        demonstration.speed = 4;
        DemonstrationLab lab;
        lab.open(demonstration);
        QVERIFY(lab.waitFor(State::Playing));
        VisibleRange& range = lab.rig.window->page().range();
        range.choose(DrillTime{20'000}, DrillTime{25'000});
        QVERIFY(range.chosen());
        QCOMPARE(lab.run->state(), State::Playing);
        QVERIFY(lab.waitFor(State::Asking));
        QCOMPARE(lab.run->number(), 1);
        QCOMPARE(positionOf(lab.rig), DrillTime{30'000});
        QVERIFY(range.isWhole());
    }

    void aRangeBehindThePlayheadIsNotGivenUp()
    {
        Demonstration demonstration = twoStops();
        demonstration.speed = 4;
        DemonstrationLab lab;
        lab.open(demonstration);
        QVERIFY(lab.waitFor(State::Playing));
        QTRY_VERIFY(lab.rig.window->clock().playback().playing);
        VisibleRange& range = lab.rig.window->page().range();
        range.choose(DrillTime{5'000}, DrillTime{15'000});
        QTRY_VERIFY(!lab.rig.window->clock().playback().playing);
        QCOMPARE(positionOf(lab.rig), DrillTime{15'000});
        QVERIFY(range.chosen());
        QCOMPARE(lab.run->state(), State::Playing);
    }

    void whoPausesInARangeIsLeftThere()
    {
        Demonstration demonstration = twoStops();
        demonstration.speed = 1;
        DemonstrationLab lab;
        lab.open(demonstration);
        QVERIFY(lab.waitFor(State::Playing));
        VisibleRange& range = lab.rig.window->page().range();
        range.choose(DrillTime{20'000}, DrillTime{25'000});
        lab.press(Key::ReplayPlay);
        QVERIFY(!lab.rig.window->clock().playback().playing);
        lab.press(Key::ReplayEnd);
        QVERIFY(range.chosen());
        QVERIFY(!lab.rig.window->clock().playback().playing);
    }

    void aChosenRangeBeforeTheFirstStopIsGivenUpAtTheBeginning()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        VisibleRange& range = lab.rig.window->page().range();
        range.choose(DrillTime{10'000}, DrillTime{25'000});
        lab.run->begin();
        QVERIFY(lab.waitFor(State::Asking));
        QCOMPARE(positionOf(lab.rig), DrillTime{30'000});
        QVERIFY(range.isWhole());
    }

    void aChosenRangeThatHasTheNextStopInItStays()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        VisibleRange& range = lab.rig.window->page().range();
        range.choose(DrillTime{20'000}, DrillTime{31'000});
        lab.run->goOn();
        QVERIFY(lab.waitFor(State::Asking));
        QCOMPARE(lab.run->number(), 2);
        QVERIFY(range.chosen());
    }

    void whoGoesOnAtTheEndIsThroughAndDoesNotBeginAnew()
    {
        const DrillTime end = recordedDrill().back().time;
        Demonstration demonstration = twoStops();
        demonstration.speed = 1;
        demonstration.stops.back().at = end;
        DemonstrationLab lab;
        lab.open(demonstration);
        QVERIFY(lab.waitFor(State::Playing));
        lab.rig.window->clock().seek(DrillTime{30'000});
        QCOMPARE(lab.run->state(), State::Asking);
        lab.run->goOn();
        lab.press(Key::ReplayEnd);
        QTRY_COMPARE(positionOf(lab.rig), end);
        QCOMPARE(lab.run->state(), State::Asking);
        QVERIFY2(lab.run->number() == 2, "at the stop that nobody has seen");
        lab.run->goOn();
        QCOMPARE(lab.run->state(), State::Over);
        QCOMPARE(positionOf(lab.rig), end);
        QVERIFY(!lab.rig.window->clock().playback().playing);
    }

    void aQuestionTakesTheKeyboard()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Playing));
        auto* find = lab.rig.window->findChild<QLineEdit*>();
        QVERIFY(find != nullptr);
        find->setFocus();
        QVERIFY(lab.waitFor(State::Asking));
        QTRY_VERIFY(!find->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
        QTRY_COMPARE(lab.run->state(), State::Answered);
        QCOMPARE(find->text(), QString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(lab.run->state(), State::Playing);
        QVERIFY(!lab.run->isHandsFree());
    }

    void questionAndAnswerAreHeard()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QSignalSpy spoken(lab.rig.window->findChild<DemonstrationPanel*>(), &DemonstrationPanel::spoken);
        QVERIFY(lab.waitFor(State::Asking));
        QCOMPARE(spoken.takeFirst().constFirst().toString(), QStringLiteral("What is it?"));
        lab.press(Key::DemonstrationAnswer);
        QVERIFY(lab.waitFor(State::Answered));
        QCOMPARE(spoken.size(), 1);
        QCOMPARE(spoken.takeFirst().constFirst().toString(), QStringLiteral("It was that."));
        lab.run->setHandsFree(true);
        QCOMPARE(spoken.size(), 0);
    }

    void theSameOnceMoreBeginsAnew()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        lab.run.clear();
        lab.opener.open(demonstrationFile(lab.rig.path()), nullptr);
        QTRY_VERIFY(lab.run);
        QCOMPARE(lab.rig.window->findChildren<DemonstrationPanel*>().size(), 1);
        QCOMPARE(lab.run->number(), 1);
    }

    void aBadFileIsTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << QByteArray() << QStringLiteral("cannot be used");
        QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("cannot be used");
        QTest::newRow("another kind") << QByteArray("{\"format\":\"stormlab-class\",\"version\":1}")
                                      << QStringLiteral("cannot be used");
        QTest::newRow("no recording") << QByteArray::fromStdString([] {
            Demonstration demonstration = twoStops();
            demonstration.recording = "gone.storm";
            return toJson(demonstration);
        }()) << QStringLiteral("gone.storm, is not beside it");
    }
    void aBadFileIsTold()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, says);
        ReplayRig rig;
        const QString path = rig.folder.filePath(QStringLiteral("bad.demonstration.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        DemonstrationOpener opener(rig.theme, rig.opener, "en");
        std::optional<Error> failure;
        connect(&opener, &DemonstrationOpener::failed, this, [&failure](const Error& error) { failure = error; });
        opener.open(path, nullptr);
        QTRY_VERIFY(failure);
        QVERIFY2(QString::fromStdString(failure->message).contains(says), failure->message.c_str());
        QVERIFY(!rig.window);
    }

    void theStartPageOpensTheOneThatShips()
    {
        WindowRig rig;
        rig.show();
        QPointer<ReplayWindow> window;
        QPointer<DemonstrationRun> run;
        connect(&rig.demonstrator, &DemonstrationOpener::begun, this,
                [&](ReplayWindow* shown, DemonstrationRun* begun) {
                    window = shown;
                    run = begun;
                });
        auto* button = named<QPushButton>(*rig.window, "Demonstration of the selected incident");
        QVERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY(run);
        QTRY_COMPARE(run->state(), DemonstrationRun::State::Playing);
        window->clock().seek(run->demonstration().stops.front().at);
        QCOMPARE(run->state(), DemonstrationRun::State::Asking);
        delete window;
    }

    void aMissingFileIsToldInTheWindowThatAsked()
    {
        WindowRig rig;
        rig.show();
        DemonstrationOpener opener(rig.theme, rig.recordings, "en");
        opener.open(QStringLiteral("/nowhere/a.demonstration.json"), rig.window.get());
        QTRY_VERIFY(rig.window->findChild<QMessageBox*>() != nullptr);
    }
};

QUIET_TEST_MAIN(TestDemonstrationRun)
#include "tst_demonstrationrun.moc"
