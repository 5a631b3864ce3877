// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingreader.h"
#include "tests/ctl/programfolder.h"
#include "tests/ctl/programrun.h"
#include "tests/live/remotefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl");
constexpr int drillMilliseconds = 180'000;

const QString look =
    QStringLiteral("psql -qc \"select application_name, state, count(*) from pg_stat_activity group by 1, 2\" >&2; "
                   "psql -qc \"show max_connections\" >&2; ");
const QString fix = QStringLiteral(
    "psql -qc \"select pg_terminate_backend(pid) from pg_stat_activity "
    "where application_name = 'deploy_worker' and state = 'idle'\" >&2; "
    "stormlabctl deploy deploy_worker pool.min=1 pool.max=2 reconnect.policy=exponential reconnect.jitter=full >&2; ");
/// Kills the ssh of its tunnel, and not whoever has this very line as its argument; then waits until the server is
/// reached again.
const QString cut = QStringLiteral(
    "for entry in /proc/[0-9]*; do if tr '\\0' ' ' <$entry/cmdline 2>/dev/null | grep -q -- ' -[M] -N -T '; then "
    "kill -KILL ${entry#/proc/}; fi; done; "
    "tries=0; until psql -qc 'select 1' >/dev/null 2>&1 || [ $tries -ge 2000 ]; do tries=$((tries + 1)); done; ");

/// What each check of the scorecard came to.
std::map<QString, QString> verdicts(const QJsonObject& scorecard)
{
    std::map<QString, QString> found;
    const QJsonObject parts = scorecard.value(QStringLiteral("parts")).toObject();
    for (const auto& part : parts) {
        const QJsonArray checks = part.toObject().value(QStringLiteral("checks")).toArray();
        for (const auto& each : checks) {
            const QJsonObject check = each.toObject();
            found[check[QStringLiteral("id")].toString()] =
                QStringLiteral("%1 points%2")
                    .arg(check[QStringLiteral("points")].toInt())
                    .arg(check[QStringLiteral("sprung")].toBool() ? QStringLiteral(", sprung") : QString());
        }
    }
    return found;
}

} // namespace

/// Whole drills whose sandbox is on another host.
class TestRemoteDrill : public QObject
{
    Q_OBJECT

private:
    ProgramFolder m_folder;
    QProcessEnvironment m_environment = m_folder.environment();
    std::map<QString, QString> m_here; ///< what the same script gets on this computer's own PostgreSQL

    [[nodiscard]] QString recordingFile() const { return m_folder.filePath(QStringLiteral("drill.storm")); }
    [[nodiscard]] QStringList execLine(const QString& engine, const QString& script) const;

private Q_SLOTS:
    void initTestCase();
    /// No recording is written over another one.
    void init() { QFile::remove(recordingFile()); }
    void cleanup();
    void isGradedAsOneHere_data() { eachRemoteEngine(); }
    void isGradedAsOneHere();
    void goesOnAfterItsTunnelWasCut();
};

void TestRemoteDrill::initTestCase()
{
    m_environment.insert(QStringLiteral("DOCKER_HOST"), qEnvironmentVariable("STORMLAB_TEST_SSH"));
    m_environment.insert(QStringLiteral("CONTAINER_HOST"), qEnvironmentVariable("STORMLAB_TEST_PODMAN_URL"));
    ProgramRun exec(program, execLine(QStringLiteral("native"), look + fix), m_environment);
    QVERIFY2(exec.exitCode(drillMilliseconds) == 0, exec.everything().constData());
    m_here = verdicts(exec.json());
    QVERIFY(m_here.size() > 5);
}

void TestRemoteDrill::cleanup()
{
    QVERIFY(processesThatName(m_folder.runtime().toUtf8()).empty());
    QCOMPARE(m_folder.leftIn(QStringLiteral("ssh")), QStringList());
    QCOMPARE(m_folder.leftIn(QStringLiteral("sandboxes")), QStringList());
    QTRY_COMPARE(sshConnections(), 0);
}

QStringList TestRemoteDrill::execLine(const QString& engine, const QString& script) const
{
    QStringList choice{QStringLiteral("--engine"), engine};
    if (engine != QStringLiteral("native")) {
        choice << QStringLiteral("--image") << qEnvironmentVariable("STORMLAB_TEST_IMAGE");
    }
    const QStringList rest{QStringLiteral("--seed"),
                           QStringLiteral("7"),
                           QStringLiteral("--json"),
                           QStringLiteral("--record"),
                           recordingFile(),
                           QStringLiteral("--diagnose"),
                           QStringLiteral("reconnect-storm:deploy_worker:80"),
                           QStringLiteral("--"),
                           QStringLiteral("sh"),
                           QStringLiteral("-c"),
                           QStringLiteral("PATH=") + QStringLiteral(STORMLAB_BIN_DIR) + QStringLiteral(":$PATH; ") +
                               script};
    return QStringList{QStringLiteral("exec"), QStringLiteral("connection-storm-after-deploy")} + choice + rest;
}

void TestRemoteDrill::isGradedAsOneHere()
{
    QFETCH(RemotePlace, place);
    const QString engine = place == RemotePlace::DockerHost ? QStringLiteral("docker") : QStringLiteral("podman");
    ProgramRun exec(program, execLine(engine, look + fix), m_environment);
    QVERIFY2(exec.exitCode(drillMilliseconds) == 0, exec.everything().constData());
    QCOMPARE(exec.json().value(QStringLiteral("engine")).toString(), engine);
    QVERIFY2(verdicts(exec.json()) == m_here, exec.output().constData());
}

/// The learner did not restart anything, and is not told so. The storm's sessions went with the tunnel, so there is
/// nothing left to shed.
void TestRemoteDrill::goesOnAfterItsTunnelWasCut()
{
    ProgramRun exec(program, execLine(QStringLiteral("docker"), look + cut + fix), m_environment);
    QVERIFY2(exec.exitCode(drillMilliseconds) == 0, exec.everything().constData());
    auto graded = verdicts(exec.json());
    graded[QStringLiteral("shed")] = m_here[QStringLiteral("shed")];
    QVERIFY2(graded == m_here, exec.output().constData());
    const auto recording = readRecording(recordingFile());
    QVERIFY(recording.ok());
    QStringList told;
    for (const TimelineEvent& event : recording.value().events) {
        if (const auto* reach = std::get_if<ReachChanged>(&event.body)) {
            told << (reach->lost ? QStringLiteral("lost") : QStringLiteral("regained"));
        }
        QVERIFY(!std::holds_alternative<ServerAvailability>(event.body));
        const auto* changed = std::get_if<ServerChanged>(&event.body);
        QVERIFY(changed == nullptr || changed->change.kind != ServerChangeKind::Restart);
    }
    QCOMPARE(told, (QStringList{QStringLiteral("lost"), QStringLiteral("regained")}));
}

QTEST_GUILESS_MAIN(TestRemoteDrill)
#include "tst_remotedrill.moc"
