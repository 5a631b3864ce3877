// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/expectation.h"

#include <QTest>

using namespace stormlab;

namespace
{

Scorecard someCard()
{
    Scorecard card;
    card.passed = true;
    card.mitigated = true;
    card.fixed = false;
    card.total = 65;
    card.parts[0].checks = {{"diagnosis", 20, 20, true, false, {}, {}}};
    card.parts[2].checks = {{"blinded", 0, 2, false, true, {}, {}}};
    return card;
}

std::vector<std::string> differencesFor(const char* expected)
{
    const Result<Expectation> expectation = readExpectation(expected);
    return expectation ? differences(expectation.value(), someCard()) : std::vector<std::string>{"unreadable"};
}

} // namespace

class ExpectationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesNothingThatIsAbsent() { QVERIFY(differencesFor("{}").empty()); }

    void agreesWithAllThatIsAsExpected()
    {
        QVERIFY(differencesFor(R"({"passed": true, "mitigated": true, "fixed": false, "total": 65,
                                   "checks": {"diagnosis": {"points": 20}, "blinded": {"sprung": true, "max": 0}}})")
                    .empty());
        QVERIFY(differencesFor(R"({"total": {"min": 60, "max": 70}, "checks": {"diagnosis": {"min": 20}}})").empty());
    }

    void tellsEveryDifference()
    {
        const auto all = differencesFor(R"({"passed": false, "fixed": true, "total": {"min": 90},
                                            "checks": {"diagnosis": {"max": 10}, "blinded": {"sprung": false},
                                                       "other": {"points": 1}}})");
        const std::vector<std::string> expected = {
            "passed is true, expected false",    "fixed is false, expected true",
            "total is 65, expected 90 or more",  "blinded sprung is true, expected false",
            "diagnosis is 20, expected 0 to 10", "there is no check “other”",
        };
        QVERIFY(all == expected);
    }

    void readsItsTimeLimit()
    {
        QCOMPARE(readExpectation(R"({"settings": {"timeout_s": 30}})").value().timeout.count(), 30);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* const text :
             {"", "[]", "7", R"({"pased": true})", R"({"passed": 1})", R"({"total": "65"})",
              R"({"total": {"least": 1}})", R"({"total": {"min": 9, "max": 1}})", R"({"checks": {"a": 5}})",
              R"({"checks": {"a": {"point": 5}}})", R"({"checks": [1]})", R"({"settings": {"timeout": 5}})",
              R"({"settings": {"timeout_s": "5"}})"})
            QTest::newRow(text) << QByteArray(text);
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, text);
        const Result<Expectation> expectation = readExpectation(text.toStdString());
        QVERIFY(!expectation.ok());
        QCOMPARE(expectation.error().code, ErrorCode::BadFile);
    }

    void namesTheNearestKey()
    {
        QVERIFY(readExpectation(R"({"pased": true})").error().message.find("“passed”") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(ExpectationTest)
#include "tst_expectation.moc"
