// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/resultfile.h"

#include "core/domain/oneline.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <array>
#include <functional>

using namespace stormlab;

namespace
{

using Json = nlohmann::ordered_json;

const std::string seal(64, '9');

Scorecard sampleCard()
{
    Scorecard card;
    card.scenario = "connection-storm-after-deploy";
    card.total = 70;
    card.takenOff = 5;
    card.passed = true;
    card.hintsUsed = 1;
    card.duration = Milliseconds{99'877};
    constexpr std::array<PartPoints, 3> points = {PartPoints{20, 35}, {45, 45}, {10, 20}};
    for (std::size_t part = 0; part < points.size(); ++part) {
        card.parts.at(part).part = static_cast<Part>(part);
        card.parts.at(part).points = points.at(part).points;
        card.parts.at(part).max = points.at(part).max;
    }
    for (const char* trap : {"ceiling", "innocent"})
        card.parts[2].checks.push_back({trap, 0, 10, false, true, "Sprung.", {7}});
    return card;
}

ResultFile sample()
{
    ResultFile result;
    result.classId = std::string(32, 'c');
    result.drill = "drill-1a2b3c4d-2";
    result.name = "Ann B.";
    result.scenario = "connection-storm-after-deploy";
    result.state = ResultState::Finished;
    result.reached[0] = Milliseconds{1'785'400'000'123};
    result.reached[3] = Milliseconds{1'785'400'100'000};
    result.moved = Milliseconds{1'785'400'090'000};
    result.written = Milliseconds{1'785'400'100'500};
    result.checks = 2;
    result.scorecard = sampleCard();
    takeFigures(result, *result.scorecard);
    result.recording = RecordingReference{"ann-b.storm", std::string(64, '7')};
    return result;
}

ResultReading readingOf(const std::function<void(Json&)>& spoil)
{
    Json json = Json::parse(toJson(sample(), seal));
    spoil(json);
    return readResultFile(json.dump());
}

} // namespace

/// What a drill of a class tells about itself, as text.
class ResultFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsOneLearnerIsToldWhereTheProgramKnowsIt()
    {
        QCOMPARE(toJson(sample(), seal).find("learner"), std::string::npos);
        QVERIFY(readResultFile(toJson(sample(), seal)).result.learner.empty());
        ResultFile result = sample();
        result.learner = std::string(32, 'a');
        QCOMPARE(readResultFile(toJson(result, seal)).result, result);
        QVERIFY(resultContent(result) != resultContent(sample()));
        QCOMPARE(readingOf([](Json& json) { json["learner"] = "Ann"; }).mark, std::optional(ResultMark::NotAResult));
    }

    void comesBackAsItWas()
    {
        const ResultReading reading = readResultFile(toJson(sample(), seal));
        QVERIFY2(!reading.mark, reading.detail.c_str());
        QVERIFY(reading.result == sample());
        QCOMPARE(reading.seal, seal);
        QCOMPARE(reading.content, resultContent(sample()));
    }

    void aDrillThatGoesOnNeedsLess()
    {
        ResultFile result = sample();
        result.state = ResultState::Incident;
        result.name.clear();
        result.scorecard.reset();
        result.recording.reset();
        const ResultReading reading = readResultFile(toJson(result, seal));
        QVERIFY2(!reading.mark, reading.detail.c_str());
        QVERIFY(reading.result == result);
    }

    void layoutIsNoContent()
    {
        Json json = Json::parse(toJson(sample(), seal));
        nlohmann::json sorted = json;
        QCOMPARE(readResultFile(sorted.dump(7)).content, resultContent(sample()));
    }

    void everyFieldIsContent()
    {
        const std::string content = resultContent(sample());
        const Json whole = Json::parse(toJson(sample(), seal));
        for (const auto& [key, value] : whole.items()) {
            const std::string name = key;
            // Of a text without format and version nobody can say what it is.
            if (name == "format" || name == "version")
                continue;
            const ResultReading reading = readingOf([&](Json& json) { json[name] = Json::array({"else"}); });
            QVERIFY2((reading.content == content) == (name == "seal"), name.c_str());
        }
        QVERIFY(readingOf([](Json& json) { json["more"] = 1; }).content != content);
    }

    void namesThatAreNoUtf8AreWrittenAndReadAlike()
    {
        ResultFile result = sample();
        result.name = "A\xff";
        const ResultReading reading = readResultFile(toJson(result, seal));
        QVERIFY2(!reading.mark, reading.detail.c_str());
        QCOMPARE(reading.content, resultContent(result));
    }

    void marksWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("mark");
        QTest::newRow("nothing") << QByteArray() << static_cast<int>(ResultMark::NotAResult);
        QTest::newRow("no JSON") << QByteArray("{\"format\":") << static_cast<int>(ResultMark::NotAResult);
        QTest::newRow("a class") << QByteArray(R"({"format":"stormlab-class","version":1})")
                                 << static_cast<int>(ResultMark::NotAResult);
        QTest::newRow("newer") << QByteArray(R"({"format":"stormlab-result","version":9})")
                               << static_cast<int>(ResultMark::Newer);
        QTest::newRow("large") << QByteArray(300'000, ' ') << static_cast<int>(ResultMark::TooLarge);
        QTest::newRow("deep") << QByteArray(1'000, '[') << static_cast<int>(ResultMark::NotAResult);
    }
    void marksWhatIsWrong()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, mark);
        QCOMPARE(static_cast<int>(readResultFile(text.toStdString()).mark.value()), mark);
    }

    void whatWasAResultIsSaidToBeDamaged()
    {
        const std::string whole = toJson(sample(), seal);
        QVERIFY(readResultFile(whole.substr(0, whole.size() / 2)).mark == ResultMark::Damaged);
        QVERIFY(readResultFile(whole.substr(0, whole.size() - 2)).mark == ResultMark::Damaged);
        // As somebody's editor lays it out.
        const std::string laidOut = Json::parse(whole).dump(4);
        QVERIFY(readResultFile(laidOut.substr(0, laidOut.size() / 2)).mark == ResultMark::Damaged);
        std::string scribbled = whole;
        scribbled[whole.size() / 2] = '\0';
        QVERIFY(readResultFile(scribbled).mark == ResultMark::Damaged);
        QVERIFY(readResultFile(R"({"format":"stormlab-class","version":)").mark == ResultMark::NotAResult);
    }

    void whatIsCutOffIsToldByItsLine()
    {
        const std::string detail = readResultFile("{\"format\":").detail;
        QVERIFY2(detail.starts_with("Line 1, column 11, cannot be read: "), detail.c_str());
    }

    void tellsEveryMistake()
    {
        const ResultReading reading = readingOf([](Json& json) {
            json["points"]["fix"]["points"] = 7'000;
            json["state"] = "finishd";
            json["written"] = "yesterday";
            json["recording"]["name"] = "../../etc/passwd";
            json["hints"] = -1;
            json["traps"] = {"x", "x"};
        });
        QCOMPARE(static_cast<int>(reading.mark.value()), static_cast<int>(ResultMark::NotAResult));
        for (const char* pointer :
             {"/points/fix/points", "/state", "/written", "/recording/name", "/hints", "/traps/1"})
            QVERIFY2(reading.detail.find(pointer) != std::string::npos, pointer);
    }

    void aSealHasSixtyFourDigits_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"\"\"", "null", "7", "\"9999\"", "[\"9\"]"})
            QTest::newRow(text) << QByteArray(text);
    }
    void aSealHasSixtyFourDigits()
    {
        QFETCH(const QByteArray, text);
        const ResultReading reading = readingOf([&](Json& json) { json["seal"] = Json::parse(text.toStdString()); });
        QVERIFY(reading.mark == ResultMark::NotAResult);
        QVERIFY2(reading.detail.find("/seal") != std::string::npos, reading.detail.c_str());
    }

    void figuresAreThoseOfTheScorecard_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::newRow("total") << "/total"
                               << "71";
        QTest::newRow("max") << "/max"
                             << "90";
        QTest::newRow("points") << "/points/detect/points"
                                << "21";
        QTest::newRow("passed") << "/passed"
                                << "false";
        QTest::newRow("hints") << "/hints"
                               << "0";
        QTest::newRow("traps") << "/traps"
                               << "[]";
        QTest::newRow("duration") << "/duration_ms"
                                  << "1";
        QTest::newRow("scenario") << "/scenario"
                                  << "\"another\"";
    }
    void figuresAreThoseOfTheScorecard()
    {
        QFETCH(const QString, pointer);
        QFETCH(const QString, value);
        const ResultReading reading = readingOf(
            [&](Json& json) { json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString()); });
        QVERIFY(reading.mark == ResultMark::NotAResult);
        QVERIFY2(reading.detail.find("scorecard") != std::string::npos, reading.detail.c_str());
    }

    void aScorecardWithManyNumbersIsStillRead()
    {
        ResultFile result = sample();
        for (std::uint64_t number = 0; number < 20'000; ++number)
            result.scorecard->parts[2].checks[0].evidence.push_back(number);
        const ResultReading reading = readResultFile(toJson(result, seal));
        QVERIFY2(!reading.mark, reading.detail.c_str());
        QVERIFY(reading.result == result);
    }

    void namesThatHideSomethingAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("escape") << QStringLiteral("Ann\u001b[31m");
        QTest::newRow("C1") << QStringLiteral("Ann\u009b31m");
        QTest::newRow("override") << QStringLiteral("Ann\u202etxt");
        QTest::newRow("isolate") << QStringLiteral("Ann\u2066");
        QTest::newRow("line separator") << QStringLiteral("Ann\u2028B");
    }
    void namesThatHideSomethingAreRefused()
    {
        QFETCH(const QString, name);
        const ResultReading reading = readingOf([&](Json& json) { json["name"] = name.toStdString(); });
        QVERIFY(reading.mark == ResultMark::NotAResult);
        const std::string line = oneLine(name.toStdString(), mostNameCharacters);
        QVERIFY(isOneLine(line) && line.starts_with("Ann"));
        QVERIFY(!readingOf([&](Json& json) { json["name"] = line; }).mark);
    }

    void oneLineKeepsWhatCanBeRead()
    {
        QCOMPARE(oneLine("  Zoë \t\n Müller ", 60), std::string("Zoë Müller"));
        QCOMPARE(oneLine("日本語", 2), std::string("日本"));
        QCOMPARE(oneLine("ab cd", 3), std::string("ab"));
        QCOMPARE(oneLine("a\xff\xc3", 60), std::string("a"));
        QCOMPARE(oneLine("\x1b\x7f", 60), std::string());
    }

    void aFinishedDrillHasAScorecard()
    {
        const ResultReading reading = readingOf([](Json& json) { json.erase("scorecard"); });
        QVERIFY(reading.mark.has_value());
        QVERIFY(reading.detail.find("scorecard") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(ResultFileTest)
#include "tst_resultfile.moc"
