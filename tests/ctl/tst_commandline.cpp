// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/clientsettings.h"
#include "core/domain/diagnosis.h"
#include "tests/ctl/programrun.h"
#include "tests/ctl/shortscenario.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl");
const QString storm = QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios/connection-storm-after-deploy");

/// The section of a manual page under that heading.
QString sectionOf(const QString& manual, const QString& heading)
{
    const QString begin = QStringLiteral("\n.SH ") + heading + QLatin1Char('\n');
    return manual.section(begin, 1).section(QLatin1String("\n.SH "), 0, 0);
}

/// The words that lines of that macro set in bold, in their order.
QStringList boldIn(const QString& section, const QString& macro)
{
    QStringList words;
    for (const QString& line : section.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1Char('.') + macro + QLatin1Char(' ')))
            words << line.section(QLatin1Char(' '), 1, 1);
    }
    return words;
}

} // namespace

/// The program as it ships, where no server is needed.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("STORMLAB_RUNTIME_DIR"), m_folder.filePath(QStringLiteral("run")));
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    }

    void linksNoGui()
    {
        ProgramRun ldd(QStringLiteral("ldd"), {program}, m_environment);
        QCOMPARE(ldd.exitCode(), 0);
        QVERIFY(ldd.output().contains("libQt6Core"));
        for (const char* const library : {"libQt6Gui", "libQt6Widgets", "libQt6Charts"})
            QVERIFY2(!ldd.output().contains(library), library);
    }

    void endsWithTwoWhenItIsUsedWrongly_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* words, const char* says) {
            QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                                 << QByteArray(says);
        };
        row("", "Usage: stormlabctl COMMAND");
        row("statsu", "Did you mean “status”?");
        row("status --jsno", "Did you mean --json?");
        row("status now", "one word too many");
        row("run", "Usage: stormlabctl run SCENARIO");
        row("run connection-storm-after-depoly", "connection-storm-after-deploy");
        row("run connection-storm-after-deploy --engine native --image x", "--image");
        row("record --out x.storm", "--dsn CONNINFO is missing");
        row("record --dsn dbname=x", "--out FILE is missing");
        row("record --dsn dbname=x --out x.storm --for 3weeks", "such as 90s, 10m or 8h");
        row("record --dsn dbname=x --out x.storm --interval 1", "from 100 to 60000");
        row("record --dsn dbname=x --out x.storm --max-size 1TB", "such as 500kB, 200MB or 2GB");
        row("import x.csv", "--out FILE is missing");
        row("run connection-storm-after-deploy --engine dokcer", "Did you mean “docker”?");
        row("exec connection-storm-after-deploy --image=-v -- true", "cannot be the name of an image");
        row("verify /none --engine native --image x", "--image");
        row("exec connection-storm-after-deploy", "The command to run is missing");
        row("deploy", "Usage: stormlabctl deploy");
        row("deploy deploy_worker pool.maxx=2", "pool.max");
        row("deploy deploy_worker pool.max=many", "many");
        row("deploy deploy_worker pool.max", "pool.max");
        row("diagnose --cause reconnect-storm", "--app is missing");
        row("diagnose --cause reconect-storm --app y --count 1", "reconnect-storm");
        row("diagnose --cause reconnect-storm --app y --count z", "z");
        row("diagnose --cause reconnect-storm --app y --count -3",
            "“-3” is not.\nUsage: stormlabctl diagnose --cause CAUSE --app APP --count N\n");
        row("list connection-storm-after-depoly", "connection-storm-after-deploy");
        row("inject", "Usage: stormlabctl inject NAME");
        row("verify", "Usage: stormlabctl verify");
        row("validate", "Usage: stormlabctl validate");
    }

    void endsWithTwoWhenItIsUsedWrongly()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, says);
        ProgramRun run(program, line, m_environment);
        QCOMPARE(run.exitCode(), 2);
        QVERIFY2(run.errors().contains(says), run.errors().constData());
        QVERIFY(run.output().isEmpty());
    }

    void printsTheErrorAsJsonWhenAskedTo()
    {
        ProgramRun run(program, {QStringLiteral("status"), QStringLiteral("--json"), QStringLiteral("--wrong")},
                       m_environment);
        QCOMPARE(run.exitCode(), 2);
        QCOMPARE(run.json()[QStringLiteral("error")].toObject()[QStringLiteral("code")].toString(),
                 QStringLiteral("usage"));
    }

    void helps()
    {
        ProgramRun all(program, {QStringLiteral("--help")}, m_environment);
        QCOMPARE(all.exitCode(), 0);
        QVERIFY(all.output().contains("Exit codes: 0 passed or done"));
        for (const QString& name : {QStringLiteral("exec"), QStringLiteral("verify"), QStringLiteral("status")}) {
            ProgramRun one(program, {name, QStringLiteral("--help")}, m_environment);
            QCOMPARE(one.exitCode(), 0);
            QVERIFY(one.output().startsWith(QByteArray("stormlabctl ").append(name.toUtf8()).append(": ")));
        }
    }

    void tellsWhatDiagnoseAndDeployTake()
    {
        ProgramRun diagnose(program, {QStringLiteral("diagnose"), QStringLiteral("--help")}, m_environment);
        QCOMPARE(diagnose.exitCode(), 0);
        for (const std::string& cause : diagnosisCauses())
            QVERIFY2(diagnose.output().contains(QByteArray::fromStdString("  " + cause + "\n")), cause.c_str());
        ProgramRun deploy(program, {QStringLiteral("deploy"), QStringLiteral("--help")}, m_environment);
        QCOMPARE(deploy.exitCode(), 0);
        for (const SettingDescription& setting : settingDescriptions()) {
            QVERIFY2(deploy.output().contains(QByteArray::fromStdString("  " + setting.key + " ")),
                     setting.key.c_str());
            QVERIFY2(deploy.output().contains(QByteArray::fromStdString(setting.says.english())), setting.key.c_str());
        }
    }

    void theManualNamesTheSameCausesAndSettings()
    {
        QFile file(QStringLiteral(STORMLAB_SOURCE_DIR "/packaging/man/stormlabctl.1"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(file.readAll().replace("\\-", "-"));
        QStringList causes;
        for (const std::string& cause : diagnosisCauses())
            causes << QString::fromStdString(cause);
        QCOMPARE(boldIn(sectionOf(manual, QStringLiteral("CAUSES")), QStringLiteral("BR")), causes);
        QStringList settings;
        for (const SettingDescription& setting : settingDescriptions())
            settings << QString::fromStdString(setting.key);
        const QString told = sectionOf(manual, QStringLiteral("CLIENT SETTINGS"));
        QCOMPARE(boldIn(told.mid(told.indexOf(QLatin1String(".TP"))), QStringLiteral("B")), settings);
        for (const SettingDescription& setting : settingDescriptions())
            QVERIFY2(told.contains(QString::fromStdString(setting.says.english()), Qt::CaseInsensitive),
                     setting.key.c_str());
    }

    void listsWhatAScenarioOffers()
    {
        const QString id = QStringLiteral("connection-storm-after-deploy");
        ProgramRun text(program, {QStringLiteral("list"), id}, m_environment);
        QCOMPARE(text.exitCode(), 0);
        for (const char* const line : {"\n  reconnect-storm ", "\n  deploy_worker ", "\n  pool.max ", "\n  reporting "})
            QVERIFY2(text.output().contains(line), line);
        ProgramRun json(program, {QStringLiteral("list"), id, QStringLiteral("--json")}, m_environment);
        QCOMPARE(json.exitCode(), 0);
        const QJsonArray apps = json.json()[QStringLiteral("applications")].toArray();
        QCOMPARE(apps.size(), 4);
        QCOMPARE(apps[0].toObject()[QStringLiteral("deployable")].toBool(false), true);
        QCOMPARE(apps[1].toObject()[QStringLiteral("deployable")].toBool(true), false);
        QVERIFY(json.json()[QStringLiteral("causes")].toArray().size() > 3);
        QVERIFY(json.json()[QStringLiteral("settings")].toArray().size() > 10);
    }

    void listsScenarios()
    {
        ProgramRun list(program, {QStringLiteral("list"), QStringLiteral("--json")}, m_environment);
        QCOMPARE(list.exitCode(), 0);
        QStringList ids;
        for (const auto& each : list.json()[QStringLiteral("scenarios")].toArray())
            ids += each.toObject()[QStringLiteral("id")].toString();
        QVERIFY(ids.contains(QStringLiteral("connection-storm-after-deploy")));
    }

    void saysThatStandardOutputIsFull()
    {
        const QString line = QLatin1Char('\'') + program + QStringLiteral("' list --json > /dev/full");
        ProgramRun full(QStringLiteral("sh"), {QStringLiteral("-c"), line}, m_environment);
        QCOMPARE(full.exitCode(), 4);
        QVERIFY2(full.errors().contains("Standard output cannot be written"), full.errors().constData());
    }

    void findsNoMistakeInWhatShips()
    {
        ProgramRun run(program, {QStringLiteral("validate"), storm}, m_environment);
        QVERIFY2(run.exitCode() == 0, run.output().constData());
    }

    void tellsEveryMistakeOfAScenario()
    {
        const QString folder = m_folder.filePath(QStringLiteral("broken"));
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/scenario.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"id": 7, "level": 9, "fleet": [{"app": "a", "settings": {"pool.mox": 1}}], "more": true})");
        file.close();
        ProgramRun run(program, {QStringLiteral("validate"), folder, QStringLiteral("--json")}, m_environment);
        QCOMPARE(run.exitCode(), 4);
        QVERIFY(run.json()[QStringLiteral("mistakes")].toInt() > 5);
        ProgramRun text(program, {QStringLiteral("validate"), folder}, m_environment);
        QCOMPARE(text.exitCode(), 4);
        QVERIFY2(text.output().contains("scenario.json /level"), text.output().constData());
        ProgramRun start(program, {QStringLiteral("run"), folder}, m_environment);
        QCOMPARE(start.exitCode(), 4);
    }

    void tellsWhatIsWrongWithTheRecordingsOfAScenario()
    {
        const QString folder = m_folder.filePath(QStringLiteral("scenarios/") + QFileInfo(storm).fileName());
        const QString recordings = folder + QStringLiteral("/recordings/");
        writeShortScenario(m_folder.filePath(QStringLiteral("scenarios")));
        QVERIFY(QDir().mkpath(recordings));
        const QString reference = storm + QStringLiteral("/recordings/reference.storm");
        QVERIFY(QFile::copy(reference, recordings + QStringLiteral("good.storm")));
        ProgramRun good(program, {QStringLiteral("validate"), folder}, m_environment);
        QVERIFY2(good.exitCode() == 0, good.everything().constData());
        QFile whole(reference);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        write(recordings + QStringLiteral("cut.storm"), bytes.left(bytes.size() / 2));
        write(recordings + QStringLiteral("notes.storm"), "no recording");
        QVERIFY(QDir().mkpath(recordings + QStringLiteral("folder.storm")));
        ProgramRun bad(program, {QStringLiteral("validate"), folder}, m_environment);
        QCOMPARE(bad.exitCode(), 4);
        for (const char* const says :
             {"/recordings/cut.storm: is not complete. The first", "/recordings/notes.storm: cannot be read: ",
              "/recordings/folder.storm: cannot be read: it is no regular file"})
            QVERIFY2(bad.output().contains(says), bad.output().constData());
        QVERIFY(!bad.output().contains("good.storm"));
    }

    void tellsThatARecordingIsOfAnotherScenario()
    {
        const QString folder = m_folder.filePath(QStringLiteral("another"));
        writeShortScenario(folder);
        QDir().rename(folder + QLatin1Char('/') + QFileInfo(storm).fileName(), folder + QStringLiteral("/quiet-day"));
        const QString scenario = folder + QStringLiteral("/quiet-day/");
        QFile file(scenario + QStringLiteral("scenario.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll().replace("\"connection-storm-after-deploy\"", "\"quiet-day\"");
        write(file.fileName(), text);
        QVERIFY(QDir().mkpath(scenario + QStringLiteral("recordings")));
        QVERIFY(QFile::copy(storm + QStringLiteral("/recordings/reference.storm"),
                            scenario + QStringLiteral("recordings/reference.storm")));
        ProgramRun run(program, {QStringLiteral("validate"), scenario}, m_environment);
        QCOMPARE(run.exitCode(), 4);
        QVERIFY2(run.output().contains("recordings/reference.storm: is of “connection-storm-after-deploy”, expected a "
                                       "drill of “quiet-day”"),
                 run.output().constData());
    }

    void endsWithFourWhenAFileIsMissing_data()
    {
        QTest::addColumn<QStringList>("line");
        for (const char* const line :
             {"run /none", "exec /none -- true", "validate /none", "verify /none", "list /none", "replay /none.storm",
              "replay --list /none", "import /none.csv --out x.storm"})
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' '));
    }

    void endsWithFourWhenAFileIsMissing()
    {
        QFETCH(QStringList, line);
        ProgramRun run(program, line, m_environment);
        QCOMPARE(run.exitCode(), 4);
    }

    void endsWithThreeWhenNoDrillRuns()
    {
        ProgramRun status(program, {QStringLiteral("status")}, m_environment);
        QCOMPARE(status.exitCode(), 3);
        QVERIFY(status.errors().contains("No drill is running. ") ||
                status.errors().contains("No drill is running.\n"));
        QVERIFY(status.errors().contains("stormlabctl run SCENARIO"));
    }

    void looksAtTheComputer()
    {
        ProgramRun doctor(program, {QStringLiteral("doctor"), QStringLiteral("--json")}, m_environment);
        QVERIFY(doctor.exitCode() == 0 || doctor.exitCode() == 3);
        QCOMPARE(doctor.json()[QStringLiteral("can_drill")].toBool(), doctor.exitCode() == 0);
        QVERIFY(doctor.json()[QStringLiteral("cores")].toInt() > 0);
    }

    void saysWhatIsMissing()
    {
        ProgramRun doctor(program, {QStringLiteral("doctor")}, withoutAnything());
        QCOMPARE(doctor.exitCode(), 3);
        QVERIFY(doctor.output().startsWith("Drills do not work on this computer."));
        QVERIFY(doctor.output().contains("docker is not installed"));
        QVERIFY(doctor.output().contains("podman is not installed"));
    }

    void tellsEveryEngine()
    {
        ProgramRun doctor(program, {QStringLiteral("doctor"), QStringLiteral("--json")}, withoutAnything());
        QCOMPARE(doctor.exitCode(), 3);
        QStringList states;
        for (const auto& each : doctor.json()[QStringLiteral("engines")].toArray()) {
            const QJsonObject engine = each.toObject();
            states << engine[QStringLiteral("engine")].toString() + QLatin1Char(' ') +
                          engine[QStringLiteral("state")].toString();
            QVERIFY(!engine[QStringLiteral("message")].toString().isEmpty());
        }
        QCOMPARE(states, (QStringList{QStringLiteral("native not_installed"), QStringLiteral("docker not_installed"),
                                      QStringLiteral("podman not_installed")}));
    }

    void endsWithThreeWhenNoEngineIsThere()
    {
        ProgramRun run(program, {QStringLiteral("run"), storm, QStringLiteral("--json")}, withoutAnything());
        QCOMPARE(run.exitCode(), 3);
        const QJsonObject error = run.json()[QStringLiteral("error")].toObject();
        QCOMPARE(error[QStringLiteral("code")].toString(), QStringLiteral("engine"));
        for (const char* const name : {"docker is not installed", "podman is not installed"})
            QVERIFY(error[QStringLiteral("message")].toString().contains(QLatin1String(name)));
    }

    void cleansWhereNothingIs()
    {
        ProgramRun clean(program, {QStringLiteral("clean")}, m_environment);
        QCOMPARE(clean.exitCode(), 0);
        QCOMPARE(clean.output(), QByteArray("Nothing was left over.\n"));
    }

    void leavesNoEmptyFolder()
    {
        const QString runtime = m_folder.filePath(QStringLiteral("stormlab-of-a-test"));
        const QString control = runtime + QStringLiteral("/control");
        constexpr QFile::Permissions ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QVERIFY(QDir().mkpath(control) && QFile::setPermissions(control, ours));
        QProcessEnvironment environment = m_environment;
        environment.insert(QStringLiteral("STORMLAB_RUNTIME_DIR"), runtime);
        ProgramRun clean(program, {QStringLiteral("clean")}, environment);
        QCOMPARE(clean.exitCode(), 0);
        QVERIFY(!QFile::exists(runtime));
    }

private:
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    /// A computer with neither PostgreSQL nor a container engine.
    [[nodiscard]] QProcessEnvironment withoutAnything() const
    {
        QProcessEnvironment without = m_environment;
        without.insert(QStringLiteral("STORMLAB_POSTGRES_BIN"), m_folder.path());
        without.insert(QStringLiteral("PATH"), m_folder.path());
        return without;
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/commandline-XXXXXX")};
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
