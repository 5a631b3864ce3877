// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/remotefixture.h"

#include "core/runtime/engines/enginelocator.h"
#include "tests/live/containerfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <signal.h>

#include <algorithm>
#include <optional>

namespace stormlab
{

namespace
{

using Kind = ContainerEngine::Kind;

const QString connectionName = QStringLiteral("farm");

QString sshAddress()
{
    return qEnvironmentVariable("STORMLAB_TEST_SSH");
}

QString podmanAddress()
{
    return qEnvironmentVariable("STORMLAB_TEST_PODMAN_URL");
}

ContainerEngine located(Kind kind)
{
    EngineLocator locator(kind);
    std::optional<ContainerEngine> found;
    QObject::connect(&locator, &EngineLocator::located, &locator,
                     [&](const ContainerEngine& engine) { found = engine; });
    locator.locate();
    static_cast<void>(QTest::qWaitFor([&] { return found.has_value(); }, 20'000));
    return found.value_or(ContainerEngine{});
}

/// Into the file, because `podman system connection add` of 4.3 leaves out the path of the socket.
void addPodmanConnection()
{
    QFile file(qEnvironmentVariable("CONTAINERS_CONF"));
    const QString text = QStringLiteral("\n[engine.service_destinations.%1]\nuri = \"%2\"\nidentity = \"%3\"\n")
                             .arg(connectionName, podmanAddress(), qEnvironmentVariable("STORMLAB_TEST_SSH_IDENTITY"));
    if (file.open(QIODevice::ReadWrite) && !file.readAll().contains(text.toUtf8())) {
        file.write(text.toUtf8());
    }
}

QByteArray commandLine(const QString& pid)
{
    QFile file(QStringLiteral("/proc/") + pid + QStringLiteral("/cmdline"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace('\0', ' ') : QByteArray();
}

template <typename Wanted>
std::vector<pid_t> processes(Wanted wanted)
{
    std::vector<pid_t> found;
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const int pid = entry.toInt(&isNumber);
        if (isNumber && wanted(commandLine(entry))) {
            found.push_back(pid);
        }
    }
    return found;
}

} // namespace

ScopedVariable::ScopedVariable(const char* name, const QByteArray& value)
    : m_name(name), m_wasSet(qEnvironmentVariableIsSet(name)), m_before(qgetenv(name))
{
    value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
}

ScopedVariable::~ScopedVariable()
{
    m_wasSet ? qputenv(m_name, m_before) : qunsetenv(m_name);
}

void eachPlace()
{
    QTest::addColumn<RemotePlace>("place");
    QTest::newRow("DOCKER_HOST") << RemotePlace::DockerHost;
    QTest::newRow("docker context") << RemotePlace::DockerContext;
    QTest::newRow("CONTAINER_HOST") << RemotePlace::PodmanUrl;
    QTest::newRow("podman connection") << RemotePlace::PodmanConnection;
}

void eachRemoteEngine()
{
    QTest::addColumn<RemotePlace>("place");
    QTest::newRow("docker") << RemotePlace::DockerHost;
    QTest::newRow("podman") << RemotePlace::PodmanUrl;
}

ContainerEngine engineAt(RemotePlace place)
{
    switch (place) {
    case RemotePlace::DockerHost: {
        const ScopedVariable host("DOCKER_HOST", sshAddress().toUtf8());
        return located(Kind::Docker);
    }
    case RemotePlace::DockerContext: {
        const ScopedVariable host("DOCKER_HOST", {});
        const ScopedVariable context("DOCKER_CONTEXT", connectionName.toUtf8());
        static_cast<void>(
            runProgram(QStringLiteral("docker"), {QStringLiteral("--context"), QStringLiteral("default"),
                                                  QStringLiteral("context"), QStringLiteral("create"), connectionName,
                                                  QStringLiteral("--docker"), QStringLiteral("host=") + sshAddress()}));
        return located(Kind::Docker);
    }
    case RemotePlace::PodmanUrl: {
        const ScopedVariable host("CONTAINER_HOST", podmanAddress().toUtf8());
        return located(Kind::Podman);
    }
    case RemotePlace::PodmanConnection: {
        addPodmanConnection();
        const ScopedVariable key("CONTAINER_SSHKEY", {});
        const ScopedVariable connection("CONTAINER_CONNECTION", connectionName.toUtf8());
        return located(Kind::Podman);
    }
    }
    return {};
}

ContainerEngine engineAt(RemotePlace place, const QString& hostAndPort)
{
    const bool docker = place == RemotePlace::DockerHost;
    QString address = docker ? sshAddress() : podmanAddress();
    address.replace(QStringLiteral("127.0.0.1:2222"), hostAndPort);
    const ScopedVariable host(docker ? "DOCKER_HOST" : "CONTAINER_HOST", address.toUtf8());
    return located(docker ? Kind::Docker : Kind::Podman);
}

std::vector<pid_t> processesThatBeginWith(const QByteArray& words)
{
    return processes([&](const QByteArray& line) { return line.startsWith(words); });
}

std::vector<pid_t> processesThatName(const QByteArray& words)
{
    return processes([&](const QByteArray& line) { return line.contains(words); });
}

std::vector<pid_t> sshSessions()
{
    return processes([](const QByteArray& line) {
        return line.startsWith("sshd: ") && !line.contains("[listener]") && !line.contains("[accepted]");
    });
}

std::vector<pid_t> sshListeners()
{
    return processes([](const QByteArray& line) { return line.startsWith("sshd: ") && line.contains("[listener]"); });
}

int sshConnections()
{
    // Of the server's side: its port is the local one (2222 is 08AE), and the connection is established (01).
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const auto lines = table.readAll().split('\n');
    return static_cast<int>(std::ranges::count_if(lines, [](const QByteArray& line) {
        const auto words = line.simplified().split(' ');
        return words.size() > 3 && words.at(1).endsWith(":08AE") && words.at(3) == "01";
    }));
}

void signalAll(const std::vector<pid_t>& processes, int number)
{
    for (const pid_t process : processes) {
        ::kill(process, number);
    }
}

} // namespace stormlab
