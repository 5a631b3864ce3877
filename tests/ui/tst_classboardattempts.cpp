// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/classresults.h"
#include "tests/ui/boardlab.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/shownwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMessageBox>
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

using Lab = BoardLab;

QCheckBox* box(const Lab& lab, const char* text)
{
    const QList<QCheckBox*> boxes = lab.page().findChildren<QCheckBox*>();
    const auto found = std::ranges::find(boxes, QString::fromLatin1(text), &QCheckBox::text);
    return found == boxes.end() ? nullptr : *found;
}

QStringList whos(const Lab& lab)
{
    QStringList names;
    for (int row = 0; row < lab.rows().rowCount(); ++row)
        names << lab.text(row, ClassBoardModel::Who);
    return names;
}

/// Ann passes at first, and then begins two more attempts, of which the last is done. Ben has begun before her.
void putAttempts(const Lab& lab)
{
    for (int attempt = 1; attempt <= 3; ++attempt) {
        ResultFile ann = resultOf(attempt == 2 ? 1 : 6);
        ann.name = "Ann";
        ann.learner = std::string(32, 'a');
        ann.drill = "drill-1a2b3c4d" + (attempt > 1 ? '-' + std::to_string(attempt) : std::string());
        ann.reached[0] = lessonBegan + std::chrono::minutes{attempt};
        putFile(QDir(lab.place()).filePath(QStringLiteral("ann-%1.stormresult").arg(attempt)),
                sealedText(ann, testClass()));
    }
    ResultFile ben = resultOf(2);
    ben.name = "Ben";
    ben.learner = std::string(32, 'b');
    putFile(QDir(lab.place()).filePath(QStringLiteral("ben.stormresult")), sealedText(ben, testClass()));
    QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 4, patience);
}

} // namespace

/// The board of a class whose learners have made more than one attempt.
class TestClassBoardAttempts : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void aClassThatKeepsNoRecordingsSaysSo()
    {
        Lab lab;
        ClassFile file = testClass();
        file.keepRecording = false;
        lab.open(file);
        const QString says = QStringLiteral("This class keeps no recordings.");
        QVERIFY(!placesOf(says, shownWords(*lab.window)).isEmpty());
        ResultFile result = resultOf(6);
        result.recording = {"ann.storm", std::string(64, 'a')};
        putFile(QDir(lab.place()).filePath(QStringLiteral("ann.stormresult")), sealedText(result, file));
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 1, patience);
        const QSignalSpy wanted(lab.window.get(), &ClassBoardWindow::recordingRequested);
        lab.table().setFocus();
        lab.table().setCurrentIndex(lab.rows().index(0, 0));
        QTest::keyClick(&lab.table(), Qt::Key_Return);
        auto* box = lab.window->findChild<QMessageBox*>();
        QVERIFY(box != nullptr);
        QCOMPARE(box->text(), says);
        box->close();
        QCOMPARE(wanted.size(), 0);
    }

    void anEarlierAttemptIsSaidToBeOne()
    {
        Lab lab;
        putAttempts(lab);
        QStringList states;
        for (int row = 0; row < lab.rows().rowCount(); ++row) {
            states << lab.text(row, ClassBoardModel::State);
            const bool muted = lab.rows().index(row, 0).data(Qt::ForegroundRole).isValid();
            QCOMPARE(muted, states.back().contains(QStringLiteral("(earlier attempt)")));
        }
        states.sort();
        QCOMPARE(states,
                 (QStringList{QStringLiteral("finished, passed"), QStringLiteral("finished, passed (earlier attempt)"),
                              QStringLiteral("incident"), QStringLiteral("incident (earlier attempt)")}));
        auto* show = named<QComboBox>(lab.page(), "Which results are shown");
        show->setFocus();
        QTest::keyClick(show, Qt::Key_End);
        QCOMPARE(show->currentText(), QStringLiteral("Only done"));
        QCOMPARE(lab.rows().rowCount(), lab.page().model().totals().done);
        QCOMPARE(lab.text(0, ClassBoardModel::State), QStringLiteral("finished, passed"));
        lab.now = lessonBegan + std::chrono::minutes{30};
        lab.page().model().setNow(lab.now);
        QTest::keyClick(show, Qt::Key_Up);
        QCOMPARE(lab.rows().rowCount(), lab.page().model().totals().stuck);
        QCOMPARE(lab.rows().rowCount(), 1);
        QCOMPARE(lab.text(0, ClassBoardModel::Who), QStringLiteral("Ben"));
    }

    void anAttemptThatIsFollowedNoLongerCounts()
    {
        Lab lab;
        putAttempts(lab);
        auto* show = named<QComboBox>(lab.page(), "Which results are shown");
        choose(show, 2);
        QCOMPARE(lab.rows().rowCount(), 1);
        ResultFile next = resultOf(1);
        next.learner = std::string(32, 'a');
        next.drill = "drill-1a2b3c4d-4";
        putFile(QDir(lab.place()).filePath(QStringLiteral("ann-4.stormresult")), sealedText(next, testClass()));
        QTRY_COMPARE_WITH_TIMEOUT(lab.rows().rowCount(), 0, patience);
        QVERIFY(QFile::remove(QDir(lab.place()).filePath(QStringLiteral("ann-4.stormresult"))));
        QTRY_COMPARE_WITH_TIMEOUT(lab.rows().rowCount(), 1, patience);
    }

    void aLearnerHasOneNumberWhicheverFileWasReadFirst()
    {
        Lab lab;
        putAttempts(lab);
        lab.window.reset();
        lab.open();
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 4, patience);
        QTest::mouseClick(box(lab, "Hide &names"), Qt::LeftButton, {}, {8, 8});
        QTRY_COMPARE(whos(lab), (QStringList{QStringLiteral("Learner 1"), QStringLiteral("Learner 2"),
                                             QStringLiteral("Learner 2"), QStringLiteral("Learner 2")}));
        ResultFile early = resultOf(3);
        early.reached[0] = lessonBegan - std::chrono::hours{1};
        putFile(QDir(lab.place()).filePath(QStringLiteral("zoe.stormresult")), sealedText(early, testClass()));
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 5, patience);
        QCOMPARE(whos(lab).back(), QStringLiteral("Learner 3"));
        QCOMPARE(lab.text(4, ClassBoardModel::State).left(8), QStringLiteral("finished"));
    }

    // Files that are dropped one by one are read as they come, those that lie there already by their names.
    void attemptsStandInTheOrderInWhichTheyBegan()
    {
        Lab lab;
        int read = 0;
        for (const int attempt : {2, 3, 1}) {
            ResultFile ann = resultOf(1);
            ann.name = "Ann";
            ann.learner = std::string(32, 'a');
            ann.drill = "drill-" + std::string(8, static_cast<char>('0' + attempt));
            ann.hints = attempt;
            ann.reached[0] = lessonBegan + std::chrono::minutes{attempt};
            putFile(QDir(lab.place()).filePath(QStringLiteral("%1.stormresult").arg(9 - attempt)),
                    sealedText(ann, testClass()));
            ++read;
            QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), read, patience);
        }
        const auto attempts = [&lab] {
            QStringList hints;
            for (int row = 0; row < lab.rows().rowCount(); ++row)
                hints << lab.text(row, ClassBoardModel::Hints);
            return hints;
        };
        const QStringList asBegun{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
        QCOMPARE(attempts(), asBegun);
        lab.open();
        QTRY_COMPARE_WITH_TIMEOUT(lab.page().model().rowCount(), 3, patience);
        QCOMPARE(attempts(), asBegun);
        // Also from the last learner to the first.
        QHeaderView* head = lab.table().horizontalHeader();
        const QPoint who(head->sectionViewportPosition(ClassBoardModel::Who) + 8, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, who);
        QCOMPARE(head->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(attempts(), asBegun);
    }

    void theTableIsCalledAsTheClassIs()
    {
        Lab lab;
        putAttempts(lab);
        lab.theme.setPresenting(true);
        QTest::mouseClick(named<QPushButton>(lab.page(), "Export the board as CSV"), Qt::LeftButton);
        auto* chooser = lab.page().findChild<QFileDialog*>();
        QVERIFY(chooser != nullptr);
        QCOMPARE(QFileInfo(chooser->selectedFiles().value(0)).fileName(), QStringLiteral("group-b-tuesday.csv"));
        QVERIFY(chooser->windowTitle().endsWith(QStringLiteral("without names")));
        chooser->close();
        lab.theme.setPresenting(false);
    }

    void exportsWhatGradingAgainHasSaid()
    {
        Lab lab;
        putAttempts(lab);
        QSignalSpy graded(&lab.page(), &ClassBoardPage::graded);
        named<QPushButton>(lab.page(), "Grade the recordings beside the results again")->click();
        QTRY_COMPARE(graded.size(), 1);
        const QString path = lab.folder.filePath(QStringLiteral("board.csv"));
        QSignalSpy exported(&lab.page(), &ClassBoardPage::exported);
        lab.page().exportTo(path);
        QTRY_COMPARE(exported.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count(",no,2,no recording\r\n"), 1);
        QCOMPARE(text.count(",yes,2,no recording\r\n"), 1);
        QCOMPARE(text.count(",no,2,\r\n"), 1);
        QCOMPARE(text.count(",yes,1,\r\n"), 1);
    }
};

QUIET_TEST_MAIN(TestClassBoardAttempts)
#include "tst_classboardattempts.moc"
