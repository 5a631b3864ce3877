// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/classfile.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace stormlab;

namespace
{

using Json = nlohmann::ordered_json;

ClassFile sample()
{
    ClassFile file;
    file.id = "0123456789abcdef0123456789abcdef";
    file.key = file.id + file.id;
    file.title = "Group B, Tuesday – “storms”";
    file.scenario = "connection-storm-after-deploy";
    file.scenarioVersion = 3;
    file.scenarioHash = "0123456789abcdef";
    file.seed = 42;
    file.engine = "podman";
    file.policy.hints = {HintRule::Delayed, 0, std::chrono::minutes{10}};
    file.policy.checks = {CheckRule::Priced, 4, 0};
    file.policy.timeBox = std::chrono::minutes{45};
    file.keepRecording = false;
    return file;
}

std::vector<std::string> pointersOf(const std::function<void(Json&)>& spoil)
{
    Json json = Json::parse(toJson(sample()));
    spoil(json);
    std::vector<std::string> pointers;
    for (const ScenarioMistake& mistake : readClassFile(json.dump()).mistakes)
        pointers.push_back(mistake.pointer);
    return pointers;
}

using Pointers = std::vector<std::string>;

} // namespace

/// What a teacher hands out, as text.
class ClassFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<int>("hints");
        QTest::addColumn<int>("checks");
        QTest::addColumn<bool>("timed");
        for (int hints = 0; hints < 4; ++hints) {
            for (int checks = 0; checks < 3; ++checks)
                QTest::addRow("hints %d, checks %d", hints, checks) << hints << checks << (hints % 2 == 0);
        }
    }
    void comesBackAsItWas()
    {
        QFETCH(const int, hints);
        QFETCH(const int, checks);
        QFETCH(const bool, timed);
        ClassFile file = sample();
        file.policy.hints = {static_cast<HintRule>(hints), hints == 1 ? 5 : 0,
                             std::chrono::minutes{hints == 2 ? 9 : 0}};
        file.policy.checks = {static_cast<CheckRule>(checks), checks == 2 ? 3 : 0, checks == 1 ? 2 : 0};
        if (!timed)
            file.policy.timeBox.reset();
        const ClassReading reading = readClassFile(toJson(file));
        QVERIFY2(reading.mistakes.empty(), reading.mistakes.empty() ? "" : reading.mistakes.front().says.c_str());
        QVERIFY(reading.file == file);
    }

    void reportsEveryMistakeByItsPointer()
    {
        QCOMPARE(
            pointersOf([](Json& json) {
                json["id"] = "xyz";
                json["seed"] = -1;
                json["engine"] = "dockr";
                json["hints"]["minutes"] = 0;
                json["checks"]["points"] = 5'000;
                json["minutes"] = 10'000;
                json["title"] = "two\nlines";
                json.erase("key");
            }),
            (Pointers{"/key", "/id", "/title", "/seed", "/engine", "/hints/minutes", "/checks/points", "/minutes"}));
    }

    void namesTheKnownMemberThatWasMeant()
    {
        Json json = Json::parse(toJson(sample()));
        json["minuts"] = 5;
        const auto mistakes = readClassFile(json.dump()).mistakes;
        QCOMPARE(mistakes.size(), std::size_t{1});
        QCOMPARE(mistakes[0].pointer, std::string("/minuts"));
        QVERIFY(mistakes[0].says.find("minutes") != std::string::npos);
    }

    void aRuleHasItsOwnFigureOnly()
    {
        QCOMPARE(pointersOf([](Json& json) {
                     json["hints"] = {{"rule", "free"}, {"points", 5}};
                 }),
                 (Pointers{"/hints/points"}));
        QCOMPARE(pointersOf([](Json& json) { json["checks"] = {{"rule", "limited"}}; }), (Pointers{"/checks/most"}));
        QCOMPARE(pointersOf([](Json& json) { json["hints"] = {{"rule", "dear"}}; }), (Pointers{"/hints/rule"}));
    }

    void refusesANewerFormatClearly()
    {
        Json json = Json::parse(toJson(sample()));
        json["version"] = 2;
        json["quiz"] = true;
        const auto mistakes = readClassFile(json.dump()).mistakes;
        QCOMPARE(mistakes.size(), std::size_t{1});
        QVERIFY(mistakes[0].says.find("newer") != std::string::npos);
    }

    void refusesWhatIsNoClass_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("another kind") << QByteArray(R"({"format":"stormlab-result","version":1})");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("version is a text") << QByteArray(R"({"format":"stormlab-class","version":"1"})");
        QTest::newRow("deep") << QByteArray(500, '[');
        QTest::newRow("large") << QByteArray(70'000, ' ');
    }
    void refusesWhatIsNoClass()
    {
        QFETCH(const QByteArray, text);
        QCOMPARE(readClassFile(text.toStdString()).mistakes.size(), std::size_t{1});
    }

    void whatIsDamagedIsToldByItsLineBeforeTheParsersWords()
    {
        std::string text = toJson(sample());
        text.insert(text.find("\"seed\""), "}");
        const auto mistakes = readClassFile(text).mistakes;
        QCOMPARE(mistakes.size(), std::size_t{1});
        const QStringList lines = QString::fromStdString(mistakes[0].says).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        const QRegularExpression ours(QStringLiteral(
            "^Line \\d+, column \\d+, cannot be read: the file was damaged, cut off or changed by hand\\.$"));
        QVERIFY2(ours.match(lines[0]).hasMatch(), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(QStringLiteral("parse error at line ")), qPrintable(lines[1]));
    }
};

QTEST_APPLESS_MAIN(ClassFileTest)
#include "tst_classfile.moc"
