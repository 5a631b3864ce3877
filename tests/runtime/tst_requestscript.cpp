// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/requestscript.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

Workload workload()
{
    Workload workload;
    workload.steps = {{"select 1", {100ms, 200ms}}, {"select 2", {}}, {"select 3", {7ms, 7ms}}};
    return workload;
}

Workload fanOut()
{
    Workload workload;
    workload.transaction = false;
    workload.steps = {{"select 1", {5ms, 5ms}}, {"select 2", {7ms, 7ms}, 3}};
    return workload;
}

RequestScript script(const Workload& workload, IoPlacement io)
{
    RandomStream chance(7, "test");
    return requestScript(workload, io, chance);
}

Milliseconds totalWait(const RequestScript& script)
{
    Milliseconds total{0};
    for (const RequestAct& act : script) {
        if (const Wait* const wait = std::get_if<Wait>(&act))
            total += wait->time;
    }
    return total;
}

} // namespace

class RequestScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insideTheConnectionIsHeldOverTheIo()
    {
        const RequestScript acts = script(workload(), IoPlacement::Inside);
        const Milliseconds drawn = totalWait(acts) - 7ms;
        QVERIFY(drawn >= 100ms && drawn <= 200ms);
        const RequestScript expected{Acquire{},  Begin{},   RunStep{0}, Wait{drawn}, RunStep{1},
                                     RunStep{2}, Wait{7ms}, Commit{},   Release{}};
        QVERIFY(acts == expected);
    }

    void outsideAllIoComesFirst()
    {
        const RequestScript acts = script(workload(), IoPlacement::Outside);
        const RequestScript expected{
            Wait{totalWait(acts)}, Acquire{}, Begin{}, RunStep{0}, RunStep{1}, RunStep{2}, Commit{}, Release{}};
        QVERIFY(acts == expected);
    }

    void theTotalOfTheIoIsTheSame()
    {
        QCOMPARE(totalWait(script(workload(), IoPlacement::Outside)),
                 totalWait(script(workload(), IoPlacement::Inside)));
    }

    void withoutTransactionThereIsNoBeginAndNoCommit()
    {
        Workload plain = workload();
        plain.transaction = false;
        plain.steps = {{"select 1", {}}};
        QVERIFY((script(plain, IoPlacement::Inside) == RequestScript{Acquire{}, RunStep{0}, Release{}}));
    }

    void whereNothingIsParallelThereIsOneScript()
    {
        RandomStream chance(7, "test");
        RandomStream same(7, "test");
        const RequestPlan plan = requestPlan(workload(), IoPlacement::Inside, chance);
        QCOMPARE(plan.size(), 1u);
        QCOMPARE(plan[0].size(), 1u);
        QVERIFY(plan[0][0] == requestScript(workload(), IoPlacement::Inside, same));
    }

    void parallelStepsTakeAConnectionEach()
    {
        RandomStream chance(7, "test");
        const RequestPlan plan = requestPlan(fanOut(), IoPlacement::Inside, chance);
        const RequestScript first{Acquire{}, RunStep{0}, Wait{5ms}, Release{}};
        const RequestScript side{Acquire{}, RunStep{1}, Wait{7ms}, Release{}};
        QVERIFY(plan == (RequestPlan{{first}, {side, side, side}}));
    }

    void outsideTheSlowWorkOfParallelStepsCountsOnce()
    {
        RandomStream chance(7, "test");
        const RequestPlan plan = requestPlan(fanOut(), IoPlacement::Outside, chance);
        const RequestScript side{Acquire{}, RunStep{1}, Release{}};
        QVERIFY(plan == (RequestPlan{{{Wait{12ms}}}, {{Acquire{}, RunStep{0}, Release{}}}, {side, side, side}}));
    }

    void aCachedRequestRunsNoStatement()
    {
        RandomStream chance(7, "test");
        const RequestPlan plan = requestPlan(fanOut(), IoPlacement::Inside, chance);
        QVERIFY(withoutDatabase(plan) == (RequestPlan{{{Wait{12ms}}}}));
    }
};

QTEST_APPLESS_MAIN(RequestScriptTest)
#include "tst_requestscript.moc"
