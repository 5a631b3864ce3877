// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/drillresult.h"
#include "core/runtime/recording/bookmarks.h"
#include "core/runtime/recording/recorder.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/progressrig.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/comparisonwindow.h"
#include "ui/pages/recordingspage.h"
#include "ui/presenters/durationwording.h"
#include "ui/widgets/undoline.h"

#include <QDir>
#include <QFile>
#include <QItemSelectionModel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

/// The window on a folder with a whole recording, a cut one and a foreign file.
class Lab
{
public:
    explicit Lab(bool filled = true)
    {
        // The trash of whoever runs the test is left alone. Qt looks once in a program where it is.
        qputenv("XDG_DATA_HOME", QFile::encodeName(dataFolder().path()));
        if (filled)
            fill();
        rig.window->QWidget::show();
        button("My drills")->click();
        if (filled)
            [&] { QTRY_COMPARE(table().model()->rowCount(), 3); }();
    }

    [[nodiscard]] QPushButton* button(const char* name) const
    {
        for (auto* each : rig.window->findChildren<QPushButton*>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] static const QTemporaryDir& dataFolder()
    {
        static const QTemporaryDir folder;
        return folder;
    }

    [[nodiscard]] static int thrownAway()
    {
        return static_cast<int>(
            QDir(dataFolder().filePath(QStringLiteral("Trash/files"))).entryList(QDir::Files).size());
    }

    [[nodiscard]] QTableView& table() const { return *rig.window->recordingsPage().findChild<QTableView*>(); }

    [[nodiscard]] QString text(int row, RecordingListModel::Column column) const
    {
        return table().model()->index(row, column).data().toString();
    }

    [[nodiscard]] QString pathOf(const char* name) const
    {
        return rig.recordingFolder() + QLatin1Char('/') + QLatin1String(name);
    }

    /// This one alone; the view itself would ask whether somebody holds Ctrl, which the key of an undo leaves held
    /// here.
    void selectRow(int row)
    {
        selection().setCurrentIndex(table().model()->index(row, 0),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    /// Selects the row that has this in its note.
    void select(const QString& note)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (text(row, RecordingListModel::Note) == note)
                selectRow(row);
        }
    }

    /// The rows that have one of these in their note.
    void selectOnly(const QStringList& notes)
    {
        selection().clearSelection();
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (notes.contains(text(row, RecordingListModel::Note)))
                selection().select(table().model()->index(row, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    void selectAllBut(const QString& note)
    {
        selection().clearSelection();
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (!text(row, RecordingListModel::Note).contains(note))
                selection().select(table().model()->index(row, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    WindowRig rig;

private:
    [[nodiscard]] QItemSelectionModel& selection() const { return *table().selectionModel(); }

    void fill() const
    {
        QDir().mkpath(rig.recordingFolder());
        writeRecording(pathOf("whole.storm"), recordedDrill());
        writeRecording(pathOf("cut.storm"), recordedDrill());
        QFile cut(pathOf("cut.storm"));
        QVERIFY(cut.resize(cut.size() - 1));
        QFile foreign(pathOf("notes.txt"));
        QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("notes") == 5);
    }
};

} // namespace

class TestRecordingsPage : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void listsWhatIsThere()
    {
        const Lab lab;
        QVERIFY(lab.rig.window->page() == MainWindow::Page::Recordings);
        QStringList notes;
        for (int row = 0; row < 3; ++row) {
            const QString note = lab.text(row, RecordingListModel::Note);
            const QString incident = lab.text(row, RecordingListModel::Incident);
            notes << note;
            QCOMPARE(incident, note.contains(QStringLiteral("no recording"))
                                   ? QStringLiteral("notes.txt")
                                   : QString::fromStdString(lab.rig.scenario.title));
            if (note.isEmpty()) {
                QVERIFY(lab.text(row, RecordingListModel::Outcome).contains(QStringLiteral(" of 100, ")));
                QCOMPARE(lab.text(row, RecordingListModel::Length),
                         timeLabel(recordedDrill().back().time - firstOf<InjectFired>()));
            }
            // A drill whose program was killed is as long as it was recorded.
            if (note.contains(QStringLiteral("not finished")))
                QVERIFY(lab.text(row, RecordingListModel::Length).contains(QLatin1Char(':')));
        }
        QCOMPARE(notes.filter(QStringLiteral("not finished")).size(), 1);
        QCOMPARE(notes.filter(QStringLiteral("notes.txt is no recording of Stormlab.")).size(), 1);
    }

    void aDrillTakesANote()
    {
        ProgressRig rig;
        std::vector<TimelineEvent> events = recordedDrill();
        std::string drill;
        for (TimelineEvent& event : events) {
            if (auto* started = std::get_if<DrillStarted>(&event.body)) {
                started->startedAt = rig.now;
                drill = *drillIdOf(*started);
            }
        }
        QDir().mkpath(rig.recordingFolder());
        writeRecording(rig.recordingFolder() + QStringLiteral("/an-old-one.storm"), events);
        rig.show();
        namedFrom<QPushButton>(*rig.window, "My drills")->click();
        RecordingsPage& page = rig.window->recordingsPage();
        const QAbstractItemModel& model = *page.findChild<QTableView*>()->model();
        QTRY_COMPARE(model.rowCount(), 1);
        ProgressRig::note(page, QStringLiteral("A classic."));
        QTRY_COMPARE(rig.progress.noteOf(drill), std::string("A classic."));
        QTRY_COMPARE(model.index(0, RecordingListModel::Note).data().toString(), QStringLiteral("A classic."));
    }

    void whatIsNoDrillTakesNoNote()
    {
        Lab lab;
        lab.selectOnly({QStringLiteral("notes.txt is no recording of Stormlab.")});
        QVERIFY(!ProgressRig::noteIn(lab.rig.window->recordingsPage()).isEnabled());
        QCOMPARE(ProgressRig::noteIn(lab.rig.window->recordingsPage()).placeholderText(),
                 QStringLiteral("Only drills have notes."));
    }

    void enterReplaysIt()
    {
        Lab lab;
        QPointer<ReplayWindow> opened;
        connect(&lab.rig.recordings, &RecordingOpener::opened, this, [&](ReplayWindow* window) { opened = window; });
        lab.rig.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(lab.rig.window.get()));
        lab.select({});
        lab.table().setFocus();
        QTest::keyClick(&lab.table(), Qt::Key_Return);
        QTRY_VERIFY(opened);
        delete opened.data();
    }

    void whoComesBackSeesWhatHasHappenedMeanwhile()
    {
        Lab lab;
        lab.table().selectAll();
        const auto before = lab.table().selectionModel()->selectedRows().size();
        QVERIFY(QFile::copy(lab.pathOf("whole.storm"), lab.pathOf("another.storm")));
        QEvent back(QEvent::WindowActivate);
        QApplication::sendEvent(&lab.rig.window->recordingsPage(), &back);
        QTRY_COMPARE(lab.table().model()->rowCount(), 4);
        QCOMPARE(lab.table().selectionModel()->selectedRows().size(), before);
    }

    void twoSelectedDrillsAreCompared()
    {
        Lab lab;
        QPointer<ComparisonWindow> opened;
        connect(&lab.rig.recordings.comparisons(), &ComparisonOpener::opened, this,
                [&](ComparisonWindow* window) { opened = window; });
        QPushButton* compare = lab.button("Compare the two selected recordings");
        QVERIFY(!compare->isEnabled());
        lab.selectAllBut(QStringLiteral("no recording"));
        QVERIFY(compare->isEnabled());
        QVERIFY(!lab.button("Replay the selected recording")->isEnabled());
        compare->click();
        QTRY_VERIFY(opened);
        delete opened.data();
        lab.table().selectAll();
        QVERIFY(!compare->isEnabled());
    }

    void aButtonThatIsGreyedOutSaysWhy()
    {
        Lab lab;
        const QPushButton* compare = lab.button("Compare the two selected recordings");
        lab.select({});
        QVERIFY(compare->toolTip().startsWith(QStringLiteral("Select two recordings")));
        lab.selectAllBut(QStringLiteral("not finished"));
        QVERIFY(!compare->isEnabled());
        QCOMPARE(compare->toolTip(), QStringLiteral("notes.txt cannot be read, so it cannot be compared."));
        QCOMPARE(compare->accessibleDescription(), compare->toolTip());
        for (const char* name : {"Replay the selected recording", "Move the selected recording to the trash"})
            QCOMPARE(lab.button(name)->toolTip(), QStringLiteral("Select one recording, and only one"));
        lab.select({});
        QCOMPARE(lab.button("Replay the selected recording")->toolTip(), QString());
    }

    void aDrillThatIsStillRecordedCannotBeCompared()
    {
        Lab lab;
        Recorder recorder;
        recorder.create(lab.pathOf("going.storm"));
        for (const TimelineEvent& event : recordedDrill())
            recorder.accept(event);
        QTRY_VERIFY(recorder.written() > 0);
        lab.rig.window->recordingsChanged();
        QTRY_COMPARE(lab.table().model()->rowCount(), 4);
        lab.select(QStringLiteral("being recorded"));
        QCOMPARE(lab.button("Move the selected recording to the trash")->toolTip(),
                 QStringLiteral("It is being recorded: end the drill first"));
        lab.selectOnly({QString(), QStringLiteral("being recorded")});
        QCOMPARE(lab.button("Compare the two selected recordings")->toolTip(),
                 QStringLiteral("going.storm is still being recorded: it can be compared when its drill has ended."));
    }

    void whatIsDeletedGoesToTheTrashAndComesBack()
    {
        Lab lab;
        const std::vector<Bookmark> bookmarks{{DrillTime{1'000}, QStringLiteral("here")}};
        QVERIFY(writeBookmarks(lab.pathOf("whole.storm"), bookmarks).ok());
        lab.rig.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(lab.rig.window.get()));
        lab.select({});
        lab.table().setFocus();
        QTest::keyClick(&lab.table(), Qt::Key_Delete);
        QTRY_COMPARE(lab.table().model()->rowCount(), 2);
        QVERIFY(lab.rig.window->findChild<QMessageBox*>() == nullptr);
        QVERIFY(!QFile::exists(lab.pathOf("whole.storm")) && !QFile::exists(bookmarkFile(lab.pathOf("whole.storm"))));
        QVERIFY(lab.table().currentIndex().isValid());
        const auto* line = lab.rig.window->findChild<UndoLine*>();
        QVERIFY(line->isVisible());
        QVERIFY(says(*line, QStringLiteral("The recording was moved to the trash, with its bookmarks.")));
        QTest::keySequence(lab.rig.window.get(), keySequences(Key::Undo).first());
        QTRY_COMPARE(lab.table().model()->rowCount(), 3);
        QVERIFY(!line->isVisible());
        QCOMPARE(readBookmarks(lab.pathOf("whole.storm")).value(), bookmarks);
        QCOMPARE(lab.text(lab.table().currentIndex().row(), RecordingListModel::Note), QString());
    }

    void severalThatWereDeletedComeBackOneAfterAnother()
    {
        Lab lab;
        for (int left = 2; left > 0; --left) {
            lab.selectRow(0);
            lab.button("Move the selected recording to the trash")->click();
            QTRY_COMPARE(lab.table().model()->rowCount(), left);
            QVERIFY(says(*lab.rig.window, QStringLiteral("The recording was moved to the trash.")));
        }
        QPushButton* undo = lab.button("Bring back what was deleted");
        undo->click();
        QTRY_COMPARE(lab.table().model()->rowCount(), 2);
        undo->click();
        QTRY_COMPARE(lab.table().model()->rowCount(), 3);
        QVERIFY(!undo->isVisible());
    }

    void listsThatAreReadMeanwhileTakeNothingBack()
    {
        Lab lab;
        lab.select({});
        lab.rig.window->recordingsChanged();
        lab.button("Move the selected recording to the trash")->click();
        lab.rig.window->recordingsChanged();
        QTRY_COMPARE(lab.table().model()->rowCount(), 2);
        QVERIFY(lab.table().currentIndex().isValid());
        lab.selectRow(1);
        lab.rig.window->recordingsChanged();
        lab.button("Bring back what was deleted")->click();
        lab.rig.window->recordingsChanged();
        QTRY_COMPARE(lab.table().model()->rowCount(), 3);
        QTRY_COMPARE(lab.text(lab.table().currentIndex().row(), RecordingListModel::Note), QString());
    }

    void anOfferThatIsDismissedLeavesItInTheTrash()
    {
        Lab lab;
        const int before = Lab::thrownAway();
        lab.select({});
        lab.button("Move the selected recording to the trash")->click();
        QTRY_COMPARE(lab.table().model()->rowCount(), 2);
        lab.button("Leave it deleted, and hide this line")->click();
        QVERIFY(!lab.rig.window->findChild<UndoLine*>()->isVisible());
        QTest::keySequence(lab.rig.window.get(), keySequences(Key::Undo).first());
        QVERIFY(!QFile::exists(lab.pathOf("whole.storm")));
        QCOMPARE(Lab::thrownAway(), before + 1);
    }

    void whatCannotComeBackIsSaidAndOfferedAgain()
    {
        Lab lab;
        lab.select({});
        lab.button("Move the selected recording to the trash")->click();
        QTRY_COMPARE(lab.table().model()->rowCount(), 2);
        writeRecording(lab.pathOf("whole.storm"), recordedDrill());
        lab.button("Bring back what was deleted")->click();
        QTRY_VERIFY(lab.rig.window->findChild<QMessageBox*>() != nullptr);
        QVERIFY(lab.rig.window->findChild<QMessageBox*>()->text().endsWith(QStringLiteral(" is there already.")));
        QVERIFY(lab.rig.window->findChild<UndoLine*>()->isVisible());
        QVERIFY(QFile::remove(lab.pathOf("whole.storm")));
        lab.button("Bring back what was deleted")->click();
        QTRY_VERIFY(QFile::exists(lab.pathOf("whole.storm")));
        QVERIFY(!lab.rig.window->findChild<UndoLine*>()->isVisible());
    }

    void anEmptyListSaysHowItIsFilled()
    {
        const Lab lab(false);
        QVERIFY(!lab.table().isVisible());
        QVERIFY(!lab.button("Replay the selected recording")->isEnabled());
        lab.button("Back to the start page")->click();
        QVERIFY(lab.rig.window->page() == MainWindow::Page::Start);
    }

    void aRecordingThatHasEndedMeanwhileAppears()
    {
        Lab lab;
        writeRecording(lab.pathOf("another.storm"), recordedDrill());
        lab.rig.window->recordingsChanged();
        QTRY_COMPARE(lab.table().model()->rowCount(), 4);
    }

    void theListIsFilledOnAnotherThread()
    {
        Lab lab;
        QFile::remove(lab.pathOf("notes.txt"));
        lab.rig.window->recordingsChanged();
        QCOMPARE(lab.table().model()->rowCount(), 3);
        QTRY_COMPARE(lab.table().model()->rowCount(), 2);
    }
};

QUIET_TEST_MAIN(TestRecordingsPage)
#include "tst_recordingspage.moc"
