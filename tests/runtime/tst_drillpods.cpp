// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/drillpods.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

PodChanged change(int pod, PodChange kind, int process, int restarts, const std::string& why = {}, int generation = 0)
{
    return {"proxy", pod, kind, generation, process, restarts, std::nullopt, why};
}

ProbeEnded probe(int pod, ProbeKind kind, ProbeOutcome outcome, Milliseconds took)
{
    return {"proxy", pod, kind, outcome, took};
}

/// One pod that was killed and started again, and one that waits to be started.
Timeline twoPods()
{
    Timeline timeline;
    const std::vector<EventBody> bodies = {
        change(1, PodChange::Started, 12, 0),
        change(0, PodChange::Started, 11, 0),
        probe(0, ProbeKind::Liveness, ProbeOutcome::Good, 3ms),
        probe(0, ProbeKind::Liveness, ProbeOutcome::TimedOut, 1'000ms),
        change(0, PodChange::Killed, 11, 1, "3 liveness probes in a row failed"),
        change(0, PodChange::Started, 21, 1),
        probe(0, ProbeKind::Liveness, ProbeOutcome::Good, 2ms),
        probe(0, ProbeKind::Readiness, ProbeOutcome::Bad, 4ms),
        change(1, PodChange::Exited, 12, 1, "signal 9"),
    };
    for (const EventBody& body : bodies)
        timeline.append(DrillTime{0}, body);
    return timeline;
}

std::vector<PodStatus> podsAfter(const std::vector<EventBody>& bodies)
{
    Timeline timeline;
    for (const EventBody& body : bodies)
        timeline.append(DrillTime{0}, body);
    return podsAt(TimelineView(timeline));
}

} // namespace

class DrillPodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePresentProcessOfEachPodIsTold()
    {
        const Timeline timeline = twoPods();
        const std::vector<PodStatus> pods = podsAt(TimelineView(timeline));
        QCOMPARE(pods.size(), 2u);
        QCOMPARE(pods[0], (PodStatus{"proxy", 0, 21, ProbeOutcome::Good, ProbeOutcome::Bad, 1'000ms, 1,
                                     "3 liveness probes in a row failed"}));
        QCOMPARE(pods[1],
                 (PodStatus{"proxy", 1, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1, "signal 9"}));
    }

    void theOneThatADeployHasReplacedTellsNothing()
    {
        const PodStatus running{"proxy", 0, 21, ProbeOutcome::Good, std::nullopt, 2ms, 1, {}};
        const PodChanged begun = change(0, PodChange::Started, 21, 0, {}, 1);
        const ProbeEnded answer = probe(0, ProbeKind::Liveness, ProbeOutcome::Good, 2ms);
        QCOMPARE(podsAfter({change(0, PodChange::Started, 11, 0), begun, answer,
                            change(0, PodChange::Killed, 11, 1, "3 liveness probes in a row failed")}),
                 std::vector{running});
        PodStatus stopped = running;
        stopped.restarts = 0;
        QCOMPARE(podsAfter({change(0, PodChange::Started, 11, 0), begun, answer, change(0, PodChange::Stopped, 11, 0)}),
                 std::vector{stopped});
    }

    void aPodThatADeployHasStoppedDoesNotRun()
    {
        QCOMPARE(podsAfter({change(0, PodChange::Started, 11, 0, {}, 1), change(0, PodChange::Stopped, 11, 0, {}, 1)}),
                 (std::vector{PodStatus{"proxy", 0, {}, {}, {}, {}, 0, {}}}));
    }

    void whatIsWrittenIsReadAsItWas()
    {
        const Timeline timeline = twoPods();
        const std::vector<PodStatus> pods = podsAt(TimelineView(timeline));
        const Result<std::vector<PodStatus>> read = readPods(toJson(pods));
        QVERIFY(read.ok());
        QCOMPARE(read.value(), pods);
        QVERIFY(readPods(toJson(std::vector<PodStatus>{})).value().empty());
    }

    void whatIsNoAnswerIsRefused()
    {
        for (const char* const text : {"", "{}", "[]", "{\"pods\": [1]}"})
            QVERIFY(!readPods(text).ok());
    }
};

QTEST_APPLESS_MAIN(DrillPodsTest)
#include "tst_drillpods.moc"
