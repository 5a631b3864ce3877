// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/drillpolicy.h"

#include "core/domain/grader.h"
#include "core/domain/regrade.h"
#include "tests/domain/drillscript.h"

#include <QTest>

#include <limits>

using namespace stormlab;

namespace
{

DrillPolicy pricedHints(int price)
{
    DrillPolicy policy;
    policy.hints = {HintRule::Priced, price, Milliseconds{0}};
    return policy;
}

DrillPolicy delayedHints(Milliseconds opensAt)
{
    DrillPolicy policy;
    policy.hints = {HintRule::Delayed, 0, opensAt};
    return policy;
}

DrillPolicy checks(CheckPolicy rule)
{
    DrillPolicy policy;
    policy.checks = rule;
    return policy;
}

} // namespace

/// The rules of a class: what they allow, and what they cost.
class DrillPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAClassEverythingIsFree()
    {
        QVERIFY(hintAllowed({}, std::nullopt, DrillTime{0}).ok());
        QVERIFY(checkAllowed({}, 1'000).ok());
        QCOMPARE(takenOff({}, 10, 10), 0);
    }

    void refusesHintBeforeItsTime()
    {
        const DrillPolicy policy = delayedHints(Milliseconds{180'000});
        const auto refused = hintAllowed(policy, DrillTime{10'000}, DrillTime{60'000});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Illegal);
        QCOMPARE(refused.error().message, std::string("The next hint opens in 2:10."));
    }

    void neverSaysThatAHintOpensInNoTime()
    {
        const DrillPolicy policy = delayedHints(Milliseconds{60'000});
        QCOMPARE(hintAllowed(policy, DrillTime{0}, DrillTime{59'999}).error().message,
                 std::string("The next hint opens in 0:01."));
        QVERIFY(hintAllowed(policy, DrillTime{0}, DrillTime{60'000}).ok());
    }

    void beforeTheIncidentSaysWhenHintsOpen()
    {
        const auto refused = hintAllowed(delayedHints(Milliseconds{600'000}), std::nullopt, DrillTime{5'000});
        QCOMPARE(refused.error().message, std::string("Hints open 10:00 after the incident began."));
    }

    void refusesEveryHintWhereThereAreNone()
    {
        DrillPolicy policy;
        policy.hints.rule = HintRule::None;
        QVERIFY(!hintAllowed(policy, DrillTime{0}, DrillTime{9'999'999}).ok());
    }

    void refusesTheCheckThatIsOneTooMany()
    {
        const DrillPolicy policy = checks({CheckRule::Limited, 0, 3});
        QVERIFY(checkAllowed(policy, 2).ok());
        const auto refused = checkAllowed(policy, 3);
        QCOMPARE(refused.error().message, std::string("All 3 checks of this class have been made."));
    }

    void theFirstCheckCostsNothing()
    {
        const DrillPolicy policy = checks({CheckRule::Priced, 4, 0});
        QCOMPARE(takenOff(policy, 0, 0), 0);
        QCOMPARE(takenOff(policy, 0, 1), 0);
        QCOMPARE(takenOff(policy, 0, 3), 8);
    }

    void pricesOfARecordingCannotOverflow()
    {
        const int most = std::numeric_limits<int>::max();
        QVERIFY(takenOff(pricedHints(most), most, 0) <= 1'000);
        QCOMPARE(takenOff(pricedHints(-most), most, 0), 0);
    }

    void pricedHintsArePartOfTheGrade()
    {
        DrillScript free;
        free.storm().fullFix().finish();
        const int points = grade(stormScenario(), free.view()).total;

        DrillScript priced;
        priced.add(PolicyStated{"a", pricedHints(5)}).storm();
        priced.add(HintShown{1}).add(HintShown{2}).fullFix().finish();
        const Scorecard card = grade(stormScenario(), priced.view());
        QCOMPARE(card.takenOff, 10);
        QCOMPARE(card.total, points - 10);
        QCOMPARE(card.parts[0].points + card.parts[1].points + card.parts[2].points, points);
        QVERIFY(verdictSentence(card).english().find("10 points taken off") != std::string::npos);
    }

    void aHintThatIsShownAgainCostsOnce()
    {
        DrillScript script;
        script.add(PolicyStated{"a", pricedHints(5)}).storm().add(HintShown{1}).add(HintShown{1}).fullFix().finish();
        QCOMPARE(grade(stormScenario(), script.view()).takenOff, 5);
    }

    void noDrillIsWorthLessThanNothing()
    {
        DrillScript script;
        script.add(PolicyStated{"a", pricedHints(50)}).storm();
        for (int hint = 1; hint <= 3; ++hint)
            script.add(HintShown{hint});
        script.finish();
        const Scorecard card = grade(stormScenario(), script.view());
        QCOMPARE(card.total, 0);
        QVERIFY(card.takenOff <= 100);
    }

    void aRecordingGradesAsTheDrillDid()
    {
        DrillScript script;
        script.add(PolicyStated{"a", pricedHints(7)}).storm().add(HintShown{1}).fullFix().finish();
        const Scorecard card = grade(stormScenario(), script.view());
        script.add(Scored{toJson(card)});
        const auto again = regrade(stormScenario(), script.view());
        QVERIFY(again.ok());
        QVERIFY(again.value().outcome == Regrade::Outcome::Same);
        QVERIFY(again.value().scorecard == card);
    }

    void aScorecardKeepsWhatWasTakenOff()
    {
        Scorecard card;
        card.takenOff = 12;
        QCOMPARE(scorecardFromJson(toJson(card)).value().takenOff, 12);
        QVERIFY(toJson(Scorecard{}).find("taken_off") == std::string::npos);
    }

    void isToldInWords()
    {
        DrillPolicy policy = pricedHints(1);
        policy.checks = {CheckRule::Limited, 0, 3};
        policy.timeBox = std::chrono::minutes{30};
        QCOMPARE(policyText(policy),
                 std::string("Each hint costs 1 point. At most 3 checks. 30 minutes from the incident on."));
    }
};

QTEST_APPLESS_MAIN(DrillPolicyTest)
#include "tst_drillpolicy.moc"
