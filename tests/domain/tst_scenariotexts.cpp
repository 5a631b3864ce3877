// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scenariotexts.h"

#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

Scenario english()
{
    Scenario scenario;
    scenario.title = "A storm";
    scenario.topic = "Pooling";
    scenario.summary = "It storms.";
    scenario.hints = {"Look.", "Count.", "Act."};
    scenario.causes = {{"slow-query", "It is slow"}, {"network", "It storms."}};
    scenario.takeaways = {"Bound it."};
    scenario.briefing = "Brief";
    scenario.postmortem = "What happened";
    scenario.hash = "00ff";
    return scenario;
}

const char* const complete = R"({"language": "de", "texts": {
    "A storm": "Ein Sturm", "Pooling": "Pools", "It storms.": "Es stürmt.", "Look.": "Schauen.", "Count.": "Zählen.",
    "Act.": "Handeln.", "It is slow": "Es ist langsam", "Bound it.": "Begrenzen."}})";

ScenarioTextFiles german(std::string json)
{
    return {"de", std::move(json), "Auftrag", "Was geschah"};
}

/// Whether one mistake of that file, at that place, says these words.
bool says(const ScenarioTextsReading& reading, const std::string& pointer, const std::string& words)
{
    return std::ranges::any_of(reading.mistakes, [&](const ScenarioMistake& mistake) {
        return mistake.file == "languages/de/texts.json" && mistake.pointer == pointer &&
               mistake.says.find(words) != std::string::npos;
    });
}

} // namespace

class ScenarioTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteTranslationSaysEverythingAndKeepsTheHash()
    {
        const ScenarioTextsReading reading = readScenarioTexts(german(complete), english());
        QVERIFY2(reading.mistakes.empty(), reading.mistakes.empty() ? "" : reading.mistakes.front().says.c_str());
        const Scenario told = translated(english(), reading.texts);
        QCOMPARE(told.title, std::string("Ein Sturm"));
        QCOMPARE(told.hints[1], std::string("Zählen."));
        QCOMPARE(told.causes[0].says, std::string("Es ist langsam"));
        QCOMPARE(told.causes[0].cause, std::string("slow-query"));
        QCOMPARE(told.causes[1].says, told.summary);
        QCOMPARE(told.takeaways[0], std::string("Begrenzen."));
        QCOMPARE(told.briefing, std::string("Auftrag"));
        QCOMPARE(told.postmortem, std::string("Was geschah"));
        QCOMPARE(told.hash, english().hash);
    }

    void whatIsNotTranslatedIsToldAndStaysEnglish()
    {
        const ScenarioTextsReading reading = readScenarioTexts(
            german(R"({"language": "de", "texts": {"A storm": "Ein Sturm", "Old hint": "Alter Hinweis"}})"), english());
        QVERIFY(says(reading, "/texts", "has no translation of \"Count.\""));
        QVERIFY(says(reading, "/texts/Old hint", "does not have"));
        QCOMPARE(std::ranges::count_if(reading.mistakes,
                                       [](const ScenarioMistake& each) {
                                           return each.says.find("has no translation") != std::string::npos;
                                       }),
                 7);
        const Scenario told = translated(english(), reading.texts);
        QCOMPARE(told.title, std::string("Ein Sturm"));
        QCOMPARE(told.summary, english().summary);
    }

    void mistakesOfATranslatorAreTold()
    {
        QVERIFY(says(readScenarioTexts(german("{"), english()), "", "Line 1, column 2, cannot be read: "));
        QVERIFY(
            says(readScenarioTexts(german(R"({"language": "es", "texts": {}})"), english()), "/language", "\"de\""));
        QVERIFY(
            says(readScenarioTexts(german(R"({"language": "de", "texts": [], "more": 1})"), english()), "/more", ""));
        QVERIFY(says(readScenarioTexts(german(std::string(300'000, ' ')), english()), "", "larger"));
        const ScenarioTextsReading empty = readScenarioTexts({"de", complete, "", "x"}, english());
        QCOMPARE(empty.mistakes.size(), std::size_t{1});
        QCOMPARE(empty.mistakes[0].file, std::string("languages/de/briefing.md"));
    }
};

QTEST_APPLESS_MAIN(ScenarioTextsTest)
#include "tst_scenariotexts.moc"
