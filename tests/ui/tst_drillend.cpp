// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/resultseal.h"
#include "core/runtime/drill/drillrecorder.h"
#include "tests/support/classresults.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/programend.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/classroom.h"
#include "ui/pages/board.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/mnemonics.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace stormlab;

namespace
{

QMessageBox* questionIn(const WindowRig& rig)
{
    return rig.window->findChild<QMessageBox*>();
}

QString textOf(const QMessageBox* question)
{
    return question == nullptr ? QString() : question->text() + QLatin1Char('\n') + question->informativeText();
}

/// The drill of a class, in its incident.
void reachIncidentOf(WindowRig& rig, const ClassFile& file)
{
    ResultKeeper& keeper = rig.window->classroom().keeper();
    keeper.follow({file, "Ann", rig.folder.path()});
    DrillController::DrillOptions options;
    options.classId = file.id;
    options.policy = file.policy;
    QVERIFY(rig.controller.start(rig.scenario, options).ok());
    QTRY_VERIFY(rig.controller.state() == DrillState::Incident);
}

} // namespace

/// What is asked before a drill ends, and what its answers do.
class TestDrillEnd : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void whoFinishesWithoutACheckIsAskedFirst()
    {
        WindowRig rig;
        showIncident(rig);
        rig.window->actions().finish.trigger();
        QVERIFY(rig.controller.state() == DrillState::Incident);
        const QMessageBox* question = questionIn(rig);
        QVERIFY(question != nullptr && question->isVisible());
        const QString asks = textOf(question);
        QVERIFY2(asks.contains(QStringLiteral("No check has come to its end")), qPrintable(asks));
        QVERIFY2(asks.contains(QStringLiteral("20 points of 100 can be earned by a check only")), qPrintable(asks));
        QVERIFY2(!asks.contains(QStringLiteral("class")), qPrintable(asks));
        QCOMPARE(withoutMnemonic(question->defaultButton()->text()), QStringLiteral("Check first"));
        QCOMPARE(withoutMnemonic(question->escapeButton()->text()), QStringLiteral("Keep drilling"));
    }

    void enterChecksFirst()
    {
        WindowRig rig;
        showIncident(rig);
        rig.window->actions().finish.trigger();
        QTRY_VERIFY(questionIn(rig)->isActiveWindow());
        QTest::keyClick(questionIn(rig), Qt::Key_Return);
        QTRY_VERIFY(rig.controller.state() == DrillState::Verifying);
        QTRY_VERIFY(questionIn(rig) == nullptr);
    }

    void escapeKeepsDrilling()
    {
        WindowRig rig;
        showIncident(rig);
        rig.window->actions().finish.trigger();
        QTRY_VERIFY(questionIn(rig)->isActiveWindow());
        QTest::keyClick(questionIn(rig), Qt::Key_Escape);
        QTRY_VERIFY(questionIn(rig) == nullptr);
        QVERIFY(rig.controller.state() == DrillState::Incident);
    }

    void finishAnywayFinishes()
    {
        WindowRig rig;
        showIncident(rig);
        rig.window->actions().finish.trigger();
        QPushButton* anyway = buttonWith(*questionIn(rig), QStringLiteral("Finish anyway"));
        QVERIFY(anyway != nullptr);
        anyway->setFocus();
        QTRY_VERIFY(anyway->hasFocus());
        QTest::keyClick(anyway, Qt::Key_Space);
        QVERIFY(rig.controller.state() == DrillState::Finished);
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Debrief);
    }

    void whoHasCheckedIsNotAsked()
    {
        WindowRig rig;
        showIncident(rig);
        rig.runCheck();
        QTRY_VERIFY(rig.window->drillPage().board().showsResult());
        QPushButton* finish = buttonWith(rig.window->drillPage().board(), QStringLiteral("Finish: debrief"));
        finish->setFocus();
        QTest::keyClick(finish, Qt::Key_Space);
        QVERIFY(rig.controller.state() == DrillState::Finished);
        QVERIFY(questionIn(rig) == nullptr);
    }

    void aCheckThatWasCancelledIsNone()
    {
        WindowRig rig;
        showIncident(rig);
        rig.window->actions().check.trigger();
        rig.window->actions().cancelCheck.trigger();
        QVERIFY(rig.controller.state() == DrillState::Incident);
        rig.window->actions().finish.trigger();
        QVERIFY(questionIn(rig) != nullptr);
        QVERIFY(rig.controller.state() == DrillState::Incident);
    }

    void theQuestionGoesWhenThereIsNothingToFinish()
    {
        WindowRig rig;
        showIncident(rig);
        rig.window->actions().finish.trigger();
        QVERIFY(questionIn(rig) != nullptr);
        QVERIFY(rig.controller.finish().ok()); // as the end of a class's time does
        QTRY_VERIFY(questionIn(rig) == nullptr);
    }

    void itIsAskedInAClassToo()
    {
        WindowRig rig;
        rig.show();
        reachIncidentOf(rig, testClass());
        rig.window->actions().finish.trigger();
        QVERIFY(rig.controller.state() == DrillState::Incident);
        const QString asks = textOf(questionIn(rig));
        QVERIFY2(asks.contains(QStringLiteral("your result there is final")), qPrintable(asks));
        QCOMPARE(withoutMnemonic(questionIn(rig)->defaultButton()->text()), QStringLiteral("Check first"));
    }

    void whereTheClassAllowsNoFurtherCheckNoneIsOffered()
    {
        WindowRig rig;
        rig.show();
        ClassFile file = testClass();
        file.policy.checks = {CheckRule::Limited, 0, 1};
        reachIncidentOf(rig, file);
        rig.window->actions().check.trigger();
        rig.window->actions().cancelCheck.trigger();
        rig.window->actions().finish.trigger();
        QVERIFY(rig.controller.state() == DrillState::Incident);
        const QString asks = textOf(questionIn(rig));
        QVERIFY2(asks.contains(QStringLiteral("allows no further check")), qPrintable(asks));
        QCOMPARE(buttonWith(*questionIn(rig), QStringLiteral("Check first")), nullptr);
        QCOMPARE(withoutMnemonic(questionIn(rig)->defaultButton()->text()), QStringLiteral("Keep drilling"));
    }

    void whoResetsInAClassIsToldWhatBecomesOfTheAttempt()
    {
        WindowRig rig;
        rig.show();
        reachIncidentOf(rig, testClass());
        rig.window->actions().reset.trigger();
        const QString asks = textOf(questionIn(rig));
        QVERIFY2(asks.contains(QStringLiteral("shows it as “ended”")), qPrintable(asks));
        QVERIFY2(asks.contains(QStringLiteral("the whole time and all hints")), qPrintable(asks));
        QTest::keyClick(questionIn(rig), Qt::Key_Escape);
        QTRY_VERIFY(questionIn(rig) == nullptr);
        rig.finish();
        QTRY_VERIFY(rig.window->actions().reset.isEnabled());
        rig.window->actions().reset.trigger();
        const QString over = textOf(questionIn(rig));
        QVERIFY2(over.contains(QStringLiteral("its result stays")), qPrintable(over));
        QVERIFY2(over.contains(QStringLiteral("debrief makes way")), qPrintable(over));
    }

    void whoStopsInAClassIsToldWhatTheBoardShows()
    {
        WindowRig rig;
        rig.show();
        reachIncidentOf(rig, testClass());
        rig.window->actions().stop.trigger();
        const QString asks = textOf(questionIn(rig));
        QVERIFY2(asks.contains(QStringLiteral("shows this attempt as “ended”")), qPrintable(asks));
    }

    void whoClosesInAClassIsToldWhatIsKept_data()
    {
        QTest::addColumn<bool>("recorded");
        QTest::addColumn<bool>("besideResult");
        QTest::addColumn<QString>("told");
        QTest::newRow("beside the result") << true << true << QStringLiteral("up to now is put beside it");
        QTest::newRow("among the drills") << true << false << QStringLiteral("is kept, under “My drills”");
        QTest::newRow("not at all") << false << true << QStringLiteral("There is no recording");
    }
    void whoClosesInAClassIsToldWhatIsKept()
    {
        QFETCH(const bool, recorded);
        QFETCH(const bool, besideResult);
        QFETCH(const QString, told);
        WindowRig rig;
        rig.preferences.setRecordings({recorded ? 10 : 0, 1'000'000});
        rig.show();
        ClassFile file = testClass();
        file.keepRecording = besideResult;
        reachIncidentOf(rig, file);
        QVERIFY(!rig.window->close());
        const QString asks = textOf(questionIn(rig));
        QVERIFY2(asks.contains(QStringLiteral("A drill of a class is running")), qPrintable(asks));
        QVERIFY2(asks.contains(QStringLiteral("Your result stays as it is now")), qPrintable(asks));
        QVERIFY2(asks.contains(told), qPrintable(asks));
        QVERIFY2(!asks.contains(QStringLiteral("Nothing is kept")), qPrintable(asks));
    }

    void aClassDrillThatEndsWithItsWindowHasItsRecordingBesideItsResult()
    {
        WindowRig rig;
        DrillRecorder recorder(rig.controller, QStringLiteral("drill-1a2b3c4d"), [&rig] {
            return DrillRecorder::Place{rig.recordingFolder(), rig.preferences.recordings()};
        });
        rig.recording = [&recorder] { return recorder.path(); };
        connect(&recorder, &DrillRecorder::closed, rig.window.get(), &MainWindow::recordingsChanged);
        QVERIFY(QDir().mkpath(rig.recordingFolder()));
        rig.show();
        reachIncidentOf(rig, testClass());
        QVERIFY(!rig.window->close());
        buttonWith(*questionIn(rig), QStringLiteral("End the drill"))->click();
        QVERIFY(endsByItself());
        QVERIFY(!rig.window->isVisible());
        QFile file(rig.window->classroom().keeper().path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ResultReading read = readSealedResult(testClass(), file.readAll().toStdString());
        QVERIFY(!read.mark && read.result.state == ResultState::Ended);
        QVERIFY(read.result.recording && !read.result.recording->sha256.empty());
        const QFileInfo beside(QFileInfo(file).dir().filePath(QString::fromStdString(read.result.recording->name)));
        QVERIFY2(beside.isFile() && beside.size() > 0, qPrintable(beside.filePath()));
    }
};

QUIET_TEST_MAIN(TestDrillEnd)
#include "tst_drillend.moc"
