// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/suiteplan.h"
#include "app/stormlabctl/suitetext.h"

#include <QTest>

using namespace stormlab;

namespace
{

SolutionVerdict verdict(const std::string& solution, std::uint64_t seed, int shed, int holds)
{
    Scorecard card;
    card.seed = seed;
    card.total = shed + holds;
    ScoredPart& fix = card.parts[1];
    fix.checks = {{"shed", shed, 20, false, false, {}, {}}, {"holds", holds, 20, false, false, {}, {}}};
    SolutionVerdict made;
    made.scenario = "some-incident";
    made.solution = solution;
    made.seed = seed;
    made.scorecard = card;
    return made;
}

} // namespace

class SuiteTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedsAreNumbersAndSpans()
    {
        QCOMPARE(seedsIn("1-3").value(), std::vector<std::uint64_t>({1, 2, 3}));
        QCOMPARE(seedsIn("7,1,2-3,2").value(), std::vector<std::uint64_t>({1, 2, 3, 7}));
        QCOMPARE(seedsIn("9223372036854775806-9223372036854775807").value().size(), std::size_t{2});
    }

    void whatIsNoListOfSeedsIsRefused()
    {
        for (const char* const text : {"", "a", "1-", "-1", "3-1", "1,,2", "1,", "1-2-3", "0-1000", "0-999,2000"})
            QVERIFY2(!seedsIn(text).ok(), text);
        QVERIFY(seedsIn("0-999").ok());
    }

    void pointsThatStayAreOneLine()
    {
        const auto compared = compareSeeds({verdict("a", 1, 20, 0), verdict("a", 2, 20, 0)});
        QCOMPARE(compared.size(), std::size_t{1});
        QVERIFY(!compared.front().moved());
        QVERIFY(seedText(compared).find("the same with every seed: 20") != std::string::npos);
    }

    void pointsThatMoveAreToldWithTheirSeedsAndChecks()
    {
        const auto compared = compareSeeds({verdict("a", 1, 20, 0), verdict("a", 2, 10, 0), verdict("a", 3, 20, 0)});
        QVERIFY(compared.front().moved());
        QCOMPARE(compared.front().movedChecks, std::vector<std::string>({"shed"}));
        const std::string text = seedText(compared);
        QVERIFY2(text.find("MOVED: 10 (seed 2), 20 (seeds 1, 3); checks: shed") != std::string::npos, text.c_str());
    }

    void checksThatMoveAgainstEachOtherAreSeen()
    {
        const auto compared = compareSeeds({verdict("a", 1, 20, 0), verdict("a", 2, 0, 20)});
        QVERIFY(compared.front().moved());
        QCOMPARE(compared.front().movedChecks, std::vector<std::string>({"holds", "shed"}));
    }

    void aSolutionWithoutAScorecardHasMoved()
    {
        SolutionVerdict none = verdict("a", 2, 0, 0);
        none.scorecard.reset();
        const auto compared = compareSeeds({verdict("a", 1, 20, 0), none});
        QVERIFY(compared.front().moved());
        QVERIFY(seedText(compared).find("no scorecard (seed 2)") != std::string::npos);
    }

    void solutionsAreNotMixedUp()
    {
        const auto compared = compareSeeds({verdict("a", 1, 20, 0), verdict("b", 1, 0, 0), verdict("b", 2, 0, 0)});
        QCOMPARE(compared.size(), std::size_t{2});
        QVERIFY(!compared[0].moved() && !compared[1].moved());
    }

    void jsonTellsOfSeedsOnlyWhereThereAreSeveral()
    {
        const std::string one = suiteJson({verdict("a", 1, 20, 0)}, false);
        QVERIFY(one.find("\"moved\"") == std::string::npos);
        const std::string two = suiteJson({verdict("a", 1, 20, 0), verdict("a", 2, 0, 0)}, true);
        QVERIFY2(two.find(R"("moved":[{"scenario":"some-incident","solution":"a","checks":["shed"],)"
                          R"("totals":[{"seed":1,"total":20},{"seed":2,"total":0}]}])") != std::string::npos,
                 two.c_str());
    }
};

QTEST_APPLESS_MAIN(SuiteTextTest)
#include "tst_suitetext.moc"
