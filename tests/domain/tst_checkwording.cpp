// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/checkwording.h"

#include <QTest>

using namespace stormlab;

namespace
{

std::string told(int points, bool sprung, Part part)
{
    ScoredCheck check{"some-check", points, 15, points == 15 && !sprung, sprung, {}, {}};
    return outcomeWord(outcomeOf(check, part)).english();
}

} // namespace

class CheckWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partOfThePointsIsMoreThanNothing()
    {
        QCOMPARE(told(15, false, Part::Fix), std::string("met"));
        QCOMPARE(told(7, false, Part::Fix), std::string("in part"));
        QCOMPARE(told(0, false, Part::Fix), std::string("not met"));
    }

    void aTrapIsClearOnlyForOneWhoDidSomething()
    {
        QCOMPARE(told(15, false, Part::Trap), std::string("clear"));
        QCOMPARE(told(0, false, Part::Trap), std::string("not met"));
        QCOMPARE(told(7, true, Part::Trap), std::string("sprung"));
    }

    void aTrapIsNamedByWhatItIs()
    {
        Rubric rubric;
        rubric.checks = {{"k2", Part::Trap, 5, TrapPredicate{TrapKind::KilledWorking, {}, Milliseconds{300}, 4, false}},
                         {"d1", Part::Detect, 5, EvidencePredicate{{Evidence::States}}}};
        QCOMPARE(checkTitle(rubric, "k2").english(), std::string("Ending sessions at work"));
        QCOMPARE(checkTitle(rubric, "d1").english(), std::string("Looking before acting"));
        QCOMPARE(checkTitle(rubric, "killed-innocent").english(), std::string("killed innocent"));
    }

    void checksOfOneKindAreToldApart()
    {
        Rubric rubric;
        rubric.checks = {{"s1", Part::Fix, 5, ShedPredicate{"deploy_worker", 40, {}, {}}},
                         {"s2", Part::Fix, 5, ShedPredicate{"checkout_api", 9, {}, {}}},
                         {"killed-old", Part::Trap, 5, TrapPredicate{TrapKind::KilledWorking, {"a"}}},
                         {"killed-any", Part::Trap, 5, TrapPredicate{TrapKind::KilledWorking, {"a"}}}};
        QCOMPARE(checkTitle(rubric, "s1").english(), std::string("Shedding the load (deploy_worker)"));
        QCOMPARE(checkTitle(rubric, "s2").english(), std::string("Shedding the load (checkout_api)"));
        QCOMPARE(checkTitle(rubric, "killed-old").english(), std::string("Ending sessions at work (killed old)"));
        QCOMPARE(checkTitle(rubric, "killed-any").english(), std::string("Ending sessions at work (killed any)"));
    }

    void whatHoldsForSeveralChecksIsSaidOnce()
    {
        Rubric rubric;
        rubric.checks = {{"ceiling", Part::Trap, 5, TrapPredicate{TrapKind::RaisedCeiling, {}}},
                         {"restart", Part::Trap, 3, TrapPredicate{TrapKind::RestartedServer, {}}},
                         {"index", Part::Trap, 2, TrapPredicate{TrapKind::PointlessIndex, {}}}};
        const std::string nothing = "Nothing was done, so nothing was risked.";
        ScoredPart part{Part::Trap, 0, 10, {}};
        part.checks = {{"ceiling", 0, 5, false, false, nothing, {}},
                       {"restart", 0, 3, false, false, nothing, {}},
                       {"index", 0, 2, false, false, "Another sentence.", {}}};
        const std::vector<CheckLine> lines = checkLines({rubric, {}}, part);
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[0].title.english(), std::string("Raising max_connections; Restarting the server"));
        QCOMPARE(lines[0].check.says.english(), nothing);
        QCOMPARE(lines[0].check.max, 8);
        QCOMPARE(lines[1].title.english(), std::string("An index that does not help"));
    }

    void aCauseIsCalledByTheWordsOfTheScenario()
    {
        ScoredPart part{Part::Detect, 5, 5, {}};
        const Phrase says = worded("Test", "You named %1 of %2.")(Phrase::named("reconnect-storm"), "web");
        part.checks = {{"d", 5, 5, true, false, says, {4}}};
        const std::vector<CauseChoice> causes{{"reconnect", "Another one"}, {"reconnect-storm", "A fleet came back"}};
        QCOMPARE(checkLines({{}, causes}, part).front().check.says.english(),
                 std::string("You named “A fleet came back” of web."));
        QCOMPARE(checkLines({}, part).front().check.says.english(), part.checks.front().says.english());
    }
};

QTEST_APPLESS_MAIN(CheckWordingTest)
#include "tst_checkwording.moc"
