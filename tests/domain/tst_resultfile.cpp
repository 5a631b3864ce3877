// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/resultfile.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <functional>

using namespace stormlab;

namespace
{

using Json = nlohmann::ordered_json;

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
    result.parts = {PartPoints{20, 35}, {45, 45}, {10, 20}};
    result.total = 70;
    result.passed = true;
    result.hints = 1;
    result.checks = 2;
    result.traps = {"ceiling", "innocent"};
    result.duration = Milliseconds{99'877};
    result.scorecard = Scorecard{};
    result.scorecard->total = 70;
    result.scorecard->parts[1].part = Part::Fix;
    result.scorecard->parts[2].part = Part::Trap;
    result.recording = RecordingReference{"ann-b.storm", std::string(64, '7')};
    return result;
}

ResultReading readingOf(const std::function<void(Json&)>& spoil)
{
    Json json = Json::parse(toJson(sample(), "ab"));
    spoil(json);
    return readResultFile(json.dump());
}

} // namespace

/// What a drill of a class tells about itself, as text.
class ResultFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const ResultReading reading = readResultFile(toJson(sample(), "ab"));
        QVERIFY2(!reading.mark, reading.detail.c_str());
        QVERIFY(reading.result == sample());
        QCOMPARE(reading.seal, std::string("ab"));
        QCOMPARE(reading.content, resultContent(sample()));
    }

    void aDrillThatGoesOnNeedsLess()
    {
        ResultFile result = sample();
        result.state = ResultState::Incident;
        result.name.clear();
        result.scorecard.reset();
        result.recording.reset();
        const ResultReading reading = readResultFile(toJson(result, "ab"));
        QVERIFY2(!reading.mark, reading.detail.c_str());
        QVERIFY(reading.result == result);
    }

    void layoutIsNoContent()
    {
        Json json = Json::parse(toJson(sample(), "ab"));
        nlohmann::json sorted = json;
        QCOMPARE(readResultFile(sorted.dump(7)).content, resultContent(sample()));
    }

    void everyFieldIsContent()
    {
        const std::string content = resultContent(sample());
        const Json whole = Json::parse(toJson(sample(), "ab"));
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
        const ResultReading reading = readResultFile(toJson(result, "ab"));
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

    void aFinishedDrillHasAScorecard()
    {
        const ResultReading reading = readingOf([](Json& json) { json.erase("scorecard"); });
        QVERIFY(reading.mark.has_value());
        QVERIFY(reading.detail.find("scorecard") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(ResultFileTest)
#include "tst_resultfile.moc"
