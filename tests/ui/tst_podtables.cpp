// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/syntheticpods.h"
#include "ui/models/podmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

QStringList rowOf(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells;
}

} // namespace

class tst_PodTables : public QObject
{
    Q_OBJECT

    Timeline m_timeline;
    ProbeSeries m_series;

    /// What had been told by then.
    [[nodiscard]] ProbeView until(DrillTime moment) const { return m_series.first(m_timeline.countUntil(moment)); }

private Q_SLOTS:
    void init()
    {
        m_timeline = podTimeline();
        m_series = {};
        for (const TimelineEvent& event : TimelineView(m_timeline))
            m_series.add(event);
    }

    void tellsHowEachPodStands()
    {
        PodModel model;
        QAbstractItemModelTester tester(&model);
        model.show(until(30s));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(rowOf(model, 0).mid(0, 2).join(QLatin1Char('|')), QStringLiteral("proxy 1|ready"));
        QVERIFY(rowOf(model, 0)[PodModel::Liveness].endsWith(QStringLiteral(" ms")));
        QCOMPARE(rowOf(model, 0).mid(3).join(QLatin1Char('|')), QStringLiteral("0|started at 0:00"));
        model.show(until(43'500ms));
        QCOMPARE(rowOf(model, 0).mid(1, 3).join(QLatin1Char('|')),
                 QStringLiteral("not ready|no answer within 1.0 s|0"));
        model.show(until(44'500ms));
        QCOMPARE(rowOf(model, 0).join(QLatin1Char('|')),
                 QStringLiteral("proxy 1|not ready|rests until 0:46|1|killed at 0:44: 3 liveness probes in a "
                                "row timed out"));
        model.show(until(47'015ms));
        QCOMPARE(rowOf(model, 0).mid(2).join(QLatin1Char('|')),
                 QStringLiteral("not probed yet|1|started again at 0:47 (killed at 0:44: 3 liveness probes in a row "
                                "timed out)"));
    }

    void tellsOfRowsThatChangeOnly()
    {
        PodModel model;
        model.show(until(44'000ms));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show(until(44'000ms));
        QCOMPARE(changed.size(), 0);
        model.show(until(44'600ms));
        QVERIFY(changed.size() > 0);
        QCOMPARE(reset.size(), 0);
        model.show({});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsCutCanBeReadAndFiguresStandAtTheRight()
    {
        PodModel model;
        model.show(until(44'500ms));
        const QModelIndex change = model.index(0, PodModel::LastChange);
        QCOMPARE(change.data(Qt::ToolTipRole), change.data());
        for (const int column : {PodModel::Pod, PodModel::Restarts}) {
            const bool isRight = column == PodModel::Restarts;
            for (const QVariant& at : {model.index(0, column).data(Qt::TextAlignmentRole),
                                       model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)})
                QCOMPARE((at.toInt() & Qt::AlignRight) != 0, isRight);
        }
    }
};

QTEST_APPLESS_MAIN(tst_PodTables)
#include "tst_podtables.moc"
