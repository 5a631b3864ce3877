// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingreader.h"
#include "tests/ctl/programfolder.h"
#include "tests/ctl/programrun.h"
#include "tests/ctl/shortscenario.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <memory>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_REHEARSAL);
const QString storm = QStringLiteral("connection-storm-after-deploy");

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

} // namespace

/// Every drill of stormlabctl is recorded, and the recordings are listed. Scripted sources stand for engines.
class DrillKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<ProgramFolder>();
        writeShortScenario(m_folder->filePath(QStringLiteral("scenarios")));
        m_environment = m_folder->environment();
        m_environment.insert(QStringLiteral("STORMLAB_SCENARIOS"), m_folder->filePath(QStringLiteral("scenarios")));
        // Preferences of whoever runs the test do not count.
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->filePath(QStringLiteral("config")));
    }

    void execKeepsItsDrill()
    {
        ProgramRun exec(program, lineOf({QStringLiteral("--json")}), m_environment);
        QCOMPARE(exec.exitCode(), 1);
        QCOMPARE(kept().size(), 1);
        const QString file = m_folder->recordings() + QLatin1Char('/') + kept().constFirst();
        QVERIFY(exec.errors().contains(QByteArray("Recorded in ").append(file.toUtf8())));
        const auto recording = readRecording(file);
        QVERIFY(recording.ok());
        QCOMPARE(recording.value().missing, std::string());
        const auto* scored = std::get_if<Scored>(&recording.value().events.back().body);
        QVERIFY(scored != nullptr);
        QCOMPARE(QByteArray::fromStdString(scored->scorecard), exec.output().trimmed());
    }

    void runTellsWhereItsRecordingIs()
    {
        ProgramRun run(program, {QStringLiteral("run"), storm, QStringLiteral("--json")}, m_environment);
        QVERIFY(run.says("  incident"));
        const QString file = run.json()[QStringLiteral("recording")].toString();
        QTRY_VERIFY(readRecording(file).ok() && !readRecording(file).value().events.empty());
        run.signal(SIGINT);
        QCOMPARE(run.exitCode(), 130);
        QVERIFY2(run.errors().contains(QByteArray("but its recording, ").append(file.toUtf8())),
                 run.errors().constData());
        QCOMPARE(readRecording(file).value().missing, std::string());
    }

    void aNamedFileTakesItsPlace()
    {
        const QString file = m_folder->filePath(QStringLiteral("mine.storm"));
        ProgramRun exec(program, lineOf({QStringLiteral("--record"), file}), m_environment);
        QCOMPARE(exec.exitCode(), 1);
        QVERIFY(readRecording(file).ok());
        QCOMPARE(kept(), QStringList());
    }

    void aFileThatIsThereIsNotRecordedOver_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("run") << QStringList{QStringLiteral("run"), storm};
        QTest::newRow("exec") << lineOf({});
    }

    void aFileThatIsThereIsNotRecordedOver()
    {
        QFETCH(QStringList, line);
        const QString path = m_folder->filePath(QStringLiteral("mine.storm"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("An incident.") > 0 && file.flush());
        line.insert(2, QStringLiteral("--record"));
        line.insert(3, path);
        ProgramRun run(program, line, m_environment);
        QCOMPARE(run.exitCode(), 2);
        QCOMPARE(run.errors(), QByteArray("stormlabctl: The file ") + path.toUtf8() +
                                   " is there already.\n  A recording is never written over another file.\n"
                                   "Choose another name, or remove it.\n");
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), QByteArray("An incident."));
    }

    void aNamedFileIsNotLeftByADrillThatNeverBegan()
    {
        const QString file = m_folder->filePath(QStringLiteral("mine.storm"));
        m_environment.insert(QStringLiteral("REHEARSAL_FAILS"), QStringLiteral("1"));
        ProgramRun exec(program, lineOf({QStringLiteral("--record"), file}), m_environment);
        QCOMPARE(exec.exitCode(), 3);
        QVERIFY(!QFile::exists(file));
    }

    void aDrillThatFailsBeforeItsServerIsThereIsNotKept()
    {
        m_environment.insert(QStringLiteral("REHEARSAL_FAILS"), QStringLiteral("1"));
        ProgramRun exec(program, lineOf({}), m_environment);
        QCOMPARE(exec.exitCode(), 3);
        QCOMPARE(kept(), QStringList());
    }

    void theDrillGoesOnWhereNothingCanBeKept()
    {
        const QString file = m_folder->filePath(QStringLiteral("file"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), file);
        ProgramRun exec(program, lineOf({}), m_environment);
        QCOMPARE(exec.exitCode(), 1);
        QVERIFY(exec.output().startsWith("Not passed"));
        QCOMPARE(exec.errors().count("This drill is not recorded"), 1);
        QVERIFY(exec.errors().contains("Not a directory"));
        QVERIFY(exec.errors().contains("The drill goes on."));
    }

    void verifyKeepsNothingUnlessAsked()
    {
        const QString scenario = m_folder->filePath(QStringLiteral("scenarios/") + storm);
        addSolution(scenario);
        ProgramRun verify(program, {QStringLiteral("verify"), scenario}, m_environment);
        QCOMPARE(verify.exitCode(), 0);
        QCOMPARE(kept(), QStringList());
        ProgramRun keeping(program, {QStringLiteral("verify"), scenario, QStringLiteral("--keep")}, m_environment);
        QCOMPARE(keeping.exitCode(), 0);
        QCOMPARE(kept().size(), 1);
    }

    void listsThem()
    {
        ProgramRun empty(program, words("replay --list"), m_environment);
        QCOMPARE(empty.exitCode(), 0);
        QVERIFY(empty.output().isEmpty() && empty.errors().contains("There is no recording"));
        ProgramRun exec(program, lineOf({QStringLiteral("--seed"), QStringLiteral("7")}), m_environment);
        QCOMPARE(exec.exitCode(), 1);
        ProgramRun text(program, words("replay --list"), m_environment);
        QCOMPARE(text.exitCode(), 0);
        QVERIFY2(text.output().contains(" UTC  connection-storm-after-deploy "), text.output().constData());
        QVERIFY(text.output().contains(", not passed\n"));
        ProgramRun json(program, words("replay --list --json"), m_environment);
        QCOMPARE(json.exitCode(), 0);
        QCOMPARE(json.json()[QStringLiteral("folder")].toString(), m_folder->recordings());
        const QJsonArray list = json.json()[QStringLiteral("recordings")].toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][QStringLiteral("scenario")].toString(), storm);
        QCOMPARE(list[0][QStringLiteral("seed")].toInt(), 7);
        QCOMPARE(list[0][QStringLiteral("condition")].toString(), QStringLiteral("ended"));
        QVERIFY(list[0][QStringLiteral("duration_ms")].toInt() > 1'000);
        const QDateTime when = QDateTime::fromString(list[0][QStringLiteral("when")].toString(), Qt::ISODateWithMs);
        QVERIFY(qAbs(when.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    }

    void listsAnotherFolder()
    {
        ProgramRun none(program, words("replay --list /no/such/folder"), m_environment);
        QCOMPARE(none.exitCode(), 4);
        QFile file(m_folder->filePath(QStringLiteral("notes.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        ProgramRun other(program, {QStringLiteral("replay"), QStringLiteral("--list"), m_folder->path()},
                         m_environment);
        QCOMPARE(other.exitCode(), 0);
        QVERIFY2(other.output().contains("is empty."), other.output().constData());
    }

private:
    [[nodiscard]] static QStringList lineOf(const QStringList& options)
    {
        return QStringList{QStringLiteral("exec"), storm} + options +
               QStringList{QStringLiteral("--"), QStringLiteral("true")};
    }

    [[nodiscard]] QStringList kept() const { return QDir(m_folder->recordings()).entryList(QDir::Files); }

    static void addSolution(const QString& scenario)
    {
        const QString solution = scenario + QStringLiteral("/solutions/nothing/");
        QVERIFY(QDir().mkpath(solution));
        for (const auto& [name, text] :
             {std::pair{"solution.sh", "true\n"}, {"expected.json", "{\"passed\": false}"}}) {
            QFile file(solution + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(text) > 0);
        }
    }

    std::unique_ptr<ProgramFolder> m_folder;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(DrillKeepingTest)
#include "tst_drillkeeping.moc"
