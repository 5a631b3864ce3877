// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timeplot.h"
#include "ui/theme.h"

#include <QtCharts/QValueAxis>

#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

/// How many labels the value axis has had at most, also in between: each of them is a text document.
class MostLabels
{
public:
    explicit MostLabels(TimePlot& plot) : m_axis(qobject_cast<QValueAxis*>(plot.chart()->axes(Qt::Vertical).value(0)))
    {
        const auto look = [this] { m_most = std::max(m_most, m_axis->max() / m_axis->tickInterval()); };
        QObject::connect(m_axis, &QValueAxis::rangeChanged, m_axis, look);
        QObject::connect(m_axis, &QValueAxis::tickIntervalChanged, m_axis, look);
    }
    [[nodiscard]] double most() const { return m_most; }

private:
    QValueAxis* m_axis;
    double m_most = 0;
};

} // namespace

class tst_TimePlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesItsScaleWithoutMoreLabelsThanItShows();
};

// A replay that goes to and from a quiet moment: five hundred labels took 60 ms, four frames.
void tst_TimePlot::changesItsScaleWithoutMoreLabelsThanItShows()
{
    Theme theme;
    TimePlot plot(theme, {2, true, 22}, nullptr);
    plot.place({0, 0, 900, 300});
    plot.setTop(1);
    const MostLabels labels(plot);
    for (const double top : {600.0, 1.0, 100.0, 10'000.0, 25.0})
        plot.setTop(top);
    QVERIFY2(labels.most() >= 1, "the axis was not looked at");
    QVERIFY2(labels.most() < 10, qPrintable(QString::number(labels.most())));
}

QTEST_MAIN(tst_TimePlot)
#include "tst_timeplot.moc"
