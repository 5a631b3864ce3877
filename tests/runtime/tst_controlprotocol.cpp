// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/controlprotocol.h"

#include <QTest>

#include <set>

using namespace stormlab;

class ControlProtocolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackARequestItWrote()
    {
        const ControlRequest request{7, "deploy", {{"app", "deploy_worker"}, {"wait", "false"}}, {{"pool.max", "2"}}};
        const RequestReading reading = readRequest(toJson(request));
        QVERIFY(reading.request.ok());
        QVERIFY(reading.request.value() == request);
    }

    void takesNumbersAndTruthsAsArguments()
    {
        const auto reading = readRequest(
            R"({"id":1,"command":"diagnose","args":{"cause":"reconnect-storm","app":"deploy_worker","count":80}})");
        QVERIFY(reading.request.ok());
        QCOMPARE(reading.request.value().arguments.at("count"), std::string("80"));
    }

    void readsBackResponses()
    {
        const std::vector<ControlResponse> responses = {
            {1, ControlResult{R"({"state":"incident"})"}},
            {2, ControlProgress{"Rolling out."}},
            {3, Error{ErrorCode::Illegal, "not now", "a detail", "wait"}},
        };
        for (const ControlResponse& response : responses) {
            const Result<ControlResponse> back = readResponse(toJson(response));
            QVERIFY(back.ok());
            QVERIFY(back.value() == response);
        }
    }

    void keepsTheIdOfARequestItRefuses()
    {
        const RequestReading reading = readRequest(R"({"id":41,"command":"statsu"})");
        QCOMPARE(reading.id, 41);
        QVERIFY(!reading.request.ok());
    }

    void namesTheNearestCommand()
    {
        const RequestReading reading = readRequest(R"({"id":1,"command":"statsu"})");
        QCOMPARE(reading.request.error().code, ErrorCode::Usage);
        QCOMPARE(reading.request.error().nextStep, std::string("Did you mean \"status\"?"));
    }

    void namesTheNearestArgument()
    {
        const RequestReading reading = readRequest(R"({"id":1,"command":"deploy","args":{"ap":"x"}})");
        QCOMPARE(reading.request.error().nextStep, std::string("Did you mean \"app\"?"));
    }

    void asksForAMissingArgument()
    {
        const RequestReading reading = readRequest(R"({"id":1,"command":"inject"})");
        QVERIFY(reading.request.error().message.find("name") != std::string::npos);
    }

    void refusesWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("line");
        const std::vector<QByteArray> lines = {"",
                                               "{",
                                               "[]",
                                               "null",
                                               "7",
                                               "\"status\"",
                                               "{}",
                                               R"({"command":7})",
                                               R"({"command":"status","more":1})",
                                               R"({"command":"status","args":[]})",
                                               R"({"command":"status","args":{"x":{}}})",
                                               R"({"command":"deploy","args":{"app":["a"]}})",
                                               R"({"command":"deploy","args":{"app":"a","settings":3}})",
                                               R"({"command":"deploy","args":{"app":"a","settings":{"pool.max":[2]}}})",
                                               R"({"command":"status","args":{"settings":{"pool.max":"2"}}})",
                                               "{\"command\":\"stat\xff\xfe\"}",
                                               QByteArray(60'000, '['),
                                               QByteArray("\0\0\0", 3)};
        for (std::size_t index = 0; index < lines.size(); ++index)
            QTest::addRow("line %zu", index) << lines[index];
    }

    void refusesWhatIsNoRequest()
    {
        QFETCH(QByteArray, line);
        const RequestReading reading = readRequest(line.toStdString());
        QVERIFY(!reading.request.ok());
        QVERIFY(!reading.request.error().message.empty());
        // The refusal itself can be sent.
        const ControlResponse refusal{reading.id, reading.request.error()};
        QVERIFY(readResponse(toJson(refusal)).ok());
    }

    void cutsBytesIntoLines()
    {
        LineBuffer buffer(16);
        QVERIFY(buffer.append("ab").empty());
        QVERIFY((buffer.append("c\nd\n\ne") == std::vector<std::string>{"abc", "d", ""}));
        QVERIFY((buffer.append("\n") == std::vector<std::string>{"e"}));
        QVERIFY(!buffer.overflowed());
    }

    void stopsAtALineThatIsTooLong()
    {
        LineBuffer buffer(8);
        QVERIFY((buffer.append("1234567\n") == std::vector<std::string>{"1234567"}));
        QVERIFY(buffer.append("12345678\nok\n").empty());
        QVERIFY(buffer.overflowed());
        QVERIFY(buffer.append("later\n").empty());
    }

    void everyCommandHasANameOfItsOwn()
    {
        std::set<std::string> names;
        for (const ControlCommandSpec& spec : controlCommands())
            QVERIFY2(names.insert(spec.name).second, spec.name.c_str());
    }
};

QTEST_APPLESS_MAIN(ControlProtocolTest)
#include "tst_controlprotocol.moc"
