// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/playback.h"

#include "core/runtime/drill/playbackclock.h"
#include "core/runtime/drill/playhead.h"
#include "tests/runtime/playbackminute.h"

#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

Playback playingAt(DrillTime position)
{
    Playback playback;
    playback.position = position;
    playback.playing = true;
    return playback;
}

std::size_t speedOf(int quarters)
{
    return static_cast<std::size_t>(
        std::distance(playbackSpeeds.begin(), std::find(playbackSpeeds.begin(), playbackSpeeds.end(), quarters)));
}

Sample sampleWith(int backends)
{
    Sample sample;
    sample.limits.maxConnections = 100;
    std::vector<Backend> all(static_cast<std::size_t>(backends));
    sample.backends = std::move(all);
    return sample;
}

Timeline drillOf(DrillTime end)
{
    Timeline timeline;
    for (DrillTime time{0}; time <= end; time += 500ms)
        timeline.append(time, sampleWith(20));
    return timeline;
}

} // namespace

class TestPlayback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timePassesOnlyWhileItPlays()
    {
        QCOMPARE(played({}, 5s, minute(), {}), Playback());
        QCOMPARE(played(playingAt(1s), 5s, minute(), {}).position, DrillTime{6s});
    }

    void speedsGoFromAQuarterToSixtyFour()
    {
        Playback playback = playingAt(0s);
        for (int i = 0; i < 20; ++i)
            playback = withSpeedChanged(playback, -1);
        QCOMPARE(played(playback, 8s, minute(), {}).position, DrillTime{2s});
        for (int i = 0; i < 20; ++i)
            playback = withSpeedChanged(playback, 1);
        QCOMPARE(played(playback, 500ms, minute(), {}).position, DrillTime{32s});
    }

    void nothingIsLostInSmallTicksAtAQuarter()
    {
        Playback playback = playingAt(0s);
        playback.speed = speedOf(1);
        for (int i = 0; i < 1'000; ++i)
            playback = played(playback, 33ms, minute(), {});
        QCOMPARE(playback.position, DrillTime{8'250});
    }

    void itStopsAtTheEndAndStartsAgainFromTheBeginning()
    {
        Playback playback = played(playingAt(59s), 5s, minute(), {});
        QCOMPARE(playback.position, DrillTime{60s});
        QVERIFY(!playback.playing);
        playback = toggled(playback, minute());
        QCOMPARE(playback.position, DrillTime{0s});
        QVERIFY(playback.playing);
        QVERIFY(!toggled(playback, minute()).playing);
    }

    void itPausesOnAMarkAndGetsPastIt()
    {
        const PlaybackRules rules{true, false};
        Playback playback = played(playingAt(9s), 5s, minute(), rules);
        QCOMPARE(playback.position, DrillTime{10s});
        QVERIFY(!playback.playing);
        playback = played(toggled(playback, minute()), 5s, minute(), rules);
        QCOMPARE(playback.position, DrillTime{15s});
        QVERIFY(playback.playing);
    }

    void idleTimeTakesNoTime()
    {
        const PlaybackRules rules{false, true};
        QCOMPARE(played(playingAt(11s), 3s, minute(), rules).position, DrillTime{30s});
        QCOMPARE(played(playingAt(15s), 1s, minute(), rules).position, DrillTime{29s});
        QCOMPARE(played(playingAt(5s), 1s, minute(), rules).position, DrillTime{6s});
    }

    void aLeapOverIdleTimeStopsAtTheMarkInIt()
    {
        PlaybackMap map = minute();
        map.marks = {20s};
        QCOMPARE(played(playingAt(11s), 3s, map, {true, true}).position, DrillTime{20s});
    }

    void seekingStaysWithinTheRecording()
    {
        QCOMPARE(soughtTo({}, -5s, minute()).position, DrillTime{0s});
        QCOMPARE(soughtTo({}, 90s, minute()).position, DrillTime{60s});
        QCOMPARE(movedByPercent(playingAt(30s), -10, minute()).position, DrillTime{24s});
        QVERIFY(movedByPercent(playingAt(30s), 10, minute()).playing);
    }

    void aStepGoesToTheNextSampleAndPauses()
    {
        const Playback next = stepped(playingAt(1'200ms), 1, minute());
        QCOMPARE(next.position, DrillTime{1'500});
        QVERIFY(!next.playing);
        QCOMPARE(stepped(next, -1, minute()).position, DrillTime{1'000});
        QCOMPARE(stepped(playingAt(60s), 1, minute()).position, DrillTime{60s});
        QCOMPARE(stepped(playingAt(0s), -1, minute()).position, DrillTime{0s});
    }

    void marksAreSoughtBothWays()
    {
        Playback playback;
        playback = markSought(playback, 1, minute());
        QCOMPARE(playback.position, DrillTime{10s});
        playback = markSought(playback, 1, minute());
        QCOMPARE(playback.position, DrillTime{30s});
        QCOMPARE(markSought(playback, 1, minute()), playback);
        QCOMPARE(markSought(playback, -1, minute()).position, DrillTime{10s});
    }

    void aMarkThatHasJustBeenPassedIsNotTheOneBefore()
    {
        QCOMPARE(markSought(playingAt(30'400ms), -1, minute()).position, DrillTime{10s});
        QCOMPARE(markSought(playingAt(32s), -1, minute()).position, DrillTime{30s});
        QCOMPARE(markSought(toggled(playingAt(30'400ms), minute()), -1, minute()).position, DrillTime{30s});
    }

    void watchingBeginsShortlyBeforeTheFirstMark()
    {
        const Playback playback = watched({}, minute());
        QCOMPARE(playback.position, DrillTime{7s});
        QVERIFY(playback.playing);
    }

    void watchingDoesNotBeginBeforeTheFirstSample()
    {
        PlaybackMap map = minute();
        map.samples.erase(map.samples.begin(), map.samples.begin() + 18);
        QCOMPARE(watched({}, map).position, DrillTime{9s});
        map.marks.clear();
        QCOMPARE(watched({}, map).position, DrillTime{9s});
        map.samples.clear();
        QCOMPARE(watched({}, map).position, map.begin);
    }

    void followingStaysAtTheEndOfARecordingThatGrows()
    {
        PlaybackMap map = minute();
        const Playback at = followed(playingAt(5s), map);
        QCOMPARE(at.position, DrillTime{60s});
        map.end = 70s;
        QCOMPARE(fitted(at, map).position, DrillTime{70s});
        const Playback away = soughtTo(at, 50s, map);
        QCOMPARE(fitted(away, map).position, DrillTime{50s});
    }

    void idleIsWhereNothingHappensForLong()
    {
        Timeline timeline = drillOf(30s);
        timeline.append(30s, DiagnosisGiven{});
        for (DrillTime time = 30'500ms; time <= 60s; time += 500ms)
            timeline.append(time, time == 55s ? sampleWith(60) : sampleWith(time > 55s ? 60 : 21));
        const PlaybackMap map = playbackMap(TimelineView(timeline));
        QCOMPARE(map.end, DrillTime{60s});
        QCOMPARE(map.samples.size(), std::size_t{121});
        QCOMPARE(map.idle, (std::vector<TimeSpan>{{2s, 28s}, {32s, 53s}}));
    }

    void withoutALimitATenthOfTheBackendsIsNotIdle()
    {
        const auto unlimited = [](int backends) {
            Sample sample = sampleWith(backends);
            sample.limits = {};
            return sample;
        };
        Timeline timeline;
        // One more and one less, to and fro, and 40 more in the end.
        for (DrillTime time{0}; time <= 60s; time += 500ms)
            timeline.append(time, time < 40s ? unlimited(time.count() % 1'000 == 0 ? 60 : 61) : unlimited(100));
        QCOMPARE(playbackMap(TimelineView(timeline)).idle, (std::vector<TimeSpan>{{2s, 38s}, {42s, 58s}}));
    }

    void refusalsAndWaitingAreNotIdle()
    {
        Timeline timeline = drillOf(20s);
        LoginReport refused;
        refused.counts[static_cast<std::size_t>(LoginOutcome::Reserved)] = 1;
        AppSecond waiting;
        waiting.waiting = 3;
        for (DrillTime time = 20s; time <= 60s; time += 4s) {
            timeline.append(time, LoginReport{});
            timeline.append(time, time < 40s ? EventBody(refused) : EventBody(waiting));
        }
        QCOMPARE(playbackMap(TimelineView(timeline)).idle, (std::vector<TimeSpan>{{2s, 18s}}));
    }

    void whoPlaysWhereItIsStillBeingReadWaits()
    {
        PlaybackMap map = minute();
        map.readUntil = map.end;
        Playback playback;
        playback.position = map.end;
        QCOMPARE(toggled(playback, map).position, map.end);
        QVERIFY(toggled(playback, map).playing);
        map.readUntil.reset();
        QCOMPARE(toggled(playback, map).position, map.begin);
    }

    void anEmptyRecordingHasNowhereToGo()
    {
        const PlaybackMap map = playbackMap(TimelineView(Timeline()));
        QCOMPARE(stepped({}, 1, map), Playback());
        QCOMPARE(markSought({}, -1, map), Playback());
        QVERIFY(!played(toggled({}, map), 1s, map, {}).playing);
    }

    void aMapThatGrowsIsThatOfTheWhole()
    {
        Timeline timeline = drillOf(30s);
        timeline.append(30s, DiagnosisGiven{});
        for (DrillTime time = 30'500ms; time <= 90s; time += 500ms)
            timeline.append(time, sampleWith(time < 55s ? 20 : 60));
        PlaybackMapper mapper;
        for (std::size_t size = 0; size <= timeline.size(); size += 7) {
            const TimelineView view(timeline, size);
            mapper.read(view);
            const PlaybackMap grown = mapper.map();
            const PlaybackMap whole = playbackMap(view);
            QCOMPARE(grown.begin, whole.begin);
            QCOMPARE(grown.end, whole.end);
            QCOMPARE(grown.samples, whole.samples);
            QCOMPARE(grown.idle, whole.idle);
        }
    }

    void whatIsNotReadYetIsOnlyWanted()
    {
        PlaybackMap map = minute();
        map.readUntil = 20s;
        Playback playback = soughtTo(soughtTo({}, 15s, map), 40s, map);
        QCOMPARE(playback.position, DrillTime{15s});
        QCOMPARE(playback.wanted, std::optional<DrillTime>(40s));
        QVERIFY(!soughtTo(playback, 12s, map).wanted);
        map.readUntil = 39s;
        playback = fitted(playback, map);
        QCOMPARE(playback.position, DrillTime{15s});
        map.readUntil = 41s;
        playback = fitted(playback, map);
        QCOMPARE(playback.position, DrillTime{40s});
        QVERIFY(!playback.wanted);
    }

    /// A file that is still being written has no index.
    void aMomentBehindAnUnknownEndIsWantedUntilAllIsRead()
    {
        PlaybackMap map = minute();
        map.readUntil = map.end = 20s;
        const Playback playback = soughtTo(soughtTo({}, 15s, map), 40s, map);
        QCOMPARE(playback.position, DrillTime{15s});
        QCOMPARE(playback.wanted, std::optional<DrillTime>(40s));
        map.readUntil = map.end = 39s;
        QCOMPARE(fitted(playback, map).position, DrillTime{15s});
        QCOMPARE(fitted(playback, minute()).position, DrillTime{40s});
        map.readUntil.reset();
        QCOMPARE(fitted(playback, map).position, DrillTime{39s});
        QVERIFY(!fitted(playback, map).wanted);
    }

    void playingWaitsForWhatIsBeingRead()
    {
        PlaybackMap map = minute();
        map.marks.clear();
        map.readUntil = 20s;
        Playback playback = played(playingAt(15s), 10s, map, {});
        QCOMPARE(playback.position, DrillTime{20s});
        QVERIFY(playback.playing);
        map.readUntil.reset();
        playback = played(fitted(playback, map), 10s, map, {});
        QCOMPARE(playback.position, DrillTime{30s});
    }

    /// Not even the end that a file's index tells of is there before it has been read.
    void theEndIsWhereItIsWhenAllHasBeenRead()
    {
        PlaybackMap map = minute();
        map.readUntil = 20s;
        Playback playback = followed(soughtTo({}, 10s, map), map);
        QCOMPARE(playback.position, DrillTime{10s});
        QCOMPARE(playback.wanted, std::optional<DrillTime>(60s));
        map.readUntil.reset();
        map.end = 50s; // the rest was damaged
        playback = fitted(playback, map);
        QCOMPARE(playback.position, DrillTime{50s});
        QVERIFY(playback.following && !playback.wanted);
    }

    void thePlayheadStaysWhileAMomentIsWanted()
    {
        Timeline timeline = drillOf(20s);
        Playhead playhead(timeline);
        PlaybackClock clock(playhead);
        PlaybackMap map = playbackMap(TimelineView(timeline));
        map.readUntil = std::exchange(map.end, 60s);
        clock.begin(map);
        clock.seek(5s);
        clock.follow();
        QCOMPARE(playhead.moment(), std::optional<DrillTime>(5s));
        for (DrillTime time = 20'500ms; time <= 60s; time += 500ms)
            timeline.append(time, sampleWith(20));
        playhead.timelineChanged();
        QCOMPARE(playhead.visible().endTime(), DrillTime{5s});
        clock.setMap(playbackMap(TimelineView(timeline)));
        QCOMPARE(playhead.visible().endTime(), DrillTime{60s});
        QVERIFY(playhead.isFollowing());
    }

    void theClockTakesThePlayheadAlong()
    {
        Timeline timeline = drillOf(60s);
        Playhead playhead(timeline);
        PlaybackClock clock(playhead);
        clock.begin(playbackMap(TimelineView(timeline)));
        QCOMPARE(playhead.visible().size(), std::size_t{1});
        clock.toggle();
        clock.advance(10s);
        QCOMPARE(playhead.visible().endTime(), DrillTime{10s});
        clock.moveBy(-5s);
        QCOMPARE(playhead.moment(), std::optional<DrillTime>(5s));
        clock.pause();
        clock.advance(10s);
        QCOMPARE(playhead.moment(), std::optional<DrillTime>(5s));
        clock.follow();
        timeline.append(61s, DiagnosisGiven{});
        playhead.timelineChanged();
        QCOMPARE(playhead.visible().size(), timeline.size());
    }

    void theClockPlaysByItself()
    {
        Timeline timeline = drillOf(60s);
        Playhead playhead(timeline);
        PlaybackClock clock(playhead);
        clock.begin(playbackMap(TimelineView(timeline)));
        QSignalSpy moved(&playhead, &Playhead::moved);
        clock.toggle();
        QVERIFY(moved.wait());
        QVERIFY(clock.playback().position > 0s);
    }
};

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"
