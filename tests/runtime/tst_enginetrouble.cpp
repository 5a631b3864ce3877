// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/enginetrouble.h"

#include <QTest>

using namespace stormlab;

namespace
{

const ContainerEngine docker{ContainerEngine::Kind::Docker, {}, {}, QStringLiteral("unix:///var/run/docker.sock"), {}};
const ContainerEngine farm{ContainerEngine::Kind::Docker,
                           {},
                           QStringLiteral("the context farm"),
                           QStringLiteral("ssh://farm"),
                           SshTarget{{}, QStringLiteral("farm"), 0, {}}};

EngineReply refusal(const QByteArray& words)
{
    return {EngineReply::End::Exited, 125, {}, words};
}

void row(const char* name, const char* words, EngineTrouble means)
{
    QTest::newRow(name) << QByteArray(words) << wordOf(means);
}

} // namespace

/// The words are those that the engines have really said.
class EngineTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsOwnWordsTellWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("means");
        addDaemons();
        addHosts();
        addImages();
        addFetching();
        addStarting();
        addRootless();
    }

    void itsOwnWordsTellWhatIsWrong()
    {
        QFETCH(const QByteArray, words);
        QFETCH(const QString, means);
        QCOMPARE(wordOf(troubleOf(refusal(words))), means);
    }

    void howTheCallEndedComesFirst()
    {
        QVERIFY(troubleOf({EngineReply::End::NotInstalled, 127, {}, {}}) == EngineTrouble::NotInstalled);
        QVERIFY(troubleOf({EngineReply::End::TimedOut, 0, {}, "no such image"}) == EngineTrouble::Hangs);
    }

    void everyTroubleSaysWhatAndWhatNext()
    {
        for (int number = 0; number <= static_cast<int>(EngineTrouble::Other); ++number) {
            const auto trouble = static_cast<EngineTrouble>(number);
            const Error error = engineError(docker, trouble, refusal("its own words\n"), QStringLiteral("some:image"));
            QVERIFY2(!error.message.empty() && !error.nextStep.empty(), qPrintable(wordOf(trouble)));
            QVERIFY2(error.message.find('{') == std::string::npos, error.message.c_str());
            QVERIFY2(error.nextStep.find('{') == std::string::npos, error.nextStep.c_str());
            QCOMPARE(error.detail, std::string("its own words"));
            QVERIFY(wordOf(trouble) != wordOf(EngineTrouble::Other) || trouble == EngineTrouble::Other);
        }
    }

    void neverSuggestsToLoosenTheSocket()
    {
        const Error error = engineError(docker, EngineTrouble::NoPermission, {}, {});
        for (const char* const word : {"chmod", "usermod", "group", "sudo docker", "666"}) {
            QVERIFY((error.message + error.nextStep).find(word) == std::string::npos);
        }
    }

    void advisesNobodyToUseWhatRefused()
    {
        const ContainerEngine podman{ContainerEngine::Kind::Podman, {}, {}, {}, {}};
        const Error error = engineError(podman, EngineTrouble::NoPermission, {}, {});
        QCOMPARE(error.nextStep, std::string("Use the native engine, which needs no such right."));
    }

    void anotherHostIsNotThisComputer()
    {
        const Error here = engineError(docker, EngineTrouble::ImageMissing, {}, QStringLiteral("some:image"));
        QCOMPARE(here.message, std::string("The image some:image is not on this computer."));
        QVERIFY(here.code == ErrorCode::Image);
        const Error there = engineError(farm, EngineTrouble::ImageMissing, {}, QStringLiteral("some:image"));
        QVERIFY(there.message.find("the context farm") != std::string::npos);
        QVERIFY(there.message.find("this computer") == std::string::npos);
        const Error down = engineError(farm, EngineTrouble::NotRunning, {}, {});
        QVERIFY2(down.nextStep.starts_with("Start it there ("), down.nextStep.c_str());
    }

private:
    static void addDaemons()
    {
        row("docker 20.10, no daemon",
            "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
            EngineTrouble::NotRunning);
        row("docker 29, no daemon",
            "failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if "
            "the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory",
            EngineTrouble::NotRunning);
        row("docker 29, no daemon behind a port",
            "failed to connect to the docker API at tcp://127.0.0.1:2375: dial tcp 127.0.0.1:2375: connect: connection "
            "refused",
            EngineTrouble::NotRunning);
        row("podman 4.3, no service",
            "Cannot connect to Podman. Please verify your connection to the Linux system using `podman system "
            "connection list`, or try `podman machine init` and `podman machine start` to manage a new Linux VM\n"
            "Error: unable to connect to Podman socket: Get \"http://d/v4.3.1/libpod/_ping\": dial unix "
            "/tmp/none.sock: "
            "connect: no such file or directory",
            EngineTrouble::NotRunning);
        row("docker 20.10, not allowed",
            "Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: "
            "Get \"http://%2Fvar%2Frun%2Fdocker.sock/v1.24/info\": dial unix /var/run/docker.sock: connect: permission "
            "denied",
            EngineTrouble::NoPermission);
        row("docker 29, not allowed",
            "permission denied while trying to connect to the docker API at unix:///run/user/1000/engine.sock",
            EngineTrouble::NoPermission);
        row("podman, not allowed",
            "Error: unable to connect to Podman socket: Get \"http://d/v4.3.1/libpod/_ping\": dial unix "
            "/run/podman/podman.sock: connect: permission denied",
            EngineTrouble::NoPermission);
        row("docker 20.10, no such context", "unable to resolve docker endpoint: context \"lab\" does not exist",
            EngineTrouble::NoSuchContext);
        row("docker 28, no such context",
            "context \"lab\": context not found: open /root/.docker/contexts/meta/ca37/meta.json: no such file or "
            "directory",
            EngineTrouble::NoSuchContext);
        row("podman 4.3, no such connection",
            "Error: failed to resolve active destination: \"lab\" service destination not found",
            EngineTrouble::NoSuchContext);
    }

    static void addHosts()
    {
        row("docker 28, host down",
            "error during connect: Get \"http://docker.example.com/v1.50/info\": command [ssh -o ConnectTimeout=30 -T "
            "-p 1 -- 127.0.0.1 docker system dial-stdio] has exited with exit status 255, make sure the URL is valid, "
            "and Docker 18.09 or later is installed on the remote host: stderr=ssh: connect to host 127.0.0.1 port 1: "
            "Connection refused",
            EngineTrouble::HostUnreachable);
        row("docker, unknown key",
            "error during connect: command [ssh farm docker system dial-stdio] has exited with exit status 255: "
            "stderr=Host key verification failed.",
            EngineTrouble::HostUnreachable);
        row("docker, no key of ours", "stderr=lab@farm: Permission denied (publickey,password).",
            EngineTrouble::HostUnreachable);
        row("docker, no such host", "stderr=ssh: Could not resolve hostname farm: Name or service not known",
            EngineTrouble::HostUnreachable);
        row("podman 4.3, host down", "Error: failed to connect: dial tcp 127.0.0.1:1: connect: connection refused",
            EngineTrouble::HostUnreachable);
        row("podman 4.3, no such host", "Error: failed to connect: dial tcp: lookup farm on 10.0.0.1:53: no such host",
            EngineTrouble::HostUnreachable);
        row("podman 5, no key of ours",
            "Error: unable to connect to Podman socket: failed to connect: ssh: handshake failed: ssh: unable to "
            "authenticate, attempted methods [none publickey], no supported methods remain",
            EngineTrouble::HostUnreachable);
        row("podman, its service is down there",
            "Error: unable to connect to Podman socket: Get \"http://d/v4.3.1/libpod/_ping\": ssh: rejected: connect "
            "failed (open failed)",
            EngineTrouble::NotRunning);
    }

    static void addImages()
    {
        row("docker 20.10, no image", "Error: No such image: docker.io/library/postgres:17",
            EngineTrouble::ImageMissing);
        row("docker 27, no image to run", "docker: Error response from daemon: No such image: postgres:17.",
            EngineTrouble::ImageMissing);
        row("podman 4.3, no image", "Error: inspecting object: localhost/x:y: image not known",
            EngineTrouble::ImageMissing);
        row("podman 5, no image", "Error: localhost/x:y: image not known", EngineTrouble::ImageMissing);
        row("docker 20.10, no archive", "Error processing tar file(exit status 1): archive/tar: invalid tar header",
            EngineTrouble::NotAnImage);
        row("docker 27, no archive", "invalid archive: does not contain a manifest.json", EngineTrouble::NotAnImage);
        row("podman 4.3, no archive",
            "Error: payload does not match any of the supported image formats:\n * oci: initializing source "
            "oci:g.tar:: open g.tar/index.json: not a directory",
            EngineTrouble::NotAnImage);
    }

    static void addFetching()
    {
        row("docker 20.10, no network",
            "Error response from daemon: Get \"https://registry-1.docker.io/v2/\": dial tcp: lookup "
            "registry-1.docker.io on 10.0.0.1:53: no such host",
            EngineTrouble::NoNetwork);
        row("docker 29, no network",
            "Error response from daemon: failed to resolve reference \"docker.io/library/postgres:17\": failed to do "
            "request: Head \"https://registry-1.docker.io/v2/library/postgres/manifests/17\": dial tcp: lookup "
            "registry-1.docker.io: Temporary failure in name resolution",
            EngineTrouble::NoNetwork);
        row("docker, slow network",
            "Error response from daemon: Get \"https://registry-1.docker.io/v2/\": net/http: request canceled while "
            "waiting for connection (Client.Timeout exceeded while awaiting headers)",
            EngineTrouble::NoNetwork);
        row("podman 4.3, no network",
            "Error: initializing source docker://postgres:17: pinging container registry registry-1.docker.io: Get "
            "\"https://registry-1.docker.io/v2/\": dial tcp: lookup registry-1.docker.io: no such host",
            EngineTrouble::NoNetwork);
        row("docker, no such tag",
            "Error response from daemon: manifest for postgres:99 not found: manifest unknown: manifest unknown",
            EngineTrouble::NoSuchImage);
        row("docker, no such repository",
            "Error response from daemon: pull access denied for nobody/nothing, repository does not exist or may "
            "require 'docker login': denied: requested access to the resource is denied",
            EngineTrouble::NoSuchImage);
        row("podman 4.4, no such repository",
            "Error: initializing source docker://nobody/nothing:latest: reading manifest latest in "
            "docker.io/nobody/nothing: requested access to the resource is denied",
            EngineTrouble::NoSuchImage);
        row("docker, another processor", "no matching manifest for linux/riscv64 in the manifest list entries",
            EngineTrouble::WrongArchitecture);
        row("disk full",
            "failed to register layer: Error processing tar file(exit status 1): write /usr/lib/x: no space left on "
            "device",
            EngineTrouble::NoSpace);
    }

    static void addStarting()
    {
        row("another processor", "exec /usr/bin/sh: exec format error", EngineTrouble::WrongArchitecture);
        row("docker, no shell",
            "docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container "
            "process caused: exec: \"sh\": executable file not found in $PATH: unknown.",
            EngineTrouble::NoShell);
        row("crun, no shell",
            "Error: crun: executable file `sh` not found in $PATH: No such file or directory: OCI "
            "runtime attempted to invoke a command that was not found",
            EngineTrouble::NoShell);
        row("crun, no limits", "Error: OCI runtime error: crun: setrlimit `RLIMIT_NPROC`: Operation not permitted",
            EngineTrouble::Other);
        row("nothing", "", EngineTrouble::Other);
    }

    /// podman 4.3 of an ordinary user, where something that it needs is missing.
    static void addRootless()
    {
        row("no user namespaces",
            "cannot clone: No space left on device\n"
            "user namespaces are not enabled in /proc/sys/user/max_user_namespaces\n"
            "level=error msg=\"invalid internal status, try resetting the pause process with \\\"/usr/bin/podman "
            "system "
            "migrate\\\": cannot re-exec process\"",
            EngineTrouble::NoUserNamespaces);
        row("no uidmap",
            "level=error msg=\"invalid internal status, try resetting the pause process with \\\"podman system "
            "migrate\\\": command required for rootless mode with multiple IDs: exec: \\\"newuidmap\\\": executable "
            "file not found in $PATH\"",
            EngineTrouble::NoUserRange);
        row("not in /etc/subuid",
            "Error: creating container storage: creating read-write layer with ID \"56d7\": potentially insufficient "
            "UIDs or GIDs available in user namespace (requested 65534:65534 for /home/learner/run/postgresql): Check "
            "/etc/subuid and /etc/subgid if configured locally and run podman-system-migrate: lchown "
            "/home/learner/run/postgresql: invalid argument",
            EngineTrouble::NoUserRange);
        row("no slirp4netns",
            "Error: could not find slirp4netns, the network namespace can't be configured: exec: \"slirp4netns\": "
            "executable file not found in $PATH",
            EngineTrouble::NoContainerNetwork);
        row("no tun device",
            "Error: /usr/bin/slirp4netns failed: \"open(\\\"/dev/net/tun\\\"): Permission denied\\nWARNING: Support "
            "for "
            "seccomp is experimental\\nchild failed(1)\\n\"",
            EngineTrouble::NoContainerNetwork);
        row("no pause",
            "Error: can not pause containers on rootless containers with cgroup V1: this container does not have a "
            "cgroup",
            EngineTrouble::CannotPause);
    }
};

QTEST_GUILESS_MAIN(EngineTroubleTest)
#include "tst_enginetrouble.moc"
