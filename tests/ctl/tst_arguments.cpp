// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/arguments.h"

#include <QTest>

using namespace stormlab;

namespace
{

const CommandSyntax syntax{{{"json", "", ""}, {"seed", "N", ""}}, 1, 2, true};

Result<Arguments> parsed(const std::vector<std::string>& line)
{
    return parseArguments(syntax, line);
}

std::string nextStepOf(const std::vector<std::string>& line)
{
    return parsed(line).error().nextStep;
}

} // namespace

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOptionsAnywhereBeforeTheDashes()
    {
        const auto arguments = parsed({"--seed", "7", "storm", "--json", "--", "sh", "-c", "--json"});
        QVERIFY(arguments.ok());
        QVERIFY(arguments.value().has("json"));
        QCOMPARE(*arguments.value().value("seed"), std::string("7"));
        QVERIFY((arguments.value().words == std::vector<std::string>{"storm"}));
        QVERIFY((arguments.value().command == std::vector<std::string>{"sh", "-c", "--json"}));
    }

    void takesValuesAfterAnEqualsSign()
    {
        QCOMPARE(*parsed({"storm", "--seed=7"}).value().value("seed"), std::string("7"));
    }

    void namesTheNearestOption()
    {
        QCOMPARE(nextStepOf({"storm", "--sede", "7"}), std::string("Did you mean --seed?"));
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("too many words") << QByteArray("a b c");
        QTest::newRow("no value") << QByteArray("a --seed");
        QTest::newRow("no value before the dashes") << QByteArray("a --seed --json");
        QTest::newRow("twice") << QByteArray("a --seed 1 --seed 2");
        QTest::newRow("a value for a flag") << QByteArray("a --json=yes");
        QTest::newRow("a short option") << QByteArray("a -j");
        QTest::newRow("unknown") << QByteArray("a --colour");
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(QByteArray, line);
        std::vector<std::string> words;
        for (const QByteArray& word : line.split(' '))
            words.push_back(word.toStdString());
        if (line.isEmpty())
            words.clear();
        const auto arguments = parsed(words);
        QVERIFY(!arguments.ok());
        QCOMPARE(arguments.error().code, ErrorCode::Usage);
        QVERIFY(!arguments.error().message.empty());
    }

    void helpsWhateverElseIsThere()
    {
        QVERIFY(parsed({"--help"}).value().has("help"));
        QVERIFY(parsed({"a", "b", "c", "-h"}).value().has("help"));
    }

    void readsNumbersWithinBounds()
    {
        QCOMPARE(numberIn("--seed", "7", 0, 10).value(), 7);
        for (const char* const text : {"", "x", "7x", "11", "-1", "1e1", " 7", "99999999999999999999"})
            QVERIFY2(!numberIn("--seed", text, 0, 10).ok(), text);
    }
};

QTEST_APPLESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
