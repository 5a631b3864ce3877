// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/logparser.h"
#include "core/runtime/observe/serverlogreader.h"
#include "core/runtime/observe/statementjoiner.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace stormlab;

namespace
{

// JSON is written with backticks for its quotes.
std::string jsonLine(const std::string& user, int pid, const std::string& rest)
{
    std::string line = "{`timestamp`:`2026-01-01 00:00:00.000 UTC`,`user`:`" + user + "`,`pid`:" + std::to_string(pid) +
                       ",`application_name`:`psql`," + rest + "}\n";
    std::replace(line.begin(), line.end(), '`', '"');
    return line;
}

/// The moment of all lines: 2026-01-01 00:00:00 UTC.
constexpr Milliseconds newYear{1'767'225'600'000};

std::string statementLine(int pid, const std::string& sql)
{
    return jsonLine("oncall", pid, "`error_severity`:`LOG`,`message`:`statement: " + sql + "`");
}

std::string errorLine(int pid, const std::string& sqlstate, const std::string& sql)
{
    return jsonLine("oncall", pid,
                    "`error_severity`:`ERROR`,`state_code`:`" + sqlstate + "`,`message`:`no`,`statement`:`" + sql +
                        "`");
}

// One line of PostgreSQL 14's csvlog.
std::string csvLine(const std::string& user, const std::string& severity, const std::string& sqlstate,
                    const std::string& message, const std::string& query)
{
    return "2026-01-01 00:00:00.000 UTC,\"" + user +
           "\",\"shop\",77,\"[local]\",6.4d,1,\"SELECT\",2026-01-01 00:00:00 " + "UTC,3/4,0," + severity + "," +
           sqlstate + ",\"" + message + "\",,,,,,\"" + query + "\",,,\"psql\",\"client backend\",,0\n";
}

std::vector<LogRecord> parsed(LogFormat format, const std::string& bytes)
{
    return LogParser(format, "oncall").feed(bytes);
}

LogRecord statement(int pid, const std::string& text, const std::string& detail = {})
{
    return {pid, "oncall", "psql", text, {}, false, detail, newYear};
}

LogRecord error(int pid, const std::string& text, const std::string& sqlstate)
{
    return {pid, "oncall", "psql", text, sqlstate, true, {}, newYear};
}

QStringList told(const StatementJoiner::Statements& statements)
{
    QStringList lines;
    for (const auto& [seen, run] : statements)
        lines << QString::fromStdString(std::to_string(seen.count()) + " " + run.text +
                                        (run.sqlstate.empty() ? "" : " " + run.sqlstate));
    return lines;
}

/// Log files that a test writes, answered as the server would.
struct FakeLog {
    std::map<std::string, std::string> files;
    std::string present;

    Result<LogChunk> operator()(const LogRequest& request) const
    {
        LogChunk chunk{present, request.file.empty() ? present : request.file, std::nullopt, {}};
        const auto file = files.find(chunk.file);
        if (file == files.end())
            return chunk;
        chunk.size = static_cast<std::int64_t>(file->second.size());
        if (*chunk.size > request.offset)
            chunk.bytes =
                file->second.substr(static_cast<std::size_t>(request.offset), static_cast<std::size_t>(request.bytes));
        return chunk;
    }
};

QStringList textsOf(const Result<std::vector<LogRecord>>& records)
{
    if (!records)
        return {QStringLiteral("error")};
    QStringList texts;
    for (const LogRecord& record : records.value())
        texts << QString::fromStdString(record.text);
    return texts;
}

} // namespace

class LogParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStatementsOfJsonLogs()
    {
        const auto records = parsed(LogFormat::Json, statementLine(7, "select 1;\\nselect \\\"a\\\""));
        QCOMPARE(records, (std::vector<LogRecord>{statement(7, "select 1;\nselect \"a\"")}));
    }

    void readsStatementsWithParameters()
    {
        const auto records =
            parsed(LogFormat::Json, jsonLine("oncall", 7,
                                             "`error_severity`:`LOG`,`message`:`execute <unnamed>: select $1`,"
                                             "`detail`:`parameters: $1 = 'x: y'`"));
        QCOMPARE(records, (std::vector<LogRecord>{statement(7, "select $1", "parameters: $1 = 'x: y'")}));
    }

    void readsStatementsLoggedWithTheirDuration()
    {
        const auto records = parsed(
            LogFormat::Json, jsonLine("oncall", 7, "`error_severity`:`LOG`,`message`:`duration: 1 ms  statement: a`") +
                                 jsonLine("oncall", 7, "`error_severity`:`LOG`,`message`:`duration: 1 ms`"));
        QCOMPARE(records, (std::vector<LogRecord>{statement(7, "a")}));
    }

    void readsErrorsWithTheirStatement()
    {
        const auto records = parsed(LogFormat::Json, errorLine(7, "42601", "selct 1"));
        QCOMPARE(records, (std::vector<LogRecord>{error(7, "selct 1", "42601")}));
    }

    void leavesOutOtherRolesAndOtherRecords()
    {
        const std::string bytes =
            jsonLine("app_checkout", 1, "`error_severity`:`LOG`,`message`:`statement: select 1`") +
            jsonLine("oncall", 2, "`error_severity`:`LOG`,`message`:`connection authorized`") +
            jsonLine("oncall", 2, "`error_severity`:`WARNING`,`message`:`x`,`statement`:`select 2`") +
            jsonLine("oncall", 2, "`error_severity`:`FATAL`,`message`:`no password`");
        QVERIFY(parsed(LogFormat::Json, bytes).empty());
    }

    void keepsAnUnfinishedLine()
    {
        const std::string bytes = statementLine(7, "select 'ä'");
        for (std::size_t cut = 0; cut < bytes.size(); ++cut) {
            LogParser parser(LogFormat::Json, "oncall");
            QVERIFY(parser.feed(bytes.substr(0, cut)).empty());
            QCOMPARE(parser.feed(bytes.substr(cut)).size(), std::size_t{1});
        }
    }

    void skipsWhatIsNoRecord()
    {
        const std::string bytes = "half a line\"}\n[1,2]\n\n" + statementLine(7, "select 1");
        QCOMPARE(parsed(LogFormat::Json, bytes), (std::vector<LogRecord>{statement(7, "select 1")}));
    }

    void readsCsvLogsWithQuotesAndNewlines()
    {
        const std::string bytes =
            csvLine("oncall", "LOG", "00000", "statement: select \"\"a\"\",\n 'b'", "") +
            csvLine("app", "LOG", "00000", "statement: select 2", "") +
            csvLine("oncall", "ERROR", "42703", "column \"\"a\"\" does not exist", "select 1,\n2");
        QCOMPARE(parsed(LogFormat::Csv, bytes),
                 (std::vector<LogRecord>{statement(77, "select \"a\",\n 'b'"), error(77, "select 1,\n2", "42703")}));
        LogParser parser(LogFormat::Csv, "oncall");
        std::size_t count = 0;
        for (const char byte : bytes)
            count += parser.feed(std::string(1, byte)).size();
        QCOMPARE(count, std::size_t{2});
    }

    void readsOnlyWhatIsNew()
    {
        FakeLog log{{{"a", statementLine(1, "one")}}, "a"};
        ServerLogReader reader(LogFormat::Json, "oncall");
        QCOMPARE(textsOf(reader.read(log)), QStringList{QStringLiteral("one")});
        QCOMPARE(textsOf(reader.read(log)), QStringList());
        log.files["a"] += statementLine(1, "two");
        QCOMPARE(textsOf(reader.read(log)), QStringList{QStringLiteral("two")});
    }

    void finishesTheOldFileWhenTheLogIsRotated()
    {
        FakeLog log{{{"a", statementLine(1, "one")}}, "a"};
        ServerLogReader reader(LogFormat::Json, "oncall");
        QCOMPARE(textsOf(reader.read(log)), QStringList{QStringLiteral("one")});
        log.files["a"] += statementLine(1, "two");
        log.files["b"] = statementLine(1, "three");
        log.present = "b";
        QCOMPARE(textsOf(reader.read(log)), (QStringList{QStringLiteral("two"), QStringLiteral("three")}));
    }

    void beginsAgainWhenTheFileWasCutShort()
    {
        FakeLog log{{{"a", statementLine(1, "a long statement") + "half"}}, "a"};
        ServerLogReader reader(LogFormat::Json, "oncall");
        QCOMPARE(textsOf(reader.read(log)), QStringList{QStringLiteral("a long statement")});
        log.files["a"] = statementLine(1, "two");
        QCOMPARE(textsOf(reader.read(log)), QStringList{QStringLiteral("two")});
    }

    void saysWhenTheLogIsGoneAndGoesOnWhenItIsBack()
    {
        FakeLog log{{{"a", statementLine(1, "one")}}, "a"};
        ServerLogReader reader(LogFormat::Json, "oncall");
        QVERIFY(reader.read(log).ok());
        log.files.clear();
        QCOMPARE(reader.read(log).error().code, ErrorCode::NotFound);
        QCOMPARE(reader.read(log).error().code, ErrorCode::NotFound);
        log.files["b"] = statementLine(1, "two");
        log.present = "b";
        QCOMPARE(textsOf(reader.read(log)), QStringList{QStringLiteral("two")});
        log.present.clear();
        QCOMPARE(reader.read(log).error().code, ErrorCode::NotFound);
    }

    void readsALargeLogInSeveralCalls()
    {
        const std::string filler = jsonLine("app", 1, "`message`:`" + std::string(10'000, 'x') + "`");
        FakeLog log{{{"a", ""}}, "a"};
        for (int i = 0; i < 700; ++i)
            log.files["a"] += filler;
        log.files["a"] += statementLine(1, "last");
        ServerLogReader reader(LogFormat::Json, "oncall");
        QCOMPARE(textsOf(reader.read(log)), QStringList());
        QCOMPARE(textsOf(reader.read(log)), QStringList{QStringLiteral("last")});
    }

    void tellsAStatementWhenTheSessionWentOn()
    {
        StatementJoiner joiner;
        joiner.add({statement(1, "one"), statement(1, "two")}, DrillTime{5});
        QCOMPARE(told(joiner.take()), QStringList{QStringLiteral("5 one")});
        QVERIFY(joiner.holds());
        joiner.add({}, DrillTime{9});
        QCOMPARE(told(joiner.take()), QStringList{QStringLiteral("5 two")});
        QVERIFY(!joiner.holds());
    }

    void marksAStatementFailed()
    {
        StatementJoiner joiner;
        joiner.add({statement(1, "one"), error(1, "one", "42501"), statement(2, "two")}, DrillTime{5});
        joiner.add({error(2, "two", "42P01")}, DrillTime{6});
        QCOMPARE(told(joiner.take()), (QStringList{QStringLiteral("5 one 42501"), QStringLiteral("5 two 42P01")}));
    }

    void tellsAStatementThatDoesNotParseByItsErrorAlone()
    {
        StatementJoiner joiner;
        joiner.add({error(1, "selct 1", "42601")}, DrillTime{5});
        const auto statements = joiner.take();
        QCOMPARE(told(statements), QStringList{QStringLiteral("5 selct 1 42601")});
        QVERIFY(!statements.front().second.facts.parsed);
    }

    void dropsTheErrorOfAStatementThatWasTold()
    {
        StatementJoiner joiner;
        joiner.add({statement(1, "select pg_sleep(9)")}, DrillTime{5});
        joiner.add({}, DrillTime{6});
        QCOMPARE(joiner.take().size(), std::size_t{1});
        joiner.add({error(1, "select pg_sleep(9)", "57014")}, DrillTime{9'000});
        joiner.add({}, DrillTime{9'001});
        QVERIFY(joiner.take().empty());
    }

    void keepsTheLogsOrderAcrossSessions()
    {
        StatementJoiner joiner;
        joiner.add({statement(1, "one"), statement(2, "two"), statement(2, "three")}, DrillTime{5});
        QVERIFY(joiner.take().empty());
        joiner.add({}, DrillTime{6});
        QCOMPARE(told(joiner.take()),
                 (QStringList{QStringLiteral("5 one"), QStringLiteral("5 two"), QStringLiteral("5 three")}));
    }

    void understandsParametersAndPreparedStatements()
    {
        StatementJoiner joiner;
        joiner.add({statement(1, "select pg_terminate_backend(pid) from pg_stat_activity where usename = $1",
                              "parameters: $1 = 'it''s', $2 = NULL"),
                    statement(1, "execute k('x')",
                              "prepare: prepare k(text) as select pg_terminate_backend(pid) from pg_stat_activity "
                              "where application_name = $1")},
                   DrillTime{5});
        joiner.add({}, DrillTime{6});
        const auto statements = joiner.take();
        QCOMPARE(statements.size(), std::size_t{2});
        QCOMPARE(statements[0].second.facts.backendActs.front().predicates,
                 (std::vector<Comparison>{{"usename", "=", {"it's"}}}));
        QCOMPARE(statements[1].second.facts.backendActs.front().predicates,
                 (std::vector<Comparison>{{"application_name", "=", {"x"}}}));
        QCOMPARE(statements[1].second.text, std::string("execute k('x')"));
    }

    void cutsLongTextsBetweenCharacters()
    {
        std::string text = "select '";
        while (text.size() < 5'000)
            text += "ä";
        StatementJoiner joiner;
        joiner.add({error(1, text, "42601")}, DrillTime{5});
        const std::string cut = joiner.take().front().second.text;
        QVERIFY(cut.size() <= 4'000 && cut.size() > 3'990);
        QVERIFY(QString::fromStdString(cut).endsWith(QChar(0xE4)));
    }

    void aStatementStandsWhereItRanOnceTheServersClockIsKnown()
    {
        ServerClock clock;
        clock.note(DrillTime{1'000}, DrillTime{1'300}, newYear - Milliseconds{500});
        clock.note(DrillTime{2'000}, DrillTime{2'010}, newYear + Milliseconds{605});
        clock.note(DrillTime{3'000}, DrillTime{3'900}, newYear);
        StatementJoiner joiner;
        joiner.add({statement(1, "one")}, DrillTime{2'500}, clock);
        joiner.add({statement(1, "two")}, DrillTime{1'200}, clock);
        joiner.add({}, DrillTime{2'600}, clock);
        QCOMPARE(told(joiner.take()), (QStringList{QStringLiteral("1400 one"), QStringLiteral("1200 two")}));
    }

    void aTimeThatIsNotUtcIsUnknown()
    {
        std::string line = statementLine(7, "a");
        line.replace(line.find("UTC"), 3, "CET");
        QVERIFY(!parsed(LogFormat::Json, line).front().loggedAt);
    }
};

QTEST_APPLESS_MAIN(LogParserTest)
#include "tst_logparser.moc"
