// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/budget.h"

#include <QTest>

using namespace stormlab;

namespace
{

Budget shopBudget()
{
    return {
        {budgetLine("deploy_worker", effectiveSettings({{"instances", "8"}, {"pool.max", "10"}}).value()),
         budgetLine("checkout_api",
                    effectiveSettings({{"instances", "2"}, {"pool.max", "6"}, {"deploy.overlap_ms", "500"}}).value())},
        97};
}

} // namespace

class BudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsInstancesTimesPool() { QCOMPARE(shopBudget().lines[0].steady(), 80); }

    void theSumIsSteadyDemand() { QCOMPARE(shopBudget().steady(), 92); }

    void overlapDoublesTheDeployedAppOnly()
    {
        QCOMPARE(shopBudget().deploying("checkout_api"), 104);
        QCOMPARE(shopBudget().deploying("deploy_worker"), 92);
        QCOMPARE(shopBudget().worstDeploy(), 104);
    }

    void anEmptyBudgetNeedsNothing()
    {
        QCOMPARE(Budget{}.steady(), 0);
        QCOMPARE(Budget{}.worstDeploy(), 0);
    }
};

QTEST_APPLESS_MAIN(BudgetTest)
#include "tst_budget.moc"
