// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/classresults.h"
#include "tests/ui/boardlab.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/classboardwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

constexpr int patience = 10'000;

/// Percent, before a key changes it.
constexpr int largerBefore = 150;

struct Lab : BoardLab {
    /// Thirty files, five of which are bad.
    void fill(int results = 30)
    {
        for (int learner = 1; learner <= results - 5; ++learner)
            putResult(place(), learner, testClass());
        putBadFiles(place());
        QTRY_COMPARE_WITH_TIMEOUT(page().model().rowCount(), results - 5, patience);
        QTRY_COMPARE_WITH_TIMEOUT(page().marked().rowCount(), 5, patience);
    }
};

} // namespace

/// The board of a class: thirty files dropped into its folder while it is open, five of them bad.
class ClassBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void anEmptyFolderHasOneSentenceAndOneButton()
    {
        Lab lab;
        QVERIFY(!lab.table().isVisible());
        QVERIFY(named<QPushButton>(lab.page(), "Choose another folder")->isVisible());
        QVERIFY(!named<QPushButton>(lab.page(), "Export the board as CSV")->isEnabled());
        QVERIFY(!named<QTableView>(lab.page(), "Files that are not counted")->isVisible());
    }

    void aClassOfThirtyWithFiveBadFilesIsRight()
    {
        Lab lab;
        QSignalSpy resets(&lab.rows(), &QAbstractItemModel::modelReset);
        lab.fill();
        QVERIFY(lab.table().isVisible());
        QCOMPARE(lab.rows().rowCount(), 25);
        const BoardTotals& totals = lab.page().model().totals();
        QCOMPARE(totals.all, 25);
        QCOMPARE(totals.done, 8);
        QCOMPARE(totals.passed, 4);
        QCOMPARE(totals.stuck, 0);
        QVERIFY((totals.traps == std::vector<TrapCount>{{"raised-ceiling", 5}}));
        QVERIFY(resets.isEmpty());
        QVERIFY(named<QTableView>(lab.page(), "Files that are not counted")->isVisible());
        QStringList reasons;
        for (int row = 0; row < 5; ++row)
            reasons << lab.page().marked().index(row, MarkedFilesModel::Reason).data().toString();
        QCOMPARE(reasons, (QStringList{QStringLiteral("altered after it was written"),
                                       QStringLiteral("cut or damaged: ask the learner for it again"),
                                       QStringLiteral("another class"), QStringLiteral("too large"),
                                       QStringLiteral("newer format")}));
    }

    void whoStoppedBeforeTheBoardWasOpenedIsSilent()
    {
        Lab lab;
        lab.window.reset();
        QFile old(putResult(lab.place(), 8, testClass()));
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addSecs(-1'800), QFileDevice::FileModificationTime));
        old.close();
        lab.open();
        QTRY_COMPARE(lab.page().model().rowCount(), 1);
        QVERIFY2(lab.text(0, ClassBoardModel::State).contains(QStringLiteral("no sign")),
                 qPrintable(lab.text(0, ClassBoardModel::State)));
    }

    void whoStopsActingIsStuck()
    {
        Lab lab;
        lab.fill();
        lab.now = lessonBegan + std::chrono::minutes{6};
        lab.page().model().setNow(lab.now);
        QCOMPARE(lab.page().model().totals().stuck, 17);
        choose(named<QComboBox>(lab.page(), "Which results are shown"), 1);
        QCOMPARE(lab.rows().rowCount(), 17);
        QVERIFY(lab.text(0, ClassBoardModel::Since).endsWith(QStringLiteral("(5 min)")));
        choose(named<QComboBox>(lab.page(), "Which results are shown"), 2);
        QCOMPARE(lab.rows().rowCount(), 8);
    }

    void filtersByEveryWord()
    {
        Lab lab;
        lab.fill();
        auto* filter = named<QLineEdit>(lab.page(), "Filter the results");
        filter->setText(QStringLiteral("finished raising"));
        QCOMPARE(lab.rows().rowCount(), 1);
        filter->setText(QStringLiteral("nobody like this"));
        QCOMPARE(lab.rows().rowCount(), 0);
        QVERIFY(says(lab.page(), QStringLiteral("No result fits the filter.")));
        filter->clear();
        QCOMPARE(lab.rows().rowCount(), 25);
    }

    void sortsFiguresAsFigures()
    {
        Lab lab;
        lab.fill();
        lab.table().sortByColumn(ClassBoardModel::Total, Qt::DescendingOrder);
        for (int row = 1; row < lab.rows().rowCount(); ++row)
            QVERIFY(lab.text(row - 1, ClassBoardModel::Total).toInt() >= lab.text(row, ClassBoardModel::Total).toInt());
    }

    void namesCanBeHidden()
    {
        Lab lab;
        lab.fill();
        named<QLineEdit>(lab.page(), "Filter the results")->setText(QStringLiteral("pupil 103"));
        QCOMPARE(lab.rows().rowCount(), 1);
        QCOMPARE(lab.text(0, ClassBoardModel::Who), QStringLiteral("Pupil 103"));
        lab.page().hideNames(true);
        QCOMPARE(lab.rows().rowCount(), 0);
        named<QLineEdit>(lab.page(), "Filter the results")->clear();
        for (int row = 0; row < lab.rows().rowCount(); ++row)
            QCOMPARE(lab.text(row, ClassBoardModel::Who), QStringLiteral("Learner %1").arg(row + 1));
        for (int row = 0; row < 5; ++row)
            QCOMPARE(lab.page().marked().index(row, MarkedFilesModel::File).data().toString(),
                     QStringLiteral("File %1").arg(row + 1));
    }

    // Whoever hid them for a room finds them hidden, and another class as it was.
    void hiddenNamesAreKeptForTheirClassOnly()
    {
        Lab lab;
        const auto hides = [&lab] {
            const QList<QCheckBox*> boxes = lab.page().findChildren<QCheckBox*>();
            return boxes.size() == 1 ? boxes.front() : nullptr;
        };
        QTest::keyClick(hides(), Qt::Key_Space);
        QVERIFY(hides()->isChecked());
        ClassFile other = testClass();
        other.id = "another";
        lab.open(other);
        QVERIFY(!hides()->isChecked());
        QVERIFY(lab.page().model().names() == BoardNames::Shown);
        lab.open();
        QVERIFY(hides()->isChecked());
        QVERIFY(lab.page().model().names() == BoardNames::Hidden);
        QTest::keyClick(hides(), Qt::Key_Space);
        lab.open();
        QVERIFY(!hides()->isChecked());
    }

    void whereNamesAreHiddenNoTipTellsThem()
    {
        Lab lab;
        lab.fill();
        ClassBoardModel& model = lab.page().model();
        model.setGrading(model.fileAt(0), model.resultAt(0),
                         {GradedAgain::NoRecording, "The recording pupil-101.storm does not lie there.", {}});
        lab.page().marked().take(
            {{QStringLiteral("ann.stormresult"), {}, ResultMark::Duplicate, QStringLiteral("see bob.stormresult")}});
        const auto tips = [&] {
            QString all;
            for (QAbstractItemModel* each :
                 {static_cast<QAbstractItemModel*>(&model), static_cast<QAbstractItemModel*>(&lab.page().marked())}) {
                for (int row = 0; row < each->rowCount(); ++row) {
                    for (int column = 0; column < each->columnCount(); ++column)
                        all += each->index(row, column).data(Qt::ToolTipRole).toString();
                }
            }
            return all;
        };
        QVERIFY(tips().contains(QStringLiteral("pupil-101")) && tips().contains(QStringLiteral("bob")));
        lab.page().hideNames(true);
        QVERIFY2(!tips().contains(QStringLiteral("pupil"), Qt::CaseInsensitive) &&
                     !tips().contains(QStringLiteral("bob")),
                 qPrintable(tips()));
    }

    void anotherFolderBeginsAnew()
    {
        Lab lab;
        lab.fill();
        QSignalSpy graded(&lab.page(), &ClassBoardPage::graded);
        lab.page().gradeAgain();
        QTRY_COMPARE(graded.size(), 1);
        const auto tells = [&lab](const QString& part) {
            const QList<QLabel*> labels = lab.page().findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&part](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
        };
        QVERIFY(tells(QStringLiteral("Graded again")));
        const QString other = lab.folder.filePath(QStringLiteral("other"));
        QVERIFY(QDir().mkpath(other));
        putResult(other, 3, testClass());
        lab.page().gradeAgain();
        lab.page().watch(other);
        QVERIFY(!tells(QStringLiteral("Graded again")));
        QCOMPARE(lab.page().marked().rowCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 1, patience);
        QCOMPARE(lab.page().model().lineAt(0).learner, 1);
        QCOMPARE(graded.size(), 1);
        lab.page().gradeAgain();
        QTRY_COMPARE(graded.size(), 2);
        QVERIFY(tells(QStringLiteral("1 without a recording")));
    }

    void rowsGrowWithTheText()
    {
        Lab lab;
        lab.fill();
        const int before = lab.table().verticalHeader()->defaultSectionSize();
        lab.theme.setTextZoom(largerBefore);
        QTRY_VERIFY(lab.table().verticalHeader()->defaultSectionSize() > before);
    }

    void aFileThatIsMendedIsCounted()
    {
        Lab lab;
        lab.fill();
        putFile(QDir(lab.place()).filePath(QStringLiteral("bad-cut.stormresult")),
                sealedText(resultOf(44), testClass()));
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 26, patience);
        QCOMPARE(lab.page().marked().rowCount(), 4);
    }

    void aFileThatIsSpoiledIsNoLongerCounted()
    {
        Lab lab;
        lab.fill();
        putFile(QDir(lab.place()).filePath(QStringLiteral("learner-007.stormresult")), "{}");
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 24, patience);
        QCOMPARE(lab.page().marked().rowCount(), 6);
    }

    void exportsWhatIsShown()
    {
        Lab lab;
        lab.fill();
        choose(named<QComboBox>(lab.page(), "Which results are shown"), 2);
        lab.page().hideNames(true);
        const QString path = lab.folder.filePath(QStringLiteral("board.csv"));
        QSignalSpy exported(&lab.page(), &ClassBoardPage::exported);
        lab.page().exportTo(path);
        QTRY_COMPARE(exported.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("\r\n"), 9);
        QVERIFY(!text.contains("Pupil"));
    }

    void anExportThatFailsIsTold()
    {
        Lab lab;
        lab.fill();
        QSignalSpy failed(&lab.page(), &ClassBoardPage::failed);
        lab.page().exportTo(lab.folder.path());
        QTRY_COMPARE(failed.size(), 1);
    }

    void gradesAgainWhatLiesBesideTheResults()
    {
        Lab lab;
        lab.fill();
        QSignalSpy graded(&lab.page(), &ClassBoardPage::graded);
        named<QPushButton>(lab.page(), "Grade the recordings beside the results again")->click();
        QTRY_COMPARE(graded.size(), 1);
        int without = 0;
        for (int row = 0; row < lab.rows().rowCount(); ++row)
            without += lab.text(row, ClassBoardModel::Recording) == QStringLiteral("none beside it") ? 1 : 0;
        QCOMPARE(without, 8);
    }

    void gradingThatIsNotPossibleSaysWhy()
    {
        Lab lab;
        auto* grade = named<QPushButton>(lab.page(), "Grade the recordings beside the results again");
        const auto saysWhy = [&](const QString& why) {
            return !grade->isEnabled() && grade->toolTip() == why && grade->accessibleDescription() == why &&
                   says(lab.page(), why) && !lab.page().gradeAction().isEnabled() &&
                   lab.page().gradeAction().toolTip() == why;
        };
        QVERIFY(saysWhy(QStringLiteral("There is no result yet to grade again.")));
        putResult(lab.place(), 1, testClass());
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 1, patience);
        const QString none = QStringLiteral("No result is finished yet: select those that are to be graded again.");
        QVERIFY(saysWhy(none));
        lab.table().setFocus();
        lab.table().setCurrentIndex(lab.rows().index(0, 0));
        QTest::keyClick(&lab.table(), Qt::Key_Space);
        QVERIFY(grade->isEnabled() && lab.page().gradeAction().isEnabled() && !says(lab.page(), none));
        lab.table().clearSelection();
        QVERIFY(saysWhy(none));
        putResult(lab.place(), 3, testClass());
        QTRY_VERIFY_WITH_TIMEOUT(grade->isEnabled(), patience);
        QVERIFY(grade->toolTip().contains(QStringLiteral("must be worth what the result claims")));
        QSignalSpy graded(&lab.page(), &ClassBoardPage::graded);
        grade->click();
        QVERIFY(saysWhy(QStringLiteral("The recordings are being graded.")));
        QTRY_COMPARE(graded.size(), 1);
        QVERIFY(grade->isEnabled());
    }

    void whereNothingIsShownNothingIsExported()
    {
        Lab lab;
        auto* button = named<QPushButton>(lab.page(), "Export the board as CSV");
        const auto saysWhy = [&](const QString& why) {
            return !button->isEnabled() && button->toolTip() == why && button->accessibleDescription() == why &&
                   !lab.page().exportAction().isEnabled() && lab.page().exportAction().toolTip() == why;
        };
        QVERIFY(saysWhy(QStringLiteral("There is no result yet to export.")));
        lab.fill();
        QVERIFY(button->isEnabled() && lab.page().exportAction().isEnabled());
        const QString none = QStringLiteral("No result is shown that could be exported: change the filter.");
        auto* filter = named<QLineEdit>(lab.page(), "Filter the results");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("nobody"));
        QVERIFY(saysWhy(none));
        filter->clear();
        QVERIFY(button->isEnabled());
        // Time alone may bring somebody in.
        QTest::keyClick(named<QComboBox>(lab.page(), "Which results are shown"), Qt::Key_Down);
        QVERIFY(saysWhy(none));
        lab.page().model().setNow(lessonBegan + std::chrono::minutes{6});
        QVERIFY(button->isEnabled());
        QVERIFY(lab.table().isVisible());
    }

    void everyControlHasANameAndIsReachedByTab()
    {
        Lab lab;
        lab.fill();
        QSet<QString> reached;
        named<QLineEdit>(lab.page(), "Filter the results")->setFocus();
        for (int step = 0; step < 20; ++step) {
            if (QWidget* widget = QApplication::focusWidget()) {
                const auto* box = qobject_cast<QCheckBox*>(widget);
                reached << (box != nullptr ? box->text() : widget->accessibleName());
            }
            QTest::keyClick(lab.window.get(), Qt::Key_Tab);
        }
        for (const char* name :
             {"Filter the results", "Which results are shown", "Hide &names", "Results", "Files that are not counted",
              "Watch another folder", "Grade the recordings beside the results again", "Export the board as CSV"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
        QVERIFY(!reached.contains(QString()));
    }

    void fitsASmallScreen()
    {
        Lab lab;
        lab.fill();
        lab.window->resize(1024, 740);
        QVERIFY2(lab.window->minimumSizeHint().width() <= 1024, "too wide");
        QVERIFY2(lab.window->minimumSizeHint().height() <= 740, "too high");
    }

private:
    QuietLog m_log;
};

QUIET_TEST_MAIN(ClassBoardTest)
#include "tst_classboardwindow.moc"
