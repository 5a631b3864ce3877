// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/kubeletpolicy.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

class KubeletPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPodIsDeadAfterSoManyMissesInARow()
    {
        LivenessCount count(3);
        count.add(ProbeOutcome::TimedOut);
        count.add(ProbeOutcome::Refused);
        QVERIFY(!count.isDead());
        count.add(ProbeOutcome::Bad);
        QVERIFY(count.isDead());
        QCOMPARE(count.missed(), 3);
    }

    void oneGoodAnswerForgivesAllMisses()
    {
        LivenessCount count(2);
        count.add(ProbeOutcome::TimedOut);
        count.add(ProbeOutcome::Good);
        count.add(ProbeOutcome::TimedOut);
        QVERIFY(!count.isDead());
    }

    void restsDoubleUpToTheirLimit()
    {
        RestartBackOff backOff;
        for (const Milliseconds rest : {1s, 2s, 4s, 8s, 16s, 30s, 30s})
            QCOMPARE(backOff.next(5s), rest);
    }

    void aPodThatRanForLongBeginsAnew()
    {
        RestartBackOff backOff;
        QCOMPARE(backOff.next(0ms), Milliseconds{1s});
        QCOMPARE(backOff.next(59'999ms), Milliseconds{2s});
        QCOMPARE(backOff.next(60s), Milliseconds{1s});
        QCOMPARE(backOff.next(0ms), Milliseconds{2s});
    }
};

QTEST_APPLESS_MAIN(KubeletPolicyTest)
#include "tst_kubeletpolicy.moc"
