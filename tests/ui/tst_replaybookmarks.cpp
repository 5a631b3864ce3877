// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/keys/keytable.h"
#include "ui/pages/replaypage.h"
#include "ui/widgets/bookmarkspanel.h"
#include "ui/widgets/undoline.h"

#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

/// Bookmarks in the window of a replay, and in the file beside its recording.
class TestReplayBookmarks : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<ReplayRig> m_rig;

private Q_SLOTS:
    void initTestCase() { QVERIFY(recordedDrill().size() > 200); }
    void init() { m_rig = std::make_unique<ReplayRig>(); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void bookmarksAreKeptBesideTheRecording()
    {
        m_rig->open();
        QFile recording(m_rig->path());
        QVERIFY(recording.open(QIODevice::ReadOnly));
        const QByteArray before = recording.readAll();
        m_rig->window->clock().seek(30s);
        QTest::keyClick(m_rig->window, Qt::Key_B);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("here. [it] begins"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const std::vector<Bookmark> kept{{30s, QStringLiteral("here. [it] begins")}};
        QTRY_COMPARE(readBookmarks(m_rig->path()).value(), kept);
        recording.seek(0);
        QCOMPARE(recording.readAll(), before);
        m_rig->window->close();
        QTRY_VERIFY(!m_rig->window);
        m_rig->opener.open(m_rig->path(), nullptr);
        QTRY_VERIFY(m_rig->window);
        QCOMPARE(m_rig->window->bookmarks().bookmarks(), kept);
        m_rig->window->bookmarks().remove(0);
        QTRY_VERIFY(!QFile::exists(bookmarkFile(m_rig->path())));
    }

    void bookmarksThatCannotBeReadAreNotReplaced()
    {
        QFile file(bookmarkFile(m_rig->path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        m_rig->open();
        QTRY_VERIFY(m_rig->window->findChild<QMessageBox*>() != nullptr);
        m_rig->window->findChild<QMessageBox*>()->close();
        QSignalSpy settled(&m_rig->window->bookmarks(), &BookmarkList::settled);
        m_rig->window->bookmarks().add(3s);
        QVERIFY(settled.wait());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void bookmarksAreSavedOnceTheFileIsMovedAway()
    {
        QVERIFY(QDir().mkdir(bookmarkFile(m_rig->path())));
        m_rig->open();
        QTRY_VERIFY(m_rig->window->findChild<QMessageBox*>() != nullptr);
        BookmarkList& bookmarks = m_rig->window->bookmarks();
        bookmarks.add(3s);
        QTRY_VERIFY(!bookmarks.isSaving());
        QVERIFY(QDir().rmdir(bookmarkFile(m_rig->path())));
        const std::vector<Bookmark> others{{2s, QStringLiteral("of before")}};
        QVERIFY(writeBookmarks(m_rig->path(), others).ok());
        bookmarks.add(4s);
        const std::vector<Bookmark> kept{others.front(), {3s, {}}, {4s, {}}};
        QTRY_COMPARE(readBookmarks(m_rig->path()).value(), kept);
        QTRY_COMPARE(bookmarks.bookmarks(), kept);
    }

    void bookmarksThatCannotBeSavedAreToldOnce()
    {
        m_rig->open();
        QVERIFY(QDir().mkdir(bookmarkFile(m_rig->path())));
        BookmarkList& bookmarks = m_rig->window->bookmarks();
        const QSignalSpy failed(&bookmarks, &BookmarkList::failed);
        for (const DrillTime moment : {1s, 2s, 3s}) {
            bookmarks.add(moment);
            QTRY_VERIFY(!bookmarks.isSaving());
        }
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_rig->window->findChildren<QMessageBox*>().size(), 1);
        // Told once, the window may be closed.
        m_rig->window->bookmarks().add(4s);
        m_rig->window->close();
        QTRY_VERIFY(!m_rig->window);
    }

    void aWindowStaysWhereItsLastBookmarkCannotBeSaved()
    {
        m_rig->open();
        QVERIFY(QDir().mkdir(bookmarkFile(m_rig->path())));
        m_rig->window->bookmarks().add(1s);
        QVERIFY(!m_rig->window->close());
        QTRY_VERIFY(m_rig->window->findChild<QMessageBox*>() != nullptr);
        QVERIFY(m_rig->window->isVisible());
        m_rig->window->findChild<QMessageBox*>()->close();
        QVERIFY(m_rig->window->close());
    }

    void whatIsBeingTypedIsKeptWhenTheWindowCloses()
    {
        m_rig->open();
        QTest::keyClick(m_rig->window, Qt::Key_B);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("unfinished"));
        m_rig->window->close();
        QTRY_VERIFY(!m_rig->window);
        const std::vector<Bookmark> kept{{0s, QStringLiteral("unfinished")}};
        QCOMPARE(readBookmarks(m_rig->path()).value(), kept);
    }

    void aBookmarkThatWasRemovedComesBack()
    {
        m_rig->open();
        BookmarkList& list = m_rig->window->bookmarks();
        list.rename(list.add(5s), QStringLiteral("here it begins"));
        list.add(9s);
        const std::vector<Bookmark> before = list.bookmarks();
        m_rig->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_rig->window));
        m_rig->window->page().docks().goTo(Key::PaneBookmarks);
        auto* table = m_rig->window->page().findChild<BookmarksPanel*>()->findChild<QTableWidget*>();
        table->setCurrentCell(0, 0);
        table->setFocus();
        QTest::keySequence(table, keySequences(Key::BookmarkRemove).first());
        QTRY_COMPARE(list.bookmarks().size(), std::size_t{1});
        QVERIFY(m_rig->window->findChild<UndoLine*>()->isVisible());
        QTest::keySequence(table, keySequences(Key::Undo).first());
        QTRY_COMPARE(list.bookmarks(), before);
        QTRY_COMPARE(readBookmarks(m_rig->path()).value(), before);
        QVERIFY(!m_rig->window->findChild<UndoLine*>()->isVisible());
    }

    void aBookmarkIsAMark()
    {
        m_rig->open();
        m_rig->window->bookmarks().add(5s);
        m_rig->window->clock().seekMark(1);
        QCOMPARE(m_rig->window->clock().playback().position, DrillTime{5s});
    }
};

QUIET_TEST_MAIN(TestReplayBookmarks)
#include "tst_replaybookmarks.moc"
