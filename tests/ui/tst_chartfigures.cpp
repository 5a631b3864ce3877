// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/syntheticpods.h"
#include "tests/ui/syntheticstorm.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/probechart.h"
#include "ui/charts/servicechart.h"
#include "ui/keys/keytable.h"
#include "ui/models/chartdatamodel.h"
#include "ui/pages/chartortable.h"
#include "ui/pages/charttable.h"
#include "ui/theme.h"
#include "ui/widgets/themedbutton.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

QStringList linesOf(const TimeChart& chart)
{
    return chart.toCsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QString rowOf(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells.join(QLatin1Char('|'));
}

ChartFigures secondsOf(int from, int until)
{
    ChartFigures figures;
    figures.headings << QStringLiteral("count");
    for (int second = from; second < until; ++second)
        figures.rows.push_back({std::chrono::seconds{second}, {QString::number(second * second)}});
    return figures;
}

/// A page with a chart of the storm that can be a table.
struct Page {
    explicit Page(const SyntheticStorm& storm = {}) : series(seriesOf(TimelineView(stormTimeline(storm))))
    {
        chart->setOrder({"deploy_worker", "checkout_api", "billing_batch", "reporting"});
        auto* layout = new QVBoxLayout(&widget);
        layout->addWidget(both);
        layout->addWidget(button);
        ChartOrTable::installKey(widget);
        widget.resize(900, 300);
        chart->show(series.activity(), {}, 0s, 60s);
        widget.show();
        widget.activateWindow();
    }

    [[nodiscard]] const QAbstractItemModel& table() const { return *both->findChild<ChartTable*>()->model(); }

    Theme theme;
    SeriesBuilder series;
    QWidget widget;
    ActivityChart* chart = new ActivityChart(theme);
    ChartOrTable* both = new ChartOrTable(*chart, &widget);
    ThemedButton* button = both->makeButton(theme, QStringLiteral("Table of the storm"));
};

} // namespace

/// What charts show, as tables and as CSV.
class tst_ChartFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStormHasARowForEachSample()
    {
        Page page;
        page.chart->show(page.series.activity(), {}, 10s, 11s);
        const QStringList lines = linesOf(*page.chart);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0],
                 QStringLiteral("time,deploy_worker,checkout_api,billing_batch,reporting,the lab,total,usable,"
                                "max_connections,note"));
        QVERIFY(lines[1].startsWith(QStringLiteral("10.000,")));
        QVERIFY(lines[1].endsWith(QStringLiteral(",97,100,")));
    }

    void tenthsAreWrittenAsTheLanguageDoesButInFilesByAPoint()
    {
        const QLocale before;
        const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German));
        Page page;
        page.chart->show(page.series.activity(), {}, 10s, 11s);
        page.both->toggle();
        QCOMPARE(rowOf(page.table(), 1).section(QLatin1Char('|'), 0, 0), QStringLiteral("0:10,5"));
        QVERIFY(linesOf(*page.chart)[2].startsWith(QStringLiteral("10.500,")));
    }

    void whereThePageHasNoButtonTheWayBackIsAboveTheTable()
    {
        Theme theme;
        QWidget page;
        auto* chart = new ActivityChart(theme);
        auto* layout = new QVBoxLayout(&page);
        layout->addWidget(ChartOrTable::withWayBack(theme, *chart, &page));
        page.show();
        auto* both = page.findChild<ChartOrTable*>();
        auto* back = page.findChild<ThemedButton*>();
        QVERIFY(!back->isVisible());
        both->toggle();
        QVERIFY(back->isVisible());
        QCOMPARE(back->text(), QStringLiteral("Back to the chart"));
        back->click();
        QVERIFY(!both->showsTable() && chart->isVisible());
        QVERIFY(!back->isVisible());
    }

    void holesAreNoted()
    {
        SyntheticStorm storm;
        storm.gapFrom = 10;
        storm.gapUntil = 20;
        const Page page(storm);
        const ChartFigures figures = page.chart->figures();
        QVERIFY(figures.rows.at(19).cells.last().isEmpty());
        QCOMPARE(figures.rows.at(20).cells.last(), QStringLiteral("The server could not be read before this."));
    }

    void whoHasNoNameHasAColumn()
    {
        ActivitySeries series;
        series.applications = {"a", ""};
        series.points = {{0ms, false, {100, 3, 0}, {3}, 3}, {500ms, false, {100, 3, 0}, {3, 4}, 7}};
        Theme theme;
        ActivityChart chart(theme);
        chart.setOrder({"a"});
        chart.show(series, {}, 0s, 1s);
        const QStringList lines = linesOf(chart);
        QCOMPARE(lines[0], QStringLiteral("time,(no name),a,total,usable,max_connections,note"));
        QCOMPARE(lines[1], QStringLiteral("0.000,0,3,3,97,100,"));
        QCOMPARE(lines[2], QStringLiteral("0.500,4,3,7,97,100,"));
    }

    void theServiceHasARowForEachSecond()
    {
        AppFigures figures;
        figures.arrived = 20;
        figures.cacheMisses = 12;
        Theme theme;
        ServiceChart chart(theme);
        chart.setLatencyApps({"shop", "reports"});
        chart.show(std::vector<ServicePoint>{{3s, 4, 2, {{"shop", 20ms}}, {{"shop", figures}}},
                                             {4s, 0, std::nullopt, {{"reports", 1'500ms}}, {}}},
                   {}, 0s, 10s);
        const QStringList lines = linesOf(chart);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QStringLiteral("time,refused,waiting,shop p95 (ms),reports p95 (ms),shop cache miss %,"
                                          "shop breakers open,shop environments,shop frozen"));
        QCOMPARE(lines[1], QStringLiteral("3.000,4,2,20,,60,,,"));
        QCOMPARE(lines[2], QStringLiteral("4.000,0,,,1500,,,,"));
    }

    void podsHaveTheWorstAnswerOfEachSecond()
    {
        const Timeline timeline = podTimeline();
        ProbeSeries series;
        for (const TimelineEvent& event : TimelineView(timeline))
            series.add(event);
        Theme theme;
        ProbeChart chart(theme);
        chart.show(series.all(), {}, 0s, 121s);
        ChartDataModel model;
        QAbstractItemModelTester tester(&model);
        model.show(chart.figures());
        QCOMPARE(model.columnCount(), 2 + 2 * 4);
        QCOMPARE(model.rowCount(), 121);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("proxy 1 liveness (ms)"));
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("proxy 1 readiness"));
        QCOMPARE(model.headerData(9, Qt::Horizontal).toString(), QStringLiteral("restarts"));
        QVERIFY(rowOf(model, 43).startsWith(QStringLiteral("0:43|no answer|not ready|")));
        // Nobody asks a pod that waits to be started again.
        QVERIFY(rowOf(model, 45).startsWith(QStringLiteral("0:45||not ready|")));
        QVERIFY(rowOf(model, 60).endsWith(QStringLiteral("|4")));
        QVERIFY(linesOf(chart).at(44).startsWith(QStringLiteral("43.000,no answer,not ready,")));
        chart.show(series.all(), {}, 60s, 70s);
        QVERIFY(linesOf(chart).at(1).startsWith(QStringLiteral("60.000,")));
        QVERIFY(linesOf(chart).at(1).endsWith(QStringLiteral(",4")));
    }

    void theTableMovesOnWithTheWindow()
    {
        ChartDataModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(secondsOf(0, 60));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QPersistentModelIndex read = model.index(30, 1);
        for (const int from : {1, 5, 20}) {
            model.show(secondsOf(from, from + 60));
            QCOMPARE(model.rowCount(), 60);
            QCOMPARE(read.data().toString(), QStringLiteral("900"));
        }
        QCOMPARE(reset.count() + changed.count(), 0);
        ChartFigures other = secondsOf(20, 80);
        other.rows[3].cells[0] = QStringLiteral("more");
        model.show(other);
        QCOMPARE(changed.count(), 1);
        // Wound back, as a replay is.
        model.show(secondsOf(0, 40));
        QCOMPARE(rowOf(model, 0), QStringLiteral("0:00.0|0"));
        QCOMPARE(model.rowCount(), 40);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void timesBeforeZeroKeepTheirSign()
    {
        ChartDataModel model;
        ChartFigures figures;
        figures.rows = {{-1'500ms, {}}, {-300ms, {}}, {200ms, {}}};
        model.show(figures);
        const QString minus(QChar(0x2212));
        QCOMPARE(rowOf(model, 0), minus + QStringLiteral("0:01.5"));
        QCOMPARE(rowOf(model, 1), minus + QStringLiteral("0:00.3"));
        QCOMPARE(rowOf(model, 2), QStringLiteral("0:00.2"));
    }

    void aChartBecomesATableAndAChartAgain()
    {
        Page page;
        QVERIFY(QTest::qWaitForWindowActive(&page.widget));
        QCOMPARE(page.button->text(), QStringLiteral("Table of the storm"));
        page.button->click();
        QVERIFY(page.both->showsTable());
        QCOMPARE(page.button->text(), QStringLiteral("Back to the chart"));
        QCOMPARE(page.both->currentWidget()->accessibleName(), QStringLiteral("Backends by application, as a table"));
        QVERIFY(page.both->currentWidget()->hasFocus());
        QCOMPARE(page.table().rowCount(), 121);
        page.chart->show(page.series.activity(), {}, 0s, 30s);
        QCOMPARE(page.table().rowCount(), 61);
        qobject_cast<ChartTable*>(page.both->currentWidget())->selectRow(2);
        QTest::keySequence(page.both->currentWidget(), QKeySequence(QKeySequence::Copy));
        QVERIFY(QApplication::clipboard()->text().startsWith(page.table().index(2, 0).data().toString() +
                                                             QLatin1Char('\t')));
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 0);
        QTest::keySequence(&page.widget, keySequences(Key::ChartTable).first());
        QVERIFY(!page.both->showsTable());
        QVERIFY(page.chart->hasFocus());
        QCOMPARE(page.button->text(), QStringLiteral("Table of the storm"));
    }
};

QTEST_MAIN(tst_ChartFigures)
#include "tst_chartfigures.moc"
