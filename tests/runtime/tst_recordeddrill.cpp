// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eventcodec.h"
#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/drill/playbackclock.h"
#include "core/runtime/drill/replaysource.h"
#include "core/runtime/drill/scenariostore.h"
#include "tests/support/playheadposition.h"
#include "tests/support/scriptedsource.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace stormlab;

namespace
{

Scenario shippedScenario()
{
    const ScenarioStore store({QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios")});
    Scenario scenario = store.load(QStringLiteral("connection-storm-after-deploy")).value();
    scenario.pace.baseline = Milliseconds{0};
    return scenario;
}

Timeline readBack(const std::vector<std::string>& lines)
{
    Timeline timeline;
    for (const std::string& line : lines) {
        const auto event = eventFromJson(line);
        if (event)
            timeline.append(event.value().time, event.value().body);
    }
    return timeline;
}

} // namespace

/// The law of the house: a drill recorded and read back is the same drill at every position of the playhead.
class RecordedDrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPositionIsTheSameAfterReadingBack();
    void everyMomentOfAReplayIsThatOfTheDrill();
    void oneAlteredEventIsNoticed();

private:
    Scenario m_scenario;
    ScriptedSource* m_source = nullptr;
    DrillController m_controller{[this](const Scenario& scenario, const DrillController::DrillOptions&) {
        auto made = std::make_unique<ScriptedSource>(scenario);
        m_source = made.get();
        return made;
    }};
    std::vector<std::string> m_lines;
};

void RecordedDrillTest::initTestCase()
{
    m_scenario = shippedScenario();
    QVERIFY(m_controller.start(m_scenario, {}).ok());
    QTRY_VERIFY(m_controller.state() == DrillState::Incident);
    m_source->advance(Milliseconds{4'000});
    QVERIFY(m_controller.hint().ok());
    QVERIFY(m_controller.diagnose({"reconnect-storm", "deploy_worker", 80}).ok());
    m_source->advance(Milliseconds{1'000});
    const auto idle = m_source->pidsOf("deploy_worker", BackendState::Idle);
    QVERIFY(!idle.empty());
    m_source->terminate(idle);
    m_source->advance(Milliseconds{2'000});
    QVERIFY(m_controller.deploy("deploy_worker", {{"pool.max", "2"}}).ok());
    m_source->advance(Milliseconds{14'000});
    QVERIFY(m_controller.openView("limits").ok());
    m_source->advance(Milliseconds{1'000});
    QVERIFY(m_controller.finish().ok());
    for (const TimelineEvent& event : TimelineView(m_controller.timeline()))
        m_lines.push_back(toJson(event));
    std::set<std::string_view> kinds;
    for (const TimelineEvent& event : TimelineView(m_controller.timeline()))
        kinds.insert(kindOf(event.body));
    QVERIFY2(kinds.size() >= 10, "the drill must say enough to be worth comparing");
}

void RecordedDrillTest::everyPositionIsTheSameAfterReadingBack()
{
    const Timeline replayed = readBack(m_lines);
    QCOMPARE(replayed.size(), m_controller.timeline().size());
    for (std::size_t size = 0; size <= replayed.size(); ++size) {
        QVERIFY2(playheadPosition(m_scenario, {replayed, size}) ==
                     playheadPosition(m_scenario, {m_controller.timeline(), size}),
                 qPrintable(QStringLiteral("differs after %1 events").arg(size)));
    }
}

void RecordedDrillTest::everyMomentOfAReplayIsThatOfTheDrill()
{
    std::vector<TimelineEvent> events;
    for (const std::string& line : m_lines)
        events.push_back(eventFromJson(line).value());
    DrillController replay({});
    QVERIFY(replay.replay(m_scenario, std::make_unique<ReplaySource>(std::move(events))).ok());
    QCOMPARE(toJson(replay.scorecard()), toJson(m_controller.scorecard()));
    PlaybackClock clock(replay.playhead());
    clock.begin(playbackMap(TimelineView(replay.timeline())));
    std::size_t stops = 0;
    for (bool last = false; !last; ++stops) {
        const DrillTime moment = clock.playback().position;
        QCOMPARE(replay.moment(), moment);
        const std::size_t size = m_controller.timeline().countUntil(moment);
        QCOMPARE(replay.playhead().visible().size(), size);
        QVERIFY2(playheadPosition(m_scenario, replay.playhead().visible()) ==
                     playheadPosition(m_scenario, {m_controller.timeline(), size}),
                 qPrintable(QStringLiteral("differs at %1 ms").arg(moment.count())));
        clock.step(1);
        last = clock.playback().position == moment;
    }
    QVERIFY2(stops > 40, "there is a stop at every sample");
}

void RecordedDrillTest::oneAlteredEventIsNoticed()
{
    std::vector<std::string> altered = m_lines;
    const auto diagnosis = std::find_if(altered.begin(), altered.end(), [](const std::string& line) {
        return line.find("\"diagnosis\"") != std::string::npos;
    });
    QVERIFY(diagnosis != altered.end());
    const auto at = diagnosis->find("reconnect-storm");
    QVERIFY(at != std::string::npos);
    diagnosis->replace(at, 15, "connection-leak");
    const Timeline replayed = readBack(altered);
    QCOMPARE(replayed.size(), m_controller.timeline().size());
    const PlayheadPosition now = playheadPosition(m_scenario, TimelineView(replayed));
    const PlayheadPosition was = playheadPosition(m_scenario, TimelineView(m_controller.timeline()));
    QVERIFY(now.scorecard != was.scorecard);
    QVERIFY(now.events != was.events);
}

QTEST_GUILESS_MAIN(RecordedDrillTest)
#include "tst_recordeddrill.moc"
