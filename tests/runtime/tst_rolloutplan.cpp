// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/rolloutplan.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

ClientSettings settings(const SettingMap& configured)
{
    return effectiveSettings(configured).value();
}

/// "retire 0 at 10; start 0 at 10; …"
QString told(const std::vector<RolloutStep>& plan)
{
    QStringList words;
    for (const RolloutStep& step : plan)
        words << QStringLiteral("%1 %2 at %3")
                     .arg(step.act == RolloutStep::Act::Start ? QStringLiteral("start") : QStringLiteral("retire"))
                     .arg(step.instance)
                     .arg(step.after.count());
    return words.join(QStringLiteral("; "));
}

} // namespace

class RolloutPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAtOnceRestartsAfterTheRollout()
    {
        QCOMPARE(told(rolloutPlan(settings({{"instances", "2"}}), {2, 10ms, true})),
                 QStringLiteral("retire 0 at 10; retire 1 at 10; start 0 at 10; start 1 at 10"));
    }

    void startsBeforeItStopsWhenAskedTo()
    {
        QCOMPARE(told(rolloutPlan(settings({}), {1, 10ms, false})), QStringLiteral("start 0 at 10; retire 0 at 10"));
    }

    void instancesStartStaggered()
    {
        QCOMPARE(told(rolloutPlan(settings({{"instances", "3"}, {"startup.stagger_ms", "5"}}), {1, 10ms, true})),
                 QStringLiteral("retire 0 at 10; start 0 at 10; start 1 at 15; start 2 at 20"));
    }

    void withOverlapTheOldEndLater()
    {
        QCOMPARE(told(rolloutPlan(settings({{"deploy.overlap_ms", "7"}}), {1, 10ms, true})),
                 QStringLiteral("start 0 at 10; retire 0 at 17"));
    }

    void rollingGoesOneByOne()
    {
        QCOMPARE(told(rolloutPlan(settings({{"instances", "2"}, {"deploy.strategy", "rolling"}}), {2, 10ms, true})),
                 QStringLiteral("retire 0 at 5; start 0 at 5; retire 1 at 10; start 1 at 10"));
    }

    void rollingWithOverlapStaysInOrderOfTime()
    {
        const ClientSettings rolling =
            settings({{"instances", "2"}, {"deploy.strategy", "rolling"}, {"deploy.overlap_ms", "7"}});
        QCOMPARE(told(rolloutPlan(rolling, {2, 10ms, true})),
                 QStringLiteral("start 0 at 5; start 1 at 10; retire 0 at 12; retire 1 at 17"));
    }

    void numbersOfInstancesMayDiffer()
    {
        const ClientSettings one = settings({{"deploy.strategy", "rolling"}});
        QCOMPARE(told(rolloutPlan(one, {2, 10ms, true})),
                 QStringLiteral("retire 0 at 5; start 0 at 5; retire 1 at 10"));
    }

    void aFirstStartOnlyStarts()
    {
        QCOMPARE(told(rolloutPlan(settings({{"instances", "2"}}), {})), QStringLiteral("start 0 at 0; start 1 at 0"));
    }
};

QTEST_APPLESS_MAIN(RolloutPlanTest)
#include "tst_rolloutplan.moc"
