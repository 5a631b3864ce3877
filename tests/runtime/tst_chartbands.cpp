// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/chartbands.h"

#include <QTest>

using namespace stormlab;

/// A drawing for a report has its bands as the window has them.
class TestChartBands : public QObject
{
    Q_OBJECT

private:
    using Names = std::vector<std::string>;

    [[nodiscard]] static Names namesOf(const std::vector<Band>& bands)
    {
        Names names;
        for (const Band& band : bands)
            names.push_back(band.application);
        return names;
    }

private Q_SLOTS:
    void theyAreStackedAsInTheWindow()
    {
        ChartOrder order;
        order.order = {"worker", "checkout", "reporting"};
        order.activity.applications = {"reporting", "stranger", std::string(labSessions),
                                       "checkout",  "worker",   "guest"};
        const std::vector<Band> legend = bandsOf(order);
        QVERIFY((namesOf(legend) == Names{"worker", "checkout", "reporting", "stranger", "guest", "the lab"}));
        QVERIFY((namesOf(stacked(legend, order.order)) ==
                 Names{"the lab", "reporting", "checkout", "worker", "stranger", "guest"}));
    }

    void eachHasAColourOfItsOwnUntilNoneIsLeft()
    {
        ChartOrder order;
        order.colourSlots = {{"b", 0}};
        order.activity.applications = {"a", "b", "c", "d", "e", "f", "g", "h", "i"};
        const std::vector<Band> bands = bandsOf(order);
        QCOMPARE(QString::fromStdString(bands[0].style), QStringLiteral("slot1"));
        QCOMPARE(QString::fromStdString(bands[1].style), QStringLiteral("slot0"));
        QCOMPARE(QString::fromStdString(bands[6].style), QStringLiteral("slot6"));
        QCOMPARE(QString::fromStdString(bands[7].style), QStringLiteral("other"));
        QCOMPARE(QString::fromStdString(bands[8].style), QStringLiteral("other"));
    }
};

QTEST_GUILESS_MAIN(TestChartBands)
#include "tst_chartbands.moc"
