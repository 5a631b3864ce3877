// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/appdemand.h"

#include <QTest>

using namespace stormlab;

namespace
{

AppSpec proxy()
{
    AppSpec app;
    app.name = "proxy";
    app.settings = {{"instances", "3"}, {"pool.max", "4"}, {"pool.acquire_timeout_ms", "2000"}};
    return app;
}

InjectSpec release(const SettingMap& settings)
{
    InjectSpec inject;
    inject.name = "release";
    inject.apps = {"proxy"};
    inject.settings = settings;
    return inject;
}

} // namespace

class AppDemandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstOfAllReleasesCounts()
    {
        Scenario scenario;
        scenario.injects = {release({{"instances", "5"}}), release({{"pool.max", "6"}})};
        QCOMPARE(appDemand(scenario, proxy()).connections, 20);
    }

    void generationsThatOverlapCount()
    {
        Scenario scenario;
        scenario.injects = {release({{"deploy.overlap_ms", "500"}})};
        QCOMPARE(appDemand(scenario, proxy()).connections, 24);
    }

    void onlyWhatRunsAsPodsHasSome()
    {
        Scenario scenario;
        scenario.injects = {release({{"instances", "5"}})};
        AppSpec app = proxy();
        QCOMPARE(appDemand(scenario, app).pods, 0);
        app.pods = PodsSpec{};
        QCOMPARE(appDemand(scenario, app).pods, 10);
    }

    void aTriggerInARowPilesUpGenerations()
    {
        Scenario scenario;
        scenario.injects = {release({{"deploy.overlap_ms", "60000"}})};
        scenario.trigger = "release";
        HoldsPredicate holds;
        holds.times = 3;
        RubricCheck check;
        check.predicate = holds;
        scenario.rubric.checks = {check};
        AppSpec app = proxy();
        app.pods = PodsSpec{};
        QCOMPARE(appDemand(scenario, app).connections, 12 * 4);
        QCOMPARE(appDemand(scenario, app).pods, 3 * 4);
    }

    void requestsAreThoseOfTheLargestBurstWithinTheLongestWait()
    {
        Scenario scenario;
        InjectSpec burst;
        burst.kind = InjectSpec::Kind::Burst;
        burst.apps = {"proxy"};
        burst.rate.factor = 3;
        scenario.injects = {burst, release({{"pool.acquire_timeout_ms", "10000"}})};
        AppSpec app = proxy();
        app.workload.requestsPerSecond = 20;
        QCOMPARE(appDemand(scenario, app).requests, 600);
    }

    /// An author may write any factor; no computer is asked for more than may be asked for without one.
    void aBurstHasABound()
    {
        InjectSpec burst;
        burst.kind = InjectSpec::Kind::Burst;
        burst.rate.factor = 1'000;
        Workload workload;
        workload.requestsPerSecond = 10'000;
        QCOMPARE(extraRequests(burst, workload), 0.0);
        workload.requestsPerSecond = 100;
        QCOMPARE(extraRequests(burst, workload), 9'900.0);
    }
};

QTEST_APPLESS_MAIN(AppDemandTest)
#include "tst_appdemand.moc"
