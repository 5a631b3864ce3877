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
    return std::string(toString(outcomeOf(check, part)));
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
        QCOMPARE(checkTitle(rubric, "k2"), std::string("Ending sessions at work"));
        QCOMPARE(checkTitle(rubric, "d1"), std::string("Looking before acting"));
        QCOMPARE(checkTitle(rubric, "killed-innocent"), std::string("killed innocent"));
    }
};

QTEST_APPLESS_MAIN(CheckWordingTest)
#include "tst_checkwording.moc"
