// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/preferences.h"
#include "tests/support/classresults.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/shownwords.h"
#include "tests/ui/support/windowrig.h"
#include "ui/classboardwindow.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

constexpr int patience = 10'000;

struct Lab {
    Lab()
    {
        theme.applyTo(*qApp);
        window.show();
        window.activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
    }

    [[nodiscard]] ClassBoardPage& page() { return window.page(); }
    [[nodiscard]] QTableView& table(const char* name) { return *named<QTableView>(page(), name); }
    [[nodiscard]] bool says(const char* text)
    {
        return !placesOf(QString::fromLatin1(text), shownWords(page())).isEmpty();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("stormlab.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    Theme theme;
    QTemporaryDir results;
    ClassBoardWindow window{
        theme, preferences,
        ClassBoardPage::Parts{theme, testClass(), shippedScenario(), results.path(), [] { return lessonBegan; }}};
};

} // namespace

/// What can be done with the rows of a class board.
class TestClassBoardRows : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void aRoomSeesResultsBeforeFilesThatAreNotCounted()
    {
        Lab lab;
        QVERIFY(!lab.says("Not counted"));
        putBadFiles(lab.results.path());
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().marked().rowCount(), 5, patience);
        const QTableView& files = lab.table("Files that are not counted");
        QVERIFY(lab.says("Not counted: 5 files"));
        QVERIFY(files.isVisible());
        lab.theme.setPresenting(true);
        QVERIFY(lab.says("Not counted: 5 files"));
        QVERIFY(!files.isVisible());
        auto* show = named<QPushButton>(lab.page(), "Show the files that are not counted");
        show->setFocus();
        QTest::keyClick(show, Qt::Key_Space);
        QVERIFY(files.isVisible());
        QCOMPARE(show->accessibleName(), QStringLiteral("Hide the files that are not counted"));
        lab.theme.setPresenting(false);
        QVERIFY(files.isVisible());
    }

    void aRowOpensTheRecordingBesideIt()
    {
        Lab lab;
        ResultFile result = resultOf(1);
        result.recording = {"ann.storm", std::string()};
        putFile(QDir(lab.results.path()).filePath(QStringLiteral("ann.stormresult")), sealedText(result, testClass()));
        putResult(lab.results.path(), 2, testClass());
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 2, patience);
        QSignalSpy wanted(&lab.window, &ClassBoardWindow::recordingRequested);
        QTableView& table = lab.table("Results");
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toString(), lab.results.filePath(QStringLiteral("ann.storm")));
        table.setCurrentIndex(table.model()->index(1, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        auto* box = lab.window.findChild<QMessageBox*>();
        QVERIFY(box != nullptr);
        QCOMPARE(box->text(), QStringLiteral("This result has no recording beside it."));
        box->close();
    }

    void whatWasWrittenIsSaid()
    {
        Lab lab;
        putResult(lab.results.path(), 2, testClass());
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 1, patience);
        lab.page().exportTo(lab.folder.filePath(QStringLiteral("class.csv")));
        QTRY_VERIFY(lab.window.findChild<QMessageBox*>() != nullptr);
        QCOMPARE(lab.window.findChild<QMessageBox*>()->text(), QStringLiteral("The table has been written."));
        lab.window.findChild<QMessageBox*>()->close();
    }
};

QUIET_TEST_MAIN(TestClassBoardRows)
#include "tst_classboardrows.moc"
