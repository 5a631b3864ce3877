// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/preferences.h"
#include "tests/support/classresults.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/shownwords.h"
#include "tests/ui/support/windowrig.h"
#include "ui/classboardwindow.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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
    /// In a text that is seen, and not only in what a table could tell.
    [[nodiscard]] bool tells(const QString& part)
    {
        const QList<QLabel*> labels = page().findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&part](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
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

    void whatARowHasNoRoomForIsSaidBelowTheTable()
    {
        Lab lab;
        putResult(lab.results.path(), 1, testClass());
        putResult(lab.results.path(), 2, testClass());
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 2, patience);
        ClassBoardModel& model = lab.page().model();
        model.setGrading(model.fileAt(1), model.resultAt(1),
                         {GradedAgain::NotGradable, "Its scenario is not installed here.", {}});
        QTableView& table = lab.table("Results");
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        const QString points = QStringLiteral("Pupil 101: incident. Detect %1 of 35");
        QVERIFY(lab.tells(points.arg(model.resultAt(0).parts[0].points)));
        QVERIFY(!lab.tells(QStringLiteral("Its scenario is not installed here.")));
        QTest::keyClick(&table, Qt::Key_Down);
        QVERIFY(lab.tells(QStringLiteral("Pupil 102: incident. Detect")));
        QVERIFY(lab.tells(QStringLiteral("Its scenario is not installed here.")));
        const QModelIndex recording = table.model()->index(1, ClassBoardModel::Recording);
        QCOMPARE(recording.data(Qt::AccessibleDescriptionRole).toString(),
                 QStringLiteral("Its scenario is not installed here."));
        lab.theme.setPresenting(true);
        QVERIFY(!lab.tells(QStringLiteral("Its scenario is not installed here.")) &&
                !lab.tells(QStringLiteral("Pupil 102")));
        lab.theme.setPresenting(false);
        named<QLineEdit>(lab.page(), "Filter the results")->setText(QStringLiteral("pupil 101"));
        QVERIFY(!lab.tells(QStringLiteral("Its scenario is not installed here.")));
        named<QLineEdit>(lab.page(), "Filter the results")->setText(QStringLiteral("nobody"));
        QVERIFY(!lab.tells(QStringLiteral("Detect")));
    }

    void whoeverHidesTheNamesThatAreSearchedForIsToldSo()
    {
        Lab lab;
        putResult(lab.results.path(), 1, testClass());
        putResult(lab.results.path(), 2, testClass());
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 2, patience);
        const auto* table = &lab.table("Results");
        const auto* exports = named<QPushButton>(lab.page(), "Export the board as CSV");
        QTest::keyClicks(named<QLineEdit>(lab.page(), "Filter the results"), QStringLiteral("pupil 101"));
        QVERIFY(table->isVisible() && exports->isEnabled());
        auto* hide = lab.page().findChild<QCheckBox*>();
        QTest::keyClick(hide, Qt::Key_Space);
        QVERIFY(hide->isChecked());
        QVERIFY(lab.tells(QStringLiteral("No result fits the filter.")));
        QVERIFY(!table->isVisible() && !exports->isEnabled() && !lab.page().exportAction().isEnabled());
        QTest::keyClick(hide, Qt::Key_Space);
        QVERIFY(table->isVisible() && exports->isEnabled());
    }

    // The filter shows none of them before and after.
    void aFirstResultThatTheFilterDoesNotShowIsThere()
    {
        Lab lab;
        QTest::keyClicks(named<QLineEdit>(lab.page(), "Filter the results"), QStringLiteral("nobody"));
        QVERIFY(lab.tells(QStringLiteral("Results appear here by themselves")));
        const QString file = putResult(lab.results.path(), 1, testClass());
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 1, patience);
        QVERIFY(lab.tells(QStringLiteral("No result fits the filter.")));
        QVERIFY(QFile::remove(file));
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 0, patience);
        QVERIFY(lab.tells(QStringLiteral("Results appear here by themselves")));
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
