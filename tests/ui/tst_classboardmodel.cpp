// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/classboardmodel.h"

#include "tests/support/classresults.h"
#include "ui/models/markedfilesmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace stormlab;

/// The rows of a class board, and of the files that are not counted.
class ClassBoardModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStrangersWriteIsShownAsItIs()
    {
        const QString hostile = QStringLiteral("<img src='http://x/y.png'>\n<b>bold</b>");
        MarkedFilesModel marked;
        marked.take({{QStringLiteral("a"), {}, ResultMark::NotAResult, hostile}});
        ClassBoardModel model({});
        ResultFile result = resultOf(5);
        result.traps = {"<b>trap</b>"};
        model.take({{QStringLiteral("b"), result}}, lessonBegan);
        model.setGrading(QStringLiteral("b"), result, {GradedAgain::NotGradable, hostile.toStdString(), {}});
        for (const QModelIndex& index :
             {marked.index(0, MarkedFilesModel::Reason), model.index(0, ClassBoardModel::Traps),
              model.index(0, ClassBoardModel::Recording)}) {
            const QString tip = index.data(Qt::ToolTipRole).toString();
            QVERIFY2(tip.startsWith(QStringLiteral("<p ")) && tip.contains(QStringLiteral("&lt;")), qPrintable(tip));
            QVERIFY(!tip.contains(QStringLiteral("<b>")) && !tip.contains(QStringLiteral("<img")));
        }
    }

    void aGradingOfAnOlderResultIsNotShown()
    {
        ClassBoardModel model({});
        const QString file = QStringLiteral("a");
        const ResultFile older = resultOf(3);
        model.take({{file, older}}, lessonBegan);
        ResultFile newer = older;
        newer.written += std::chrono::seconds{15};
        model.take({{file, newer}}, lessonBegan);
        model.setGrading(file, older, {GradedAgain::Different, "x", {}});
        QCOMPARE(model.index(0, ClassBoardModel::Recording).data().toString(), QStringLiteral("–"));
        model.setGrading(file, newer, {GradedAgain::Different, "x", {}});
        QCOMPARE(model.index(0, ClassBoardModel::Recording).data().toString(), QStringLiteral("differs"));
    }

    void aRecordingThatNeverBecameWholeIsNotPutBeside()
    {
        ClassBoardModel model({});
        ResultFile result = resultOf(1);
        result.recording = {"2026-11-28-storm.storm", {}};
        const auto recording = [&](ResultState state, const std::string& sha256) {
            result.state = state;
            result.recording->sha256 = sha256;
            model.take({{QStringLiteral("a"), result}}, lessonBegan);
            return model.index(0, ClassBoardModel::Recording).data().toString();
        };
        QCOMPARE(recording(ResultState::Incident, {}), QStringLiteral("–"));
        QCOMPARE(recording(ResultState::Ended, {}), QStringLiteral("none beside it"));
        QCOMPARE(recording(ResultState::Ended, std::string(64, 'a')), QStringLiteral("put beside it"));
    }

    void whoAskedForARecordingThatIsNotNamedIsTold()
    {
        ClassBoardModel model({});
        ResultFile result = resultOf(1);
        result.state = ResultState::Finished;
        result.recording.reset();
        model.take({{QStringLiteral("a"), result}}, lessonBegan);
        const auto recording = [&model] { return model.index(0, ClassBoardModel::Recording).data().toString(); };
        QCOMPARE(recording(), QStringLiteral("–"));
        model.setGrading(QStringLiteral("a"), result, {GradedAgain::NoRecording, "none", {}});
        QCOMPARE(recording(), QStringLiteral("none beside it"));
    }

    void inAClassThatKeepsNoRecordingsNoneIsPutBeside()
    {
        ClassBoardModel model({.keepsRecordings = false});
        ResultFile result = resultOf(1);
        result.state = ResultState::Finished;
        result.recording = {"2026-11-28-storm.storm", std::string(64, 'a')};
        model.take({{QStringLiteral("a"), result}}, lessonBegan);
        const auto recording = [&model] { return model.index(0, ClassBoardModel::Recording).data().toString(); };
        QCOMPARE(recording(), QStringLiteral("not handed in"));
        model.setGrading(QStringLiteral("a"), result, {GradedAgain::NoRecording, "none", {}});
        QCOMPARE(recording(), QStringLiteral("not handed in"));
        result.recording->sha256.clear();
        model.take({{QStringLiteral("a"), result}}, lessonBegan);
        QCOMPARE(recording(), QStringLiteral("not handed in"));
        model.setGrading(QStringLiteral("a"), result, {});
        QCOMPARE(recording(), QStringLiteral("grades the same"));
    }

    void sinceIsSortedByWhatItShows()
    {
        ClassBoardModel model({});
        ResultFile stuck = resultOf(1);
        stuck.reached[1] = lessonBegan;
        stuck.moved = lessonBegan + std::chrono::seconds{40};
        stuck.written = stuck.moved + stuckAfter;
        ResultFile active = stuck;
        active.drill = "drill-10000099";
        active.reached[1] = lessonBegan + std::chrono::seconds{20};
        active.moved = stuck.written;
        model.take({{QStringLiteral("a"), stuck}, {QStringLiteral("b"), active}}, lessonBegan);
        const auto key = [&model](int row) {
            return model.index(row, ClassBoardModel::Since).data(ClassBoardModel::SortRole).toLongLong();
        };
        QCOMPARE(key(0), static_cast<qlonglong>(stuck.moved.count()));
        QVERIFY(key(0) > key(1));
    }

    void rowsThatGoTogetherAreRemovedTogether()
    {
        ClassBoardModel model({});
        std::vector<JudgedFile> files;
        QStringList names;
        for (int learner = 1; learner <= 9; ++learner) {
            files.push_back({QString::number(learner), resultOf(learner)});
            names << files.back().name;
        }
        model.take(files, lessonBegan);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        names.removeAll(QStringLiteral("4"));
        model.remove(names);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.fileAt(0), QStringLiteral("4"));
        model.take({{QStringLiteral("4"), resultOf(8)}}, lessonBegan);
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(ClassBoardModelTest)
#include "tst_classboardmodel.moc"
