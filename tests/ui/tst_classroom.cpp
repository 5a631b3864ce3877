// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classroom.h"

#include "core/runtime/classroom/classfiles.h"
#include "core/runtime/classroom/learnerid.h"
#include "core/runtime/classroom/resultseal.h"
#include "tests/support/classresults.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/classboardwindow.h"
#include "ui/widgets/classstartdialog.h"
#include "ui/widgets/newclassdialog.h"
#include "ui/widgets/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTest>

using namespace stormlab;

namespace
{

/// The window, and a class file on the incident that it has.
struct Lab {
    Lab() { rig.show(); }

    QString save(const ClassFile& file)
    {
        QString path = rig.folder.filePath(QStringLiteral("b.stormclass"));
        [&] { QVERIFY(writeClassFile(path, file).ok()); }();
        return path;
    }

    /// The page that a learner sees of this class.
    ClassStartDialog* offered(const ClassFile& file)
    {
        QSignalSpy spy(&rig.window->classroom(), &Classroom::startOffered);
        rig.window->classroom().open(save(file));
        [&] { QTRY_COMPARE(spy.size(), 1); }();
        return spy.isEmpty() ? nullptr : spy.front().front().value<ClassStartDialog*>();
    }

    [[nodiscard]] QMessageBox* message() const { return rig.window->findChild<QMessageBox*>(); }

    WindowRig rig;
};

QString wordsOf(const QWidget& where)
{
    QStringList words;
    for (const auto* label : where.findChildren<QLabel*>())
        words << label->text();
    return words.join(QLatin1Char('\n'));
}

ResultFile resultAt(const QString& path, const ClassFile& file)
{
    QFile read(path);
    if (!read.open(QIODevice::ReadOnly))
        return {};
    const ResultReading reading = readSealedResult(file, read.readAll().toStdString());
    return reading.mark ? ResultFile{} : reading.result;
}

} // namespace

/// Class files in the window, for a learner and for a teacher.
class ClassroomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void aLearnerSeesWhatIsDrilledAndByWhichRules()
    {
        Lab lab;
        const ClassStartDialog* page = lab.offered(testClass());
        const QString words = wordsOf(*page);
        for (const char* said : {"Group B, Tuesday", "seed 7", "Each hint costs 5 points.", "At most 3 checks.",
                                 "30 minutes after the incident began"})
            QVERIFY2(words.contains(QLatin1String(said)), said);
        QCOMPARE(page->folder(), lab.rig.folder.path());
        QVERIFY(named<QPushButton>(*page, "Start the drill of this class")->isEnabled());
        // The shipped incident is not the one of the made-up hash.
        QVERIFY(words.contains(QStringLiteral("points may differ")));
    }

    void aDamagedClassFileIsToldByItsLineAndTheParsersWordsAreDetails()
    {
        Lab lab;
        const QString path = lab.save(testClass());
        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
        lab.rig.window->classroom().open(path);
        QTRY_VERIFY(lab.message() != nullptr);
        QCOMPARE(lab.message()->text(), QStringLiteral("b.stormclass cannot be used as a class file."));
        const QString says = lab.message()->informativeText();
        QVERIFY2(says.startsWith(QStringLiteral("Why: Line ")), qPrintable(says));
        QVERIFY2(says.endsWith(QStringLiteral("Ask whoever made it for a new one.")), qPrintable(says));
        QVERIFY2(!says.contains(QStringLiteral("parse error")), qPrintable(says));
        QVERIFY(lab.message()->detailedText().contains(QStringLiteral("parse error at line ")));
    }

    void startDrillsByTheRulesAndWritesAResult()
    {
        Lab lab;
        ClassStartDialog* page = lab.offered(testClass());
        named<QLineEdit>(*page, "Your name (optional)")->setText(QStringLiteral("  Ann   B. "));
        named<QPushButton>(*page, "Start the drill of this class")->click();
        QTRY_VERIFY(lab.rig.controller.state() == DrillState::Incident);
        QCOMPARE(lab.rig.controller.options().classId, testClass().id);
        QVERIFY(lab.rig.controller.options().policy == testClass().policy);
        QCOMPARE(lab.rig.preferences.learnerName(), QStringLiteral("Ann B."));
        ResultKeeper& keeper = lab.rig.window->classroom().keeper();
        QTRY_VERIFY(keeper.isSettled());
        QCOMPARE(resultAt(keeper.path(), testClass()).name, std::string("Ann B."));
        // Whoever starts the program again is known by it.
        QCOMPARE(resultAt(keeper.path(), testClass()).learner,
                 learnerIn(testClass(), "Ann B.", lab.rig.preferences.learnerSecret()));
        QVERIFY(lab.rig.controller.finish().ok());
        QTRY_VERIFY(resultAt(keeper.path(), testClass()).state == ResultState::Finished);
    }

    void theStripTellsRulesAndTimeWhileTheDrillRuns()
    {
        Lab lab;
        QVERIFY(!lab.rig.window->statusBar()->isVisible());
        // A clock that stands still: nothing depends on how fast this computer is.
        lab.rig.controller.timeBox().setClock([] { return Milliseconds{0}; });
        named<QPushButton>(*lab.offered(testClass()), "Start the drill of this class")->click();
        QTRY_VERIFY(lab.rig.controller.state() == DrillState::Incident);
        QVERIFY(lab.rig.window->statusBar()->isVisible());
        QVERIFY(wordsOf(*lab.rig.window->statusBar()).contains(QStringLiteral("Each hint costs 5 points.")));
        for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
            lab.rig.theme.setMode(mode);
            QCOMPARE(named<QLabel>(*lab.rig.window, "Rules of the class")->palette().color(QPalette::WindowText),
                     lab.rig.theme.mutedText());
        }
        QVERIFY(lab.rig.window->actions().hint.text().endsWith(QStringLiteral("(−5 points)")));
        QTRY_VERIFY(wordsOf(*lab.rig.window->statusBar()).contains(QStringLiteral("30:00 left")));
        QCOMPARE(named<QLabel>(*lab.rig.window, "Time left")->accessibleDescription(),
                 QStringLiteral("30 minutes left"));
        Q_EMIT lab.rig.controller.timeRunsOut(Milliseconds{60'000});
        QVERIFY(wordsOf(*lab.rig.window->statusBar()).contains(QStringLiteral("1:00 left")));
        // What comes each second, and with each state, lets it be read.
        Q_EMIT lab.rig.controller.stateChanged(DrillState::Incident);
        QVERIFY(wordsOf(*lab.rig.window->statusBar()).contains(QStringLiteral("graded as it is")));
        QVERIFY(named<QLabel>(*lab.rig.window, "Time left")
                    ->accessibleDescription()
                    .contains(QStringLiteral("graded as it is")));
    }

    void whenTheDrillHasEndedTheStripTellsWhereTheResultIs()
    {
        Lab lab;
        named<QPushButton>(*lab.offered(testClass()), "Start the drill of this class")->click();
        QTRY_VERIFY(lab.rig.controller.state() == DrillState::Incident);
        const QString path = lab.rig.window->classroom().keeper().path();
        QVERIFY(!wordsOf(*lab.rig.window->statusBar()).contains(path));
        QVERIFY(lab.rig.controller.finish().ok());
        // Not before it is written.
        QTRY_VERIFY(wordsOf(*lab.rig.window->statusBar()).contains(path));
        QCOMPARE(named<QLabel>(*lab.rig.window, "Result of the class")->text(),
                 QStringLiteral("Your result is in ") + path);
        QVERIFY(named<QPushButton>(*lab.rig.window, "Show my result in its folder")->isVisible());
        QVERIFY(!named<QLabel>(*lab.rig.window, "Time left")->isVisible());
        lab.rig.theme.setPresenting(true);
        QVERIFY(!wordsOf(*lab.rig.window->statusBar()).contains(path));
        lab.rig.theme.setPresenting(false);
    }

    void whoseTimeIsOverIsToldSo()
    {
        Lab lab;
        Milliseconds now{0};
        lab.rig.controller.timeBox().setClock([&now] { return now; });
        named<QPushButton>(*lab.offered(testClass()), "Start the drill of this class")->click();
        QTRY_VERIFY(lab.rig.controller.state() == DrillState::Incident);
        now = Milliseconds{1'800'000};
        lab.rig.controller.timeBox().step();
        QTRY_VERIFY(lab.rig.window->page() == MainWindow::Page::Debrief);
        QTRY_VERIFY(wordsOf(*lab.rig.window->statusBar()).contains(QStringLiteral("The time is over")));
    }

    void whatTheClassForbidsIsNotOffered()
    {
        Lab lab;
        ClassFile file = testClass();
        file.policy.hints = {HintRule::Delayed, 0, Milliseconds{600'000}};
        file.policy.checks = {CheckRule::Limited, 0, 1};
        named<QPushButton>(*lab.offered(file), "Start the drill of this class")->click();
        QTRY_VERIFY(lab.rig.controller.state() == DrillState::Incident);
        DrillActions& actions = lab.rig.window->actions();
        QVERIFY(!actions.hint.isEnabled());
        QVERIFY2(actions.hint.toolTip().contains(QStringLiteral("opens in")), qPrintable(actions.hint.toolTip()));
        QVERIFY(actions.check.isEnabled());
        QVERIFY(lab.rig.controller.hintsOpenIn() > Milliseconds{0});
    }

    void aClassWithoutHintsSaysSoInTheBrief()
    {
        Lab lab;
        ClassFile file = testClass();
        file.policy.hints = {HintRule::None, 0, Milliseconds{0}};
        named<QPushButton>(*lab.offered(file), "Start the drill of this class")->click();
        QTRY_VERIFY(lab.rig.controller.state() == DrillState::Incident);
        QTRY_VERIFY(says(*lab.rig.window, QStringLiteral("This class gives no hints.")));
    }

    void theBoardLeadsToThePreferences()
    {
        Lab lab;
        ClassBoardWindow* board = nullptr;
        connect(&lab.rig.window->classroom(), &Classroom::boardOpened, this,
                [&board](ClassBoardWindow* opened) { board = opened; });
        lab.rig.window->classroom().openBoard(lab.save(testClass()));
        QTRY_VERIFY(board != nullptr);
        Q_EMIT board->preferencesRequested();
        QTRY_VERIFY(board->findChild<PreferencesDialog*>() != nullptr);
        board->close();
    }

    void whileAnotherDrillRunsNoneCanBeStarted()
    {
        Lab lab;
        lab.rig.startDrill();
        const ClassStartDialog* page = lab.offered(testClass());
        QVERIFY(!named<QPushButton>(*page, "Start the drill of this class")->isEnabled());
        lab.rig.controller.stop();
        QTRY_VERIFY(named<QPushButton>(*page, "Start the drill of this class")->isEnabled());
    }

    void aClassOnAnIncidentThatIsNotHereIsRefused()
    {
        Lab lab;
        ClassFile file = testClass();
        file.scenario = "no-such-incident";
        lab.rig.window->classroom().open(lab.save(file));
        QTRY_VERIFY(lab.message() != nullptr);
        QVERIFY(lab.message()->text().contains(QStringLiteral("no-such-incident")));
    }

    void aFileThatIsNoClassIsToldWithItsMistakes()
    {
        Lab lab;
        const QString path = lab.rig.folder.filePath(QStringLiteral("x.stormclass"));
        putFile(path, "{}");
        lab.rig.window->classroom().open(path);
        QTRY_VERIFY(lab.message() != nullptr);
        QVERIFY(lab.message()->text().contains(QStringLiteral("x.stormclass")));
    }

    void aDroppedClassFileIsOpened()
    {
        Lab lab;
        const QString path = lab.save(testClass());
        QSignalSpy offered(&lab.rig.window->classroom(), &Classroom::startOffered);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(lab.rig.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(lab.rig.window.get(), &drop);
        QTRY_COMPARE(offered.size(), 1);
    }

    void theStartPageLeadsToTheClassroom()
    {
        Lab lab;
        named<QPushButton>(*lab.rig.window, "Classroom")->click();
        QTRY_VERIFY(lab.message() != nullptr);
        QCOMPARE(lab.message()->buttons().size() >= 3, true);
    }

    void aTeacherSetsTheRulesAndReadsThemInWords()
    {
        Lab lab;
        NewClassDialog dialog(lab.rig.theme, {lab.rig.scenario}, 42);
        dialog.show();
        QPushButton* save = named<QPushButton>(dialog, "Save the class file");
        QVERIFY(!save->isEnabled());
        named<QLineEdit>(dialog, "Name of the class")->setText(QStringLiteral("Group C"));
        QVERIFY(save->isEnabled());
        named<QComboBox>(dialog, "Hints")->setCurrentIndex(2);
        named<QSpinBox>(dialog, "Minutes before hints open")->setValue(7);
        named<QComboBox>(dialog, "Checks")->setCurrentIndex(1);
        named<QSpinBox>(dialog, "Checks at most")->setValue(2);
        named<QCheckBox>(dialog, "End after a time")->setChecked(true);
        named<QSpinBox>(dialog, "Minutes from the incident on")->setValue(20);
        const QString words = wordsOf(dialog);
        for (const char* said : {"seed 42", "Hints open 7 minutes after the incident began.", "At most 2 checks.",
                                 "The drill ends 20 minutes after"})
            QVERIFY2(words.contains(QLatin1String(said)), said);
        const ClassFile file = withNewKeys(dialog.file());
        QVERIFY(readClassFile(toJson(file)).file == file);
        QVERIFY(readClassFile(toJson(file)).mistakes.empty());
        QCOMPARE(file.policy.hints.opensAt, Milliseconds{420'000});
    }

    void aNewClassHasAFileNameAndIsFoundAgain()
    {
        Lab lab;
        lab.rig.window->classroom().makeClass();
        auto* dialog = lab.rig.window->findChild<NewClassDialog*>();
        QVERIFY(dialog != nullptr);
        named<QLineEdit>(*dialog, "Name of the class")->setText(QStringLiteral("Group C: Tuesday"));
        named<QPushButton>(*dialog, "Save the class file")->click();
        auto* chooser = dialog->findChild<QFileDialog*>();
        QVERIFY(chooser != nullptr);
        QCOMPARE(QFileInfo(chooser->selectedFiles().value(0)).fileName(), QStringLiteral("group-c-tuesday.stormclass"));
        const QString path = lab.rig.folder.filePath(QStringLiteral("c.stormclass"));
        Q_EMIT chooser->fileSelected(path);
        QTRY_VERIFY(lab.message() != nullptr);
        QVERIFY(QFileInfo::exists(path));
        QCOMPARE(lab.rig.recordings.recent().paths().value(0), path);
    }

    void eachRuleMakesAClassThatCanBeRead_data()
    {
        QTest::addColumn<int>("hints");
        QTest::addColumn<int>("checks");
        for (int hints = 0; hints < 4; ++hints) {
            for (int checks = 0; checks < 3; ++checks)
                QTest::addRow("hints %d, checks %d", hints, checks) << hints << checks;
        }
    }
    void eachRuleMakesAClassThatCanBeRead()
    {
        QFETCH(const int, hints);
        QFETCH(const int, checks);
        Theme theme;
        Scenario scenario = shippedScenario();
        NewClassDialog dialog(theme, {scenario}, 1);
        named<QLineEdit>(dialog, "Name of the class")->setText(QStringLiteral("x"));
        named<QComboBox>(dialog, "Hints")->setCurrentIndex(hints);
        named<QComboBox>(dialog, "Checks")->setCurrentIndex(checks);
        const ClassReading reading = readClassFile(toJson(withNewKeys(dialog.file())));
        QVERIFY2(reading.mistakes.empty(),
                 reading.mistakes.empty() ? "" : (reading.mistakes[0].pointer + reading.mistakes[0].says).c_str());
    }

    void theBoardOfAClassOpensOnItsFolder()
    {
        Lab lab;
        const QString path = lab.save(testClass());
        putResult(lab.rig.folder.path(), 3, testClass());
        QSignalSpy opened(&lab.rig.window->classroom(), &Classroom::boardOpened);
        lab.rig.window->classroom().openBoard(path);
        QTRY_COMPARE(opened.size(), 1);
        auto* board = opened.front().front().value<ClassBoardWindow*>();
        QTRY_COMPARE(board->page().model().rowCount(), 1);
        board->close();
    }

private:
    QuietLog m_log;
};

QUIET_TEST_MAIN(ClassroomTest)
#include "tst_classroom.moc"
