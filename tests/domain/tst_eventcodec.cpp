// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eventcodec.h"
#include "tests/domain/randomevents.h"

#include <QTest>

using namespace stormlab;

class EventCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackEqual()
    {
        const std::vector<EventBody> bodies = oneOfEachKind();
        QCOMPARE(bodies.size(), std::variant_size_v<EventBody>);
        for (std::size_t index = 0; index < bodies.size(); ++index) {
            QCOMPARE(bodies[index].index(), index);
            const TimelineEvent event{index + 1, DrillTime{1'234}, bodies[index]};
            const std::string line = toJson(event);
            const Result<TimelineEvent> read = eventFromJson(line);
            QVERIFY2(read.ok(), line.c_str());
            QVERIFY2(read.value() == event, line.c_str());
            QCOMPARE(toJson(read.value()), line);
        }
    }

    void randomEventsComeBackEqual()
    {
        for (unsigned seed = 100; seed < 140; ++seed) {
            const Timeline timeline = randomTimeline(seed, 100);
            for (std::size_t index = 0; index < timeline.size(); ++index) {
                const Result<TimelineEvent> read = eventFromJson(toJson(timeline.at(index)));
                QVERIFY2(read.ok(), toJson(timeline.at(index)).c_str());
                QVERIFY2(read.value() == timeline.at(index), toJson(timeline.at(index)).c_str());
            }
        }
    }

    void aLineIsShortAndInOrder()
    {
        QCOMPARE(toJson({3, DrillTime{9}, HintShown{1}}), std::string(R"({"seq":3,"t":9,"kind":"hint","number":1})"));
        Sample sample;
        sample.limits = {100, 3, 0};
        sample.backends = std::vector<Backend>(1);
        QCOMPARE(toJson({1, DrillTime{0}, sample}),
                 std::string(R"({"seq":1,"t":0,"kind":"sample","asked":0,"answered":0,"limits":[100,3,0],)"
                             R"("backends":[[0,"","","","starting","",null,null,null,[],""]]})"));
    }

    void whetherACheckWasCancelledStandsThereOnlyThen()
    {
        const TimelineEvent ended{1, DrillTime{0}, CheckEnded{1, true, false}};
        QVERIFY(toJson(ended).find("cancelled") == std::string::npos);
        const TimelineEvent cancelled{1, DrillTime{0}, CheckEnded{1, false, false, true}};
        QVERIFY(toJson(cancelled).find(R"("cancelled":true)") != std::string::npos);
        for (const TimelineEvent& event : {ended, cancelled}) {
            const Result<TimelineEvent> read = eventFromJson(toJson(event));
            QVERIFY(read.ok());
            QVERIFY(read.value() == event);
        }
    }

    void timesOfNoDrillAreRefused()
    {
        const auto read = [](const std::string& time) {
            return eventFromJson(R"({"seq":1,"t":)" + time + R"(,"kind":"hint","number":1})");
        };
        QVERIFY(read("562949953421312").ok());
        QVERIFY(!read("562949953421313").ok());
        QVERIFY(!read("-562949953421313").ok());
        QVERIFY(!read("9223372036854775807").ok());
        QVERIFY(!read("-9223372036854775808").ok());
    }

    // The longest time from question to answer that a recording can tell.
    void aSampleThatCouldNotBeRecordedIsRefused()
    {
        const auto read = [](const std::string& asked) {
            return eventFromJson(R"({"seq":1,"t":0,"kind":"sample","asked":)" + asked +
                                 R"(,"answered":562949953421312,"limits":[100,3,0],"backends":[]})");
        };
        QVERIFY(read("0").ok());
        QVERIFY(!read("-1").ok());
    }

    void unknownFieldsArePassedOver()
    {
        const Result<TimelineEvent> read =
            eventFromJson(R"({"seq":3,"t":9,"kind":"hint","number":1,"mood":{"good":[1,2]},"more":null})");
        QVERIFY(read.ok());
        QCOMPARE(std::get<HintShown>(read.value().body).number, 1);
    }

    void aRecordingNeedNotSayWhenItWasMade()
    {
        const std::string line =
            R"({"seq":1,"t":250,"kind":"drill_started","scenario":"storm","version":1,"hash":"00","seed":7,)"
            R"("engine":"native","server_version":"15.18"})";
        const Result<TimelineEvent> read = eventFromJson(line);
        QVERIFY(read.ok());
        QVERIFY(!std::get<DrillStarted>(read.value().body).startedAt);
        QCOMPARE(toJson(read.value()), line);
    }

    void anUnknownKindIsKept()
    {
        const std::string line = R"({"seq":3,"t":9,"kind":"earthquake","strength":7})";
        const Result<TimelineEvent> read = eventFromJson(line);
        QVERIFY(read.ok());
        QVERIFY(read.value().body == EventBody(UnknownEvent{"earthquake", R"({"strength":7})"}));
        QCOMPARE(toJson(read.value()), line);
    }

    void aWrongFieldIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("text for a number") << QByteArray(R"({"seq":1,"t":0,"kind":"hint","number":"1"})")
                                           << QByteArray("field \"number\" must be a whole number");
        QTest::newRow("fraction") << QByteArray(R"({"seq":1,"t":0.5,"kind":"hint","number":1})")
                                  << QByteArray("field \"t\"");
        QTest::newRow("missing") << QByteArray(R"({"seq":1,"t":0,"kind":"hint"})") << QByteArray("field \"number\"");
        QTest::newRow("too large") << QByteArray(R"({"seq":1,"t":0,"kind":"hint","number":4294967296})")
                                   << QByteArray("32 bits");
        QTest::newRow("negative sequence")
            << QByteArray(R"({"seq":-1,"t":0,"kind":"hint","number":1})") << QByteArray("field \"seq\"");
        QTest::newRow("far time") << QByteArray(R"({"seq":1,"t":9223372036854775807,"kind":"hint","number":1})")
                                  << QByteArray("field \"t\"");
        QTest::newRow("unknown word") << QByteArray(R"({"seq":1,"t":0,"kind":"phase","phase":"lunch","says":""})")
                                      << QByteArray("unknown word \"lunch\"");
        QTest::newRow("no moment")
            << QByteArray(R"({"seq":1,"t":0,"kind":"drill_started","scenario":"","version":0,"hash":"","seed":0,)"
                          R"("engine":"","server_version":"","started_at":"yesterday"})")
            << QByteArray("field \"started_at\"");
        QTest::newRow("short backend")
            << QByteArray(R"({"seq":1,"t":0,"kind":"sample","asked":0,"answered":0,"limits":[1,2,3],"backends":[[1]]})")
            << QByteArray("of a backend is missing");
        QTest::newRow("backend that is none")
            << QByteArray(R"({"seq":1,"t":0,"kind":"sample","asked":0,"answered":0,"limits":[1,2,3],"backends":[7]})")
            << QByteArray("field \"backends\"");
        QTest::newRow("no object") << QByteArray("[]") << QByteArray("must be a JSON object");
        QTest::newRow("no JSON") << QByteArray("{\"seq\":1") << QByteArray("not JSON");
        QTest::newRow("nothing") << QByteArray() << QByteArray("not JSON");
        QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("deeper than 64");
    }

    void aWrongFieldIsNamed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, names);
        const Result<TimelineEvent> read = eventFromJson(line.toStdString());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::BadFile);
        QVERIFY2(read.error().message.find(names.toStdString()) != std::string::npos, read.error().message.c_str());
    }

    void textThatIsNotUtf8IsReplaced()
    {
        const std::string line = toJson({1, DrillTime{0}, ViewOpened{"a\xff\xc3(b"}});
        const Result<TimelineEvent> read = eventFromJson(line);
        QVERIFY(read.ok());
        QCOMPARE(std::get<ViewOpened>(read.value().body).view, std::string("a\xef\xbf\xbd\xef\xbf\xbd(b"));
    }

    void aScorecardIsReadableInTheLineAndAnyOtherTextStaysAText()
    {
        QCOMPARE(toJson({1, DrillTime{0}, Scored{R"({"total":92})"}}),
                 std::string(R"({"seq":1,"t":0,"kind":"scored","scorecard":{"total":92}})"));
        for (const char* text : {"", "{ \"total\": 92 }", "[1]", "{\"a\":1,\"a\":2}", "not \xff"}) {
            const TimelineEvent event{1, DrillTime{0}, Scored{text}};
            const Result<TimelineEvent> read = eventFromJson(toJson(event));
            QVERIFY(read.ok());
            QCOMPARE(toJson(read.value()), toJson(event));
        }
    }

    void aLateStatementKeepsItsOwnTime()
    {
        Timeline timeline;
        timeline.append(DrillTime{500}, HintShown{1});
        timeline.append(DrillTime{300}, StatementRun{});
        timeline.append(DrillTime{900}, StatementRun{});
        QCOMPARE(timeline.at(1).time, DrillTime{500});
        QCOMPARE(std::get<StatementRun>(timeline.at(1).body).ran, std::optional(DrillTime{300}));
        QVERIFY(!std::get<StatementRun>(timeline.at(2).body).ran);
    }
};

QTEST_APPLESS_MAIN(EventCodecTest)
#include "tst_eventcodec.moc"
