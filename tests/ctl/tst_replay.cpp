// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/replayrequest.h"
#include "core/domain/eventcodec.h"
#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/drill/scenariostore.h"
#include "core/runtime/recording/blockpacker.h"
#include "core/runtime/recording/stormformat.h"
#include "core/runtime/report/wholefile.h"
#include "tests/ctl/programrun.h"
#include "tests/support/scriptedsource.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl");
const QString scenarios = QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios");
const QString storm = QStringLiteral("connection-storm-after-deploy");

/// A whole drill on a scripted source, as the file that a recorder writes.
QByteArray recordedDrill()
{
    ScriptedSource* source = nullptr;
    DrillController controller([&](const Scenario& scenario, const DrillController::DrillOptions&) {
        auto made = std::make_unique<ScriptedSource>(scenario);
        source = made.get();
        return made;
    });
    Scenario scenario = ScenarioStore({scenarios}).load(storm).value();
    scenario.pace.baseline = Milliseconds{0};
    if (!controller.start(scenario, {}).ok() ||
        !QTest::qWaitFor([&] { return controller.state() == DrillState::Incident; }))
        return {};
    source->advance(Milliseconds{4'000});
    (void)controller.diagnose({"reconnect-storm", "deploy_worker", 80});
    source->advance(Milliseconds{1'000});
    source->terminate(source->pidsOf("deploy_worker", BackendState::Idle));
    source->advance(Milliseconds{4'000});
    (void)controller.finish();
    QByteArray lines;
    for (const TimelineEvent& event : TimelineView(controller.timeline()))
        lines += QByteArray::fromStdString(toJson(event)) + '\n';
    return lines;
}

} // namespace

/// `stormlabctl replay` as it ships, on recordings of scripted drills.
class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("STORMLAB_SCENARIOS"), scenarios);
        const QByteArray drill = recordedDrill();
        QVERIFY(drill.contains("\"scored\""));
        keep("drill.storm", drill);
        QByteArray altered = drill;
        altered.replace("\"cause\":\"reconnect-storm\"", "\"cause\":\"connection-leak\"");
        QVERIFY(altered != drill);
        keep("altered.storm", altered);
        QByteArray other = drill;
        other.replace("\"scenario\":\"connection-storm-after-deploy\"", "\"scenario\":\"not-here\"");
        keep("other.storm", other);
        QByteArray sly = drill;
        const QByteArray path = scenarios.toUtf8() + "/connection-storm-after-deploy";
        sly.replace("\"scenario\":\"connection-storm-after-deploy\"", QByteArray("\"scenario\":\"" + path + '"'));
        keep("sly.storm", sly);
        QByteArray older = drill;
        older.replace("\"max\":20", "\"max\":25");
        QVERIFY(older != drill);
        const qsizetype hash = older.indexOf("hash\":\"") + 7;
        older.replace(hash, 4, "0000");
        keep("older.storm", older);
        keep("server.storm", drill.left(drill.indexOf('\n') + 1).replace("\"preparing\"", "\"baseline\""));
        keep("broken.storm", "no event\n" + drill);
        keep("damaged.storm", drill.left(drill.indexOf("\n", drill.size() / 2) + 1) + "no event\n");
        keep("empty.storm", {});
    }

    void saysWhatARecordingIs()
    {
        ProgramRun run(program, line("drill.storm"), m_environment);
        QCOMPARE(run.exitCode(), 0);
        QVERIFY(run.output().startsWith("Drill connection-storm-after-deploy version 1"));
        QVERIFY(run.output().contains("Not passed: "));
        QVERIFY(run.output().contains("A release of deploy_worker went out"));
    }

    void saysItAsJson()
    {
        ProgramRun run(program, line("drill.storm --summary --json"), m_environment);
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(run.json()[QStringLiteral("scenario")].toString(), storm);
        QVERIFY(run.json()[QStringLiteral("peak")].toInt() > 90);
        QVERIFY(run.json()[QStringLiteral("marks")].toArray().size() >= 3);
    }

    void gradesAgainTheSame()
    {
        ProgramRun run(program, line("drill.storm --grade --json"), m_environment);
        QCOMPARE(run.exitCode(), 1); // The drill was not passed.
        QCOMPARE(run.json()[QStringLiteral("grade")].toString(), QStringLiteral("same"));
        QCOMPARE(run.json()[QStringLiteral("differences")].toArray().size(), 0);
    }

    void failsAnAlteredRecording()
    {
        ProgramRun run(program, line("altered.storm --grade"), m_environment);
        QCOMPARE(run.exitCode(), 4);
        QVERIFY2(run.output().contains("check diagnosis"), run.everything().constData());
        QVERIFY(run.output().contains("altered"));
    }

    void namesTheCheckThatAChangedRubricMoved()
    {
        ProgramRun run(program, line("older.storm --grade --json"), m_environment);
        QCOMPARE(run.exitCode(), 1);
        QCOMPARE(run.json()[QStringLiteral("grade")].toString(), QStringLiteral("scenario_changed"));
        QCOMPARE(run.json()[QStringLiteral("differences")][0][QStringLiteral("what")].toString(),
                 QStringLiteral("check diagnosis"));
        QVERIFY(run.json()[QStringLiteral("why")].toString().contains(QStringLiteral("changed since the drill")));
    }

    void playsButCannotGradeWithoutTheScenario()
    {
        ProgramRun summary(program, line("other.storm"), m_environment);
        QCOMPARE(summary.exitCode(), 0);
        QVERIFY(summary.output().contains("not installed"));
        ProgramRun grade(program, line("other.storm --grade"), m_environment);
        QCOMPARE(grade.exitCode(), 2);
        QVERIFY(grade.errors().contains("not installed"));
    }

    void readsNoScenarioThatARecordingNamesByPath()
    {
        ProgramRun grade(program, line("sly.storm --grade"), m_environment);
        QCOMPARE(grade.exitCode(), 2);
        QVERIFY(grade.errors().contains("not installed"));
    }

    void saysThatAServerHasNoGrade()
    {
        ProgramRun grade(program, line("server.storm --grade"), m_environment);
        QCOMPARE(grade.exitCode(), 2);
        QVERIFY(grade.errors().contains("has no grade"));
    }

    void gradesAMomentOfADrill()
    {
        ProgramRun run(program, line("drill.storm --grade --to 3 --json"), m_environment);
        QCOMPARE(run.exitCode(), 1);
        QCOMPARE(run.json()[QStringLiteral("grade")].toString(), QStringLiteral("not_scored"));
        QCOMPARE(run.json()[QStringLiteral("scorecard")][QStringLiteral("total")].toInt(), 0);
    }

    void comparesTwoRecordings()
    {
        ProgramRun run(program, line("drill.storm --compare altered.storm"), m_environment);
        QCOMPARE(run.exitCode(), 0);
        QVERIFY(run.output().contains("Peak backends"));
        QVERIFY(run.output().contains("Only in altered.storm"));
        ProgramRun json(program, line("drill.storm --compare altered.storm --json --align 2"), m_environment);
        QCOMPARE(json.exitCode(), 0);
        QVERIFY(json.json()[QStringLiteral("left")][QStringLiteral("origin_ms")].toInt() >= 4'000);
    }

    void exports_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("md") << QStringLiteral("md") << QByteArray("# Connection storm");
        QTest::newRow("json") << QStringLiteral("json") << QByteArray("{");
        QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("time_ms,kind");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
    }

    void exports()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begins);
        const QString path = m_folder.filePath(QStringLiteral("out.") + format);
        ProgramRun run(program, line("drill.storm --json --export") << format << QStringLiteral("--out") << path,
                       m_environment);
        QVERIFY2(run.exitCode() == 0, run.everything().constData());
        QCOMPARE(run.json()[QStringLiteral("written")].toString(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
        ProgramRun printed(program, line("drill.storm --export") << format, m_environment);
        QCOMPARE(printed.exitCode(), 0);
        QVERIFY(printed.output().startsWith(begins));
    }

    void exportsAPartOfTheSeries()
    {
        ProgramRun run(program, line("drill.storm --export csv --from 2 --to 3.5"), m_environment);
        QCOMPARE(run.exitCode(), 0);
        QVERIFY(run.output().contains("\n2000,sample"));
        QVERIFY(!run.output().contains("\n1500,") && !run.output().contains("\n4000,"));
    }

    void saysWhatIsMissing()
    {
        ProgramRun run(program, line("damaged.storm --summary"), m_environment);
        QCOMPARE(run.exitCode(), 0);
        QVERIFY2(run.everything().contains("is missing"), run.everything().constData());
    }

    void refuses_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* words, int code, const char* says) {
            QTest::newRow(words) << code << QByteArray(says);
        };
        row("nowhere.storm", 4, "nowhere.storm");
        row("broken.storm", 4, "not JSON");
        row("empty.storm", 4, "no event");
        row("drill.storm --export docx", 2, "Known: html");
        row("drill.storm --grade --summary", 2, "one at a time");
        row("drill.storm --grade --from 2", 2, "Leave --from out");
        row("drill.storm --from 5 --to 4", 2, "must come before");
        row("drill.storm --from 1:99:99:99", 2, "no time");
        row("drill.storm --from 9999", 2, "after the end");
        row("drill.storm --align 2", 2, "--compare");
        row("drill.storm --compare drill.storm --align 99", 2, "has no mark 99");
        row("drill.storm --compare broken.storm", 4, "not JSON");
        row("drill.storm --out x", 2, "--export");
        row("drill.storm --export html --json", 2, "--out");
        row("drill.storm --export html --out /dev/null", 4, "no regular file");
        row("drill.storm --export html --out .", 4, "folder");
        row("drill.storm --export html --out nowhere/x.html", 4, "cannot be written");
    }

    void refuses()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        ProgramRun run(program, line(QTest::currentDataTag()), m_environment);
        QCOMPARE(run.exitCode(), code);
        QVERIFY2(run.errors().contains(says), run.everything().constData());
        QVERIFY(run.output().isEmpty() || run.json().contains(QStringLiteral("error")));
    }

    void readsTimes()
    {
        QCOMPARE(parseTime("65").value(), DrillTime{65'000});
        QCOMPARE(parseTime("65.25s").value(), DrillTime{65'250});
        QCOMPARE(parseTime("1:05").value(), DrillTime{65'000});
        QCOMPARE(parseTime("1:02:03.5").value(), DrillTime{3'723'500});
        for (const char* const text : {"", "s", "-1", "1:", ":1", "1.", "1.2345", "x", "1e3", "99999999999999999999"})
            QVERIFY2(!parseTime(text).ok(), text);
    }

private:
    /// As a recording of one block that holds these lines.
    void keep(const char* name, const QByteArray& lines)
    {
        BlockPacker packer;
        const std::string text = lines.toStdString();
        const std::string bytes = stormformat::versionLine() +
                                  stormformat::blockOf(stormformat::BlockKind::Segment, text.size(), packer.pack(text));
        QVERIFY(writeWholeFile(m_folder.filePath(QString::fromLatin1(name)), QByteArray::fromStdString(bytes)).ok());
    }

    /// The words of a line, names of recordings as paths.
    [[nodiscard]] QStringList line(const char* words) const
    {
        QStringList list{QStringLiteral("replay")};
        for (const QString& word : QString::fromUtf8(words).split(QLatin1Char(' ')))
            list << (word.endsWith(QStringLiteral(".storm")) ? m_folder.filePath(word) : word);
        return list;
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "tst_replay.moc"
