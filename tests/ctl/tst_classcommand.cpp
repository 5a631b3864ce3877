// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/classfiles.h"
#include "core/runtime/classroom/resultseal.h"
#include "tests/ctl/programrun.h"
#include "tests/ctl/shortscenario.h"
#include "tests/support/classresults.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_REHEARSAL);

} // namespace

/// Classes in a terminal: a drill by a class file, and the merge of what learners hand in.
class ClassCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        writeShortScenario(m_folder.filePath(QStringLiteral("scenarios")));
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("STORMLAB_RUNTIME_DIR"), m_folder.filePath(QStringLiteral("run")));
        m_environment.insert(QStringLiteral("STORMLAB_SCENARIOS"), m_folder.filePath(QStringLiteral("scenarios")));
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        m_environment.remove(QStringLiteral("STORMLAB_DRILL"));
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("class")));
        QVERIFY(writeClassFile(classFile(), testClass()).ok());
        for (int learner = 1; learner <= 25; ++learner)
            putResult(results(), learner, testClass());
        putBadFiles(results());
    }

    void mergesAFolderAsTheBoardDoes()
    {
        ProgramRun run(program, line({QStringLiteral("--json")}), m_environment);
        QCOMPARE(run.exitCode(), 0);
        const QJsonObject board = run.json();
        QCOMPARE(board[QStringLiteral("results")].toArray().size(), 25);
        QCOMPARE(board[QStringLiteral("totals")][QStringLiteral("done")].toInt(), 8);
        QCOMPARE(board[QStringLiteral("totals")][QStringLiteral("passed")].toInt(), 4);
        QStringList reasons;
        for (const QJsonValue file : board[QStringLiteral("marked")].toArray())
            reasons << file[QStringLiteral("reason")].toString();
        reasons.sort();
        QCOMPARE(reasons, (QStringList{QStringLiteral("altered after it was written"), QStringLiteral("another class"),
                                       QStringLiteral("cut or damaged"), QStringLiteral("newer format"),
                                       QStringLiteral("too large")}));
    }

    void tellsItInColumns()
    {
        ProgramRun run(program, line({}), m_environment);
        QCOMPARE(run.exitCode(), 0);
        QVERIFY(run.output().startsWith("Group B, Tuesday: connection-storm-after-deploy. Each hint costs 5 points."));
        QVERIFY(run.output().contains("8 of 25 done, 4 passed, "));
        QVERIFY(run.output().contains("Traps: raised-ceiling (5)."));
        QVERIFY(run.output().contains("Not counted: bad-foreign.stormresult (another class)\n"));
    }

    void namesDoNotCommandTheTerminal()
    {
        const QString folder = m_folder.filePath(QStringLiteral("hostile"));
        QVERIFY(QDir().mkpath(folder));
        putFile(QDir(folder).filePath(QStringLiteral("a\u001b]0;x\u0007\u009b31m\u202e.stormresult")), "{}");
        ProgramRun run(program, {QStringLiteral("class"), folder, QStringLiteral("--class"), classFile()},
                       m_environment);
        QCOMPARE(run.exitCode(), 0);
        QVERIFY2(run.output().contains("Not counted: a ]0;x 31m .stormresult ("), run.output().constData());
    }

    void aCopyIsCountedOnce()
    {
        const QString folder = m_folder.filePath(QStringLiteral("copies"));
        QVERIFY(QDir().mkpath(folder));
        putFile(putResult(folder, 3, testClass()) + QStringLiteral(".copy"), sealedText(resultOf(3), testClass()));
        ProgramRun run(program, {QStringLiteral("class"), folder, QStringLiteral("--class"), classFile()},
                       m_environment);
        QCOMPARE(run.exitCode(), 0);
        QVERIFY2(run.output().contains("1 of 1 done"), run.output().constData());
        QVERIFY2(run.output().contains("(a copy of another)"), run.output().constData());
    }

    void writesCsvWithoutNames()
    {
        ProgramRun run(program, line({QStringLiteral("--csv"), QStringLiteral("--no-names")}), m_environment);
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(run.output().count("\r\n"), 26);
        QVERIFY(!run.output().contains("Pupil"));
        QVERIFY(run.output().contains("\r\n25,Learner 25,"));
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const QString& words, int code, const char* says) {
            QTest::newRow(name) << words.split(QLatin1Char(' '), Qt::SkipEmptyParts) << code << QByteArray(says);
        };
        row("no class", QStringLiteral("class /tmp"), 2, "--class FILE is missing");
        row("no folder", QStringLiteral("class --class x"), 2, "Usage: stormlabctl class FOLDER");
        row("no such class", QStringLiteral("class /tmp --class /no/such.stormclass"), 4, "such.stormclass");
        row("name without class", QStringLiteral("run connection-storm-after-deploy --name Ann"), 2, "--name belongs");
        row("class and scenario", QStringLiteral("run connection-storm-after-deploy --class x"), 2,
            "exclude each other");
        row("class and seed", QStringLiteral("run --class x --seed 3"), 2, "--seed and --class exclude");
        row("neither", QStringLiteral("run"), 2, "Usage: stormlabctl run SCENARIO");
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        QFETCH(const QByteArray, says);
        ProgramRun run(program, words, m_environment);
        QCOMPARE(run.exitCode(), code);
        QVERIFY2(run.errors().contains(says), run.errors().constData());
    }

    void aFolderThatIsNotThereIsABadFile()
    {
        ProgramRun run(program,
                       {QStringLiteral("class"), QStringLiteral("/no/such/folder"), QStringLiteral("--class"),
                        classFile(), QStringLiteral("--json")},
                       m_environment);
        QCOMPARE(run.exitCode(), 4);
        QVERIFY(run.json().contains(QStringLiteral("error")));
    }

    void execDrillsByAClassAndWritesItsResult()
    {
        const QString path = m_folder.filePath(QStringLiteral("ann.stormresult"));
        ProgramRun run(program,
                       {QStringLiteral("exec"), QStringLiteral("--class"), classFile(), QStringLiteral("--name"),
                        QStringLiteral("Ann"), QStringLiteral("--result"), path, QStringLiteral("--json"),
                        QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                        QStringLiteral("stormlabctl hint && stormlabctl diagnose --cause reconnect-storm "
                                       "--app deploy_worker --count 1")},
                       m_environment);
        const int code = run.exitCode();
        QVERIFY2(code == 0 || code == 1, run.errors().constData());
        QCOMPARE(run.json()[QStringLiteral("seed")].toInt(), 7);
        // Not more is taken than there is: the diagnosis has earned some.
        QCOMPARE(run.json()[QStringLiteral("taken_off")].toInt(), 5);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ResultReading reading = readSealedResult(testClass(), file.readAll().toStdString());
        QVERIFY2(!reading.mark, reading.detail.c_str());
        QCOMPARE(reading.result.name, std::string("Ann"));
        QVERIFY(reading.result.state == ResultState::Finished);
        QCOMPARE(reading.result.hints, 1);
        QCOMPARE(reading.result.recording->name, std::string("ann.storm"));
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("ann.storm"))));
        QCOMPARE(QByteArray::fromStdString(toJson(reading.result.scorecard.value())), run.output().trimmed());
    }

    void aClassWithoutHintsRefusesThem()
    {
        ClassFile file = testClass();
        file.policy.hints = {HintRule::None, 0, Milliseconds{0}};
        const QString path = m_folder.filePath(QStringLiteral("none.stormclass"));
        QVERIFY(writeClassFile(path, file).ok());
        ProgramRun run(program,
                       {QStringLiteral("exec"), QStringLiteral("--class"), path, QStringLiteral("--result"),
                        m_folder.filePath(QStringLiteral("none.stormresult")), QStringLiteral("--"),
                        QStringLiteral("stormlabctl"), QStringLiteral("hint")},
                       m_environment);
        QVERIFY(run.exitCode() >= 0);
        QVERIFY2(run.errors().contains("This class has no hints."), run.errors().constData());
    }

private:
    [[nodiscard]] QString results() const { return m_folder.filePath(QStringLiteral("class")); }
    [[nodiscard]] QString classFile() const { return m_folder.filePath(QStringLiteral("b.stormclass")); }
    [[nodiscard]] QStringList line(const QStringList& more) const
    {
        return QStringList{QStringLiteral("class"), results(), QStringLiteral("--class"), classFile()} + more;
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(ClassCommandTest)
#include "tst_classcommand.moc"
