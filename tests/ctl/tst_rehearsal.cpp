// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingreader.h"
#include "tests/ctl/programrun.h"
#include "tests/ctl/shortscenario.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_REHEARSAL);
const QString storm = QStringLiteral("connection-storm-after-deploy");

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The whole program, with scripted sources for engines.
class RehearsalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        writeShortScenario(m_folder.filePath(QStringLiteral("scenarios")));
        addSolutions();
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("STORMLAB_RUNTIME_DIR"), m_folder.filePath(QStringLiteral("run")));
        m_environment.insert(QStringLiteral("STORMLAB_SCENARIOS"), m_folder.filePath(QStringLiteral("scenarios")));
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        m_environment.insert(QStringLiteral("PGSERVICE"), QStringLiteral("production"));
        m_environment.remove(QStringLiteral("STORMLAB_DRILL"));
    }

    void cleanup() { QVERIFY2(sockets().isEmpty(), "a drill has left its socket"); }

    void execGradesWhatACommandDid()
    {
        ProgramRun exec(program,
                        {QStringLiteral("exec"), storm, QStringLiteral("--seed"), QStringLiteral("7"),
                         QStringLiteral("--json"), QStringLiteral("--diagnose"),
                         QStringLiteral("reconnect-storm:deploy_worker:80"), QStringLiteral("--"), QStringLiteral("sh"),
                         QStringLiteral("-c"),
                         QStringLiteral("echo not JSON; stormlabctl deploy deploy_worker pool.min=1 pool.max=2")},
                        m_environment);
        const int code = exec.exitCode();
        QVERIFY2(code == 0 || code == 1, exec.errors().constData());
        QVERIFY(exec.errors().contains("not JSON"));
        QCOMPARE(exec.json()[QStringLiteral("scenario")].toString(), storm);
        QCOMPARE(exec.json()[QStringLiteral("seed")].toInt(), 7);
        QCOMPARE(exec.json()[QStringLiteral("passed")].toBool(), code == 0);
        const QJsonValue detect = exec.json()[QStringLiteral("parts")][QStringLiteral("detect")];
        QCOMPARE(detect[QStringLiteral("checks")][0][QStringLiteral("id")].toString(), QStringLiteral("diagnosis"));
        QCOMPARE(detect[QStringLiteral("checks")][0][QStringLiteral("met")].toBool(), true);
    }

    void execGivesTheCommandItsEnvironment()
    {
        const QString kept = m_folder.filePath(QStringLiteral("environment"));
        ProgramRun exec(program, command(QStringLiteral("env > '%1'; stormlabctl status --json > '%1.json'").arg(kept)),
                        m_environment);
        QCOMPARE(exec.exitCode(), 1);
        QVERIFY(exec.output().startsWith("Not passed"));
        const QByteArray environment = read(kept);
        for (const char* const line :
             {"PGHOST=127.0.0.1\n", "PGPORT=54321\n", "PGUSER=oncall\n", "PGDATABASE=shop\n", "PGAPPNAME=oncall-psql\n",
              "PGPASSFILE=/", "PGSERVICEFILE=/", "STORMLAB_DRILL=/"})
            QVERIFY2(environment.contains(line), line);
        QVERIFY(!environment.contains("PGSERVICE=production"));
        const QJsonObject status = QJsonDocument::fromJson(read(kept + QStringLiteral(".json"))).object();
        QCOMPARE(status[QStringLiteral("state")].toString(), QStringLiteral("incident"));
        QVERIFY(status[QStringLiteral("backends")].toInt() >= 97);
    }

    void execRecordsEveryEvent()
    {
        const QString file = m_folder.filePath(QStringLiteral("drill.storm"));
        ProgramRun exec(program,
                        command(QStringLiteral("true"), {QStringLiteral("--json"), QStringLiteral("--record"), file}),
                        m_environment);
        QCOMPARE(exec.exitCode(), 1);
        const auto recording = readRecording(file);
        QVERIFY(recording.ok());
        QCOMPARE(recording.value().missing, std::string());
        const auto* scored = std::get_if<Scored>(&recording.value().events.back().body);
        QVERIFY(scored != nullptr);
        QCOMPARE(QByteArray::fromStdString(scored->scorecard), exec.output().trimmed());
    }

    void execRefusesBeforeItStartsAnything_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto with = [](const QStringList& more) { return QStringList{QStringLiteral("exec")} + more; };
        const QString dashes = QStringLiteral("--");
        const QString yes = QStringLiteral("true");
        QTest::newRow("no such program") << with({storm, dashes, QStringLiteral("no-such-program")}) << 2
                                         << QByteArray("no-such-program");
        QTest::newRow("no command") << with({storm}) << 2 << QByteArray("missing");
        QTest::newRow("no such scenario") << with({QStringLiteral("connection-strom-after-deploy"), dashes, yes}) << 2
                                          << QByteArray("connection-storm-after-deploy");
        QTest::newRow("no such cause") << with({storm, QStringLiteral("--diagnose"),
                                                QStringLiteral("reconect-storm:deploy_worker:80"), dashes, yes})
                                       << 2 << QByteArray("reconnect-storm");
        QTest::newRow("no such app") << with({storm, QStringLiteral("--diagnose"),
                                              QStringLiteral("reconnect-storm:deploy_wroker:80"), dashes, yes})
                                     << 2 << QByteArray("deploy_worker");
        QTest::newRow("no number") << with({storm, QStringLiteral("--seed"), QStringLiteral("seven"), dashes, yes}) << 2
                                   << QByteArray("--seed");
        QTest::newRow("no such engine") << with({storm, QStringLiteral("--engine"), QStringLiteral("natvie"), dashes,
                                                 yes})
                                        << 2 << QByteArray("native");
        QTest::newRow("an image for native") << with({storm, QStringLiteral("--engine"), QStringLiteral("native"),
                                                      QStringLiteral("--image"), QStringLiteral("x"), dashes, yes})
                                             << 2 << QByteArray("--image");
        QTest::newRow("a recording into a device")
            << with({storm, QStringLiteral("--record"), QStringLiteral("/dev/full"), dashes, yes}) << 2
            << QByteArray("The file /dev/full is there already.");
    }

    void execRefusesBeforeItStartsAnything()
    {
        QFETCH(QStringList, line);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        ProgramRun exec(program, line, m_environment);
        QCOMPARE(exec.exitCode(), code);
        QVERIFY2(exec.errors().contains(says), exec.errors().constData());
        QVERIFY(exec.output().isEmpty());
    }

    void execEndsTheCommandWhenTimeIsUp()
    {
        const QString mark = m_folder.filePath(QStringLiteral("pid"));
        ProgramRun exec(program,
                        command(QStringLiteral("sleep 300 & echo $! > '%1'; wait").arg(mark),
                                {QStringLiteral("--timeout"), QStringLiteral("5"), QStringLiteral("--json")}),
                        m_environment);
        QCOMPARE(exec.exitCode(), 5);
        QCOMPARE(errorCodeOf(exec), QStringLiteral("timeout"));
        const auto sleeper = static_cast<pid_t>(read(mark).trimmed().toInt());
        QVERIFY(sleeper > 0);
        QTRY_VERIFY(::kill(sleeper, 0) != 0);
    }

    void cleansUpWhenInterrupted_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("a closed terminal") << SIGHUP;
    }

    void cleansUpWhenInterrupted()
    {
        QFETCH(int, number);
        ProgramRun exec(program, command(QStringLiteral("sleep 300")), m_environment);
        QVERIFY(exec.says("The incident is on"));
        exec.signal(number);
        exec.signal(number);
        QCOMPARE(exec.exitCode(), 130);
        QVERIFY(sockets().isEmpty());
        ProgramRun run(program, {QStringLiteral("run"), storm}, m_environment);
        QVERIFY(run.says("psql service=stormlab"));
        run.signal(number);
        QCOMPARE(run.exitCode(), 130);
    }

    void owesOneObjectAlsoWhenInterruptedEarly()
    {
        QProcessEnvironment holding = m_environment;
        holding.insert(QStringLiteral("REHEARSAL_HOLDS"), QStringLiteral("1"));
        for (const QStringList& line : {QStringList{QStringLiteral("run"), storm, QStringLiteral("--json")},
                                        command(QStringLiteral("true"), {QStringLiteral("--json")})}) {
            ProgramRun drill(program, line, holding);
            QVERIFY(drill.says("Starting PostgreSQL"));
            drill.signal(SIGTERM);
            QCOMPARE(drill.exitCode(), 130);
            QCOMPARE(errorCodeOf(drill), QStringLiteral("interrupted"));
        }
    }

    void stopsAskingWhenInterrupted()
    {
        ProgramRun run(program, {QStringLiteral("run"), storm}, m_environment);
        QVERIFY(run.says("  incident"));
        ProgramRun check(program, {QStringLiteral("check"), QStringLiteral("--json")}, m_environment);
        QVERIFY(run.says("  verifying"));
        check.signal(SIGINT);
        QCOMPARE(check.exitCode(), 130);
        QCOMPARE(errorCodeOf(check), QStringLiteral("interrupted"));
        QVERIFY2(run.says("Not passed"), run.errors().constData());
        run.signal(SIGINT);
        QCOMPARE(run.exitCode(), 130);
    }

    void saysWhatAnEndedDrillLeftBehind()
    {
        QProcessEnvironment leaving = m_environment;
        leaving.insert(QStringLiteral("REHEARSAL_LEAVES"), QStringLiteral("1"));
        ProgramRun run(program, {QStringLiteral("run"), storm}, leaving);
        QVERIFY(run.says("  incident"));
        run.signal(SIGINT);
        QCOMPARE(run.exitCode(), 130);
        QVERIFY2(run.errors().contains("A container is left. Clean up later."), run.errors().constData());
        QVERIFY(!run.errors().contains("nothing of it is left"));
    }

    void failsWithTheEngine()
    {
        QProcessEnvironment failing = m_environment;
        failing.insert(QStringLiteral("REHEARSAL_FAILS"), QStringLiteral("1"));
        ProgramRun exec(program, command(QStringLiteral("true"), {QStringLiteral("--json")}), failing);
        QCOMPARE(exec.exitCode(), 3);
        QCOMPARE(errorCodeOf(exec), QStringLiteral("sandbox"));
        QVERIFY(exec.errors().contains("There is no PostgreSQL."));
        ProgramRun run(program, {QStringLiteral("run"), storm, QStringLiteral("--json")}, failing);
        QCOMPARE(run.exitCode(), 3);
        QCOMPARE(errorCodeOf(run), QStringLiteral("sandbox"));
    }

    void isDrivenFromASecondTerminal()
    {
        ProgramRun run(program, {QStringLiteral("run"), storm, QStringLiteral("--json")}, m_environment);
        QVERIFY2(run.says("  incident"), run.errors().constData());
        QVERIFY(ask({QStringLiteral("status")}).contains("usable slots taken"));
        QVERIFY(ask({QStringLiteral("env")}).contains("export PGPORT='54321'"));
        QVERIFY(ask({QStringLiteral("hint")}).startsWith("Hint 1 of 3"));
        QVERIFY(ask({QStringLiteral("diagnose"), QStringLiteral("--cause"), QStringLiteral("reconnect-storm"),
                     QStringLiteral("--app"), QStringLiteral("deploy_worker"), QStringLiteral("--count"),
                     QStringLiteral("80")})
                    .startsWith("Noted: reconnect-storm"));
        ProgramRun budget(program, {QStringLiteral("budget")}, m_environment);
        QCOMPARE(budget.exitCode(), 1);
        QVERIFY2(budget.output().contains("It does not fit"), budget.output().constData());
        QVERIFY(ask({QStringLiteral("inject"), QStringLiteral("deploy")}).startsWith("Fired: deploy"));
        QVERIFY(ask({QStringLiteral("deploy"), QStringLiteral("deploy_worker"), QStringLiteral("pool.max=3"),
                     QStringLiteral("--no-wait")})
                    .contains("is being rolled out"));
        ProgramRun wrong(program,
                         {QStringLiteral("deploy"), QStringLiteral("deploy_worker"), QStringLiteral("pool.mx=3")},
                         m_environment);
        QCOMPARE(wrong.exitCode(), 2);
        QVERIFY(wrong.errors().contains("pool.max"));
        QVERIFY(ask({QStringLiteral("reset")}).contains("begun anew"));
        QVERIFY(ask({QStringLiteral("stop")}).contains("has ended"));
        QCOMPARE(run.exitCode(), 0);
        QVERIFY(!run.json()[QStringLiteral("env")].toObject().isEmpty());
    }

    void checksFromASecondTerminal()
    {
        ProgramRun run(program, {QStringLiteral("run"), storm}, m_environment);
        QVERIFY(run.says("  incident"));
        ProgramRun check(program, {QStringLiteral("check"), QStringLiteral("--json")}, m_environment);
        QCOMPARE(check.exitCode(), 1);
        QCOMPARE(check.json()[QStringLiteral("passed")].toBool(true), false);
        QVERIFY(run.says("Not passed"));
        run.signal(SIGINT);
        QCOMPARE(run.exitCode(), 130);
    }

    void asksWhichDrillIsMeant()
    {
        ProgramRun first(program, {QStringLiteral("run"), storm}, m_environment);
        ProgramRun second(program, {QStringLiteral("run"), storm}, m_environment);
        QVERIFY(first.says("  incident") && second.says("  incident"));
        ProgramRun status(program, {QStringLiteral("status")}, m_environment);
        QCOMPARE(status.exitCode(), 2);
        QVERIFY(status.errors().contains("2 drills are running"));
        QProcessEnvironment chosen = m_environment;
        chosen.insert(QStringLiteral("STORMLAB_DRILL"), sockets().constFirst());
        ProgramRun stop(program, {QStringLiteral("stop")}, chosen);
        QCOMPARE(stop.exitCode(), 0);
        // The answer comes before the program has put its socket away.
        QTRY_COMPARE(sockets().size(), 1);
        QVERIFY(ask({QStringLiteral("stop")}).contains("has ended"));
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(second.exitCode(), 0);
    }

    void saysThatNoDrillRuns()
    {
        for (const QString& word : {QStringLiteral("status"), QStringLiteral("env"), QStringLiteral("hint"),
                                    QStringLiteral("check"), QStringLiteral("stop"), QStringLiteral("reset")}) {
            ProgramRun asked(program, {word, QStringLiteral("--json")}, m_environment);
            QCOMPARE(asked.exitCode(), 3);
            QCOMPARE(errorCodeOf(asked), QStringLiteral("sandbox"));
            QVERIFY(asked.errors().contains("No drill is running."));
        }
    }

    void verifiesSolutions()
    {
        const QString scenario = m_folder.filePath(QStringLiteral("scenarios/") + storm);
        ProgramRun all(program, {QStringLiteral("verify"), scenario, QStringLiteral("--json")}, m_environment);
        QCOMPARE(all.exitCode(), 1);
        const QJsonArray solutions = all.json()[QStringLiteral("solutions")].toArray();
        QCOMPARE(solutions.size(), 2);
        QCOMPARE(solutions[0].toObject()[QStringLiteral("as_expected")].toBool(), true);
        QCOMPARE(solutions[1].toObject()[QStringLiteral("as_expected")].toBool(true), false);
        ProgramRun one(program,
                       {QStringLiteral("verify"), scenario, QStringLiteral("--only"), QStringLiteral("nothing")},
                       m_environment);
        QCOMPARE(one.exitCode(), 0);
        ProgramRun none(program,
                        {QStringLiteral("verify"), scenario, QStringLiteral("--only"), QStringLiteral("nothin")},
                        m_environment);
        QCOMPARE(none.exitCode(), 2);
        QVERIFY(none.errors().contains("“nothing”"));
    }

private:
    /// Two solutions of its own.
    void addSolutions()
    {
        const QString target = m_folder.filePath(QStringLiteral("scenarios/") + storm);
        QVERIFY(QDir().mkpath(target + QStringLiteral("/solutions/nothing")));
        QVERIFY(QDir().mkpath(target + QStringLiteral("/solutions/wrong")));
        write(target + QStringLiteral("/solutions/nothing/solution.sh"), "true\n");
        write(target + QStringLiteral("/solutions/nothing/expected.json"), R"({"passed": false, "fixed": false})");
        write(target + QStringLiteral("/solutions/wrong/solution.sh"), "echo looked away\n");
        write(target + QStringLiteral("/solutions/wrong/expected.json"), R"({"passed": true})");
    }

    [[nodiscard]] static QStringList command(const QString& script, const QStringList& options = {})
    {
        return QStringList{QStringLiteral("exec"), storm} + options +
               QStringList{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script};
    }

    [[nodiscard]] QByteArray ask(const QStringList& line) const
    {
        ProgramRun asked(program, line, m_environment);
        const int code = asked.exitCode();
        return code == 0 ? asked.output() : asked.errors();
    }

    [[nodiscard]] QStringList sockets() const
    {
        const QDir control(m_folder.filePath(QStringLiteral("run/control")));
        QStringList paths;
        for (const QString& name : control.entryList({QStringLiteral("*.sock")}, QDir::System))
            paths += control.filePath(name);
        return paths;
    }

    [[nodiscard]] static QString errorCodeOf(const ProgramRun& run)
    {
        return run.json()[QStringLiteral("error")].toObject()[QStringLiteral("code")].toString();
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/rehearsal-XXXXXX")};
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(RehearsalTest)
#include "tst_rehearsal.moc"
