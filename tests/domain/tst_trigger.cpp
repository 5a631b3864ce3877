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

LoginReport refusals(const std::string& app, int count = 3)
{
    LoginReport logins;
    logins.app = app;
    logins.counts[static_cast<std::size_t>(LoginOutcome::Reserved)] = count;
    return logins;
}

/// A second in which breakers turned, and how many are open at its end.
AppSecond turned(int opened, int closed, int open = 0)
{
    AppSecond turned = second(1, 0, 10, 10, open);
    turned.breakersOpened = opened;
    turned.breakersClosed = closed;
    return turned;
}

const std::string signups = "signups"; ///< an app of which only the test tells

AppSecond flow(int arrived, int served, int waiting, std::optional<int> longestWait = {})
{
    AppSecond flow;
    flow.app = signups;
    flow.arrived = arrived;
    flow.served = served;
    flow.waiting = waiting;
    if (served > 0)
        flow.p95 = flow.p99 = Milliseconds{100};
    if (longestWait)
        flow.longestWait = Milliseconds{*longestWait};
    return flow;
}

/// 17 requests come in each of twelve seconds; ten are served in the first, and nothing is from then on.
std::vector<AppSecond> hang()
{
    std::vector<AppSecond> seconds = {flow(17, 10, 7, 900)};
    for (int number = 2; number <= 12; ++number)
        seconds.push_back(flow(17, 0, 17 * number - 10, number * 1'000 - 100));
    return seconds;
}

/// A verification of as many seconds, and what the check says of it.
ScoredCheck gradedOver(const Scenario& scenario, const std::vector<AppSecond>& seconds,
                       const std::optional<AppSecond>& before = {})
{
    DrillScript script;
    script.storm().terminatesIdleWorkers().holds("deploy_worker", 8).hurts(false).until(16'000);
    if (before)
        script.add(*before);
    script.checkBegins().add(VerificationStarted{"deploy"});
    for (const AppSecond& second : seconds)
        script.until(script.now() + 1'000).add(second);
    script.add(VerificationEnded{"deploy", true});
    return checkOf(grade(scenario, script.view()), "holds");
}

HoldsPredicate inTime()
{
    HoldsPredicate holds;
    holds.apps = {signups};
    holds.p95 = holds.answeredP99 = Milliseconds{2'500};
    return holds;
}

ServedPredicate servedInTime()
{
    return {{signups}, Milliseconds{2'500}, 95};
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
        QVERIFY2(good.says.english().ends_with(
                     "Of 20 requests of checkout_api 0 % ended, served or failed, while p99 was above "
                     "2.5 s; the goal was 5 %."),
                 good.says.english().c_str());
        QCOMPARE(graded(fast, {second(20, 0, 100, 2'501)}).points, 0);
    }

    void onlyTheNamedApplicationsMayNotBeRefused()
    {
        HoldsPredicate spared;
        spared.refusedApps = {"billing_batch"};
        const ScoredCheck good = graded(spared, {refusals(checkout)});
        QCOMPARE(good.points, 20);
        QVERIFY2(good.says.english().find("Refused of billing_batch: none.") != std::string::npos,
                 good.says.english().c_str());
        QCOMPARE(graded(spared, {refusals("billing_batch")}).points, 0);
        QCOMPARE(graded(HoldsPredicate{}, {refusals(checkout)}).points, 0);
    }

    void usersAreServedWhenEnoughOfThemAre()
    {
        const ServedPredicate served{{checkout}, Milliseconds{800}, 90};
        const ScoredCheck good = graded(served, {second(18, 2, 700, 700)});
        QCOMPARE(good.points, 20);
        QCOMPARE(good.says.english(),
                 std::string("While the trigger was fired again, of 20 requests of checkout_api 10 % failed or "
                             "were slower than 0.8 s; at most 10 % may."));
        QCOMPARE(graded(served, {second(17, 3, 700, 700)}).points, 0);
        QCOMPARE(graded(served, {second(20, 0, 900, 900)}).points, 0);
        QCOMPARE(graded(served, {}).says.english(),
                 std::string("Nobody asked anything of checkout_api while the trigger was fired again."));
    }

    void whatStillHangsAtTheEndIsLate()
    {
        const ScoredCheck served = gradedOver(asking(servedInTime()), hang());
        QCOMPARE(served.points, 0);
        // Those of the last two and a half seconds may yet be answered in time.
        QCOMPARE(served.says.english(),
                 std::string("While the trigger was fired again, of 153 requests of signups 94 % failed or "
                             "were slower than 2.5 s; at most 5 % may. 143 of them had no answer yet when "
                             "the measurement ended."));
        const ScoredCheck holds = gradedOver(asking(inTime()), hang());
        QCOMPARE(holds.points, 0);
        QVERIFY2(holds.says.english().ends_with(
                     "Of 153 requests of signups 94 % ended, served or failed, while p99 was above "
                     "2.5 s; the goal was 5 %. 143 of them had no answer yet when the measurement "
                     "ended."),
                 holds.says.english().c_str());
    }

    void whatIsUnderWayForAMomentIsNormal()
    {
        std::vector<AppSecond> seconds(11, flow(17, 17, 1, 40));
        seconds.push_back(flow(17, 12, 5, 200));
        QCOMPARE(gradedOver(asking(servedInTime()), seconds, flow(17, 14, 3)).points, 20);
        QCOMPARE(gradedOver(asking(inTime()), seconds).points, 20);
    }

    void oneThatWaitsTooLongIsLateWhateverTheOthersDo()
    {
        std::vector<AppSecond> seconds(12, flow(1, 1, 1, 2'400));
        QCOMPARE(gradedOver(asking(servedInTime()), seconds).points, 20);
        seconds.back().longestWait = Milliseconds{2'600};
        QCOMPARE(gradedOver(asking(servedInTime()), seconds).points, 0);
    }

    void whatWaitedBeforeTheTriggerHangsAsWell()
    {
        std::vector<AppSecond> seconds(12, flow(0, 0, 50));
        QVERIFY(gradedOver(asking(servedInTime()), seconds, flow(50, 0, 50))
                    .says.english()
                    .find("50 of them had no answer") != std::string::npos);
        seconds.front() = flow(0, 50, 0);
        for (std::size_t later = 1; later < seconds.size(); ++later)
            seconds[later] = flow(0, 0, 0);
        QCOMPARE(gradedOver(asking(servedInTime()), seconds, flow(50, 0, 50)).points, 20);
    }

    void theConnectionsOfOneRequestAreOne()
    {
        Scenario scenario = asking(servedInTime());
        scenario.fleet.push_back({});
        scenario.fleet.back().name = signups;
        scenario.fleet.back().workload.steps = {WorkStep{"select 1", {}, 10}};
        std::vector<AppSecond> seconds(12, flow(0, 0, 10));
        seconds.front() = flow(1, 0, 10);
        QVERIFY(gradedOver(scenario, seconds).says.english().find(" of 1 requests ") != std::string::npos);
    }

    void nothingIsKnownOfWhatHasJustCome()
    {
        std::vector<AppSecond> seconds(12, flow(0, 0, 0));
        seconds.back() = flow(5, 0, 5, 300);
        QCOMPARE(gradedOver(asking(servedInTime()), seconds).says.english(),
                 std::string("No request of signups was answered while the trigger was fired again."));
        const ScoredCheck holds = gradedOver(asking(inTime()), seconds);
        QCOMPARE(holds.points, 0);
        QVERIFY2(holds.says.english().ends_with("No request of signups was answered."), holds.says.english().c_str());
    }

    void aPeakAboveItsGoalIsHalfWithTheRefusalsThatMayBe()
    {
        QCOMPARE(graded(HoldsPredicate{10, 3}, {refusals(checkout)}).points, 10);
        QCOMPARE(graded(HoldsPredicate{10, 2}, {refusals(checkout)}).points, 0);
    }

    void withoutAVerificationNothingWasShown()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers();
        for (const Predicate& predicate :
             {Predicate(ServedPredicate{{checkout}, Milliseconds{800}}), Predicate(BreakerPredicate{checkout})})
            QCOMPARE(checkOf(grade(asking(predicate), script.view()), "holds").says.english(),
                     std::string("The trigger has not been fired again to the end."));
    }

    void breakersOpenAndClose()
    {
        const SettingMap breaker{{"breaker.failures", "3"}};
        const ScoredCheck good =
            graded(BreakerPredicate{checkout}, {refusals(checkout), second(1, 1, 10, 10, 4), second(1, 0, 10, 10, 1)},
                   breaker);
        QCOMPARE(good.points, 20);
        QCOMPARE(good.says.english(),
                 std::string("The circuit breakers of checkout_api opened, 4 at most at a time, and closed "
                             "again."));
    }

    void breakersOfWhichNoneHasClosedEarnHalf()
    {
        const SettingMap breaker{{"breaker.failures", "3"}};
        QCOMPARE(graded(BreakerPredicate{checkout}, {second(1, 1, 10, 10, 4)}, breaker).points, 10);
    }

    void aBreakerMayOpenAndCloseWithinASecond()
    {
        const SettingMap breaker{{"breaker.failures", "1"}, {"breaker.open_ms", "100"}};
        const ScoredCheck good =
            graded(BreakerPredicate{checkout}, {refusals(checkout), turned(3, 1), turned(0, 1)}, breaker);
        QCOMPARE(good.points, 20);
        QCOMPARE(good.says.english(),
                 std::string("The circuit breakers of checkout_api opened 3 times and closed again 2 times."));
    }

    void aBreakerThatOnlyTimeHasPassedForHasNotClosed()
    {
        const SettingMap breaker{{"breaker.failures", "3"}};
        const ScoredCheck half =
            graded(BreakerPredicate{checkout}, {refusals(checkout), turned(4, 0, 4), turned(0, 0, 0)}, breaker);
        QCOMPARE(half.points, 10);
        QCOMPARE(half.says.english(),
                 std::string("The circuit breakers of checkout_api opened 4 times, and none closed again."));
    }

    void onlyWhatClosesAfterAnOpeningHasClosedAgain()
    {
        const SettingMap breaker{{"breaker.failures", "3"}};
        QCOMPARE(graded(BreakerPredicate{checkout}, {turned(0, 3), turned(2, 0)}, breaker).points, 10);
        const ScoredCheck before = graded(BreakerPredicate{checkout}, {turned(0, 0, 3), turned(0, 1, 2)}, breaker);
        QCOMPARE(before.points, 20);
        QCOMPARE(before.says.english(),
                 std::string("The circuit breakers of checkout_api were open, and closed again once."));
        QCOMPARE(graded(BreakerPredicate{checkout}, {turned(0, 0, 3)}, breaker).says.english(),
                 std::string("The circuit breakers of checkout_api were open already, and none closed again."));
    }

    void tooFewRefusalsInARowOpenNone()
    {
        const std::vector<EventBody> few = {refusals(checkout, 2), turned(0, 0)};
        const ScoredCheck good = graded(BreakerPredicate{checkout}, few, {{"breaker.failures", "3"}});
        QCOMPARE(good.points, 20);
        QCOMPARE(good.says.english(),
                 std::string("The circuit breakers of checkout_api had nothing to do: 2 logins were refused, "
                             "and no breaker met 3 failed logins in a row."));
        const ScoredCheck lax = graded(BreakerPredicate{checkout}, few, {{"breaker.failures", "11"}});
        QCOMPARE(lax.points, 0);
        QCOMPARE(lax.says.english(),
                 std::string("The circuit breakers of checkout_api stayed closed though 2 logins were refused: "
                             "each waits for 11 failed logins in a row."));
    }

    void aRecordingWithoutTurnsIsJudgedByItsSeconds()
    {
        const SettingMap breaker{{"breaker.failures", "3"}};
        QCOMPARE(graded(BreakerPredicate{checkout}, {refusals(checkout, 1), second(1, 0, 10, 10, 0)}, breaker)
                     .says.english(),
                 std::string("The circuit breakers of checkout_api stayed closed though 1 login was refused."));
    }

    void aBreakerMayHaveNothingToDo()
    {
        const SettingMap breaker{{"breaker.failures", "3"}};
        QCOMPARE(graded(BreakerPredicate{checkout}, {second(1, 0, 10, 10, 0)}, breaker).points, 20);
        const ScoredCheck idle =
            graded(BreakerPredicate{checkout}, {refusals(checkout), second(1, 0, 10, 10, 0)}, breaker);
        QCOMPARE(idle.points, 0);
        QCOMPARE(idle.says.english(),
                 std::string("The circuit breakers of checkout_api stayed closed though 3 logins were "
                             "refused."));
    }

    void whereThereIsNoBreakerNoneOpens()
    {
        const ScoredCheck none = graded(BreakerPredicate{checkout}, {second(1, 0, 10, 10)});
        QCOMPARE(none.points, 0);
        QCOMPARE(none.says.english(), std::string("No circuit breaker stood between checkout_api and the database."));
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
