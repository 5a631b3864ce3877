// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/syntheticstorm.h"
#include "ui/models/eventfilter.h"
#include "ui/models/eventmodel.h"
#include "ui/models/resulttablemodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

QStringList sayings(const EventModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, EventModel::Says).data().toString();
    return all;
}

BackendLost lost(const char* app, int pid)
{
    return {app, 0, pid, LostState::Idle, "57P01", false, {}};
}

ConsoleResultPtr answer()
{
    auto result = std::make_shared<ConsoleResult>();
    result->columns = {"application_name", "count"};
    result->rows = {{"deploy_worker", "69"}, {"say \"hi\", twice", "4"}, {"two\nlines\tand a tab", std::nullopt}};
    result->rowCount = 3;
    return result;
}

} // namespace

class tst_TableModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheEventsOfADrill();
    void appendsWhatIsNew();
    void goesBackWithThePlayhead();
    void showsWhenAStatementRanNotWhenItsLineWasRead();
    void keepsToWhatHappenedInARange();
    void keepsARowOfWhichAnyIsInTheRange();
    void joinsSessionsThatEndTogether();
    void makesTheWordsOfASharedRowOnce();
    void sharesNoRowAcrossASecond();
    void isTheSameAtEveryPositionHoweverItGotThere();
    void findsTheRowOfAnEvent();
    void findsTheRowThatAnEventHasJoined();
    void copiesWhatIsSelectedAsCsv();
    void copiesForSpreadsheets();
    void showsAnAnswer();
    void tellsNullFromTheTextNull();
};

void tst_TableModels::listsTheEventsOfADrill()
{
    const Timeline timeline = stormTimeline({});
    EventModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(TimelineView(timeline));
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(model.index(3, EventModel::Time).data().toString(), QStringLiteral("1:14"));
    QCOMPARE(model.index(3, EventModel::What).data().toString(), QStringLiteral("Inject"));
    QCOMPARE(sayings(model).at(6), QStringLiteral("69 backends of deploy_worker were terminated (69 idle)."));
}

void tst_TableModels::appendsWhatIsNew()
{
    Timeline timeline;
    EventModel model;
    timeline.append(1s, HintShown{1});
    model.show(TimelineView(timeline));
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    timeline.append(2s, Sample{});
    model.show(TimelineView(timeline));
    QCOMPARE(inserted.count(), 0);
    timeline.append(3s, HintShown{2});
    timeline.append(3s, HintShown{3});
    model.show(TimelineView(timeline));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(reset.count(), 0);
}

void tst_TableModels::goesBackWithThePlayhead()
{
    const Timeline timeline = stormTimeline({});
    EventModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(TimelineView(timeline));
    const QStringList all = sayings(model);
    model.show(TimelineView(timeline, timeline.countUntil(100s)));
    QCOMPARE(sayings(model), all.mid(0, 4));
    model.show(TimelineView(timeline));
    QCOMPARE(sayings(model), all);
    model.show(TimelineView(timeline, 0));
    QCOMPARE(model.rowCount(), 0);
}

void tst_TableModels::showsWhenAStatementRanNotWhenItsLineWasRead()
{
    Timeline timeline;
    timeline.append(42s, HintShown{1});
    timeline.append(37s, StatementRun{900, "oncall", "psql", "select 1", {}, {}, {}});
    EventModel model;
    model.show(TimelineView(timeline));
    const QModelIndex row = model.index(1, EventModel::Time);
    QCOMPARE(row.data().toString(), QStringLiteral("0:37"));
    QCOMPARE(model.momentAt(row), DrillTime(37s));
    QCOMPARE(model.timeOf(row), DrillTime(42s));
}

void tst_TableModels::keepsToWhatHappenedInARange()
{
    Timeline timeline;
    timeline.append(42s, HintShown{1});
    timeline.append(37s, StatementRun{900, "oncall", "psql", "select 1", {}, {}, {}});
    EventModel model;
    model.show(TimelineView(timeline));
    EventFilter filter(model);
    filter.setRange(TimeSpan{35s, 40s});
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, EventModel::Time).data().toString(), QStringLiteral("0:37"));
    filter.setRange(TimeSpan{40s, 45s});
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, EventModel::Time).data().toString(), QStringLiteral("0:42"));
}

void tst_TableModels::keepsARowOfWhichAnyIsInTheRange()
{
    Timeline timeline;
    timeline.append(9'600ms, lost("deploy_worker", 1));
    EventModel model;
    EventFilter filter(model);
    filter.setRange(TimeSpan{10s, 12s});
    model.show(TimelineView(timeline));
    QCOMPARE(filter.rowCount(), 0);
    timeline.append(10'400ms, lost("deploy_worker", 2));
    model.show(TimelineView(timeline));
    QCOMPARE(filter.rowCount(), 1);
    filter.setRange(TimeSpan{7s, 10s});
    QCOMPARE(filter.rowCount(), 1);
    filter.setRange(TimeSpan{11s, 13s});
    QCOMPARE(filter.rowCount(), 0);
}

void tst_TableModels::joinsSessionsThatEndTogether()
{
    Timeline timeline;
    EventModel model;
    for (int i = 0; i < 10; ++i) {
        timeline.append(1s + i * 10ms, lost(i % 2 == 0 ? "deploy_worker" : "checkout_api", 20 + i));
        model.show(TimelineView(timeline));
    }
    QCOMPARE(sayings(model), (QStringList{QStringLiteral("5 backends of deploy_worker were terminated (5 idle)."),
                                          QStringLiteral("5 backends of checkout_api were terminated (5 idle).")}));
    QCOMPARE(model.index(0, EventModel::Says).data(Qt::ToolTipRole).toString(),
             QStringLiteral("5 backends of deploy_worker were terminated (5 idle).\npid 20, 22, 24, 26, 28"));
}

// A recording may hold any number of them, and words that are made anew for each take the square of it.
void tst_TableModels::makesTheWordsOfASharedRowOnce()
{
    constexpr int many = 100'000;
    Timeline timeline;
    timeline.append(1s, lost("deploy_worker", 0));
    EventModel model;
    model.show(TimelineView(timeline));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (int pid = 1; pid < many; ++pid)
        timeline.append(2s, lost("deploy_worker", pid));
    model.show(TimelineView(timeline));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(sayings(model),
             QStringList{QStringLiteral("100000 backends of deploy_worker were terminated (100000 idle).")});
}

void tst_TableModels::sharesNoRowAcrossASecond()
{
    Timeline timeline;
    timeline.append(1s, lost("deploy_worker", 1));
    timeline.append(3s, lost("deploy_worker", 2));
    EventModel model;
    model.show(TimelineView(timeline));
    QCOMPARE(model.rowCount(), 2);
}

void tst_TableModels::isTheSameAtEveryPositionHoweverItGotThere()
{
    Timeline timeline;
    for (int i = 0; i < 30; ++i) {
        timeline.append(1s + i * 90ms, lost(i % 3 == 0 ? "deploy_worker" : "checkout_api", i));
        if (i % 7 == 0)
            timeline.append(1s + i * 90ms, HintShown{i});
    }
    EventModel wandering;
    const QAbstractItemModelTester tester(&wandering, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (std::size_t step = 0; step < 200; ++step) {
        const std::size_t position = step * 17 % (timeline.size() + 1);
        wandering.show(TimelineView(timeline, position));
        EventModel straight;
        straight.show(TimelineView(timeline, position));
        QCOMPARE(sayings(wandering), sayings(straight));
    }
}

void tst_TableModels::findsTheRowOfAnEvent()
{
    Timeline timeline;
    timeline.append(1s, Sample{});
    timeline.append(2s, HintShown{1});
    timeline.append(3s, Sample{});
    timeline.append(4s, HintShown{2});
    EventModel model;
    model.show(TimelineView(timeline));
    QVERIFY(!model.indexOf(1).isValid());
    QCOMPARE(model.indexOf(2).row(), 0);
    QCOMPARE(model.indexOf(3).row(), 0);
    QCOMPARE(model.indexOf(4).row(), 1);
    QCOMPARE(model.timeOf(model.indexOf(4)), DrillTime{4'000});
    QCOMPARE(model.indexOf(4).data(EventModel::SequenceRole).toULongLong(), 4ULL);
}

void tst_TableModels::findsTheRowThatAnEventHasJoined()
{
    const auto lost = [](const char* app) {
        BackendLost backend;
        backend.app = app;
        backend.sqlstate = "57P01";
        return backend;
    };
    Timeline timeline;
    timeline.append(1'000ms, lost("checkout_api"));
    timeline.append(1'100ms, lost("reporting"));
    timeline.append(1'200ms, lost("checkout_api"));
    timeline.append(1'300ms, Sample{});
    timeline.append(1'400ms, lost("reporting"));
    EventModel model;
    model.show(TimelineView(timeline));
    QCOMPARE(model.rowCount(), 2);
    QList<int> rows;
    for (std::uint64_t sequence = 1; sequence <= timeline.size(); ++sequence)
        rows << model.indexOf(sequence).row();
    QCOMPARE(rows, QList<int>({0, 1, 0, 0, 1}));
}

void tst_TableModels::copiesWhatIsSelectedAsCsv()
{
    ResultTableModel model;
    model.setResult(answer());
    QCOMPARE(model.toCsv({model.index(1, 0), model.index(0, 1)}),
             QStringLiteral("application_name,count\n,69\n\"say \"\"hi\"\", twice\",\n"));
    QCOMPARE(model.toCsv({model.index(0, 0)}), QStringLiteral("application_name\ndeploy_worker\n"));
    QCOMPARE(model.toCsv({}).count(QLatin1String("deploy_worker,69")), 1);
}

void tst_TableModels::copiesForSpreadsheets()
{
    ResultTableModel model;
    QVERIFY(model.toTsv({}).isEmpty());
    model.setResult(answer());
    QCOMPARE(model.toTsv({model.index(2, 0), model.index(0, 0), model.index(0, 1)}),
             QStringLiteral("application_name\tcount\ndeploy_worker\t69\ntwo lines and a tab\t\n"));
}

void tst_TableModels::showsAnAnswer()
{
    ResultTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setResult(answer());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("count"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("69"));
    model.setResult(nullptr);
    QCOMPARE(model.columnCount(), 0);
}

void tst_TableModels::tellsNullFromTheTextNull()
{
    auto result = std::make_shared<ConsoleResult>();
    result->columns = {"nothing", "text"};
    result->rows = {{std::nullopt, "NULL"}};
    result->rowCount = 1;
    ResultTableModel model;
    model.setResult(result);
    const QModelIndex nothing = model.index(0, 0);
    const QModelIndex text = model.index(0, 1);
    QCOMPARE(nothing.data().toString(), QStringLiteral("NULL"));
    QVERIFY(nothing.data(Qt::FontRole).value<QFont>().italic());
    QVERIFY(nothing.data(Qt::ForegroundRole).isValid());
    QCOMPARE(nothing.data(Qt::AccessibleTextRole).toString(), QStringLiteral("NULL: no value"));
    for (const int role : {Qt::FontRole, Qt::ForegroundRole, Qt::AccessibleTextRole})
        QVERIFY(!text.data(role).isValid());
    QCOMPARE(model.toCsv({}), QStringLiteral("nothing,text\n,NULL\n"));
}

QTEST_MAIN(tst_TableModels)
#include "tst_tablemodels.moc"
