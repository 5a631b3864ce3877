// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartlegend.h"
#include "ui/charts/markgroups.h"
#include "ui/charts/timeplot.h"
#include "ui/theme.h"

#include <QImage>
#include <QTest>

#include <vector>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

/// In how many rows of pixels there is that colour.
int rowsWith(const QImage& picture, const QColor& colour)
{
    int rows = 0;
    for (int y = 0; y < picture.height(); ++y) {
        bool isThere = false;
        for (int x = 0; x < picture.width() && !isThere; ++x)
            isThere = picture.pixelColor(x, y) == colour;
        rows += isThere ? 1 : 0;
    }
    return rows;
}

/// Whether pixels of that colour lie side by side: those of a dot do, and those of a thin line do not.
bool hasRun(const QImage& picture, const QColor& colour)
{
    constexpr int least = 3;
    for (int y = 0; y < picture.height(); ++y) {
        int run = 0;
        for (int x = 0; x < picture.width(); ++x) {
            run = picture.pixelColor(x, y) == colour ? run + 1 : 0;
            if (run == least)
                return true;
        }
    }
    return false;
}

std::vector<ChartMark> marksOver(DrillTime span, int count)
{
    std::vector<ChartMark> marks;
    for (int i = 0; i < count; ++i)
        marks.push_back({span * i / count, QStringLiteral("something was done"), 0, ChartMark::Kind::Act});
    return marks;
}

} // namespace

/// What is written at marks, and the signs of legends.
class TestChartLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsMarksThatHaveNoRoomWithWhatStandsBeside()
    {
        const auto mark = [](double x, int number) { return PlacedMark{x, {0s, QStringLiteral("act"), number, {}}}; };
        const std::vector<PlacedMark> marks{mark(10, 0), mark(30, 0), mark(50, 0),
                                            mark(90, 0), mark(95, 5), mark(99, 0)};
        const std::vector<MarkGroup> apart = groupMarks(marks, 8);
        QCOMPARE(apart.size(), marks.size());
        const auto joined = joinMarkGroups(marks, apart, {true, false, false, true, true, false});
        QCOMPARE(joined.size(), std::size_t{4});
        QCOMPARE(joined[0],
                 (MarkGroup{{10, 30, 50}, QStringLiteral("act, act, act"), QStringLiteral("3 marks"), false}));
        QCOMPARE(joined[1].lines, std::vector<double>{90});
        QCOMPARE(joined[2].words, QStringLiteral("5"));
        QCOMPARE(joined[3].lines, std::vector<double>{99});
        // The first one has nobody before it.
        const auto led = joinMarkGroups(marks, apart, {false, true, true, true, true, true});
        QCOMPARE(led.front().lines, (std::vector<double>{10, 30}));
        QCOMPARE(led.size(), std::size_t{5});
    }

    // A dot of a group that has no row lies on the upper edge of the area, and nothing else does.
    void noDotIsBareWhereMarksAreMoreThanHaveRoom_data()
    {
        QTest::addColumn<int>("marks");
        QTest::addColumn<int>("width");
        QTest::newRow("some") << 20 << 500;
        QTest::newRow("many") << 60 << 500;
        QTest::newRow("as many as there are") << 200 << 1'000;
    }
    void noDotIsBareWhereMarksAreMoreThanHaveRoom()
    {
        QFETCH(const int, marks);
        QFETCH(const int, width);
        const Theme theme;
        TimePlot plot(theme, {2, true, 22}, nullptr);
        plot.place({0, 0, width, 300});
        plot.setWindow(0s, 600s, TimeLabels::Absolute);
        plot.setMarks(marksOver(600s, marks));
        const QImage picture = plot.grab().toImage();
        // Beside it are the labels of the axis.
        const QRect area = plot.area().toAlignedRect();
        const auto hasDots = [&](int from, int until) {
            return hasRun(picture.copy(area.left(), from, area.width(), until - from), theme.text());
        };
        QVERIFY2(hasDots(0, area.top() - 8), "in the rows");
        QVERIFY(!hasDots(area.top() - 4, area.top()));
    }

    void drawsTheKeysOfALegendAsLargeAsItsLetters()
    {
        const Theme theme;
        const QColor fill(Qt::magenta);
        ChartLegend legend(theme, nullptr);
        legend.setEntries({{QStringLiteral("app"), {}, fill, fill}});
        const auto height = [&] {
            legend.resize(600, legend.heightForWidth(600));
            const QImage picture = legend.grab().toImage();
            return rowsWith(picture, fill);
        };
        const int usual = height();
        QFont large = legend.font();
        large.setPointSizeF(2 * large.pointSizeF());
        legend.setFont(large);
        QVERIFY2(height() >= 2 * usual - 4, qPrintable(QString::number(height())));
    }
};

QTEST_MAIN(TestChartLabels)
#include "tst_chartlabels.moc"
