// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/programfolder.h"
#include "tests/ctl/programrun.h"
#include "tests/ctl/shortscenario.h"

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

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QStringList namesOf(const QJsonObject& json)
{
    QStringList names;
    const QJsonArray solutions = json[QStringLiteral("solutions")].toArray();
    for (const auto& solution : solutions)
        names += solution[QStringLiteral("solution")].toString();
    return names;
}

} // namespace

/// `verify` as a whole, with scripted sources for engines.
class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<ProgramFolder>();
        m_environment = m_folder->environment();
        writeShortScenario(m_folder->filePath(QStringLiteral("scenarios")));
        m_environment.insert(QStringLiteral("MET"), m_folder->path());
    }

    void cleanup() { QVERIFY2(m_folder->leftIn(QStringLiteral("control")).isEmpty(), "a drill has left its socket"); }

    /// Each of the two waits for the other one.
    void runsSolutionsSideBySide()
    {
        addSolution(QStringLiteral("a"), "touch $MET/a; until [ -e $MET/b ]; do sleep 0.1; done");
        addSolution(QStringLiteral("b"), "touch $MET/b; until [ -e $MET/a ]; do sleep 0.1; done");
        ProgramRun verify(program, verifyLine({QStringLiteral("--jobs"), QStringLiteral("2")}), m_environment);
        QVERIFY2(verify.exitCode() == 0, verify.everything().constData());
        QCOMPARE(namesOf(verify.json()), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(verify.errors().indexOf("Running 2 of 2: b of") < verify.errors().indexOf("as expected"));
    }

    void runsOneAtATimeWhenAsked()
    {
        addSolution(QStringLiteral("a"), "true");
        addSolution(QStringLiteral("b"), "true");
        ProgramRun verify(program, verifyLine({QStringLiteral("--jobs"), QStringLiteral("1")}), m_environment);
        QVERIFY2(verify.exitCode() == 0, verify.everything().constData());
        QVERIFY(verify.errors().indexOf("Running 2 of 2: b of") > verify.errors().indexOf("as expected"));
    }

    void oneThatFailsDoesNotHarmTheOthers()
    {
        addSolution(QStringLiteral("a"), "touch $MET/stops; stormlabctl stop");
        addSolution(QStringLiteral("b"), "until [ -e $MET/stops ]; do sleep 0.1; done");
        ProgramRun verify(program, verifyLine({QStringLiteral("--jobs"), QStringLiteral("2")}), m_environment);
        QCOMPARE(verify.exitCode(), 1);
        const QJsonArray solutions = verify.json()[QStringLiteral("solutions")].toArray();
        QCOMPARE(solutions.size(), 2);
        QVERIFY(solutions[0][QStringLiteral("scorecard")].isNull());
        QCOMPARE(solutions[1][QStringLiteral("as_expected")].toBool(), true);
    }

    void anInterruptionEndsAllOfThem()
    {
        for (const char* const name : {"a", "b", "c"})
            addSolution(QString::fromLatin1(name), QByteArray("touch $MET/") + name + "; sleep 600");
        ProgramRun verify(program, verifyLine({QStringLiteral("--jobs"), QStringLiteral("2")}), m_environment);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(QStringLiteral("a"))) &&
                                     QFile::exists(m_folder->filePath(QStringLiteral("b"))),
                                 30'000);
        verify.signal(SIGINT);
        QCOMPARE(verify.exitCode(), 130);
        QCOMPARE(namesOf(verify.json()), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("c"))));
    }

    void takesAFolderOfScenarios()
    {
        addSolution(QStringLiteral("a"), "true");
        ProgramRun verify(program, {QStringLiteral("verify"), m_folder->filePath(QStringLiteral("scenarios"))},
                          m_environment);
        QVERIFY2(verify.exitCode() == 0, verify.everything().constData());
        QVERIFY(verify.output().startsWith(QByteArray(storm.toUtf8() + "\n  a ")));
    }

    void saysWhatSeveralSeedsChange()
    {
        addSolution(QStringLiteral("a"), "true");
        const QStringList seeds{QStringLiteral("--seeds"), QStringLiteral("1-2,7")};
        ProgramRun verify(program, verifyLine(seeds), m_environment);
        QVERIFY2(verify.exitCode() == 0, verify.everything().constData());
        const QJsonArray solutions = verify.json()[QStringLiteral("solutions")].toArray();
        QCOMPARE(solutions.size(), 3);
        QCOMPARE(solutions[2][QStringLiteral("seed")].toInt(), 7);
        QCOMPARE(solutions[2][QStringLiteral("scorecard")][QStringLiteral("seed")].toInt(), 7);
        QVERIFY(verify.json()[QStringLiteral("moved")].isArray());
        QVERIFY(verify.json()[QStringLiteral("moved")].toArray().isEmpty());
    }

    void whatADrillLeavesBehindIsADifference()
    {
        m_environment.insert(QStringLiteral("REHEARSAL_LEAVES"), QStringLiteral("1"));
        addSolution(QStringLiteral("a"), "true");
        ProgramRun verify(program, verifyLine({}), m_environment);
        QCOMPARE(verify.exitCode(), 1);
        QVERIFY2(verify.output().contains("it left something behind: A container is left."),
                 verify.everything().constData());
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* options, const char* says) {
            QTest::newRow(options) << QString::fromLatin1(options).split(QLatin1Char(' ')) << QByteArray(says);
        };
        row("--jobs 0", "from 1 to 64");
        row("--jobs many", "from 1 to 64");
        row("--seeds 3-1", "--seeds 1-10");
        row("--seeds 1-2000", "at most 1000");
        row("--seeds 1,,2", "--seeds 1-10");
        row("--seeds 1 --seed 2", "exclude each other.\nGive --seeds alone");
        row("--only alpah", "“alpah”.\nDid you mean “alpha”? Known: alpha.");
    }

    void refusesWhatItCannotDo()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, says);
        addSolution(QStringLiteral("alpha"), "true");
        ProgramRun verify(program, verifyLine(options), m_environment);
        QCOMPARE(verify.exitCode(), 2);
        QVERIFY2(verify.errors().contains(says), verify.errors().constData());
    }

    void tellsTheSolutionsOfSeveralScenarios()
    {
        const QString second = m_folder->filePath(QStringLiteral("more"));
        writeShortScenario(second);
        addSolution(QStringLiteral("alpha"), "true");
        QVERIFY(QDir().mkpath(second + u'/' + storm + QStringLiteral("/solutions/beta")));
        ProgramRun verify(program,
                          verifyLine({second + u'/' + storm, QStringLiteral("--only"), QStringLiteral("bata")}),
                          m_environment);
        QCOMPARE(verify.exitCode(), 2);
        QVERIFY2(verify.errors().contains("None of these scenarios has a solution “bata”.\nDid you mean “beta”? "
                                          "Known: alpha, beta."),
                 verify.errors().constData());
    }

private:
    void addSolution(const QString& name, const QByteArray& script)
    {
        const QString folder = m_folder->filePath(QStringLiteral("scenarios/%1/solutions/%2").arg(storm, name));
        QVERIFY(QDir().mkpath(folder));
        write(folder + QStringLiteral("/solution.sh"), script + "\n");
        write(folder + QStringLiteral("/expected.json"), R"({"passed": false, "fixed": false})");
    }

    [[nodiscard]] QStringList verifyLine(const QStringList& options) const
    {
        return QStringList{QStringLiteral("verify"), m_folder->filePath(QStringLiteral("scenarios/") + storm),
                           QStringLiteral("--json")} +
               options;
    }

    std::unique_ptr<ProgramFolder> m_folder;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "tst_verify.moc"
