// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/shownwords.h"
#include "tests/ui/syntheticstorm.h"
#include "ui/pages/replaypage.h"
#include "ui/pages/transportbar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

constexpr DrillTime longTime = 40min;

/// Longer than what is read before a window is shown.
std::vector<TimelineEvent> longDrill()
{
    std::vector<TimelineEvent> events;
    for (DrillTime time{0}; time <= longTime; time += 500ms)
        events.push_back({events.size() + 1, time, stormSample({}, time)});
    return events;
}

} // namespace

/// A recording of which not all has been read yet.
class TestReplayReading : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void canBeStopped()
    {
        ReplayRig rig;
        writeRecording(rig.path(), longDrill());
        QPushButton* stop = nullptr;
        bool wasVisible = false;
        // Before any part of the rest has been taken in.
        connect(&rig.opener, &RecordingOpener::opened, this, [&](ReplayWindow* window) {
            stop = buttonWith(window->page(), QStringLiteral("Stop reading"));
            wasVisible = stop->isVisible();
            stop->setFocus();
            stop->click();
        });
        rig.opener.open(rig.path(), nullptr);
        QTRY_VERIFY(rig.window);
        QVERIFY(wasVisible);
        QVERIFY(!stop->isVisible());
        QVERIFY(rig.window->isLoaded());
        QVERIFY(!rig.window->clock().map().readUntil);
        const DrillTime end = rig.window->clock().map().end;
        QVERIFY(end > DrillTime{0});
        QVERIFY(end < longTime);
        QVERIFY(!placesOf(QStringLiteral("Reading was stopped: what comes after"), shownWords(*rig.window)).isEmpty());
        // Nothing comes any more.
        rig.window->clock().seek(longTime);
        QCOMPARE(rig.window->clock().playback().position, end);
    }

    void aChosenRangeThatWasNotReadIsGivenUp_data()
    {
        QTest::addColumn<bool>("begins");
        QTest::newRow("none of it was read") << false;
        QTest::newRow("its beginning was read") << true;
    }
    void aChosenRangeThatWasNotReadIsGivenUp()
    {
        QFETCH(const bool, begins);
        const DrillTime from = begins ? DrillTime{20s} : DrillTime{35min};
        ReplayRig rig;
        writeRecording(rig.path(), longDrill());
        bool wasChosen = false;
        connect(&rig.opener, &RecordingOpener::opened, this, [&](ReplayWindow* window) {
            VisibleRange& range = window->page().range();
            range.choose(from, 38min);
            wasChosen = range.chosen() == std::optional(TimeSpan{from, 38min});
            buttonWith(window->page(), QStringLiteral("Stop reading"))->click();
        });
        rig.opener.open(rig.path(), nullptr);
        QTRY_VERIFY(rig.window);
        QVERIFY(wasChosen);
        const PlaybackClock& clock = rig.window->clock();
        const DrillTime end = clock.wholeMap().end;
        QVERIFY(end < DrillTime{35min});
        const std::optional<TimeSpan> left = begins ? std::optional(TimeSpan{from, end}) : std::nullopt;
        QCOMPARE(rig.window->page().range().chosen(), left);
        QCOMPARE(clock.map().begin, begins ? from : clock.wholeMap().begin);
        QCOMPARE(clock.map().end, end);
        QVERIFY(clock.playback().position <= end);
    }

    void hasNoButtonOnceItIsDone()
    {
        ReplayRig rig;
        rig.open();
        QVERIFY(!buttonWith(rig.window->page(), QStringLiteral("Stop reading"))->isVisible());
    }
};

QUIET_TEST_MAIN(TestReplayReading)
#include "tst_replayreading.moc"
