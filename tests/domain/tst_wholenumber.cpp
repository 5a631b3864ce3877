// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wholenumber.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace stormlab;

class WholeNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsRead();
    void whatIsNoWholeNumberOrDoesNotFitIsNot_data();
    void whatIsNoWholeNumberOrDoesNotFitIsNot();
    void aMemberThatIsMissingIsTheOtherValue();
};

void WholeNumberTest::whatFitsIsRead()
{
    const auto json = nlohmann::json::parse("[2147483647, -2147483648, 18446744073709551615]");
    QCOMPARE(wholeNumber<int>(json.at(0)), 2147483647);
    QCOMPARE(wholeNumber<int>(json.at(1)), -2147483647 - 1);
    QCOMPARE(wholeNumber<std::uint64_t>(json.at(2)), UINT64_MAX);
}

void WholeNumberTest::whatIsNoWholeNumberOrDoesNotFitIsNot_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* const text : {"2147483648", "-2147483649", "18446744073709551615", "478888888888888888888889",
                                   "1e300", "-0.0", "1.0", "\"1\"", "true", "null", "[1]", "{}"})
        QTest::newRow(text) << QByteArray(text);
}

void WholeNumberTest::whatIsNoWholeNumberOrDoesNotFitIsNot()
{
    QFETCH(QByteArray, text);
    QVERIFY(!wholeNumber<int>(nlohmann::json::parse(text.toStdString())).has_value());
}

void WholeNumberTest::aMemberThatIsMissingIsTheOtherValue()
{
    const auto json = nlohmann::json::parse(R"({"there": 3, "broken": 3.5})");
    QCOMPARE(wholeNumberAt<int>(json, "there", 7), 3);
    QCOMPARE(wholeNumberAt<int>(json, "broken", 7), 7);
    QCOMPARE(wholeNumberAt<int>(json, "missing"), 0);
    QCOMPARE(wholeNumberAt<int>(nlohmann::json::array(), "missing", 7), 7);
}

QTEST_APPLESS_MAIN(WholeNumberTest)
#include "tst_wholenumber.moc"
