// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/playbackclock.h"
#include "core/runtime/drill/playhead.h"
#include "tests/runtime/playbackminute.h"

#include <QSignalSpy>
#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

Timeline timelineOf(DrillTime end)
{
    Timeline timeline;
    for (DrillTime time{0}; time <= end; time += 500ms)
        timeline.append(time, Sample());
    return timeline;
}

} // namespace

/// Playback of a stretch of a recording.
class TestPlaybackLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartOfTheMapHasWhatLiesInIt()
    {
        const PlaybackMap part = mapWithin(minute(), {10s, 20s});
        QCOMPARE(part.begin, DrillTime{10s});
        QCOMPARE(part.end, DrillTime{20s});
        QCOMPARE(part.samples.front(), DrillTime{10s});
        QCOMPARE(part.samples.back(), DrillTime{20s});
        QCOMPARE(part.marks, std::vector<DrillTime>{10s});
        QCOMPARE(part.idle, (std::vector<TimeSpan>{{12s, 20s}}));
    }

    void noPartReachesBeyondTheRecording()
    {
        const PlaybackMap across = mapWithin(minute(), {50s, 90s});
        QCOMPARE(across.begin, DrillTime{50s});
        QCOMPARE(across.end, DrillTime{60s});
        const PlaybackMap beyond = mapWithin(minute(), {80s, 90s});
        QCOMPARE(beyond.begin, DrillTime{60s});
        QCOMPARE(beyond.end, DrillTime{60s});
        QVERIFY(beyond.samples.empty() && beyond.marks.empty() && beyond.idle.empty());
    }

    void aPartThatIsReadWaitsForNothing()
    {
        PlaybackMap map = minute();
        map.readUntil = 30s;
        QVERIFY(!mapWithin(map, {10s, 20s}).readUntil);
        QCOMPARE(mapWithin(map, {10s, 40s}).readUntil, std::optional<DrillTime>(30s));
    }

    void withinLimitsTheClockBeginsAndEndsThere()
    {
        Timeline timeline = timelineOf(60s);
        Playhead playhead(timeline);
        PlaybackClock clock(playhead);
        clock.begin(minute());
        clock.seek(50s);
        clock.setLimits(TimeSpan{10s, 20s});
        QCOMPARE(clock.playback().position, DrillTime{20s});
        QCOMPARE(playhead.moment(), std::optional<DrillTime>(20s));
        clock.toBegin();
        QCOMPARE(clock.playback().position, DrillTime{10s});
        clock.moveBy(-5s);
        QCOMPARE(clock.playback().position, DrillTime{10s});
        clock.follow();
        QCOMPARE(clock.playback().position, DrillTime{20s});
        QVERIFY2(!playhead.isFollowing(), "the end of the recording is not in them");
        clock.toggle();
        QCOMPARE(clock.playback().position, DrillTime{10s});
        clock.advance(15s);
        QCOMPARE(clock.playback().position, DrillTime{20s});
        QVERIFY(!clock.playback().playing);
    }

    void whoeverGoesBeyondTheLimitsGivesThemUp()
    {
        Timeline timeline = timelineOf(60s);
        Playhead playhead(timeline);
        PlaybackClock clock(playhead);
        clock.begin(minute());
        clock.setLimits(TimeSpan{10s, 20s});
        QSignalSpy left(&clock, &PlaybackClock::limitsLeft);
        clock.seek(15s);
        QCOMPARE(left.size(), 0);
        clock.seek(40s);
        QCOMPARE(left.size(), 1);
        QCOMPARE(clock.playback().position, DrillTime{40s});
        QCOMPARE(clock.map().end, DrillTime{60s});
    }
};

QTEST_GUILESS_MAIN(TestPlaybackLimits)
#include "tst_playbacklimits.moc"
