// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

/// Where a recording stands when it has been opened: one to look something up in, or one to be watched.
class TestReplayWatching : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<ReplayRig> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<ReplayRig>(); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void aRecordingThatIsOpenedStandsAtItsBeginning()
    {
        m_rig->open();
        QVERIFY(!m_rig->window->clock().playback().playing);
        QCOMPARE(positionOf(*m_rig), m_rig->window->clock().map().begin);
    }

    void aRecordingThatIsWatchedPlaysTowardsItsFirstMark()
    {
        writeRecording(m_rig->path(), recordedDrill());
        m_rig->opener.watch(m_rig->path(), nullptr);
        QTRY_VERIFY(m_rig->window);
        const PlaybackClock& clock = m_rig->window->clock();
        QVERIFY(clock.playback().playing);
        QVERIFY(positionOf(*m_rig) > clock.map().begin);
        QVERIFY(positionOf(*m_rig) < clock.map().marks.front());
    }

    // Who has wound it somewhere is not to be wound back by a second press.
    void aRecordingThatIsWatchedAgainStaysWhereItIs()
    {
        m_rig->open();
        m_rig->window->clock().seek(20s);
        m_rig->window->showMinimized();
        m_rig->opener.watch(m_rig->path(), nullptr);
        QTRY_VERIFY(!m_rig->window->isMinimized());
        QVERIFY(!m_rig->window->clock().playback().playing);
        QCOMPARE(positionOf(*m_rig), DrillTime{20s});
    }
};

QUIET_TEST_MAIN(TestReplayWatching)
#include "tst_replaywatching.moc"
