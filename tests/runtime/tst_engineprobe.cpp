// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/engineinfo.h"
#include "core/runtime/engines/engineprobe.h"
#include "core/runtime/engines/sandboximage.h"
#include "tests/support/scriptedengines.h"

#include <QTest>

using namespace stormlab;

namespace
{

using Kind = ContainerEngine::Kind;

const QString docker = QStringLiteral("docker");
const QString podman = QStringLiteral("podman");
const QString postgres = QString::fromLatin1(defaultSandboxImage);
const QString ours = QString::fromLatin1(ownSandboxImage);

EngineProbe::Request request(Kind kind, EngineProbe::Depth depth = EngineProbe::Depth::Container)
{
    return {kind, sandboxImages({}), depth, Milliseconds(10'000), Milliseconds(10'000)};
}

EngineFinding findingOf(const EngineProbe::Request& asked)
{
    EngineProbe probe(asked);
    std::optional<EngineFinding> finding;
    int answers = 0;
    QObject::connect(&probe, &EngineProbe::answered, &probe, [&](const EngineFinding& found) {
        finding = found;
        ++answers;
    });
    probe.start();
    [&] {
        QVERIFY(!finding);
        QTRY_VERIFY_WITH_TIMEOUT(finding, 20'000);
        QCOMPARE(answers, 1);
    }();
    return finding.value_or(EngineFinding{});
}

QString troubleIn(const EngineFinding& finding)
{
    return finding.problem ? wordOf(finding.problem->trouble) : QStringLiteral("works");
}

} // namespace

/// With programs that answer as engines have answered on bad days.
class EngineProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContainerProvesThatDockerWorks()
    {
        ScriptedEngines engines;
        engines.dockerWorks({postgres});
        const EngineFinding finding = findingOf(request(Kind::Docker));
        QVERIFY2(finding.works(), qPrintable(troubleIn(finding)));
        QCOMPARE(finding.version, QStringLiteral("27.5.1"));
        QCOMPARE(finding.image, postgres);
        QCOMPARE(finding.volumes, std::optional(QStringList{QStringLiteral("/var/lib/postgresql/data")}));
        QVERIFY(finding.unenforced.isEmpty());
        const QString run = engines.calls(docker).last();
        for (const char* const word :
             {"--context default run --rm --pull never", "--publish 127.0.0.1::5432", "--cap-drop ALL",
              "--label org.stormlab.drill=probe-",
              "--label org.stormlab.owner-pid=", "--label org.stormlab.expires=", "--memory", "--pids-limit"}) {
            QVERIFY2(run.contains(QLatin1String(word)), qPrintable(run));
        }
    }

    void podmanToo()
    {
        ScriptedEngines engines;
        engines.podmanWorks({postgres});
        const EngineFinding finding = findingOf(request(Kind::Podman));
        QVERIFY2(finding.works(), qPrintable(troubleIn(finding)));
        QCOMPARE(finding.version, QStringLiteral("4.3.1"));
    }

    void ourOwnImageServesWhereTheDefaultIsMissing()
    {
        ScriptedEngines engines;
        engines.dockerWorks({ours});
        const EngineFinding finding = findingOf(request(Kind::Docker));
        QVERIFY(finding.works());
        QCOMPARE(finding.image, ours);
    }

    void theDefaultImageComesFirst()
    {
        ScriptedEngines engines;
        engines.dockerWorks({ours, postgres});
        QCOMPARE(findingOf(request(Kind::Docker)).image, postgres);
    }

    void aMissingImageIsTheOneToFetch()
    {
        ScriptedEngines engines;
        engines.podmanWorks({});
        const EngineFinding finding = findingOf(request(Kind::Podman));
        QVERIFY(finding.lacksImage());
        QVERIFY(!finding.volumes);
        QCOMPARE(finding.image, postgres);
        QCOMPARE(finding.version, QStringLiteral("4.3.1"));
        QVERIFY(finding.problem->error.message.find("postgres:17") != std::string::npos);
    }

    void answeringIsNotWorking()
    {
        ScriptedEngines engines;
        engines.podmanWorks({postgres});
        engines.answer(
            podman, QStringLiteral("run "),
            {{}, "Error: OCI runtime error: crun: setrlimit `RLIMIT_NPROC`: Operation not permitted", 126, false});
        const EngineFinding finding = findingOf(request(Kind::Podman));
        QCOMPARE(troubleIn(finding), QStringLiteral("cannot_start"));
        QVERIFY(finding.problem->error.detail.find("setrlimit") != std::string::npos);
        QVERIFY2(engines.calls(podman).last().startsWith(QStringLiteral("rm --force --volumes stormlab-probe-")),
                 qPrintable(engines.calls(podman).last()));
    }

    void aContainerThatGetsNoNetworkIsNoProof()
    {
        ScriptedEngines engines;
        engines.podmanWorks({postgres});
        engines.answer(
            podman, QStringLiteral("--publish "),
            {{}, "Error: /usr/bin/slirp4netns failed: \"open(\\\"/dev/net/tun\\\"): Permission denied", 126, false});
        const EngineFinding finding = findingOf(request(Kind::Podman));
        QVERIFY(!finding.works() && !finding.lacksImage());
        QCOMPARE(troubleIn(finding), QStringLiteral("no_network_for_containers"));
    }

    void itIsNotProvedWhereNobodyAskedForProof()
    {
        ScriptedEngines engines;
        engines.dockerWorks({postgres});
        QVERIFY(findingOf(request(Kind::Docker, EngineProbe::Depth::Image)).works());
        QVERIFY(engines.calls(docker).filter(QStringLiteral("run ")).isEmpty());
    }

    void nothingInstalled()
    {
        const ScriptedEngines engines;
        QCOMPARE(troubleIn(findingOf(request(Kind::Docker))), QStringLiteral("not_installed"));
        QCOMPARE(troubleIn(findingOf(request(Kind::Podman))), QStringLiteral("not_installed"));
    }

    void aDaemonThatIsDownIsTold_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("trouble");
        // It says so within an answer that has worked.
        QTest::newRow("docker 20.10")
            << QByteArray("{\"ServerErrors\":[\"Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is "
                          "the docker daemon running?\"]}\n")
            << QByteArray() << 0 << QStringLiteral("not_running");
        QTest::newRow("docker 28")
            << QByteArray("{\"ServerVersion\":\"\",\"MemoryLimit\":false}\n")
            << QByteArray("Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon "
                          "running?\n")
            << 1 << QStringLiteral("not_running");
        QTest::newRow("not allowed")
            << QByteArray("{\"ServerErrors\":[\"Got permission denied while trying to connect to the Docker daemon "
                          "socket at unix:///var/run/docker.sock\"]}\n")
            << QByteArray() << 0 << QStringLiteral("no_permission");
    }

    void aDaemonThatIsDownIsTold()
    {
        QFETCH(const QByteArray, output);
        QFETCH(const QByteArray, errors);
        QFETCH(const int, exitCode);
        QFETCH(const QString, trouble);
        ScriptedEngines engines;
        engines.dockerWorks({postgres});
        engines.answer(docker, QStringLiteral(" info "), {output, errors, exitCode, false});
        const EngineFinding finding = findingOf(request(Kind::Docker));
        QCOMPARE(troubleIn(finding), trouble);
        QVERIFY(finding.problem->error.detail.find("docker.sock") != std::string::npos);
    }

    void anEngineThatHangsIsLeft_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("when asked") << QStringLiteral(" info ");
        QTest::newRow("for its images") << QStringLiteral("image inspect");
        QTest::newRow("at the container") << QStringLiteral("run ");
    }

    void anEngineThatHangsIsLeft()
    {
        QFETCH(const QString, call);
        ScriptedEngines engines;
        engines.dockerWorks({postgres});
        engines.answer(docker, call, {{}, {}, 0, true});
        EngineProbe::Request asked = request(Kind::Docker);
        (call == QStringLiteral("run ") ? asked.startWithin : asked.answerWithin) = Milliseconds(400);
        QCOMPARE(troubleIn(findingOf(asked)), QStringLiteral("hangs"));
    }

    void whoeverStopsListeningLeavesNoContainer()
    {
        ScriptedEngines engines;
        engines.dockerWorks({postgres});
        engines.answer(docker, QStringLiteral("run "), {{}, {}, 0, true});
        QFile::link(QStringLiteral("/usr/bin/timeout"), engines.folder() + QStringLiteral("/timeout"));
        auto probe = std::make_unique<EngineProbe>(request(Kind::Docker));
        probe->start();
        const auto called = [&](const char* words) {
            return !engines.calls(docker).filter(QLatin1String(words)).isEmpty();
        };
        QTRY_VERIFY(called("run --rm"));
        probe.reset();
        QTRY_VERIFY(called("--context default rm --force --volumes stormlab-probe-"));
    }

    void aRemoteEngineThatIsNotReachedBySshIsOutOfReach()
    {
        ScriptedEngines engines;
        engines.dockerWorks({postgres});
        qputenv("DOCKER_HOST", "tcp://farm:2376");
        QCOMPARE(troubleIn(findingOf(request(Kind::Docker))), QStringLiteral("out_of_reach"));
        qunsetenv("DOCKER_HOST");
    }

    void unenforcedLimitsAreToldAndNotAskedOfTheContainer()
    {
        ScriptedEngines engines;
        engines.podmanWorks({postgres});
        engines.answer(
            podman, QStringLiteral("info "),
            {"{\"host\": {\"cgroupControllers\": [\"pids\"]}, \"version\": {\"Version\": \"5.3.1\"}}", {}, 0, false});
        const EngineFinding finding = findingOf(request(Kind::Podman));
        QVERIFY(finding.works());
        QCOMPARE(finding.unenforced,
                 (QStringList{QStringLiteral("memory"), QStringLiteral("cpu"), QStringLiteral("cpuset")}));
        QVERIFY(!engines.calls(podman).last().contains(QStringLiteral("--memory")));
    }

    void dockersAnswerIsRead()
    {
        const EngineInfo info = readEngineInfo(
            Kind::Docker, "{\"ServerVersion\":\"20.10.24\",\"MemoryLimit\":false,\"PidsLimit\":false,\"CPUSet\":true}");
        QCOMPARE(info.version, QStringLiteral("20.10.24"));
        QCOMPARE(info.unenforced, (QStringList{QStringLiteral("memory"), QStringLiteral("pids")}));
        QVERIFY(readEngineInfo(Kind::Docker, "nonsense") == EngineInfo{});
        QVERIFY(readEngineInfo(Kind::Podman, "[]") == EngineInfo{});
    }

    void podmanOfAnOrdinaryUserPausesOnlyWithControlGroupsOfVersion2()
    {
        const auto answer = [](const char* rootless, const char* groups) -> QByteArray {
            return QByteArray("{\"host\": {\"cgroupVersion\": \"") + groups +
                   "\", \"security\": {\"rootless\": " + rootless + "}}}";
        };
        QVERIFY(!readEngineInfo(Kind::Podman, answer("true", "v1")).pauses);
        QVERIFY(readEngineInfo(Kind::Podman, answer("true", "v2")).pauses);
        QVERIFY(readEngineInfo(Kind::Podman, answer("false", "v1")).pauses);
        ScriptedEngines engines;
        engines.podmanWorks({postgres});
        engines.answer(podman, QStringLiteral("info "), {answer("true", "v1"), {}, 0, false});
        QVERIFY(!findingOf(request(Kind::Podman)).pauses);
    }

    void imageNamesAreTold()
    {
        for (const char* const name :
             {"postgres", "localhost/stormlab-sandbox:15", "docker.io/library/postgres@sha256:0a"}) {
            QVERIFY(isImageName(QString::fromLatin1(name)));
        }
        for (const char* const name : {"", "-v", "--privileged", "a b", "a\nb"}) {
            QVERIFY(!isImageName(QString::fromLatin1(name)));
        }
    }
};

QTEST_GUILESS_MAIN(EngineProbeTest)
#include "tst_engineprobe.moc"
