// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/amounts.h"
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

    void readsTimes()
    {
        QCOMPARE(durationIn("--for", "90").value(), Milliseconds{90'000});
        QCOMPARE(durationIn("--for", "90s").value(), Milliseconds{90'000});
        QCOMPARE(durationText(durationIn("--for", "10m").value()), std::string("10 min"));
        QCOMPARE(durationText(durationIn("--for", "8h").value()), std::string("8 h"));
        QCOMPARE(durationText(durationIn("--for", "90s").value()), std::string("90 s"));
        for (const char* const text :
             {"", "h", "0", "-5s", "1.5h", "8 h", "8H", "31d", "99999999999999999999", "8hours"})
            QVERIFY2(!durationIn("--for", text).ok(), text);
    }

    void readsSizes()
    {
        QCOMPARE(bytesText(bytesIn("--max-size", "200MB").value()), std::string("200 MB"));
        QCOMPARE(bytesText(bytesIn("--max-size", "1440000").value()), std::string("1.4 MB"));
        QCOMPARE(bytesText(900), std::string("900 bytes"));
        for (const char* const text : {"", "MB", "999", "0GB", "1TB", "101GB", "1.5GB", "-1GB", "99999999999999999999"})
            QVERIFY2(!bytesIn("--max-size", text).ok(), text);
    }
};

QTEST_APPLESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
