// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/timerqueue.h"

#include <QTest>

#include <memory>
#include <string>

using namespace stormlab;
using namespace std::chrono_literals;

class TimerQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWhatIsDueInOrder()
    {
        TimerQueue queue;
        std::string ran;
        queue.set(Moment(3ms), [&] { ran += 'c'; });
        queue.set(Moment(1ms), [&] { ran += 'a'; });
        queue.set(Moment(1ms), [&] { ran += 'b'; });
        queue.set(Moment(9ms), [&] { ran += 'd'; });
        queue.runDue(Moment(3ms));
        QCOMPARE(ran, std::string("abc"));
        QCOMPARE(*queue.next(), Moment(9ms));
    }

    void whatATurnSetsIsLeftForTheNext()
    {
        TimerQueue queue;
        int turns = 0;
        std::function<void()> again = [&] {
            ++turns;
            queue.set(Moment(1ms), again);
        };
        queue.set(Moment(1ms), again);
        bool laterRan = false;
        queue.set(Moment(2ms), [&] { laterRan = true; });
        queue.runDue(Moment(2ms));
        QCOMPARE(turns, 1);
        QVERIFY(laterRan);
        queue.runDue(Moment(2ms));
        QCOMPARE(turns, 2);
    }

    void anActionMayCancelTheNext()
    {
        TimerQueue queue;
        bool ran = false;
        Timer second(queue);
        queue.set(Moment(1ms), [&] { second.cancel(); });
        second.set(Moment(1ms), [&] { ran = true; });
        queue.runDue(Moment(1ms));
        QVERIFY(!ran);
        QVERIFY(!queue.next());
    }

    void aTimerEndsWithItsObject()
    {
        TimerQueue queue;
        bool ran = false;
        auto timer = std::make_unique<Timer>(queue);
        timer->set(Moment(1ms), [&] { ran = true; });
        timer.reset();
        queue.runDue(Moment(1ms));
        QVERIFY(!ran);
    }

    void aTimerMayEndItselfWhileItRuns()
    {
        TimerQueue queue;
        auto timer = std::make_unique<Timer>(queue);
        timer->set(Moment(1ms), [&] { timer.reset(); });
        queue.runDue(Moment(1ms));
        QVERIFY(!timer);
    }

    void settingAgainReplaces()
    {
        TimerQueue queue;
        std::string ran;
        Timer timer(queue);
        timer.set(Moment(1ms), [&] { ran += 'a'; });
        timer.set(Moment(2ms), [&] { ran += 'b'; });
        queue.runDue(Moment(5ms));
        QCOMPARE(ran, std::string("b"));
    }
};

QTEST_APPLESS_MAIN(TimerQueueTest)
#include "tst_timerqueue.moc"
