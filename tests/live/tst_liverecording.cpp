// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/regrade.h"
#include "core/runtime/drill/drillrecorder.h"
#include "core/runtime/recording/recordingreader.h"
#include "tests/live/livedrill.h"
#include "tests/live/sandboxfixture.h"
#include "tests/support/playheadposition.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

Timeline timelineOf(const std::vector<TimelineEvent>& events)
{
    Timeline timeline;
    for (const TimelineEvent& event : events)
        timeline.append(event.time, event.body);
    return timeline;
}

} // namespace

/// The law of the house on a real server: what a drill has recorded of itself is the drill.
class LiveRecordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPositionOfARealDrillIsThatOfItsRecording();
};

void LiveRecordingTest::everyPositionOfARealDrillIsThatOfItsRecording()
{
    const QTemporaryDir folder;
    SandboxFixture fixture;
    LiveDrill drill([&fixture] { return fixture.sandbox(); });
    DrillController& controller = drill.controller();
    DrillRecorder recorder(controller, QStringLiteral("live"), [&folder] {
        return DrillRecorder::Place{folder.path(), {}};
    });
    QSignalSpy closed(&recorder, &DrillRecorder::closed);
    const Scenario scenario = shortPause();
    QVERIFY2(drill.start(scenario), drill.failure().c_str());
    QVERIFY(controller.hint().ok());
    QVERIFY(drill.reachesAnswers());
    QVERIFY(controller.deploy("checkout_api", {{"pool.max", "3"}}).ok());
    const Timeline& live = controller.timeline();
    // Enough to be worth comparing.
    QTRY_VERIFY_WITH_TIMEOUT(live.size() > 100, 30'000);
    QVERIFY(controller.finish().ok());
    QVERIFY(drill.stop());
    QTRY_VERIFY(!closed.isEmpty());

    const auto recording = readRecording(recorder.path());
    QVERIFY2(recording.ok(), recording.ok() ? "" : recording.error().message.c_str());
    QCOMPARE(recording.value().missing, std::string());
    const Timeline replayed = timelineOf(recording.value().events);
    QCOMPARE(replayed.size(), live.size());
    for (std::size_t size = 0; size <= live.size(); ++size) {
        QVERIFY2(playheadPosition(scenario, {replayed, size}) == playheadPosition(scenario, {live, size}),
                 qPrintable(QStringLiteral("differs after %1 events").arg(size)));
    }
    const auto again = regrade(scenario, TimelineView(replayed));
    QVERIFY(again.ok());
    QVERIFY2(again.value().outcome == Regrade::Outcome::Same, again.value().why.english().c_str());
    QCOMPARE(fixture.remains(), std::vector<std::string>());
}

QTEST_GUILESS_MAIN(LiveRecordingTest)
#include "tst_liverecording.moc"
