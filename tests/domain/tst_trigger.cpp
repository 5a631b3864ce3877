// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/grader.h"
#include "tests/domain/drillscript.h"
#include "tests/domain/points.h"
#include "tests/domain/randomevents.h"

#include <QTest>

using namespace stormlab;

// What the trigger, fired again, shows of the users of some apps and of their circuit breakers.

namespace
{

const std::string checkout = "checkout_api";

/// The storm's scenario, asking this instead of what its fifth check asks.
Scenario asking(Predicate predicate)
{
    Scenario scenario = stormScenario();
    scenario.rubric.checks[4].predicate = std::move(predicate);
    return scenario;
}

AppSecond second(int served, int failed, int p95, int p99, std::optional<int> breakersOpen = {})
{
    AppSecond second;
    second.app = checkout;
    second.served = served;
    second.failed = failed;
    second.p95 = Milliseconds{p95};
    second.p99 = Milliseconds{p99};
    second.breakersOpen = breakersOpen;
    return second;
}

LoginReport refusals(const std::string& app)
{
    LoginReport logins;
    logins.app = app;
    logins.counts[static_cast<std::size_t>(LoginOutcome::Reserved)] = 3;
    return logins;
}

/// A check whose verification sees these and 20 of 97 backends.
void verify(DrillScript& script, const std::vector<EventBody>& seen, const SettingMap& deployed)
{
    script.storm().terminatesIdleWorkers();
    if (!deployed.empty())
        script.add(DeployStarted{checkout, deployed, Origin::Learner, 2}).add(DeployFinished{checkout, 2, deployed});
    script.until(16'000).checkBegins().add(VerificationStarted{"deploy"});
    for (const EventBody& body : seen)
        script.add(body);
    Sample sample;
    sample.limits = {100, 3, 0};
    sample.backends = std::vector<Backend>(20);
    script.add(sample).add(VerificationEnded{"deploy", true});
}

ScoredCheck graded(const Predicate& predicate, const std::vector<EventBody>& seen, const SettingMap& deployed = {})
{
    DrillScript script;
    verify(script, seen, deployed);
    return checkOf(grade(asking(predicate), script.view()), "holds");
}

} // namespace

class TriggerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toFailFastIsAnAnswerInTime()
    {
        HoldsPredicate fast;
        fast.apps = {checkout};
        fast.answeredP99 = Milliseconds{2'500};
        const ScoredCheck good = graded(fast, {second(2, 18, 100, 900)});
        QCOMPARE(good.points, 20);
        QVERIFY2(good.says.ends_with("Of 20 requests of checkout_api 0 % ended, served or failed, while p99 was above "
                                     "2.5 s; the goal was 5 %."),
                 good.says.c_str());
        QCOMPARE(graded(fast, {second(20, 0, 100, 2'501)}).points, 0);
    }

    void onlyTheNamedApplicationsMayNotBeRefused()
    {
        HoldsPredicate spared;
        spared.refusedApps = {"billing_batch"};
        const ScoredCheck good = graded(spared, {refusals(checkout)});
        QCOMPARE(good.points, 20);
        QVERIFY2(good.says.find("Refused of billing_batch: none.") != std::string::npos, good.says.c_str());
        QCOMPARE(graded(spared, {refusals("billing_batch")}).points, 0);
        QCOMPARE(graded(HoldsPredicate{}, {refusals(checkout)}).points, 0);
    }

    void usersAreServedWhenEnoughOfThemAre()
    {
        const ServedPredicate served{{checkout}, Milliseconds{800}, 90};
        const ScoredCheck good = graded(served, {second(18, 2, 700, 700)});
        QCOMPARE(good.points, 20);
        QCOMPARE(good.says,
                 std::string("While the trigger was fired again, of 20 requests of checkout_api 10 % failed or "
                             "were slower than 0.8 s; at most 10 % may."));
        QCOMPARE(graded(served, {second(17, 3, 700, 700)}).points, 0);
        QCOMPARE(graded(served, {second(20, 0, 900, 900)}).points, 0);
        QCOMPARE(graded(served, {}).says,
                 std::string("Nobody asked anything of checkout_api while the trigger was fired again."));
    }

    void withoutAVerificationNothingWasShown()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers();
        for (const Predicate& predicate :
             {Predicate(ServedPredicate{{checkout}, Milliseconds{800}}), Predicate(BreakerPredicate{checkout})})
            QCOMPARE(checkOf(grade(asking(predicate), script.view()), "holds").says,
                     std::string("The trigger has not been fired again to the end."));
    }

    void breakersOpenAndClose()
    {
        const SettingMap breaker{{"breaker.failures", "3"}};
        const ScoredCheck good =
            graded(BreakerPredicate{checkout}, {refusals(checkout), second(1, 1, 10, 10, 4), second(1, 0, 10, 10, 1)},
                   breaker);
        QCOMPARE(good.points, 20);
        QCOMPARE(good.says, std::string("The circuit breakers of checkout_api opened, 4 at most at a time, and closed "
                                        "again."));
    }

    void breakersOfWhichNoneHasClosedEarnHalf()
    {
        const SettingMap breaker{{"breaker.failures", "3"}};
        QCOMPARE(graded(BreakerPredicate{checkout}, {second(1, 1, 10, 10, 4)}, breaker).points, 10);
    }

    void aBreakerMayHaveNothingToDo()
    {
        const SettingMap breaker{{"breaker.failures", "3"}};
        QCOMPARE(graded(BreakerPredicate{checkout}, {second(1, 0, 10, 10, 0)}, breaker).points, 20);
        const ScoredCheck idle =
            graded(BreakerPredicate{checkout}, {refusals(checkout), second(1, 0, 10, 10, 0)}, breaker);
        QCOMPARE(idle.points, 0);
        QCOMPARE(idle.says, std::string("The circuit breakers of checkout_api stayed closed though 3 logins were "
                                        "refused."));
    }

    void whereThereIsNoBreakerNoneOpens()
    {
        const ScoredCheck none = graded(BreakerPredicate{checkout}, {second(1, 0, 10, 10)});
        QCOMPARE(none.points, 0);
        QCOMPARE(none.says, std::string("No circuit breaker stood between checkout_api and the database."));
    }

    void everyPrefixOfAnyTimelineHasAGradeAndSprungStaysSprung()
    {
        Scenario scenario = stormScenario();
        HoldsPredicate holds;
        holds.apps = {checkout};
        holds.answeredP99 = Milliseconds{300};
        holds.refusedApps = {"billing_batch"};
        TrapPredicate wait{TrapKind::UnboundedWait, {"deploy_worker"}};
        wait.longest = Milliseconds{5'000};
        scenario.rubric.checks = {{"holds", Part::Fix, 40, holds},
                                  {"served", Part::Fix, 20, ServedPredicate{{checkout}, Milliseconds{300}, 50}},
                                  {"breaker", Part::Fix, 20, BreakerPredicate{checkout}},
                                  {"wait", Part::Trap, 20, wait}};
        for (unsigned seed = 1; seed <= 30; ++seed) {
            const Timeline timeline = randomTimeline(seed, 160);
            bool sprung = false;
            for (std::size_t size = 0; size <= timeline.size(); ++size) {
                const Scorecard card = grade(scenario, TimelineView(timeline, size));
                QVERIFY(card.total >= 0 && card.total <= card.max);
                const bool now = checkOf(card, "wait").sprung;
                QVERIFY2(!sprung || now, std::to_string(seed).c_str());
                sprung = now;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TriggerTest)
#include "tst_trigger.moc"
