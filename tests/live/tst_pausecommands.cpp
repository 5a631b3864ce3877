// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/programfolder.h"
#include "tests/ctl/programrun.h"

#include <QTest>

#include <csignal>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl");

} // namespace

/// The program as it ships while the database of its drill is paused.
class PauseCommandsTest : public QObject
{
    Q_OBJECT

private:
    ProgramFolder m_folder;
    QProcessEnvironment m_environment = m_folder.environment();

    [[nodiscard]] QStringList run() const { return {QStringLiteral("run"), QStringLiteral("short-pause")}; }
    [[nodiscard]] QString server() const
    {
        ProgramRun status(program, {QStringLiteral("status"), QStringLiteral("--json")}, m_environment);
        return status.exitCode() == 0 ? status.json()[QStringLiteral("server")].toString() : QString();
    }
    /// What the program says to an inject.
    [[nodiscard]] QByteArray inject(const QString& name, int expected) const
    {
        ProgramRun inject(program, {QStringLiteral("inject"), name}, m_environment);
        const int code = inject.exitCode();
        return code == expected ? inject.everything() : "exit code " + QByteArray::number(code);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_environment.insert(QStringLiteral("STORMLAB_SCENARIOS"),
                             QStringLiteral(STORMLAB_SOURCE_DIR "/tests/live/scenarios"));
    }

    void cleanup()
    {
        QCOMPARE(m_folder.leftIn(QStringLiteral("sandboxes")), QStringList());
        QCOMPARE(m_folder.leftIn(QStringLiteral("control")), QStringList());
    }

    void pausesAndResumesByHand()
    {
        ProgramRun drill(program, run(), m_environment);
        QVERIFY2(drill.says("  incident", 60'000), drill.errors().constData());
        QTRY_COMPARE_WITH_TIMEOUT(server(), QStringLiteral("paused"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(server(), QStringLiteral("running"), 20'000);
        QVERIFY(inject(QStringLiteral("freeze-until-resumed"), 0).contains("Fired: freeze-until-resumed"));
        QTRY_COMPARE_WITH_TIMEOUT(server(), QStringLiteral("paused"), 20'000);
        QVERIFY(inject(QStringLiteral("freeze"), 2).contains("would pause a database that is paused already"));
        ProgramRun status(program, {QStringLiteral("status")}, m_environment);
        QVERIFY(status.says("The server has not answered for"));
        QVERIFY(inject(QStringLiteral("thaw"), 0).contains("Fired: thaw"));
        QTRY_COMPARE_WITH_TIMEOUT(server(), QStringLiteral("running"), 20'000);
        QVERIFY(inject(QStringLiteral("thaw"), 2).contains("would resume a database that is not paused"));
        drill.signal(SIGINT);
        QCOMPARE(drill.exitCode(), 130);
    }

    void endsWhilePaused_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("terminated") << SIGTERM;
        QTest::newRow("terminal closed") << SIGHUP;
    }
    void endsWhilePaused()
    {
        QFETCH(int, signal);
        ProgramRun drill(program, run(), m_environment);
        QVERIFY2(drill.says("  incident", 60'000), drill.errors().constData());
        QTRY_COMPARE_WITH_TIMEOUT(server(), QStringLiteral("paused"), 20'000);
        drill.signal(signal);
        QCOMPARE(drill.exitCode(), 130);
    }

    void stopsAndResetsWhilePaused()
    {
        ProgramRun drill(program, run(), m_environment);
        QVERIFY2(drill.says("  incident", 60'000), drill.errors().constData());
        QTRY_COMPARE_WITH_TIMEOUT(server(), QStringLiteral("paused"), 20'000);
        ProgramRun reset(program, {QStringLiteral("reset")}, m_environment);
        QVERIFY2(reset.exitCode() == 0, reset.errors().constData());
        QTRY_COMPARE_WITH_TIMEOUT(server(), QStringLiteral("paused"), 20'000);
        ProgramRun stop(program, {QStringLiteral("stop")}, m_environment);
        QVERIFY2(stop.exitCode() == 0, stop.errors().constData());
        QCOMPARE(drill.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(PauseCommandsTest)
#include "tst_pausecommands.moc"
