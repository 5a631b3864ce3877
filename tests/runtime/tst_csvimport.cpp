// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/csvimport.h"
#include "core/runtime/recording/csvrecords.h"
#include "core/runtime/recording/importedtimeline.h"

#include "core/domain/observedserver.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

const std::string header = "time,application_name,state,count,max_connections\n";

std::vector<TimelineEvent> eventsOf(const std::string& text)
{
    ImportedTimeline timeline(readActivityCsv(text).table, "activity.csv");
    std::vector<TimelineEvent> events;
    while (auto event = timeline.next())
        events.push_back(std::move(*event));
    return events;
}

std::vector<Sample> samplesOf(const std::string& text)
{
    std::vector<Sample> samples;
    for (const TimelineEvent& event : eventsOf(text)) {
        if (const auto* sample = std::get_if<Sample>(&event.body))
            samples.push_back(*sample);
    }
    return samples;
}

std::vector<std::vector<std::string>> fieldsOf(const std::string& text)
{
    CsvRecords records(text, ',');
    std::vector<std::vector<std::string>> fields;
    while (const auto record = records.next())
        fields.push_back(record->fields);
    return fields;
}

} // namespace

class CsvImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesRecordsApart()
    {
        using Fields = std::vector<std::vector<std::string>>;
        QVERIFY((fieldsOf("a,b\nc,\n") == Fields{{"a", "b"}, {"c", ""}}));
        QVERIFY((fieldsOf("a,b\r\n\r\n\nc,d") == Fields{{"a", "b"}, {"c", "d"}}));
        QVERIFY((fieldsOf("\"a,\"\"b\"\"\r\nc\",d\r") == Fields{{"a,\"b\"\r\nc", "d"}}));
        QVERIFY((fieldsOf("a\"b,\"\"\n") == Fields{{"a\"b", ""}}));
        QVERIFY(fieldsOf("").empty());
        QVERIFY(fieldsOf("\r\n\n").empty());
    }

    void countsLinesInsideQuotes()
    {
        CsvRecords records("\"a\nb\",c\nd,e\n\"f", ',');
        QCOMPARE(records.next()->line, std::size_t{1});
        QCOMPARE(records.next()->line, std::size_t{3});
        const auto open = records.next();
        QCOMPARE(open->line, std::size_t{4});
        QCOMPARE(open->problem, std::string("a quoted field that begins here is not closed"));
        QVERIFY(!records.next());
    }

    void makesSamplesOfTheLinesOfAMoment()
    {
        const auto samples = samplesOf(header + "2026-07-30T12:00:00Z,checkout,active,2,100\n"
                                                "2026-07-30T12:00:00Z,\"jobs, nightly\",idle in transaction,1,100\n"
                                                "2026-07-30T12:00:01Z,checkout,active,1,100\n"
                                                "2026-07-30T12:00:01Z,checkout,idle,2,\n");
        QCOMPARE(samples.size(), std::size_t{2});
        QCOMPARE(samples[0].answered, DrillTime{0});
        QCOMPARE(samples[1].answered, DrillTime{1'000});
        QVERIFY(samples[0].limits == (Limits{100, 0, 0}));
        QVERIFY(samples[1].limits == (Limits{100, 0, 0}));
        QCOMPARE(countOf(samples[0], "checkout"), 2);
        QCOMPARE(countOf(samples[0], "jobs, nightly"), 1);
        QCOMPARE(countOf(samples[1], "checkout"), 3);
        QCOMPARE(countOf(samples[1], "jobs, nightly"), 0);
    }

    void keepsProcessNumbersFromSampleToSample()
    {
        const auto samples = samplesOf("time,application_name,state,count\n"
                                       "0,a,idle,2\n0,b,idle,1\n1,a,active,3\n1,b,idle,1\n");
        const auto numbers = [](const Sample& sample) {
            std::vector<std::pair<int, std::string>> all;
            for (const Backend& backend : sample.backends.all())
                all.emplace_back(backend.pid, backend.applicationName);
            return all;
        };
        using Numbers = std::vector<std::pair<int, std::string>>;
        QVERIFY((numbers(samples[0]) == Numbers{{1, "a"}, {2, "a"}, {3, "b"}}));
        QVERIFY((numbers(samples[1]) == Numbers{{1, "a"}, {2, "a"}, {3, "b"}, {4, "a"}}));
    }

    void makesAWholeLog()
    {
        const auto events = eventsOf(header + "100,a,idle,1,50\n101,a,idle,1,50\n102,a,idle,1,50\n103,a,idle,1,50\n"
                                              "110,a,idle,1,50\n");
        QVERIFY(!hasScenario(std::get<DrillStarted>(events.front().body)));
        QCOMPARE(
            std::get<PhaseChanged>(events[1].body).says,
            std::string("Imported from activity.csv, from 1970-01-01 00:01:40 UTC on. Sessions are made up to fit its "
                        "counts: their process numbers mean nothing."));
        const SampleGap gap = std::get<SampleGap>(events[6].body);
        QCOMPARE(gap.from, DrillTime{3'000});
        QCOMPARE(gap.until, DrillTime{10'000});
        QVERIFY(std::get<PhaseChanged>(events.back().body).phase == Phase::Finished);
        QCOMPARE(events.size(), std::size_t{9});
        for (std::size_t index = 0; index < events.size(); ++index) {
            QCOMPARE(events[index].sequence, index + 1);
            QVERIFY(index == 0 || events[index].time >= events[index - 1].time);
        }
    }

    void takesWhatToolsWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("byte order mark and CRLF")
            << QByteArray("\xEF\xBB\xBFtime,application_name,state,count\r\n7,a,idle,2\r\n");
        QTest::newRow("semicolons") << QByteArray("time;application_name;state;count\n7;a;idle;2\n");
        QTest::newRow("tabs") << QByteArray("time\tapplication_name\tstate\tcount\n7\ta\tidle\t2\n");
        QTest::newRow("other order, other columns")
            << QByteArray("Count,usename,State,TIME,application_name\n2,me,IDLE,7,a\n");
        QTest::newRow("blanks") << QByteArray("time, application_name, state, count\n7,a, idle , 2 \n");
        QTest::newRow("lines that add up") << QByteArray("time,application_name,state,count\n7,a,idle,1\n7,a,idle,1\n");
        QTest::newRow("no end of line") << QByteArray("time,application_name,state,count\n7,a,idle,2");
    }
    void takesWhatToolsWrite()
    {
        QFETCH(QByteArray, text);
        const auto samples = samplesOf(text.toStdString());
        QCOMPARE(samples.size(), std::size_t{1});
        QCOMPARE(countOf(samples[0], "a"), 2);
        QVERIFY(samples[0].backends.all().front().state == BackendState::Idle);
        QVERIFY(samples[0].limits == Limits{});
    }

    void sortsMomentsAndKnowsEmptyOnes()
    {
        const auto samples =
            samplesOf("time,application_name,state,count\n9,a,,1\n7,a,idle_in_transaction,1\n8,a,idle,0\n");
        QCOMPARE(samples.size(), std::size_t{3});
        QVERIFY(samples[0].backends.all().front().state == BackendState::IdleInTransaction);
        QVERIFY(samples[1].backends.empty());
        QVERIFY(samples[2].backends.all().front().state == BackendState::Starting);
    }

    void saysWhatIsWrongWithALine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& line, const char* says) {
            QTest::newRow(name) << line << QString::fromUtf8(says);
        };
        row("time", "yesterday,a,idle,1,9",
            "line 3: the time is “yesterday”, expected ISO 8601 with a zone (2026-07-30T14:03:11+02:00) or seconds "
            "since 1970");
        row("time without a zone", "2026-07-30T14:03:11,a,idle,1,9",
            "line 3: the time is “2026-07-30T14:03:11”, expected ISO 8601 with a zone (2026-07-30T14:03:11+02:00) or "
            "seconds "
            "since 1970");
        row("state", "7,a,sleeping,1,9",
            "line 3: the state is “sleeping”, expected a state of pg_stat_activity (active, idle, idle in transaction, "
            "…) or "
            "nothing");
        row("count", "7,a,idle,-1,9", "line 3: the count is “-1”, expected a whole number from 0 to 20000");
        row("no count", "7,a,idle,,9", "line 3: the count is “”, expected a whole number from 0 to 20000");
        row("limit", "7,a,idle,1,none",
            "line 3: the max_connections is “none”, expected a whole number from 1 to 262143 or nothing");
        row("another limit", "5,a,idle,1,10",
            "line 3: the max_connections is “10”, expected 9, as in other lines of the same time");
        row("too few fields", "7,a", "line 3: there are 2 fields, expected 5, as in the header");
        row("too many fields", "7,a,idle,1,9,9", "line 3: there are 6 fields, expected 5, as in the header");
        row("no UTF-8", "7,a\xFF,idle,1,9",
            "line 3: the application_name is not UTF-8, expected UTF-8, at most 200 bytes");
        row("long name", "7," + QByteArray(201, 'a') + ",idle,1,9",
            "line 3: the application_name is “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…”, expected UTF-8, at most 200 "
            "bytes");
        row("open quote", "7,\"a,idle,1,9",
            "line 3: a quoted field that begins here is not closed, expected fields as RFC 4180 has them");
        row("text after a quote", "7,\"a\"b,idle,1,9",
            "line 3: something stands between a closing quote and the end of its field, expected fields as RFC 4180 "
            "has them");
    }
    void saysWhatIsWrongWithALine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, says);
        const CsvReading reading = readActivityCsv(header + "5,a,idle,1,9\n" + line.toStdString() + "\n8,a,idle,1,9\n");
        QCOMPARE(reading.badLines, std::size_t{1});
        QCOMPARE(QString::fromStdString(toString(reading.mistakes.at(0))), says);
        QVERIFY(!reading.unusable);
        QCOMPARE(reading.table.rows.front().time, Milliseconds{5'000});
        QCOMPARE(reading.table.rows.back().time, Milliseconds{8'000});
    }

    void refusesFilesOfAnotherKind_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("line 1: the file is empty");
        QTest::newRow("no header") << QByteArray("7,a,idle,1\n") << QStringLiteral("line 1: the header lacks “time”");
        QTest::newRow("a column is missing")
            << QByteArray("time,application_name,count\n") << QStringLiteral("line 1: the header lacks “state”");
        QTest::newRow("nothing but the header")
            << QByteArray::fromStdString(header) << QStringLiteral("line 1: there is no line after the header");
        QTest::newRow("zeros") << QByteArray(10'000, '\0') << QStringLiteral("line 1: the header lacks “time”");
        QTest::newRow("open quote") << QByteArray("\"time")
                                    << QStringLiteral("line 1: a quoted field that begins here");
    }
    void refusesFilesOfAnotherKind()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const CsvReading reading = readActivityCsv(text.toStdString());
        QVERIFY(reading.unusable);
        const QString told = QString::fromStdString(toString(reading.mistakes.at(0)));
        QVERIFY2(told.startsWith(says), qPrintable(told));
    }

    void keepsToItsBounds()
    {
        std::string names = header;
        for (std::size_t number = 0; number <= mostCsvApplications; ++number)
            names += "7,app" + std::to_string(number) + ",idle,1,9\n";
        QVERIFY(readActivityCsv(names).unusable);
        QVERIFY(readActivityCsv(header + "7,a,idle,20000,\n7,b,idle,1,\n").unusable);
        std::string sessions = header;
        for (int second = 0; second <= 2'500; ++second)
            sessions += std::to_string(second) + ",a,idle,20000,\n";
        QVERIFY(readActivityCsv(sessions).unusable);
        std::string bad = header;
        for (int line = 0; line < 30'000; ++line)
            bad += "\"\n";
        QVERIFY(readActivityCsv(bad).unusable);
        std::string lines = header;
        for (std::size_t line = 0; line <= mostCsvLines; ++line)
            lines += "7,a,idle,0,\n";
        QVERIFY(readActivityCsv(lines).unusable);
    }
};

QTEST_APPLESS_MAIN(CsvImportTest)
#include "tst_csvimport.moc"
