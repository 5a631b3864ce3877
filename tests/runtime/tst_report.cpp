// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/csvcell.h"
#include "core/domain/grader.h"
#include "core/domain/observedserver.h"
#include "core/runtime/report/chartsvg.h"
#include "core/runtime/report/debriefdocument.h"
#include "core/runtime/report/escaping.h"
#include "core/runtime/report/htmldocument.h"
#include "core/runtime/report/jsonreport.h"
#include "core/runtime/report/markdownhtml.h"
#include "core/runtime/report/paperdocument.h"
#include "core/runtime/report/reportexport.h"
#include "core/runtime/report/reportformat.h"
#include "core/runtime/report/svgplot.h"
#include "core/runtime/report/wholefile.h"
#include "tests/domain/drillscript.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace stormlab;

namespace
{

const QString golden = QStringLiteral(STORMLAB_SOURCE_DIR "/tests/golden/");
const std::string hostile = "<script>alert('x')</script>";

Scenario reportedScenario()
{
    Scenario scenario = stormScenario();
    scenario.title = "Connection storm & its \"friends\"";
    scenario.hash = "0123456789abcdef";
    scenario.takeaways = {"Add it up.", "Back off with jitter.", "Start one after another."};
    scenario.postmortem =
        "# What happened\n\nThe *release* restarted all.\n\n* a leak **climbs**\n* `pool` <b>small</b>\n\n"
        "![track](http://example.org/x.png) [bad](javascript:alert(1)) [good](https://example.org)\n";
    return scenario;
}

/// A drill with a trap, and with an application and a statement whose names mean harm.
DrillScript trapDrill()
{
    DrillScript script;
    script.storm().holds(hostile, 2).holds("", 1).looksAtActivity().until(12'000);
    script.statement("select '" + hostile + "' | pg_terminate_backend(1)\n  -- done", terminateFacts());
    script.loses("checkout_api", LostState::InTransaction, Milliseconds{900});
    script.loses("deploy_worker", LostState::Active, Milliseconds{41'000});
    script.holds("deploy_worker", 10).hurts(false).until(16'000).unseenUntil(19'000).until(25'000).finish();
    script.add(Scored{toJson(grade(reportedScenario(), script.view()))});
    return script;
}

DrillScript fixDrill()
{
    DrillScript script;
    script.storm().fullFix().finish();
    script.add(Scored{toJson(grade(reportedScenario(), script.view()))});
    return script;
}

DebriefReport reportOf(const std::string& name, const DrillScript& script)
{
    static const Scenario scenario = reportedScenario();
    return makeReport({name, only(scenario), DrillTime{0}}, script.view());
}

DebriefReport wholeReport()
{
    DebriefReport report = reportOf("trap.storm", trapDrill());
    const Result<void> added = addComparison(report, reportOf("fix.storm", fixDrill()), {}, {});
    return added ? report : DebriefReport{};
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray textOf(const DebriefReport& report, ReportFormat format)
{
    return QByteArray::fromStdString(reportText(report, format).value());
}

/// Every tag of our own is whole, and nothing of strangers became one.
void verifyNoMarkup(const QByteArray& html)
{
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("javascript:"));
    QVERIFY(!html.contains("<img"));
    QVERIFY(!html.contains("example.org/x.png"));
    QVERIFY(html.contains("&lt;script&gt;"));
    QVERIFY(html.contains("&lt;b&gt;small"));
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void writesWhatItWroteBefore_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("trap.html") << int(ReportFormat::Html);
        QTest::newRow("trap.md") << int(ReportFormat::Markdown);
        QTest::newRow("trap.json") << int(ReportFormat::Json);
        QTest::newRow("trap.csv") << int(ReportFormat::Csv);
    }

    /// STORMLAB_WRITE_GOLDEN=1 writes the files anew; look at the difference before you keep it.
    void writesWhatItWroteBefore()
    {
        QFETCH(int, format);
        const QString path = golden + QString::fromLatin1(QTest::currentDataTag());
        const QByteArray text = textOf(wholeReport(), ReportFormat(format));
        if (qEnvironmentVariableIsSet("STORMLAB_WRITE_GOLDEN"))
            QVERIFY(writeWholeFile(path, text).ok());
        QVERIFY2(read(path) == text, qPrintable(path + QStringLiteral(" differs")));
    }

    void htmlPassesAValidator()
    {
        const QString path = m_folder.filePath(QStringLiteral("report.html"));
        QVERIFY(writeWholeFile(path, textOf(wholeReport(), ReportFormat::Html)).ok());
        QProcess tidy;
        tidy.start(QStringLiteral("tidy"), {QStringLiteral("-quiet"), QStringLiteral("-errors"), path});
        QVERIFY2(tidy.waitForStarted(), "tidy is missing: packaging/dev packages test");
        QVERIFY(tidy.waitForFinished());
        const QByteArray says = tidy.readAllStandardError();
        QVERIFY2(tidy.exitCode() == 0 && says.isEmpty(), says.constData());
    }

    void looksOnceForTheScenarioOfADrill()
    {
        const Scenario scenario = reportedScenario();
        std::vector<std::string> asked;
        const auto installed = [&](const std::string& id) {
            asked.push_back(id);
            return &scenario;
        };
        QVERIFY(makeReport({"fix.storm", installed, DrillTime{0}}, fixDrill().view()).graded);
        QCOMPARE(asked, std::vector<std::string>{scenario.id});
        const Timeline server;
        QVERIFY(!makeReport({"prod.storm", installed, DrillTime{0}}, TimelineView(server)).graded);
        QCOMPARE(asked.size(), std::size_t{1});
    }

    void strangersTextStaysText() { verifyNoMarkup(textOf(wholeReport(), ReportFormat::Html)); }

    void htmlLoadsNothingAndRunsNothing()
    {
        const QByteArray html = textOf(wholeReport(), ReportFormat::Html);
        for (const char* const word : {"src=", "<link", "@import", "url(", "onload", "<iframe"})
            QVERIFY2(!html.contains(word), word);
        QVERIFY(html.contains("prefers-color-scheme: dark"));
        QVERIFY(html.contains("<html lang=\"en\">"));
    }

    void chartsAreWellFormed()
    {
        for (const DocumentBlock& block : debriefDocument(wholeReport()).blocks) {
            const auto* picture = std::get_if<Picture>(&block);
            if (picture == nullptr)
                continue;
            QXmlStreamReader reader(QByteArray::fromStdString(picture->svg));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        }
    }

    void chartKeepsEveryTouchOfTheLimit()
    {
        ActivitySeries series;
        series.applications = {"a"};
        for (int index = 0; index < 20'000; ++index)
            series.points.push_back({DrillTime{index * 500},
                                     index == 7'777,
                                     {100, 3, 0},
                                     {index == 13'131 ? 97 : 5},
                                     index == 13'131 ? 97 : 5});
        const auto kept = decimated(series, DrillTime{0}, DrillTime{10'000'000}, 240);
        QVERIFY(kept.size() <= 482);
        const auto count = [&](auto&& is) { return std::count_if(kept.begin(), kept.end(), is); };
        QCOMPARE(count([](const ActivityPoint& point) { return point.total == 97; }), 1);
        QCOMPARE(count([](const ActivityPoint& point) { return point.gapBefore; }), 1);
    }

    void csvNeutralisesFormulas()
    {
        QCOMPARE(csvCell("=cmd()"), std::string("'=cmd()"));
        QCOMPARE(csvCell("-1+cmd()"), std::string("'-1+cmd()"));
        QCOMPARE(csvCell("-"), std::string("'-"));
        QCOMPARE(csvCell("-1.5"), std::string("-1.5"));
        QCOMPARE(csvCell("a,\"b\""), std::string("\"a,\"\"b\"\"\""));
    }

    void markdownEscapesMarkup()
    {
        QCOMPARE(markdownEscaped("a|b *c* <d>\n# e"), std::string("a\\|b \\*c\\* \\<d\\> \\# e"));
        QCOMPARE(markdownEscaped("- item"), std::string("\\- item"));
        QCOMPARE(markdownEscaped("1. item"), std::string("1\\. item"));
        QCOMPARE(markdownEscaped("re-connect: 3"), std::string("re-connect: 3"));
    }

    void htmlEscapesControlCharacters()
    {
        QCOMPARE(htmlEscaped(std::string("a\x1b[2J\0b", 7)), std::string("a\xEF\xBF\xBD[2J\xEF\xBF\xBD"
                                                                         "b"));
    }

    void markdownOfScenariosIsCleanHtml()
    {
        const std::string html = htmlOfMarkdown("# A\n\n<script>x</script>\n\n[l](javascript:x) ![p](http://x)\n", 3);
        QVERIFY(html.starts_with("<h3>A</h3>"));
        QVERIFY(html.find("<script") == std::string::npos);
        QVERIFY(html.find("javascript") == std::string::npos);
        QVERIFY(html.find("http") == std::string::npos);
    }

    void tellsThatAServerHasNoGrade()
    {
        Timeline timeline;
        timeline.append(DrillTime{0}, DrillStarted{"", 0, "", 0, "remote", "15.18"});
        timeline.append(DrillTime{500}, Sample{});
        const DebriefReport report = makeReport({"prod.storm", nullptr, DrillTime{0}}, TimelineView(timeline));
        QVERIFY(!report.debrief);
        QVERIFY(textOf(report, ReportFormat::Markdown).contains("it has no grade"));
        QVERIFY(textOf(report, ReportFormat::Html).contains("prod.storm"));
    }

    void tellsWhereAServerWasRecorded()
    {
        Timeline timeline;
        const std::string place = "Sampled from orders on 10.0.0.5:5432 as watcher, from 2026-07-30 12:03:11 UTC on.";
        for (EventBody& body : beginningOf(Observer::Sampling, "15.18", place, Milliseconds{1785412991250}))
            timeline.append(DrillTime{0}, std::move(body));
        timeline.append(DrillTime{500}, Sample{DrillTime{500}, DrillTime{500}, {100, 3, 0}, {}});
        const DebriefReport report = makeReport({"prod.storm", nullptr, DrillTime{0}}, TimelineView(timeline));
        const QByteArray markdown = textOf(report, ReportFormat::Markdown);
        QVERIFY(markdown.contains("Recording of a real server, PostgreSQL 15.18, begun 2026-07-30 12:03:11 UTC"));
        QVERIFY(markdown.contains("orders on 10.0.0.5:5432 as watcher"));
        QVERIFY(markdown.contains("Refused logins and lost transactions are not known."));
        const QJsonObject json =
            QJsonDocument::fromJson(textOf(report, ReportFormat::Json))[QStringLiteral("recording")].toObject();
        QCOMPARE(json[QStringLiteral("source")].toString(), QStringLiteral("sampling"));
        QCOMPARE(json[QStringLiteral("observed")].toString().toStdString(), place);
        QCOMPARE(json[QStringLiteral("server_version")].toString(), QStringLiteral("15.18"));
        QCOMPARE(json[QStringLiteral("started_at")].toString(), QStringLiteral("2026-07-30T12:03:11.250Z"));
        QVERIFY(json[QStringLiteral("refused")].isNull() && json[QStringLiteral("lost_work")].isNull());
    }

    void tellsThatALimitIsNotKnown()
    {
        Timeline timeline;
        timeline.append(DrillTime{0}, DrillStarted{"", 0, "", 0, "csv", ""});
        timeline.append(DrillTime{500}, Sample{DrillTime{500}, DrillTime{500}, {}, std::vector<Backend>(2)});
        timeline.append(DrillTime{1'000}, Sample{DrillTime{1'000}, DrillTime{1'000}, {}, std::vector<Backend>(3)});
        const DebriefReport report = makeReport({"old.storm", nullptr, DrillTime{0}}, TimelineView(timeline));
        QVERIFY(!report.summary.usable);
        QCOMPARE(report.summary.peakBackends, 3);
        QVERIFY(textOf(report, ReportFormat::Markdown).contains("its limit is not known"));
        QVERIFY(!textOf(report, ReportFormat::Html).contains("class=\"limit\""));
        QVERIFY(textOf(report, ReportFormat::Csv).contains("500,sample,0,,,2"));
        const QJsonDocument json = QJsonDocument::fromJson(textOf(report, ReportFormat::Json));
        QVERIFY(json[QStringLiteral("series")][QStringLiteral("samples")][0][QStringLiteral("usable")].isNull());
    }

    void noMarkOfAChartCoversAnother()
    {
        ChartOrder order;
        order.until = DrillTime{100'000};
        for (int number = 1; number <= 12; ++number)
            order.marks.push_back({DrillTime{number < 3 ? number * 1'000 : 20'000 + number * 20}, number, "act"});
        order.marks.push_back({DrillTime{100'000}, 13, "check"});
        const QRegularExpression badge(QStringLiteral(
            "<rect class=\"badge\" x=\"([\\d.]+)\" y=\"([\\d.]+)\" width=\"([\\d.]+)\" height=\"([\\d.]+)\""));
        std::vector<QRectF> places;
        const QString svg = QString::fromStdString(activitySvg(order));
        for (auto each = badge.globalMatch(svg); each.hasNext();) {
            const auto match = each.next();
            const QRectF place(match.captured(1).toDouble(), match.captured(2).toDouble(), match.captured(3).toDouble(),
                               match.captured(4).toDouble());
            for (const QRectF& other : places)
                QVERIFY(!place.intersects(other));
            places.push_back(place);
        }
        QCOMPARE(places.size(), std::size_t{6});
        QVERIFY(svg.contains(QStringLiteral(">5–12<")));
        QVERIFY(svg.contains(QStringLiteral("12: act</title>")));
    }

    void anAxisIsLabelledWithWholeNumbers()
    {
        for (const int value : {0, 1, 5, 6, 9, 10, 11, 33, 97, 101, 1'000, 2'000'000'000}) {
            const int most = roundedUp(value);
            QVERIFY2(most >= value && most > 0, qPrintable(QString::number(value)));
            QCOMPARE(most % 4, 0);
        }
        QCOMPARE(roundedUp(2'147'483'647), 2'147'483'644);
        QCOMPARE(roundedUp(6), 8);
        QCOMPARE(roundedUp(10), 12);
        QCOMPARE(roundedUp(101), 120);
    }

    void showsTheRecordedPointsWithoutTheScenario()
    {
        const DrillScript script = fixDrill();
        const DebriefReport report = makeReport({"fix.storm", nullptr, DrillTime{0}}, script.view());
        QVERIFY(!report.graded);
        QVERIFY(report.debrief->scorecard.passed);
        QCOMPARE(report.debrief->marks.size(), reportOf("fix.storm", script).debrief->marks.size());
        QVERIFY(textOf(report, ReportFormat::Markdown).contains("not installed"));
    }

    void survivesAnEmptyRecording()
    {
        const Timeline timeline;
        const DebriefReport report = makeReport({"empty.storm", nullptr, DrillTime{0}}, TimelineView(timeline));
        for (const ReportFormat format :
             {ReportFormat::Html, ReportFormat::Markdown, ReportFormat::Json, ReportFormat::Csv})
            QVERIFY(!textOf(report, format).isEmpty());
    }

    void jsonIsJson()
    {
        const QJsonDocument json = QJsonDocument::fromJson(textOf(wholeReport(), ReportFormat::Json));
        QCOMPARE(json[QStringLiteral("scorecard")][QStringLiteral("passed")].toBool(true), false);
        QVERIFY(json[QStringLiteral("comparison")].isObject());
    }

    void knowsFormatsByTheEndingOfAName()
    {
        QVERIFY(reportFormatOfFile("/a/b.HTML").value() == ReportFormat::Html);
        QVERIFY(reportFormatOfFile("b.md").value() == ReportFormat::Markdown);
        QVERIFY(!reportFormatOfFile("/a.html/b").ok());
        QVERIFY(!reportFormatOfFile("b.docx").ok());
    }

    void handsADocumentToAnotherProgram()
    {
        const PaperDocument paper = paperOf(debriefDocument(wholeReport()));
        QVERIFY(paper.pictures.size() >= 2);
        QVERIFY(paperFromJson(toJson(paper)).value() == paper);
        QVERIFY(paperFromJson("{\"title\": 3}").error().code == ErrorCode::BadFile);
        QVERIFY(!paperFromJson("").ok());
    }

    void exportsOffTheMainThread()
    {
        ReportExport writing({});
        QSignalSpy written(&writing, &ReportExport::written);
        const QString path = m_folder.filePath(QStringLiteral("debrief.md"));
        QVERIFY(writing.start(madeAlready(wholeReport()), path).ok());
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(read(path), textOf(wholeReport(), ReportFormat::Markdown));
    }

    void leavesNoHalfFile()
    {
        ReportExport writing({});
        QSignalSpy failed(&writing, &ReportExport::failed);
        QVERIFY(
            writing.start(madeAlready(wholeReport()), m_folder.filePath(QStringLiteral("nowhere/debrief.md"))).ok());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!writing.start(madeAlready(wholeReport()), m_folder.filePath(QStringLiteral("debrief"))).ok());
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("nowhere"))));
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(writeWholeFile(m_folder.path(), "x").error().detail.find("folder") != std::string::npos);
        QVERIFY(writeWholeFile(QStringLiteral("/dev/null"), "x").error().code == ErrorCode::BadFile);
        QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
