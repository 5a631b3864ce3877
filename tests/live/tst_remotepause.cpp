// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/heartbeat.h"
#include "tests/live/containerfixture.h"
#include "tests/live/livedrill.h"
#include "tests/live/remotefixture.h"

#include <QTest>

using namespace stormlab;

namespace
{

constexpr Milliseconds frozen{20'000};
/// Whoever waited for the frozen server would be late by seconds; what the scheduler does on a busy computer is less.
constexpr double latestMs = 1'000;
constexpr int soon = 60'000;

Scenario longPause()
{
    Scenario scenario = shortPause();
    for (InjectSpec& inject : scenario.injects) {
        if (inject.kind == InjectSpec::Kind::Pause)
            inject.lasts = frozen;
    }
    return scenario;
}

} // namespace

/// A drill whose server is on another host and stands still for a while: nobody waits for it.
class TestRemotePause : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContainerFixture> m_fixture;
    std::unique_ptr<LiveDrill> m_drill;

private Q_SLOTS:
    void init()
    {
        QFETCH(const RemotePlace, place);
        m_fixture = std::make_unique<ContainerFixture>(engineAt(place));
        m_drill = std::make_unique<LiveDrill>([this] { return m_fixture->sandbox(); });
    }
    void cleanup()
    {
        QVERIFY(m_drill->stop());
        m_drill.reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->remains(), std::vector<std::string>(), soon);
        QTRY_COMPARE_WITH_TIMEOUT(sshConnections(), 0, soon);
        m_fixture.reset();
    }

    void theMainThreadGoesOnAndSoDoesTheDrill_data() { eachRemoteEngine(); }
    void theMainThreadGoesOnAndSoDoesTheDrill()
    {
        QVERIFY2(m_drill->start(longPause()), m_drill->failure().c_str());
        QVERIFY2(m_drill->reachesPause(), m_drill->failure().c_str());
        LoopHeartbeat own;
        QVERIFY2(m_drill->reachesAnswers(), m_drill->failure().c_str());
        const double worst = own.worst.take();
        QVERIFY2(worst < latestMs, qPrintable(QString::number(worst)));

        const ToldPause pause = m_drill->pauses().front();
        QVERIFY(*pause.until - pause.from >= frozen);
        QCOMPARE(m_drill->samples(pause.from, pause.from + frozen), 0);
        QVERIFY(m_drill->gaps(pause.from, *pause.until) >= frozen - Milliseconds{1'000});
        QVERIFY(m_drill->secondsTold(pause.from, *pause.until) >= 18);

        QTRY_VERIFY_WITH_TIMEOUT(m_drill->samples(*pause.until, DrillTime::max()) >= 3, soon);
        QTRY_VERIFY_WITH_TIMEOUT(m_drill->seconds(*pause.until, DrillTime::max()).served > 0, soon);
        QVERIFY(m_drill->controller().state() == DrillState::Incident);
    }
};

QTEST_GUILESS_MAIN(TestRemotePause)
#include "tst_remotepause.moc"
