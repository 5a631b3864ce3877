// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/programfolder.h"
#include "tests/ctl/programrun.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl");
constexpr int suiteMilliseconds = 200'000;

} // namespace

/// A scenario that `new` has just made, on real servers: several drills at a time, which leave nothing.
class SolutionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ProgramRun made(program, {QStringLiteral("new"), QStringLiteral("mail-storm"), m_folder.path()}, m_environment);
        QVERIFY2(made.exitCode() == 0, made.everything().constData());
    }

    void cleanup()
    {
        QVERIFY2(m_folder.processes().isEmpty(), "a drill has left processes");
        QVERIFY2(m_folder.leftIn(QStringLiteral("sandboxes")).isEmpty(), "a drill has left a sandbox");
        QVERIFY2(m_folder.leftIn(QStringLiteral("control")).isEmpty(), "a drill has left its socket");
    }

    void aNewScenarioIsVerifiedAsItIs()
    {
        ProgramRun verify(program, {QStringLiteral("verify"), scenario(), QStringLiteral("--json")}, m_environment);
        QVERIFY2(verify.exitCode(suiteMilliseconds) == 0, verify.everything().constData());
        QCOMPARE(verify.json()[QStringLiteral("solutions")].toArray().size(), 3);
    }

    void aNewScenarioIsPlayed()
    {
        ProgramRun run(program, {QStringLiteral("run"), scenario()}, m_environment);
        QVERIFY2(run.says("psql"), run.everything().constData());
        run.signal(SIGINT);
        QCOMPARE(run.exitCode(), 130);
    }

    void anInterruptedSuiteLeavesNothing()
    {
        ProgramRun verify(program,
                          {QStringLiteral("verify"), scenario(), QStringLiteral("--jobs"), QStringLiteral("3")},
                          m_environment);
        QTRY_COMPARE_WITH_TIMEOUT(m_folder.leftIn(QStringLiteral("sandboxes")).size(), 3, 30'000);
        verify.signal(SIGINT);
        QCOMPARE(verify.exitCode(), 130);
    }

private:
    [[nodiscard]] QString scenario() const { return m_folder.filePath(QStringLiteral("mail-storm")); }

    ProgramFolder m_folder;
    QProcessEnvironment m_environment = m_folder.environment();
};

QTEST_GUILESS_MAIN(SolutionsTest)
#include "tst_solutions.moc"
