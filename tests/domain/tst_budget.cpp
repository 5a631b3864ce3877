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

Budget pools(int apps, int instances, int pool, int generations, int usable)
{
    Budget budget;
    budget.usable = usable;
    for (int number = 1; number <= apps; ++number)
        budget.lines.push_back({"app-" + std::to_string(number), instances, pool, generations});
    return budget;
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
        QCOMPARE(shopBudget().deploying({"checkout_api"}), 104);
        QCOMPARE(shopBudget().deploying({"deploy_worker"}), 92);
        QCOMPARE(shopBudget().worstDeploy(), 104);
    }

    void deploysThatFollowSoonerThanOldGenerationsGoAddUp()
    {
        const ClientSettings settings = effectiveSettings({{"pool.max", "10"}, {"deploy.overlap_ms", "20000"}}).value();
        const auto generations = [&settings](int times, int apart) {
            return budgetLine("api", settings, {times, Milliseconds{apart}}).generations;
        };
        QCOMPARE(generations(1, 12'000), 2);
        QCOMPARE(generations(2, 12'000), 3);
        QCOMPARE(generations(9, 12'000), 3);
        QCOMPARE(generations(9, 5'000), 5);
        QCOMPARE(generations(2, 20'000), 2);
        QCOMPARE(generations(4, 0), 5);
        const ClientSettings restarts = effectiveSettings({{"pool.max", "10"}}).value();
        QCOMPARE(budgetLine("api", restarts, {2, Milliseconds{12'000}}).generations, 1);
    }

    void whatIsGivenIsTakenOffBeforeTheRestIsShared()
    {
        Budget budget = pools(4, 2, 10, 3, 247);
        budget.lines.push_back({"backoffice", 2, 16, 1, true});
        budget.releases = {{"app-1", "app-2", "app-3", "app-4"}};
        QCOMPARE(budget.worstDeploy(), 272);
        QCOMPARE(budget.largestEvenPool().value(), 8);
        budget.usable = 20;
        QCOMPARE(budget.largestEvenPool().value(), 0);
        budget.lines = {{"backoffice", 2, 16, 1, true}};
        QVERIFY(!budget.largestEvenPool());
    }

    void aReleaseOfSeveralDoublesThemAll()
    {
        Budget budget = pools(4, 2, 25, 2, 247);
        QCOMPARE(budget.worstDeploy(), 250);
        budget.releases = {{"app-1", "app-2", "app-3", "app-4"}};
        QCOMPARE(budget.steady(), 200);
        QCOMPARE(budget.worstDeploy(), 400);
        QCOMPARE(budget.worstRelease().size(), std::size_t{4});
        QCOMPARE(budget.worstRelease("app-2").size(), std::size_t{4});
        QVERIFY(budget.worstRelease("another").empty());
    }

    // 16 pools are alive while four apps with two instances each are deployed together: 247 / 16 = 15.4.
    void theLargestEvenPoolFitsTheWorstRelease()
    {
        Budget budget = pools(4, 2, 10, 2, 247);
        QCOMPARE(budget.largestEvenPool(), 24);
        budget.releases = {{"app-1", "app-2", "app-3", "app-4"}};
        QCOMPARE(budget.largestEvenPool(), 15);
        budget.usable = 15;
        QCOMPARE(budget.largestEvenPool(), 0);
    }

    void whoComesThroughThePoolerTakesNoMoreThanItOpens()
    {
        Budget budget = pools(4, 2, 10, 2, 97);
        budget.poolerPool = 15;
        budget.lines[0].pooledAs = budget.lines[1].pooledAs = "app_one";
        budget.lines[2].pooledAs = "app_two";
        budget.lines[2].pool = 4;
        QCOMPARE(budget.throughPooler({}), 15 + 8);
        QCOMPARE(budget.steady(), 15 + 8 + 20);
        QCOMPARE(budget.deploying({"app-3"}), 15 + 15 + 20);
        QCOMPARE(budget.worstRelease(), Release{"app-4"});
        QCOMPARE(budget.worstDeploy(), 15 + 8 + 40);
        QCOMPARE(budget.largestEvenPool(), (97 - 23) / 4);
        budget.lines.pop_back();
        QVERIFY(!budget.largestEvenPool());
    }

    void anEmptyBudgetNeedsNothing()
    {
        QCOMPARE(Budget{}.largestEvenPool(), std::nullopt);
        QCOMPARE(Budget{}.steady(), 0);
        QCOMPARE(Budget{}.worstDeploy(), 0);
    }
};

QTEST_APPLESS_MAIN(BudgetTest)
#include "tst_budget.moc"
