// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/progressrig.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/shownwords.h"
#include "ui/keys/keytable.h"
#include "ui/pages/progresspage.h"
#include "ui/widgets/undoline.h"

#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextCursor>

using namespace stormlab;

/// Notes that were deleted come back as they were.
class TestDeletedNotes : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

    /// To the only drill, whose id is returned.
    [[nodiscard]] static std::string writeNote(ProgressRig& rig)
    {
        rig.show();
        rig.keep({rig.drill(9, 92, true)});
        rig.openProgress();
        std::string drill = rig.drill(9, 0, false).drill;
        ProgressRig::note(rig.page(), QStringLiteral("First the ceiling."));
        [&] { QTRY_COMPARE(rig.progress.noteOf(drill), std::string("First the ceiling.")); }();
        rig.settle();
        return drill;
    }

    static void deleteNote(ProgressRig& rig)
    {
        QPlainTextEdit& edit = ProgressRig::noteIn(rig.page());
        edit.setFocus();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClick(&edit, Qt::Key_Tab);
        rig.settle();
        QVERIFY(rig.progress.noteOf(rig.drill(9, 0, false).drill).empty());
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void aNoteThatWasDeletedComesBack()
    {
        ProgressRig rig;
        const std::string drill = writeNote(rig);
        deleteNote(rig);
        const auto* line = rig.window->findChild<UndoLine*>();
        QTRY_VERIFY(line->isVisible());
        QTest::keySequence(rig.window.get(), keySequences(Key::Undo).first());
        QTRY_COMPARE(rig.progress.noteOf(drill), std::string("First the ceiling."));
        rig.settle();
        QTRY_COMPARE(ProgressRig::noteIn(rig.page()).toPlainText(), QStringLiteral("First the ceiling."));
        QVERIFY(!line->isVisible());
    }

    void theKeyBringsANoteBackWhereItsFieldHasNothingToUndo()
    {
        ProgressRig rig;
        rig.show();
        rig.keep({rig.drill(9, 92, true)});
        rig.openProgress();
        const std::string drill = rig.drill(9, 0, false).drill;
        QPlainTextEdit& edit = ProgressRig::noteIn(rig.page());
        edit.setFocus();
        QTest::keyClicks(&edit, QStringLiteral("Look."));
        QTRY_COMPARE(rig.progress.noteOf(drill), std::string("Look."));
        // The first one empties the field.
        QTest::keySequence(&edit, keySequences(Key::Undo).first());
        QTRY_COMPARE(rig.progress.noteOf(drill), std::string());
        QTRY_VERIFY(rig.window->findChild<UndoLine*>()->isVisible());
        QTest::keySequence(&edit, keySequences(Key::Undo).first());
        QTRY_COMPARE(rig.progress.noteOf(drill), std::string("Look."));
        QCOMPARE(edit.toPlainText(), QStringLiteral("Look."));
    }

    void aNoteThatWasDeletedBitByBitComesBackWhole()
    {
        ProgressRig rig;
        const std::string drill = writeNote(rig);
        QPlainTextEdit& edit = ProgressRig::noteIn(rig.page());
        edit.setFocus();
        edit.moveCursor(QTextCursor::End);
        // What is left is kept whenever somebody pauses.
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&edit, Qt::Key_Backspace);
        QTRY_COMPARE(rig.progress.noteOf(drill), std::string("First the"));
        while (!edit.toPlainText().isEmpty())
            QTest::keyClick(&edit, Qt::Key_Backspace);
        QTRY_COMPARE(rig.progress.noteOf(drill), std::string());
        namedFrom<QPushButton>(*rig.window, "Bring back what was deleted")->click();
        QCOMPARE(edit.toPlainText(), QStringLiteral("First the ceiling."));
        QTRY_COMPARE(rig.progress.noteOf(drill), std::string("First the ceiling."));
    }

    void whatWasTypedAndLeftToStandIsWhatComesBack()
    {
        ProgressRig rig;
        const std::string drill = writeNote(rig);
        QPlainTextEdit& edit = ProgressRig::noteIn(rig.page());
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QStringLiteral("Look."));
        QTRY_COMPARE(rig.progress.noteOf(drill), std::string("Look."));
        deleteNote(rig);
        namedFrom<QPushButton>(*rig.window, "Bring back what was deleted")->click();
        QTRY_COMPARE(rig.progress.noteOf(drill), std::string("Look."));
    }

    void aNoteComesBackBeforeWhatIsBeingTyped()
    {
        ProgressRig rig;
        const std::string drill = writeNote(rig);
        deleteNote(rig);
        QPlainTextEdit& edit = ProgressRig::noteIn(rig.page());
        edit.setFocus();
        QTest::keyClicks(&edit, QStringLiteral("Then"));
        namedFrom<QPushButton>(*rig.window, "Bring back what was deleted")->click();
        QTest::keyClicks(&edit, QStringLiteral(" the rest."));
        QCOMPARE(edit.toPlainText(), QStringLiteral("First the ceiling.\nThen the rest."));
        QTest::keyClick(&edit, Qt::Key_Tab);
        QTRY_COMPARE(rig.progress.noteOf(drill), std::string("First the ceiling.\nThen the rest."));
    }

    /// What was promised to be gone for good is not offered; what is no progress still is.
    void deletingAllTakesTheOfferAlong()
    {
        ProgressRig rig;
        (void)writeNote(rig);
        auto* line = rig.window->findChild<UndoLine*>();
        int broughtBack = 0;
        line->offer(QStringLiteral("The list of recent files was cleared."), [&broughtBack] { ++broughtBack; });
        deleteNote(rig);
        QTRY_VERIFY(!placesOf(QStringLiteral("The note to this drill was deleted."), shownWords(*line)).isEmpty());
        rig.press("Delete all of my progress");
        QTRY_VERIFY(rig.window->findChild<QMessageBox*>() != nullptr);
        rig.window->findChild<QMessageBox*>()->buttons().first()->click();
        QTRY_VERIFY(rig.progress.progress().drills.empty());
        QVERIFY(placesOf(QStringLiteral("The note to this drill was deleted."), shownWords(*line)).isEmpty());
        QVERIFY(line->isVisible());
        namedFrom<QPushButton>(*rig.window, "Bring back what was deleted")->click();
        QCOMPARE(broughtBack, 1);
        QVERIFY(!line->isVisible());
    }

    void aNoteThatCannotComeBackIsOfferedAgain()
    {
        ProgressRig rig;
        const std::string drill = writeNote(rig);
        deleteNote(rig);
        const QString file = rig.folder.filePath(QStringLiteral("progress.sqlite"));
        for (const char* piece : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1String(piece));
        QVERIFY(QDir().mkdir(file));
        auto* undo = namedFrom<QPushButton>(*rig.window, "Bring back what was deleted");
        undo->click();
        QVERIFY(!undo->isVisible());
        QTRY_VERIFY(rig.window->findChild<QMessageBox*>() != nullptr);
        rig.window->findChild<QMessageBox*>()->accept();
        QTRY_VERIFY(undo->isVisible());
        QVERIFY(QDir().rmdir(file));
        undo->click();
        QTRY_COMPARE(rig.progress.noteOf(drill), std::string("First the ceiling."));
        QVERIFY(!undo->isVisible());
    }
};

QUIET_TEST_MAIN(TestDeletedNotes)
#include "tst_deletednotes.moc"
