// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/drillresult.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/progressrig.h"
#include "tests/ui/support/quietlog.h"
#include "ui/pages/debriefpage.h"
#include "ui/pages/progresspage.h"
#include "ui/presenters/progresswording.h"
#include "ui/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace stormlab;

namespace
{

QTableView& incidents(const ProgressRig& rig)
{
    return *named<QTableView>(rig.page(), "Progress by incident");
}

QString cell(const ProgressRig& rig, ProgressModel::Column column)
{
    return incidents(rig).model()->index(0, column).data().toString();
}

/// What Tab can lead to on the page, in its order.
QList<QWidget*> stopsOf(const QWidget& page)
{
    QList<QWidget*> stops;
    for (auto* widget : page.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0)
            stops << widget;
    }
    return stops;
}

} // namespace

/// "My progress" in the window.
class TestProgressPage : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void anEmptyPageHasOneSentenceAndOneButton()
    {
        ProgressRig rig;
        rig.show();
        named<QPushButton>(*rig.window, "My progress")->click();
        QVERIFY(rig.window->page() == MainWindow::Page::Progress);
        rig.settle();
        QVERIFY(says(rig.page(), QStringLiteral("No drill has been ended yet. What you reach is kept here, and nowhere "
                                                "else.")));
        QVERIFY(!incidents(rig).isVisible());
        QVERIFY(!named<QPushButton>(rig.page(), "Export all of my progress to a file")->isEnabled());
        QVERIFY(!named<QPushButton>(rig.page(), "Delete all of my progress")->isEnabled());
        rig.press("Start the first incident");
        QVERIFY(rig.controller.state() == DrillState::Preparing);
    }

    void titlesOfIncidentsAreWholeInLargeText()
    {
        ProgressRig rig;
        rig.window->resize(1024, 768);
        rig.show();
        rig.keep({rig.drill(9, 92, true)});
        rig.openProgress();
        rig.theme.setTextZoom(200);
        const QString title = cell(rig, ProgressModel::Incident).section(QLatin1Char('\n'), 0, 0);
        QVERIFY(!title.isEmpty());
        QTRY_VERIFY(incidents(rig).columnWidth(0) > incidents(rig).fontMetrics().horizontalAdvance(title));
        QVERIFY(incidents(rig).columnWidth(0) <= incidents(rig).width() / 2);
    }

    void showsBestAndLatestOfEachPart()
    {
        ProgressRig rig;
        rig.show();
        rig.keep({rig.drill(9, 92, true), rig.drill(2, 50, false)});
        rig.openProgress();
        const QString before = dayText(rig.drill(9, 0, false).when);
        const QString after = dayText(rig.drill(2, 0, false).when);
        QCOMPARE(cell(rig, ProgressModel::Incident),
                 QString::fromStdString(rig.scenario.title) + QStringLiteral("\n2 drills"));
        QCOMPARE(cell(rig, ProgressModel::Fix), QStringLiteral("45 of 45 · %1\n15 of 45 · %2").arg(before, after));
        QCOMPARE(cell(rig, ProgressModel::Total), QStringLiteral("92 of 100 · %1\n50 of 100 · %2").arg(before, after));
        QCOMPARE(cell(rig, ProgressModel::Due),
                 QStringLiteral("since %1\nnot passed").arg(dayText(rig.now - std::chrono::hours(24))));
        QCOMPARE(incidents(rig).model()->index(0, ProgressModel::Trap).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("best 12 of 20 on %1, latest 0 of 20 on %2").arg(before, after));
        QVERIFY(says(rig.page(), dueRule()));
    }

    /// Another language may put them in another order, or join them otherwise.
    void aHeaderIsOneText()
    {
        const OtherWords words;
        const ProgressModel model({});
        for (int column = 0; column < ProgressModel::ColumnCount; ++column) {
            const QString shown = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            QVERIFY2(englishOf(shown) != shown, qPrintable(shown));
        }
    }

    void whatIsDueIsDrilledAgain()
    {
        ProgressRig rig;
        rig.show();
        rig.keep({rig.drill(0, 92, true)});
        rig.openProgress();
        QVERIFY(says(rig.page(), QStringLiteral("Nothing is due.")));
        QVERIFY(!named<QTableView>(rig.page(), "Due again")->isVisible());
        rig.now += std::chrono::hours(24 * 30);
        rig.progress.refresh();
        rig.settle();
        const auto* due = named<QTableView>(rig.page(), "Due again");
        QVERIFY(due->isVisible());
        QCOMPARE(due->model()->rowCount(), 1);
        rig.press("Drill the selected incident again");
        QVERIFY(rig.controller.state() == DrillState::Preparing);
    }

    void theDrillsOfTheIncidentAreListed()
    {
        ProgressRig rig;
        rig.show();
        DrillResult stopped = rig.drill(1, 0, false);
        stopped.finished = false;
        rig.keep({rig.drill(9, 92, true), rig.drill(2, 50, false), stopped});
        rig.openProgress();
        const auto* drills = named<QTableView>(rig.page(), "Drills of the selected incident");
        QStringList outcomes;
        for (int row = 0; row < drills->model()->rowCount(); ++row)
            outcomes << drills->model()->index(row, DrillResultModel::Outcome).data().toString();
        QCOMPARE(outcomes, QStringList({QStringLiteral("stopped half-way"), QStringLiteral("50 of 100, not passed"),
                                        QStringLiteral("92 of 100, passed")}));
    }

    void whoComesFromADrillFindsItSelected()
    {
        ProgressRig rig;
        rig.openProgress();
        rig.keep({rig.drill(3, 60, false), rig.drill(2, 80, true)});
        const auto* drills = named<QTableView>(rig.page(), "Drills of the selected incident");
        drills->selectionModel()->setCurrentIndex(drills->model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
        rig.keep({rig.drill(1, 70, true)});
        QCOMPARE(drills->currentIndex().row(), 2);
        rig.press("Back to where I came from");
        rig.keep({rig.drill(0, 92, true)});
        rig.openProgress();
        QCOMPARE(drills->model()->rowCount(), 4);
        QCOMPARE(drills->currentIndex().row(), 0);
    }

    void aNoteIsKept()
    {
        ProgressRig rig;
        rig.show();
        rig.keep({rig.drill(9, 92, true), rig.drill(2, 50, false)});
        rig.openProgress();
        ProgressRig::note(rig.page(), QStringLiteral("First the ceiling."));
        QTRY_COMPARE(rig.progress.noteOf(rig.drill(2, 0, false).drill), std::string("First the ceiling."));
        const auto* drills = named<QTableView>(rig.page(), "Drills of the selected incident");
        QTRY_COMPARE(drills->model()->index(0, DrillResultModel::Note).data().toString(),
                     QStringLiteral("First the ceiling."));
        named<QTableView>(rig.page(), "Drills of the selected incident")->selectRow(1);
        QCOMPARE(ProgressRig::noteIn(rig.page()).toPlainText(), QString());
    }

    void whatIsBeingTypedIsKeptWhenThePageIsLeft()
    {
        ProgressRig rig;
        rig.show();
        rig.keep({rig.drill(9, 92, true)});
        rig.openProgress();
        ProgressRig::noteIn(rig.page()).setFocus();
        QTest::keyClicks(&ProgressRig::noteIn(rig.page()), QStringLiteral("Half a"));
        // Something else that is read meanwhile takes nothing away.
        rig.progress.refresh();
        rig.settle();
        QCOMPARE(ProgressRig::noteIn(rig.page()).toPlainText(), QStringLiteral("Half a"));
        rig.press("Back to where I came from");
        QVERIFY(rig.window->page() == MainWindow::Page::Start);
        QTRY_COMPARE(rig.progress.noteOf(rig.drill(9, 0, false).drill), std::string("Half a"));
    }

    void theDebriefTakesANoteToItsDrill()
    {
        ProgressRig rig;
        rig.controller.setWallClock([&rig] { return rig.now; });
        rig.show();
        rig.reachIncident();
        rig.finish();
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Debrief);
        auto* debrief = rig.window->findChild<DebriefPage*>();
        ProgressRig::note(*debrief, QStringLiteral("Diagnose first."));
        QTRY_VERIFY(!rig.progress.progress().notes.empty());
        rig.settle();
        const std::string drill = *drillIdOf(TimelineView(rig.controller.timeline()));
        QCOMPARE(rig.progress.noteOf(drill), std::string("Diagnose first."));
        QCOMPARE(rig.progress.progress().drills.size(), std::size_t{1});
        QCOMPARE(rig.progress.progress().drills.front().drill, drill);
        QCOMPARE(ProgressRig::noteIn(*debrief).toPlainText(), QStringLiteral("Diagnose first."));
        // Changed elsewhere, it is changed here.
        rig.openProgress();
        ProgressRig::note(rig.page(), QStringLiteral("Look, then diagnose."));
        rig.settle();
        rig.press("Back to where I came from");
        QVERIFY(rig.window->page() == MainWindow::Page::Debrief);
        QTRY_COMPARE(ProgressRig::noteIn(*debrief).toPlainText(), QStringLiteral("Look, then diagnose."));
    }

    void deletingAsksAndListsWhatGoes()
    {
        ProgressRig rig;
        rig.show();
        rig.keep({rig.drill(9, 92, true), rig.drill(2, 50, false)});
        rig.openProgress();
        // Another program has kept one meanwhile.
        QVERIFY(ProgressFile(rig.folder.filePath(QStringLiteral("progress.sqlite"))).add(rig.drill(1, 70, true)).done);
        rig.press("Delete all of my progress");
        QTRY_VERIFY(rig.window->findChild<QMessageBox*>() != nullptr);
        auto* question = rig.window->findChild<QMessageBox*>();
        QVERIFY(question->informativeText().contains(QStringLiteral("3 drills, with points and days\n0 notes")));
        QVERIFY(question->informativeText().contains(QStringLiteral("cannot be undone")));
        QVERIFY(withoutMnemonic(question->defaultButton()->text()).contains(QStringLiteral("Keep")));
        QTest::keyClick(question, Qt::Key_Escape);
        rig.settle();
        QCOMPARE(rig.progress.progress().drills.size(), std::size_t{3});
        QTRY_VERIFY(rig.window->findChild<QMessageBox*>() == nullptr);
        rig.press("Delete all of my progress");
        QTRY_VERIFY(rig.window->findChild<QMessageBox*>() != nullptr);
        rig.window->findChild<QMessageBox*>()->buttons().first()->click();
        QTRY_VERIFY(rig.progress.progress().drills.empty());
        QTRY_VERIFY(!incidents(rig).isVisible());
    }

    /// The disk may take seconds to answer.
    void whoeverPressesTwiceIsAskedOnce()
    {
        ProgressRig rig;
        rig.show();
        rig.keep({rig.drill(9, 92, true)});
        rig.openProgress();
        rig.press("Delete all of my progress");
        rig.press("Delete all of my progress");
        rig.settle();
        QTRY_VERIFY(rig.window->findChild<QMessageBox*>() != nullptr);
        QCOMPARE(rig.window->findChildren<QMessageBox*>().size(), 1);
    }

    void whoeverHasGoneOnIsNotAsked()
    {
        ProgressRig rig;
        rig.show();
        rig.keep({rig.drill(9, 92, true)});
        rig.openProgress();
        rig.press("Delete all of my progress");
        rig.press("Back to where I came from");
        QVERIFY(!rig.page().isVisible());
        rig.settle();
        QVERIFY(rig.window->findChild<QMessageBox*>() == nullptr);
    }

    void whatCannotBeReadIsNotOfferedForDeletion()
    {
        ProgressRig rig;
        rig.show();
        rig.keep({rig.drill(9, 92, true)});
        rig.openProgress();
        const QString file = rig.folder.filePath(QStringLiteral("progress.sqlite"));
        for (const char* piece : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1String(piece));
        QVERIFY(QDir().mkdir(file));
        rig.press("Delete all of my progress");
        rig.settle();
        QVERIFY(rig.window->findChild<QMessageBox*>() == nullptr);
    }

    void aNewerFileIsShownAndLeftAlone()
    {
        ProgressRig rig;
        ProgressSteps steps = progressSteps();
        steps.push_back({QStringLiteral("ALTER TABLE drill ADD COLUMN mood TEXT")});
        const ProgressFile newer(rig.folder.filePath(QStringLiteral("progress.sqlite")), steps);
        QVERIFY(newer.add(rig.drill(2, 92, true)).done);
        rig.show();
        rig.openProgress();
        QVERIFY(incidents(rig).isVisible());
        QVERIFY(!named<QPushButton>(rig.page(), "Delete all of my progress")->isEnabled());
        QVERIFY(named<QPushButton>(rig.page(), "Export all of my progress to a file")->isEnabled());
        QVERIFY(!ProgressRig::noteIn(rig.page()).isEnabled());
        QVERIFY(ProgressRig::noteIn(rig.page()).placeholderText().contains(QStringLiteral("newer Stormlab")));
    }

    void aDrillGoesOnWhereNothingCanBeKeptAndThatIsSaidOnce()
    {
        ProgressRig rig;
        QDir(rig.folder.path()).mkdir(QStringLiteral("progress.sqlite"));
        rig.controller.setWallClock([&rig] { return rig.now; });
        rig.show();
        rig.reachIncident();
        rig.finish();
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Debrief);
        QTRY_VERIFY(rig.window->findChild<QMessageBox*>() != nullptr);
        auto* debrief = rig.window->findChild<DebriefPage*>();
        rig.window->findChild<QMessageBox*>()->accept();
        QTRY_VERIFY(rig.window->findChild<QMessageBox*>() == nullptr);
        ProgressRig::note(*debrief, QStringLiteral("Kept nowhere."));
        rig.settle();
        QVERIFY(rig.window->findChild<QMessageBox*>() == nullptr);
        QCOMPARE(ProgressRig::noteIn(*debrief).toPlainText(), QStringLiteral("Kept nowhere."));
        rig.openProgress();
        QVERIFY(!incidents(rig).isVisible());
    }

    void theKeyDoesNothingDuringADrill()
    {
        ProgressRig rig;
        rig.show();
        rig.startDrill();
        QTest::keySequence(rig.window.get(), QKeySequence(QStringLiteral("Ctrl+G")));
        QVERIFY(rig.window->page() == MainWindow::Page::Drill);
    }

    void everythingHasANameAndItsPlace()
    {
        ProgressRig rig;
        rig.show();
        rig.keep({rig.drill(9, 92, true), rig.drill(2, 50, false)});
        rig.window->resize(1024, 740);
        rig.openProgress();
        const QList<QWidget*> stops = stopsOf(rig.page());
        QVERIFY(stops.size() >= 7);
        for (const QWidget* stop : stops) {
            QVERIFY2(!stop->accessibleName().isEmpty(), stop->metaObject()->className());
            const QRect place(stop->mapTo(rig.window.get(), QPoint(0, 0)), stop->size());
            QVERIFY2(rig.window->rect().contains(place), qPrintable(stop->accessibleName()));
        }
        QCOMPARE(rig.window->size(), QSize(1024, 740));
    }
};

QUIET_TEST_MAIN(TestProgressPage)
#include "tst_progresspage.moc"
