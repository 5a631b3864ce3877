// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/livedrill.h"

#include "core/runtime/drill/scenariostore.h"
#include "core/runtime/observe/console.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <unistd.h>

namespace stormlab
{

namespace
{

constexpr int soon = 60'000;

std::string newDrillId()
{
    static int number = 0;
    return "live-" + std::to_string(::getpid()) + "-" + std::to_string(++number);
}

} // namespace

Scenario shortPause()
{
    const auto scenario = ScenarioStore({QStringLiteral(STORMLAB_SOURCE_DIR "/tests/live/scenarios")})
                              .load(QStringLiteral("short-pause"));
    if (!scenario)
        qFatal("%s %s", scenario.error().message.c_str(), scenario.error().detail.c_str());
    return scenario.value();
}

LiveDrill::LiveDrill(const SandboxFactory& makeSandbox)
    : m_drillId(newDrillId()), m_controller([this, makeSandbox](const Scenario& scenario, const auto&) {
          LiveSourceOptions options;
          options.drillId = m_drillId = newDrillId();
          options.seed = 7;
          options.sampleInterval = Milliseconds{200};
          return makeLiveSource(scenario, options, makeSandbox);
      })
{
    QObject::connect(&m_controller, &DrillController::failed, &m_controller,
                     [this](const Error& error) { m_failure = error.message + " " + error.detail; });
}

bool LiveDrill::start(const Scenario& scenario)
{
    return m_controller.start(scenario, {}).ok() &&
           QTest::qWaitFor([this] { return m_controller.state() == DrillState::Incident || !m_failure.empty(); },
                           soon) &&
           m_failure.empty();
}

bool LiveDrill::isPaused() const
{
    const std::vector<ToldPause> all = pauses();
    return !all.empty() && !all.back().until;
}

bool LiveDrill::reachesPause() const
{
    return QTest::qWaitFor([this] { return isPaused() || !m_failure.empty(); }, soon) && m_failure.empty();
}

bool LiveDrill::reachesAnswers(std::size_t pauses) const
{
    const auto answered = [&] { return this->pauses().size() == pauses && !isPaused(); };
    return QTest::qWaitFor([&] { return answered() || !m_failure.empty(); }, soon) && m_failure.empty();
}

bool LiveDrill::stop()
{
    QSignalSpy stopped(&m_controller, &DrillController::stopped);
    m_controller.stop();
    return QTest::qWaitFor([&] { return !stopped.isEmpty(); }, soon);
}

std::vector<ToldPause> LiveDrill::pauses() const
{
    std::vector<ToldPause> all;
    each<ServerPause>([&all](DrillTime time, const ServerPause& pause) {
        if (pause.paused)
            all.push_back({time, std::nullopt});
        else if (!all.empty())
            all.back().until = time;
    });
    return all;
}

Milliseconds LiveDrill::gaps(DrillTime from, DrillTime until) const
{
    Milliseconds sum{0};
    each<SampleGap>([&](DrillTime, const SampleGap& gap) {
        sum += std::max(Milliseconds{0}, std::min(gap.until, until) - std::max(gap.from, from));
    });
    return sum;
}

int LiveDrill::samples(DrillTime from, DrillTime until) const
{
    int count = 0;
    each<Sample>([&](DrillTime, const Sample& sample) { count += sample.asked > from && sample.answered < until; });
    return count;
}

AppSecond LiveDrill::seconds(DrillTime from, DrillTime until) const
{
    AppSecond sum;
    each<AppSecond>([&](DrillTime time, const AppSecond& second) {
        const int counts = time > from && time < until ? 1 : 0;
        sum.arrived += counts * second.arrived;
        sum.served += counts * second.served;
        sum.failed += counts * second.failed;
    });
    return sum;
}

int LiveDrill::secondsTold(DrillTime from, DrillTime until) const
{
    int count = 0;
    each<AppSecond>([&](DrillTime time, const AppSecond&) { count += time > from && time < until; });
    return count;
}

bool LiveDrill::hasStatement(const std::string& text) const
{
    bool found = false;
    each<StatementRun>([&](DrillTime, const StatementRun& run) { found = found || run.text == text; });
    return found;
}

QStringList LiveDrill::labSessionsLost() const
{
    QStringList lost;
    each<LabSession>([&lost](DrillTime, const LabSession& session) {
        if (session.lost)
            lost << QString::fromStdString(session.which);
    });
    return lost;
}

std::map<std::string, int> LiveDrill::applications() const
{
    std::map<std::string, int> counts;
    each<Sample>([&counts](DrillTime, const Sample& sample) {
        counts.clear();
        for (const BackendCount& some : sample.backends.counts())
            counts[std::string(some.application)] += some.count;
    });
    return counts;
}

void testThatTheDrillGoesOnAfterAPause(LiveDrill& drill)
{
    QVERIFY2(drill.start(shortPause()), drill.failure().c_str());
    Console console(connectionString(*drill.controller().access(), "oncall", "stormlab-console", true));
    QSignalSpy answered(&console, &Console::answered);
    QVERIFY2(drill.reachesPause(), drill.failure().c_str());
    console.run({"select 'asked while it was paused'"});
    QVERIFY2(drill.reachesAnswers(), drill.failure().c_str());

    const ToldPause pause = drill.pauses().front();
    const Milliseconds lasted = *pause.until - pause.from;
    QVERIFY2(lasted >= Milliseconds{3'000}, std::to_string(lasted.count()).c_str());
    // The sampler may be answered again a moment before the lab has made sure.
    QCOMPARE(drill.samples(pause.from, pause.from + Milliseconds{3'000}), 0);
    QVERIFY(drill.gaps(pause.from, *pause.until) >= Milliseconds{2'000});
    QVERIFY(drill.secondsTold(pause.from, *pause.until) >= 2);
    QVERIFY(drill.seconds(pause.from + Milliseconds{500}, *pause.until).failed > 0);

    const DrillTime after = *pause.until;
    QTRY_VERIFY_WITH_TIMEOUT(drill.samples(after, DrillTime::max()) >= 3, soon);
    QTRY_VERIFY_WITH_TIMEOUT(drill.seconds(after, DrillTime::max()).served > 0, soon);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, soon);
    QVERIFY(!answered.front().front().value<ConsoleResultPtr>()->failed);
    console.run({"select 'asked after the pause'"});
    QTRY_VERIFY_WITH_TIMEOUT(drill.hasStatement("select 'asked while it was paused'"), soon);
    QTRY_VERIFY_WITH_TIMEOUT(drill.hasStatement("select 'asked after the pause'"), soon);
    QVERIFY(drill.controller().state() == DrillState::Incident);
}

void testThatATriggerMayBeAPause(LiveDrill& drill)
{
    QVERIFY2(drill.start(shortPause()), drill.failure().c_str());
    QVERIFY2(drill.reachesAnswers(), drill.failure().c_str());
    QSignalSpy checked(&drill.controller(), &DrillController::checked);
    QVERIFY(drill.controller().check().ok());
    QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, soon);
    QCOMPARE(drill.pauses().size(), std::size_t{2});
    QVERIFY(drill.pauses().back().until);
    QVERIFY(checked.front().front().value<Scorecard>().mitigated);
    QVERIFY(drill.controller().state() == DrillState::Incident);
}

} // namespace stormlab
