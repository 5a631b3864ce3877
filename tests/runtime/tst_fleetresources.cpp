// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/fleetresources.h"

#include <QTest>

#include <sys/resource.h>

using namespace stormlab;

namespace
{

Scenario shop()
{
    Scenario scenario;
    AppSpec worker;
    worker.name = "deploy_worker";
    worker.settings = {{"instances", "8"}, {"pool.max", "2"}};
    AppSpec checkout;
    checkout.name = "checkout_api";
    checkout.settings = {{"pool.max", "6"}, {"deploy.overlap_ms", "500"}};
    scenario.fleet = {worker, checkout};
    InjectSpec deploy;
    deploy.apps = {"deploy_worker"};
    deploy.settings = {{"pool.max", "10"}};
    scenario.injects = {deploy};
    return scenario;
}

} // namespace

class FleetResourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstMomentCounts()
    {
        const FleetDemand demand = fleetDemand(shop());
        QCOMPARE(demand.connections, std::int64_t(8 * 10 + 2 * 6));
        QVERIFY(demand.descriptors >= demand.connections);
        QVERIFY(demand.processes >= 100);
        QVERIFY(demand.memoryBytes > 100 * 1'350'000);
    }

    /// What they hold is theirs; what this program holds are the requests to them, and what watches them.
    void podsAreReckonedByWhatTheyAskOfTheLab()
    {
        Scenario scenario = shop();
        const FleetDemand simulated = fleetDemand(scenario);
        scenario.fleet.front().pods = PodsSpec{};
        scenario.fleet.front().workload.requestsPerSecond = 15;
        scenario.fleet.front().settings["pool.acquire_timeout_ms"] = "20000";
        const FleetDemand pods = fleetDemand(scenario);
        QCOMPARE(pods.connections, simulated.connections);
        QCOMPARE(pods.descriptors, simulated.descriptors - 8 * 10 + 2 * 8 * 5 + 15 * 20);
        QCOMPARE(pods.processes, simulated.processes + 2 * 8 * 2);
        QVERIFY(pods.memoryBytes > simulated.memoryBytes);
    }

    /// A function's connections through a pooler are many more than the server has slots.
    void clientsBehindAPoolerCount()
    {
        Scenario scenario = shop();
        scenario.sandbox.pooler = PoolerSpec{};
        AppSpec signups;
        signups.name = "signups";
        signups.settings = {{"pool.max", "10"}, {"via", "pooler"}};
        signups.workload.environments = EnvironmentSpec{};
        signups.workload.environments->most = 64;
        scenario.fleet.push_back(signups);
        const FleetDemand demand = fleetDemand(scenario);
        QVERIFY(demand.descriptors >= 640);
        QCOMPARE(demand.processes, fleetDemand(shop()).processes + 1);
    }

    void eachDrillHasItsShare()
    {
        const FleetDemand each{100, 200, 50, 1'000'000};
        ComputerLimits limits;
        limits.processes = 1'000;
        limits.memoryBytes = 1'000'000'000;
        limits.descriptors = 512 + 3 * 200 + 100;
        QCOMPARE(drillsWithEnough(each, limits, 8), 3);
        QCOMPARE(drillsWithEnough(each, limits, 2), 2);
        limits.processes = 32 + 2 * 50;
        QCOMPARE(drillsWithEnough(each, limits, 8), 2);
        limits.memoryBytes = 65'500'000;
        QCOMPARE(drillsWithEnough(each, limits, 8), 1);
    }

    void oneIsAlwaysTried()
    {
        Scenario scenario = shop();
        scenario.sandbox.maxConnections = 2'000'000'000;
        QCOMPARE(drillsWithEnough(fleetDemand(scenario), computerLimits(), 8), 1);
    }

    void theLargestOfAllCountsInEachRespect()
    {
        QCOMPARE(largerOf({1, 20, 3, 40}, {10, 2, 30, 4}), (FleetDemand{10, 20, 30, 40}));
    }

    void namesWhatDoesNotSuffice_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("word");
        QTest::newRow("descriptors") << 0 << QStringLiteral("open files");
        QTest::newRow("processes") << 1 << QStringLiteral("processes");
        QTest::newRow("memory") << 2 << QStringLiteral("MB of memory");
    }

    void namesWhatDoesNotSuffice()
    {
        QFETCH(int, which);
        QFETCH(QString, word);
        ComputerLimits limits;
        (which == 0 ? limits.descriptors : which == 1 ? limits.processes : limits.memoryBytes) = 10;
        const Result<void> result = suffices(fleetDemand(shop()), limits);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::Resources);
        QVERIFY2(result.error().message.find(word.toStdString()) != std::string::npos, result.error().message.c_str());
        QVERIFY(!result.error().nextStep.empty());
    }

    void unknownLimitsAreNoObstacle() { QVERIFY(suffices(fleetDemand(shop()), {}).ok()); }

    void thisComputerIsRead()
    {
        const ComputerLimits limits = computerLimits();
        QVERIFY(limits.memoryBytes && *limits.memoryBytes > 0);
        QVERIFY(limits.processes && *limits.processes > 0);
    }

    void theSoftLimitOfDescriptorsIsRaised()
    {
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const rlimit low{300, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
        QVERIFY(checkFleetResources(shop()).ok());
        rlimit after{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &after), 0);
        QVERIFY(after.rlim_cur >= 92 + 512);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    }
};

QTEST_APPLESS_MAIN(FleetResourcesTest)
#include "tst_fleetresources.moc"
