// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingreader.h"
#include "tests/ctl/programfolder.h"
#include "tests/ctl/programrun.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <climits>
#include <csignal>
#include <optional>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl");
const QString storm = QStringLiteral("connection-storm-after-deploy");
constexpr int drillMilliseconds = 120'000;

const QString look =
    QStringLiteral("psql -qc \"select application_name, state, count(*) from pg_stat_activity group by 1, 2\" >&2; "
                   "psql -qc \"show max_connections\" >&2; ");
const QString shed = QStringLiteral("psql -qc \"select pg_terminate_backend(pid) from pg_stat_activity "
                                    "where application_name = 'deploy_worker' and state = 'idle'\" >&2; ");
const QString lasting = QStringLiteral(
    "stormlabctl deploy deploy_worker pool.min=1 pool.max=2 reconnect.policy=exponential reconnect.jitter=full >&2");
const QString killAll =
    QStringLiteral("psql -qc \"select pg_terminate_backend(pid) from pg_stat_activity where usename like 'app%'\" >&2");

} // namespace

/// The program as it ships against real servers.
class StormlabctlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QVERIFY2(m_folder.processes().isEmpty(), "a drill has left processes");
        QVERIFY2(m_folder.leftIn(QStringLiteral("sandboxes")).isEmpty(), "a drill has left a sandbox");
        QVERIFY2(m_folder.leftIn(QStringLiteral("control")).isEmpty(), "a drill has left its socket");
    }

    void theFullFixPassesWithinAMinute()
    {
        QElapsedTimer since;
        since.start();
        ProgramRun exec(program, execLine(look + shed + lasting), m_environment);
        QVERIFY2(exec.exitCode(drillMilliseconds) == 0, exec.everything().constData());
        QVERIFY(since.elapsed() < 60'000);
        QCOMPARE(exec.json()[QStringLiteral("mitigated")].toBool(), true);
        QCOMPARE(exec.json()[QStringLiteral("fixed")].toBool(), true);
        QCOMPARE(exec.json()[QStringLiteral("passed")].toBool(), true);
        QCOMPARE(exec.json()[QStringLiteral("seed")].toInt(), 7);
    }

    void sheddingAloneMitigatesAndDoesNotFix()
    {
        ProgramRun exec(program, execLine(look + shed), m_environment);
        QVERIFY2(exec.exitCode(drillMilliseconds) == 1, exec.everything().constData());
        QCOMPARE(exec.json()[QStringLiteral("mitigated")].toBool(), true);
        QCOMPARE(exec.json()[QStringLiteral("fixed")].toBool(true), false);
    }

    void killingThemAllSpringsTraps()
    {
        ProgramRun exec(program, execLine(killAll), m_environment);
        QVERIFY2(exec.exitCode(drillMilliseconds) == 1, exec.everything().constData());
        QStringList sprung;
        const QJsonArray checks =
            exec.json()[QStringLiteral("parts")][QStringLiteral("trap")][QStringLiteral("checks")].toArray();
        for (const QJsonValue& check : checks) {
            if (check[QStringLiteral("sprung")].toBool())
                sprung += check[QStringLiteral("id")].toString();
        }
        QVERIFY(sprung.contains(QStringLiteral("killed-innocent")));
    }

    void isQuickWhileTheServerIsFrozen()
    {
        ProgramRun run(program, {QStringLiteral("run"), storm}, m_environment);
        QVERIFY2(run.says("  incident", 60'000), run.errors().constData());
        const QStringList servers = m_folder.processes();
        QVERIFY(!servers.isEmpty());
        for (const QString& server : servers)
            ::kill(static_cast<pid_t>(server.toInt()), SIGSTOP);
        QTRY_VERIFY_WITH_TIMEOUT(sampleAge().value_or(0) > 2'000, 20'000);
        QElapsedTimer since;
        since.start();
        ProgramRun status(program, {QStringLiteral("status"), QStringLiteral("--json")}, m_environment);
        QCOMPARE(status.exitCode(), 0);
        QVERIFY2(since.elapsed() < 2'000, QByteArray::number(since.elapsed()).constData());
        QVERIFY(status.json()[QStringLiteral("sample_age_ms")].toInt() > 2'000);
        for (const QString& server : servers)
            ::kill(static_cast<pid_t>(server.toInt()), SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(sampleAge().value_or(INT_MAX) < 2'000, 20'000);
        run.signal(SIGINT);
        QCOMPARE(run.exitCode(), 130);
    }

    void removesEverythingAlsoWhenTheServerIsFrozen()
    {
        ProgramRun run(program, {QStringLiteral("run"), storm}, m_environment);
        QVERIFY(run.says("  incident", 60'000));
        for (const QString& server : m_folder.processes())
            ::kill(static_cast<pid_t>(server.toInt()), SIGSTOP);
        run.signal(SIGTERM);
        QCOMPARE(run.exitCode(), 130);
    }

    void cleansUpAfterAKilledProgram()
    {
        {
            ProgramRun run(program, {QStringLiteral("run"), storm}, m_environment);
            QVERIFY(run.says("psql service=stormlab", 60'000));
            run.signal(SIGKILL);
            QCOMPARE(run.exitCode(), -1);
        }
        QVERIFY(!m_folder.leftIn(QStringLiteral("sandboxes")).isEmpty());
        ProgramRun clean(program, {QStringLiteral("clean"), QStringLiteral("--json")}, m_environment);
        QVERIFY2(clean.exitCode() == 0, clean.errors().constData());
        QCOMPARE(clean.json()[QStringLiteral("removed")].toArray().size(), 1);
    }

    void doesNotTouchALivingDrill()
    {
        ProgramRun run(program, {QStringLiteral("run"), storm}, m_environment);
        QVERIFY(run.says("psql service=stormlab", 60'000));
        ProgramRun clean(program, {QStringLiteral("clean"), QStringLiteral("--json")}, m_environment);
        QCOMPARE(clean.exitCode(), 0);
        QCOMPARE(clean.json()[QStringLiteral("removed")].toArray().size(), 0);
        ProgramRun status(program, {QStringLiteral("status")}, m_environment);
        QCOMPARE(status.exitCode(), 0);
        run.signal(SIGHUP);
        QCOMPARE(run.exitCode(), 130);
    }

    void recordsADrill()
    {
        const QString file = m_folder.filePath(QStringLiteral("drill.storm"));
        ProgramRun exec(program,
                        {QStringLiteral("exec"), storm, QStringLiteral("--record"), file, QStringLiteral("--"),
                         QStringLiteral("true")},
                        m_environment);
        QCOMPARE(exec.exitCode(drillMilliseconds), 1);
        const auto recording = readRecording(file);
        QVERIFY(recording.ok());
        QCOMPARE(recording.value().missing, std::string());
        QVERIFY(recording.value().events.size() > 100);
    }

    void saysThatPostgresIsMissing()
    {
        QProcessEnvironment without = m_environment;
        without.insert(QStringLiteral("STORMLAB_POSTGRES_BIN"), m_folder.path());
        ProgramRun exec(program, execLine(QStringLiteral("true")), without);
        QCOMPARE(exec.exitCode(), 3);
        QVERIFY(!exec.json()[QStringLiteral("error")][QStringLiteral("message")].toString().isEmpty());
    }

private:
    [[nodiscard]] static QStringList execLine(const QString& script)
    {
        return {QStringLiteral("exec"),
                storm,
                QStringLiteral("--seed"),
                QStringLiteral("7"),
                QStringLiteral("--json"),
                QStringLiteral("--diagnose"),
                QStringLiteral("reconnect-storm:deploy_worker:80"),
                QStringLiteral("--"),
                QStringLiteral("sh"),
                QStringLiteral("-c"),
                script};
    }

    /// In milliseconds; nothing while the drill does not tell.
    [[nodiscard]] std::optional<int> sampleAge() const
    {
        ProgramRun status(program, {QStringLiteral("status"), QStringLiteral("--json")}, m_environment);
        return status.exitCode() == 0 ? std::optional(status.json()[QStringLiteral("sample_age_ms")].toInt())
                                      : std::nullopt;
    }

    ProgramFolder m_folder;
    const QProcessEnvironment m_environment = m_folder.environment();
};

QTEST_GUILESS_MAIN(StormlabctlTest)
#include "tst_stormlabctl.moc"
