// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/fleetwitness.h"
#include "tests/support/fewdescriptors.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <set>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

constexpr int bound = 30'000; ///< of every wait, milliseconds

AppSpec pods(const SettingMap& settings)
{
    AppSpec app = holdingApp({{"instances", "2"},
                              {"pool.min", "2"},
                              {"pool.max", "2"},
                              {"reconnect.policy", "exponential"},
                              {"reconnect.base_ms", "100"},
                              {"reconnect.cap_ms", "500"},
                              {"reconnect.jitter", "full"}});
    app.name = "proxy";
    app.pods = PodsSpec{1'000ms};
    app.workload.requestsPerSecond = 20;
    app.workload.steps = {{"select count(*) from pg_class", {}}};
    for (const auto& [key, value] : settings)
        app.settings[key] = value;
    return app;
}

/// The pids of pods and engines that are alive: whoever runs the program of this build.
std::set<int> podProcesses()
{
    std::set<int> found;
    const QString program = QStringLiteral(STORMLAB_BIN_DIR "/stormlab-pod");
    for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString link = QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(name));
        if (name.toInt() > 0 && link == program)
            found.insert(name.toInt());
    }
    return found;
}

int startedPods(const FleetWitness& witness)
{
    int started = 0;
    for (const PodChanged& change : witness.all<PodChanged>())
        started += change.change == PodChange::Started ? 1 : 0;
    return started;
}

int changes(const FleetWitness& witness, PodChange kind)
{
    const std::vector<PodChanged> all = witness.all<PodChanged>();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [kind](const PodChanged& change) { return change.change == kind; }));
}

std::vector<ProbeEnded> probes(const FleetWitness& witness, ProbeKind kind)
{
    std::vector<ProbeEnded> all = witness.all<ProbeEnded>();
    std::erase_if(all, [kind](const ProbeEnded& probe) { return probe.probe != kind; });
    return all;
}

int ended(const FleetWitness& witness, ProbeKind kind, ProbeOutcome outcome)
{
    const std::vector<ProbeEnded> all = probes(witness, kind);
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [&](const ProbeEnded& probe) { return probe.outcome == outcome; }));
}

/// The last readiness probe of each of the two pods was good.
bool areReady(const FleetWitness& witness)
{
    std::map<int, bool> ready;
    for (const ProbeEnded& probe : probes(witness, ProbeKind::Readiness))
        ready[probe.pod] = probe.outcome == ProbeOutcome::Good;
    return ready.size() == 2 && ready[0] && ready[1];
}

} // namespace

class PodsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>(TestServerOptions{});
        QVERIFY2(startWithAppRole(*m_server), qPrintable(m_server->problem()));
    }

    void cleanup()
    {
        m_server->thaw();
        QTRY_COMPARE_WITH_TIMEOUT(podProcesses(), std::set<int>(), bound);
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 0, bound);
    }

    void podsAreReadyAndServeRequests()
    {
        FleetWitness witness(*m_server, {pods({})});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().served > 20 && areReady(witness), bound);
        QCOMPARE(startedPods(witness), 2);
        QCOMPARE(podProcesses().size(), 4u);
        QCOMPARE(backendsOf(*m_server), 4);
        QTRY_COMPARE_WITH_TIMEOUT(witness.seconds().connections, 4, bound);
        QCOMPARE(witness.logins().of(LoginOutcome::Ok), 4);
        QCOMPARE(m_server->run(QStringLiteral("select distinct application_name from pg_stat_activity where usename = "
                                              "'app_test'")),
                 QStringList{QStringLiteral("proxy")});
        QVERIFY(witness.timesAreInOrder());
        witness.stop();
        // An engine ends a moment after its pod.
        QTRY_COMPARE_WITH_TIMEOUT(podProcesses(), std::set<int>(), bound);
    }

    /// The mistake: liveness, which needs no database, fails with it, and pods with nothing wrong are killed.
    void aBlockingTeardownFreezesThePodAndTheKubeletKillsIt()
    {
        FleetWitness witness(*m_server, {pods({{"teardown", "blocking"}})});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(areReady(witness), bound);
        QCOMPARE(changes(witness, PodChange::Killed), 0);
        m_server->freeze();
        QTRY_VERIFY_WITH_TIMEOUT(changes(witness, PodChange::Killed) >= 2, bound);
        QVERIFY(ended(witness, ProbeKind::Liveness, ProbeOutcome::TimedOut) >= 6);
        for (const PodChanged& change : witness.all<PodChanged>()) {
            if (change.change != PodChange::Killed)
                continue;
            QVERIFY2(
                change.why.find("3 liveness probes in a row failed; its last words: reconnecting: ending engine") !=
                    std::string::npos,
                change.why.c_str());
            QVERIFY(change.backOff && *change.backOff >= 1s && change.restarts >= 1);
        }
        m_server->thaw();
        QTRY_VERIFY_WITH_TIMEOUT(areReady(witness), bound);
        QVERIFY(startedPods(witness) >= 4);
    }

    /// As long as the other one needs to be killed, liveness is answered: compared with what one second of the mistake
    /// costs, not with a figure that a busy computer would miss.
    void aTeardownByForceLeavesThePodAlive()
    {
        FleetWitness witness(*m_server, {pods({{"teardown", "kill"}})});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(areReady(witness), bound);
        m_server->freeze();
        const std::size_t before = probes(witness, ProbeKind::Liveness).size();
        QTRY_VERIFY_WITH_TIMEOUT(!areReady(witness), bound);
        QTRY_VERIFY_WITH_TIMEOUT(probes(witness, ProbeKind::Liveness).size() >= before + 16, bound);
        QCOMPARE(ended(witness, ProbeKind::Liveness, ProbeOutcome::Good),
                 static_cast<int>(probes(witness, ProbeKind::Liveness).size()));
        QCOMPARE(changes(witness, PodChange::Killed), 0);
        m_server->thaw();
        QTRY_VERIFY_WITH_TIMEOUT(areReady(witness), bound);
        QCOMPARE(startedPods(witness), 2);
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 4, bound);
    }

    /// It was killed, so it cannot say that its connections went with it, and the next one comes much later.
    void anEngineThatIsGoneHoldsNothing()
    {
        FleetWitness witness(
            *m_server, {pods({{"teardown", "kill"}, {"reconnect.policy", "fixed"}, {"reconnect.base_ms", "60000"}})});
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(witness.seconds().connections, 4, bound);
        m_server->freeze();
        QTRY_COMPARE_WITH_TIMEOUT(witness.seconds().connections, 0, bound);
        QCOMPARE(changes(witness, PodChange::Killed), 0);
        QCOMPARE(changes(witness, PodChange::Exited), 0);
    }

    void aPodThatSomebodyEndsIsToldAndStartedAgain()
    {
        FleetWitness witness(*m_server, {pods({})});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(areReady(witness), bound);
        const PodChanged first = witness.all<PodChanged>().front();
        ::kill(first.process, SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(startedPods(witness), 3, bound);
        const std::vector<PodChanged> all = witness.all<PodChanged>();
        QCOMPARE(static_cast<int>(all[2].change), static_cast<int>(PodChange::Exited));
        QVERIFY2(all[2].why.starts_with("signal 9"), all[2].why.c_str());
        QCOMPARE(all[2].restarts, 1);
        QTRY_COMPARE_WITH_TIMEOUT(podProcesses().size(), 4u, bound);
    }

    void aDeployReplacesThePods()
    {
        FleetWitness witness(*m_server, {pods({})});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(areReady(witness), bound);
        witness.fleet().deploy({"proxy", {{"instances", "3"}, {"deploy.strategy", "rolling"}}});
        QTRY_COMPARE_WITH_TIMEOUT(witness.all<DeployFinished>().size(), 1u, bound);
        QCOMPARE(changes(witness, PodChange::Stopped), 2);
        QCOMPARE(startedPods(witness), 5);
        QCOMPARE(changes(witness, PodChange::Exited), 0);
        QTRY_COMPARE_WITH_TIMEOUT(podProcesses().size(), 6u, bound);
    }

    void aTerminatedBackendIsToldByItsEngine()
    {
        FleetWitness witness(*m_server, {pods({})});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(areReady(witness), bound);
        endBackends(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(witness.all<BackendLost>().size() >= 4, bound);
        QCOMPARE(witness.all<BackendLost>().front().sqlstate, std::string("57P01"));
        QCOMPARE(witness.all<BackendLost>().front().app, std::string("proxy"));
        QTRY_VERIFY_WITH_TIMEOUT(areReady(witness), bound);
    }

    /// This program has descriptors for some dozens of requests, and may not ask for more.
    void aRequestWithoutADescriptorFailsAtOnce()
    {
        const FewDescriptors few(300);
        AppSpec app = pods({{"probe.failures", "100"}});
        app.workload.requestsPerSecond = 400;
        FleetWitness witness(*m_server, {app});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(areReady(witness), bound);
        m_server->freeze();
        QTRY_VERIFY_WITH_TIMEOUT(!areReady(witness), bound);
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().failed > 0, bound);
        for (const AppSecond& second : witness.all<AppSecond>())
            QVERIFY2(second.waiting <= 64, qPrintable(QString::number(second.waiting)));
        QCOMPARE(changes(witness, PodChange::Killed), 0);
    }

    void stopsAtOnceThoughEverythingIsFrozen()
    {
        FleetWitness witness(*m_server, {pods({{"teardown", "blocking"}, {"probe.failures", "100"}})});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(areReady(witness), bound);
        m_server->freeze();
        QTRY_VERIFY_WITH_TIMEOUT(ended(witness, ProbeKind::Liveness, ProbeOutcome::TimedOut) >= 2, bound);
        QElapsedTimer timer;
        timer.start();
        witness.stop();
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(podProcesses(), std::set<int>());
    }

    void nothingIsLeftWhenTheLabIsKilled()
    {
        QProcess holder;
        holder.start(QStringLiteral(STORMLAB_TESTS_DIR "/podholder"),
                     {QStringLiteral(STORMLAB_BIN_DIR "/stormlab-pod"), QString::number(m_server->port())});
        QVERIFY(holder.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(podProcesses().size(), 6u, bound);
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QTRY_COMPARE_WITH_TIMEOUT(podProcesses(), std::set<int>(), bound);
    }

    void aProgramThatIsMissingIsToldAndTriedAgain()
    {
        FleetOptions options;
        std::mutex mutex;
        std::vector<PodChanged> told;
        options.podProgram = "/nowhere/stormlab-pod";
        options.apps = {pods({{"instances", "1"}})};
        options.now = [] { return DrillTime{0}; };
        options.sink = [&](const std::vector<FleetEvent>& events) {
            const std::lock_guard lock(mutex);
            for (const FleetEvent& event : events) {
                if (const auto* pod = std::get_if<PodChanged>(&event.body))
                    told.push_back(*pod);
            }
        };
        Fleet fleet(std::move(options));
        fleet.start();
        const auto count = [&] {
            const std::lock_guard lock(mutex);
            return told.size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(count() >= 2, bound);
        fleet.stop();
        QCOMPARE(static_cast<int>(told.front().change), static_cast<int>(PodChange::Exited));
        for (const char* words : {"/nowhere/stormlab-pod", "No such file", "Build or install it"})
            QVERIFY2(told.front().why.find(words) != std::string::npos, told.front().why.c_str());
    }
};

QTEST_GUILESS_MAIN(PodsTest)
#include "tst_pods.moc"
