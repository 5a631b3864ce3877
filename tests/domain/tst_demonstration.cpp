// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/demonstration.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

const char* const good = R"({"format": "stormlab-demonstration", "version": 1, "recording": "reference.storm",
  "title": {"en": "A storm"},
  "stops": [{"at_ms": 100, "question": {"en": "What?", "de": "Was?"}, "answer": {"en": "That."}},
            {"at_ms": 200, "question": {"en": "Which?"}, "choices": [{"en": "A"}, {"en": "B"}], "answer": {"en": "B"}}]})";

/// The good one with a piece of it replaced.
std::string with(const char* piece, const char* other)
{
    std::string text = good;
    const std::size_t place = text.find(piece);
    return place == std::string::npos ? std::string() : text.replace(place, std::string(piece).size(), other);
}

QString mistakesOf(const std::string& text)
{
    QStringList lines;
    for (const ScenarioMistake& mistake : readDemonstration(text).mistakes)
        lines << QString::fromStdString(mistake.pointer + ' ' + mistake.says);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestDemonstration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadAndWrittenTheSame()
    {
        const DemonstrationReading reading = readDemonstration(good);
        QCOMPARE(mistakesOf(good), QString());
        QCOMPARE(reading.demonstration.stops.size(), std::size_t{2});
        QCOMPARE(reading.demonstration.stops[1].choices.size(), std::size_t{2});
        QCOMPARE(reading.demonstration.speed, 1);
        QVERIFY(readDemonstration(toJson(reading.demonstration)).demonstration == reading.demonstration);
    }

    void aLanguageThatIsMissingIsEnglish()
    {
        const Demonstration read = readDemonstration(good).demonstration;
        QCOMPARE(textIn(read.stops[0].question, "de"), std::string("Was?"));
        QCOMPARE(textIn(read.stops[0].question, "es"), std::string("What?"));
        QCOMPARE(textIn({}, "de"), std::string());
    }

    void whatIsWrongIsToldWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& text, const char* says) {
            QTest::newRow(name) << QString::fromStdString(text) << QString::fromLatin1(says);
        };
        row("no English", with(R"({"en": "A storm"})", R"({"de": "Ein Sturm"})"), "/title has no English text");
        row("no language", with(R"("de": "Was?")", R"("German": "Was?")"), "/stops/0/question/German is no language");
        row("backwards", with(R"("at_ms": 200)", R"("at_ms": 100)"), "/stops/1 is not later");
        row("one choice", with(R"(, {"en": "B"}])", "]"), "/stops/1/choices");
        row("another folder", with("reference.storm", "../reference.storm"), "/recording");
        row("another file", with("reference.storm", "reference.json"), "/recording");
        row("only an ending", with("reference.storm", "xxxx/.storm"), "/recording");
        row("unknown member", with(R"("version")", R"("colour": 1, "version")"), "colour");
        row("newer", with(R"("version": 1)", R"("version": 2)"), "/version is 2: a newer Stormlab");
        row("speed", with(R"("title")", R"("speed": 3, "title")"), "speed is none of");
        row("hasty", with(R"("title")", R"("question_ms": 10, "title")"), "/question_ms");
        row("negative", with(R"("at_ms": 100)", R"("at_ms": -1)"), "/stops/0/at_ms");
        row("empty text", with(R"("That.")", R"("")"), "/stops/0/answer/en");
        row("texts as a list", with(R"({"en": "That."})", R"(["That."])"), "/stops/0/answer has no English text");
        row("another kind", with("stormlab-demonstration", "stormlab-class"), "/format");
        row("a list", "[]", "/format");
        row("nothing", "", "");
    }
    void whatIsWrongIsToldWithItsPlace()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        const QString mistakes = mistakesOf(text.toStdString());
        QVERIFY(!mistakes.isEmpty());
        QVERIFY2(mistakes.contains(says), qPrintable(mistakes));
    }

    void whatHasNoNameOfARecordingIsReadAndWrittenWithout()
    {
        const Demonstration read = readDemonstration(with(R"("recording": "reference.storm",)", "")).demonstration;
        QCOMPARE(mistakesOf(with(R"("recording": "reference.storm",)", "")), QString());
        QCOMPARE(read.recording, std::string());
        QVERIFY(readDemonstration(toJson(read)).demonstration == read);
    }

    void stopsBehindTheEndAreToldWithTheirPlace()
    {
        const Demonstration read = readDemonstration(good).demonstration;
        QVERIFY(stopsBehind(read, read.stops.back().at).empty());
        const auto mistakes = stopsBehind(read, DrillTime{150});
        QCOMPARE(mistakes.size(), std::size_t{1});
        QCOMPARE(mistakeLines(mistakes), std::string("/stops/1/at_ms is 200, and the recording ends at 150"));
    }

    void whatIsFarTooLargeIsNotParsed()
    {
        QVERIFY(mistakesOf(std::string(Demonstration::mostBytes + 1, ' ')).contains(QStringLiteral("256 kB")));
    }

    void theExampleOfTheGuideCanBeUsed_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void theExampleOfTheGuideCanBeUsed()
    {
        QFETCH(const QString, language);
        QFile page(QStringLiteral(STORMLAB_SOURCE_DIR "/resources/guide/%1/presenter.md").arg(language));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString example = QString::fromUtf8(page.readAll()).section(QStringLiteral("```"), 1, 1).mid(4);
        QCOMPARE(mistakesOf(example.toStdString()), QString());
    }

    void theOneThatShipsIsWithoutMistakesAndInThreeLanguages()
    {
        QFile file(QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios/connection-storm-after-deploy/recordings/"
                                                      "reference.demonstration.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string text = file.readAll().toStdString();
        QCOMPARE(mistakesOf(text), QString());
        const Demonstration shipped = readDemonstration(text).demonstration;
        const auto whole = [](const LanguageTexts& texts) {
            return texts.size() == 3 && texts.contains("de") && texts.contains("es");
        };
        QVERIFY(whole(shipped.title));
        for (const DemonstrationStop& stop : shipped.stops)
            QVERIFY(whole(stop.question) && whole(stop.answer) && std::ranges::all_of(stop.choices, whole));
    }
};

QTEST_APPLESS_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
