// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/debrief.h"
#include "tests/domain/drillscript.h"

#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

const std::string worker = "deploy_worker";

TrapCost costOf(const DrillScript& script, const std::string& id)
{
    for (const TrapCost& cost : debrief(stormScenario(), script.view()).trapCosts) {
        if (cost.id == id)
            return cost;
    }
    return {};
}

} // namespace

class TrapCostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpTheWorkThatWasDestroyed()
    {
        DrillScript script;
        script.storm().loses(worker, LostState::Active, Milliseconds{500});
        script.loses(worker, LostState::InTransaction, Milliseconds{41'000}).until(19'000);
        const TrapCost cost = costOf(script, "killed-working");
        QVERIFY(cost.sprung);
        QCOMPARE(cost.pointsLost, 4);
        QCOMPARE(cost.says.english(),
                 std::string("2 sessions at work for 0.3 s or more ended: 41.5 s of work was thrown away (the "
                             "longest had run for 41 s)."));
    }

    void countsInnocentSessions()
    {
        DrillScript script;
        script.storm().loses("checkout_api", LostState::Idle).until(19'000);
        const TrapCost cost = costOf(script, "killed-innocent");
        QVERIFY(cost.sprung);
        QCOMPARE(cost.says.english(), std::string("1 session ended, none of them at work."));
    }

    void tellsWhatUsersFeltAfterATrapInSettings()
    {
        DrillScript script;
        script.storm().deploys({{"pool.max", "20"}}).until(30'000);
        const TrapCost cost = costOf(script, "raised-pool");
        QVERIFY(cost.sprung);
        QCOMPARE(cost.says.english().substr(0, 23), std::string("In the 10 s after it 99"));
    }

    void tellsWhatATrapWouldHaveCost()
    {
        DrillScript script;
        script.storm().fullFix();
        const TrapCost innocent = costOf(script, "killed-innocent");
        QVERIFY(!innocent.sprung);
        QCOMPARE(innocent.pointsLost, 0);
        QVERIFY(innocent.says.english().find("12 sessions of other applications were connected") != std::string::npos);
        QVERIFY(costOf(script, "raised-ceiling").says.english().find("a restart would have ended 92 sessions") !=
                std::string::npos);
    }

    void saysNothingWithoutNumbers()
    {
        DrillScript script;
        script.storm().fullFix();
        QVERIFY(costOf(script, "pointless-index").says.empty());
        DrillScript before;
        before.until(3'000);
        QVERIFY(debrief(stormScenario(), before.view()).trapCosts.empty());
    }

    void survivesAgesThatNoDrillHas()
    {
        DrillScript script;
        script.storm();
        for (int index = 0; index < 4; ++index)
            script.loses(worker, LostState::Active, Milliseconds::max() / 2);
        QVERIFY(costOf(script.until(19'000), "killed-working").sprung);
    }
};

QTEST_APPLESS_MAIN(TrapCostsTest)
#include "tst_trapcosts.moc"
