// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/livedrill.h"
#include "tests/live/sandboxfixture.h"

#include <QTest>

using namespace stormlab;

namespace
{

constexpr int soon = 30'000;

/// The drill that is paused for three seconds, with its app behind a pooler of two server connections.
Scenario pooledPause()
{
    Scenario scenario = shortPause();
    scenario.sandbox.pooler = PoolerSpec{PoolMode::Transaction, 2, 50, Milliseconds{10'000}};
    scenario.fleet.front().settings["via"] = "pooler";
    return scenario;
}

template <typename Body>
std::vector<const TimelineEvent*> told(LiveDrill& drill)
{
    std::vector<const TimelineEvent*> found;
    for (const TimelineEvent& event : TimelineView(drill.controller().timeline())) {
        if (std::holds_alternative<Body>(event.body))
            found.push_back(&event);
    }
    return found;
}

} // namespace

/// A whole drill whose fleet goes through a pooler, as its timeline tells it.
class PoolerDrillTest : public QObject
{
    Q_OBJECT

private:
    SandboxFixture m_fixture;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_fixture.remains(), std::vector<std::string>()); }

    void thePoolerIsInTheTimelineAndOutlivesAPause()
    {
        LiveDrill drill([this] { return m_fixture.sandbox(); });
        QVERIFY2(drill.start(pooledPause()), drill.failure().c_str());
        QVERIFY(!told<PoolerSample>(drill).empty());
        QVERIFY(drill.reachesAnswers());
        const ToldPause pause = drill.pauses().front();
        const auto looksAgain = [&] { return told<PoolerSample>(drill).back()->time > *pause.until; };
        QTRY_VERIFY_WITH_TIMEOUT(looksAgain(), soon);
        // Its last answer may have been on its way, and it answers a moment before the lab has seen the server do so.
        for (const TimelineEvent* look : told<PoolerSample>(drill)) {
            const Milliseconds into = look->time - pause.from;
            QVERIFY(into < Milliseconds{200} || into > Milliseconds{2'500});
        }
        QTRY_VERIFY_WITH_TIMEOUT(drill.seconds(*pause.until, drill.controller().now()).served > 20, soon);
        QVERIFY(drill.applications()["checkout_api"] <= 2);
        QVERIFY(told<LabSession>(drill).empty());
        QVERIFY(told<BackendLost>(drill).empty());
        QVERIFY(drill.stop());
    }

    void aDeployWithoutAPoolerIsRefused()
    {
        Scenario scenario = shortPause();
        scenario.clientSettings = {"via"};
        LiveDrill drill([this] { return m_fixture.sandbox(); });
        QVERIFY2(drill.start(scenario), drill.failure().c_str());
        QCOMPARE(drill.controller().deploy("checkout_api", {{"via", "pooler"}}).error().code, ErrorCode::Usage);
        QCOMPARE(drill.controller().access()->poolerPort, 0);
        QVERIFY(drill.stop());
    }
};

QTEST_GUILESS_MAIN(PoolerDrillTest)
#include "tst_poolerdrill.moc"
