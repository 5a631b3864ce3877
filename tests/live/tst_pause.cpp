// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/serverprocesses.h"
#include "tests/live/livedrill.h"
#include "tests/live/sandboxfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <signal.h>

using namespace stormlab;

namespace
{

constexpr int soon = 60'000;
constexpr int crowd = 400;

char processState(pid_t pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return stat.isEmpty() ? 'X' : stat.at(stat.lastIndexOf(')') + 2);
}

/// Four hundred backends that work all the time. Their connections are worn out after some seconds and made anew, so
/// that the server forks all the time, too: some fifty times a second.
Scenario crowdedPause()
{
    Scenario scenario = shortPause();
    scenario.sandbox.maxConnections = crowd + 50;
    AppSpec& app = scenario.fleet.front();
    app.settings = {{"instances", "4"},
                    {"pool.min", "100"},
                    {"pool.max", "100"},
                    {"pool.max_lifetime_ms", "8000"},
                    {"pool.connect_timeout_ms", "30000"},
                    {"pool.acquire_timeout_ms", "30000"}};
    app.workload.requestsPerSecond = 0;
    app.workload.workers = crowd / 4;
    // Enough to have many of them at work, and little enough that one core still lets new ones in.
    app.workload.rest = {Milliseconds{200}, Milliseconds{1'000}};
    app.workload.steps = {{"select sum(i) from generate_series(1, 3000) i", {}}};
    scenario.injects.front().at.reset();
    scenario.injects.front().lasts = Milliseconds{5'000};
    return scenario;
}

} // namespace

/// Drills on this computer's own PostgreSQL whose database is paused.
class PauseTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxFixture> m_fixture;
    std::unique_ptr<LiveDrill> m_drill;

    [[nodiscard]] std::string serverFolder() const
    {
        return m_fixture->runtime() + "/sandboxes/" + m_drill->drillId() + "/server";
    }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SandboxFixture>(); }
    void init()
    {
        m_drill = std::make_unique<LiveDrill>([this] { return m_fixture->sandbox(); });
    }
    void cleanup()
    {
        QVERIFY(m_drill->stop());
        m_drill.reset();
        QCOMPARE(m_fixture->remains(), std::vector<std::string>());
    }

    void theDrillGoesOnAfterAPause() { testThatTheDrillGoesOnAfterAPause(*m_drill); }
    void aTriggerMayBeAPause() { testThatATriggerMayBeAPause(*m_drill); }
    void lastsUntilATeacherResumesIt();
    void leavesNothingWhenItEndsWhilePaused_data();
    void leavesNothingWhenItEndsWhilePaused();
    void beginsAnewWhilePaused();
    void goesOnWhenTheServerDiesWhilePaused();
    void freezesACrowdThatForksAllTheTime();
};

void PauseTest::lastsUntilATeacherResumesIt()
{
    QVERIFY2(m_drill->start(shortPause()), m_drill->failure().c_str());
    QVERIFY(m_drill->reachesAnswers());
    QVERIFY(m_drill->controller().inject("freeze-until-resumed").ok());
    // Before the server has come to rest already.
    QVERIFY(!m_drill->controller().inject("freeze").ok());
    QVERIFY(m_drill->reachesPause());
    QVERIFY(!m_drill->controller().inject("freeze").ok());
    QVERIFY(m_drill->controller().inject("thaw").ok());
    QVERIFY(m_drill->reachesAnswers(2));
    QVERIFY(!m_drill->controller().inject("thaw").ok());
}

void PauseTest::leavesNothingWhenItEndsWhilePaused_data()
{
    QTest::addColumn<bool>("finishes");
    QTest::newRow("stopped") << false;
    QTest::newRow("finished") << true;
}

void PauseTest::leavesNothingWhenItEndsWhilePaused()
{
    QFETCH(bool, finishes);
    QVERIFY2(m_drill->start(shortPause()), m_drill->failure().c_str());
    QVERIFY(m_drill->reachesPause());
    QSignalSpy stopped(&m_drill->controller(), &DrillController::stopped);
    QElapsedTimer timer;
    timer.start();
    if (finishes)
        QVERIFY(m_drill->controller().finish().ok());
    else
        m_drill->controller().stop();
    const qint64 asked = timer.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, soon);
    QVERIFY2(asked < 500, qPrintable(QString::number(asked)));
    QVERIFY(std::holds_alternative<Scored>(
        m_drill->controller().timeline().at(m_drill->controller().timeline().size() - 1).body));
}

void PauseTest::beginsAnewWhilePaused()
{
    QVERIFY2(m_drill->start(shortPause()), m_drill->failure().c_str());
    QVERIFY(m_drill->reachesPause());
    QVERIFY(m_drill->controller().reset().ok());
    QTRY_VERIFY_WITH_TIMEOUT(m_drill->controller().state() == DrillState::Baseline, soon);
    QVERIFY(m_drill->pauses().empty());
    QVERIFY2(m_drill->reachesPause() && m_drill->reachesAnswers(), m_drill->failure().c_str());
}

void PauseTest::goesOnWhenTheServerDiesWhilePaused()
{
    QVERIFY2(m_drill->start(shortPause()), m_drill->failure().c_str());
    QVERIFY(m_drill->reachesPause());
    const auto postmaster = postmasterOf(serverFolder(), serverFolder() + "/data");
    QVERIFY(postmaster.has_value());
    ::kill(postmaster->pid, SIGKILL);
    const auto isBack = [this] {
        bool back = false;
        for (const TimelineEvent& event : TimelineView(m_drill->controller().timeline())) {
            const auto* availability = std::get_if<ServerAvailability>(&event.body);
            back = back || (availability != nullptr && !availability->stopped);
        }
        return back;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), soon);
    QVERIFY2(m_drill->failure().empty(), m_drill->failure().c_str());
    QVERIFY(m_drill->controller().inject("freeze").ok());
    QTRY_COMPARE_WITH_TIMEOUT(m_drill->pauses().size(), std::size_t{2}, soon);
    QVERIFY2(m_drill->reachesAnswers(2), m_drill->failure().c_str());
}

void PauseTest::freezesACrowdThatForksAllTheTime()
{
    QVERIFY2(m_drill->start(crowdedPause()), m_drill->failure().c_str());
    // Some are being made anew at any moment.
    QTRY_VERIFY_WITH_TIMEOUT(m_drill->applications()["checkout_api"] >= crowd * 9 / 10, soon);
    QVERIFY(m_drill->controller().inject("freeze").ok());
    QVERIFY2(m_drill->reachesPause(), m_drill->failure().c_str());
    const auto frozen = processesOf(serverFolder());
    QVERIFY2(frozen.size() >= std::size_t{crowd / 2}, std::to_string(frozen.size()).c_str());
    QVERIFY(std::ranges::all_of(frozen, [](const ProcessIdentity& each) { return processState(each.pid) == 'T'; }));
    QVERIFY2(m_drill->reachesAnswers(), m_drill->failure().c_str());
    const DrillTime after = *m_drill->pauses().back().until;
    QTRY_VERIFY_WITH_TIMEOUT(m_drill->seconds(after, DrillTime::max()).served > 0, soon);
}

QTEST_GUILESS_MAIN(PauseTest)
#include "tst_pause.moc"
