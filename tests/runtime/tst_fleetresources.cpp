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
        QCOMPARE(demand.connections, 8 * 10 + 2 * 6);
        QCOMPARE(demand.backends, 100);
        QVERIFY(demand.memoryBytes > 100 * 1'350'000);
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
