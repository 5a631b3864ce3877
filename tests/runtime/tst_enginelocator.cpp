// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/enginelocator.h"

#include <QTest>

using namespace stormlab;

namespace
{

using Kind = ContainerEngine::Kind;

/// As `docker context inspect` prints it.
QByteArray context(const char* name, const char* host)
{
    return QByteArray("[{\"Name\": \"") + name + "\", \"Metadata\": {}, \"Endpoints\": {\"docker\": {\"Host\": \"" +
           host + "\", \"SkipTLSVerify\": false}}, \"TLSMaterial\": {}, \"Storage\": {}}]";
}

/// As `podman system connection list --format json` prints it.
const QByteArray connections =
    "[{\"Name\": \"farm\", \"URI\": \"ssh://lab@farm:2222/run/podman/podman.sock\", \"Default\": true},"
    " {\"Name\": \"here\", \"URI\": \"unix:///run/podman/podman.sock\", \"Default\": false}]";

} // namespace

class EngineLocatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dockerHostComesFirst()
    {
        const auto engine = EngineLocator::fromVariables(
            Kind::Docker, {{QStringLiteral("DOCKER_HOST"), QStringLiteral("ssh://lab@farm")}});
        QVERIFY(engine);
        QCOMPARE(engine->globals, (QStringList{QStringLiteral("--host"), QStringLiteral("ssh://lab@farm")}));
        QCOMPARE(engine->place, QStringLiteral("DOCKER_HOST"));
        QCOMPARE(engine->address, QStringLiteral("ssh://lab@farm"));
        QVERIFY(engine->ssh == (SshTarget{QStringLiteral("lab"), QStringLiteral("farm"), 0, {}}));
    }

    void withoutAVariableDockerIsAskedForItsContext()
    {
        QVERIFY(!EngineLocator::fromVariables(Kind::Docker, {}));
        QVERIFY(!EngineLocator::fromVariables(Kind::Docker, {{QStringLiteral("DOCKER_HOST"), QString()}}));
        QVERIFY(!EngineLocator::fromVariables(Kind::Docker, {{QStringLiteral("CONTAINER_HOST"), QStringLiteral("x")}}));
    }

    void podmanWithoutVariablesIsThisComputers()
    {
        const auto engine = EngineLocator::fromVariables(Kind::Podman, {});
        QVERIFY(engine);
        QCOMPARE(describe(*engine), QStringLiteral("podman"));
        QVERIFY(engine->globals.isEmpty());
    }

    void aPodmanConnectionHasToBeAskedFor()
    {
        QVERIFY(!EngineLocator::fromVariables(Kind::Podman,
                                              {{QStringLiteral("CONTAINER_CONNECTION"), QStringLiteral("farm")}}));
        const auto engine = EngineLocator::fromVariables(
            Kind::Podman, {{QStringLiteral("CONTAINER_CONNECTION"), QStringLiteral("farm")},
                           {QStringLiteral("CONTAINER_HOST"), QStringLiteral("unix:///x")}});
        QVERIFY(engine);
        QCOMPARE(engine->globals, (QStringList{QStringLiteral("--url"), QStringLiteral("unix:///x")}));
    }

    void theDefaultContextIsNoPlaceToSpeakOf()
    {
        const auto engine = EngineLocator::fromContext(context("default", "unix:///var/run/docker.sock"));
        QVERIFY(engine.ok());
        QCOMPARE(describe(engine.value()), QStringLiteral("docker"));
        QCOMPARE(engine.value().globals, (QStringList{QStringLiteral("--context"), QStringLiteral("default")}));
    }

    void anotherContextIsShown()
    {
        const auto engine = EngineLocator::fromContext(context("lab", "ssh://lab@farm:2222"));
        QVERIFY(engine.ok());
        QCOMPARE(describe(engine.value()), QStringLiteral("docker (the context lab, ssh://lab@farm:2222)"));
        QVERIFY(engine.value().ssh == (SshTarget{QStringLiteral("lab"), QStringLiteral("farm"), 2222, {}}));
    }

    void aContextThatSaysNothingIsAnError_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* const json : {"", "[]", "{}", "[{\"Name\": \"lab\"}]", "[{\"Name\": 7}]", "nonsense"}) {
            QTest::newRow(json) << QByteArray(json);
        }
        QTest::newRow("no host") << context("lab", "");
    }

    void aContextThatSaysNothingIsAnError()
    {
        QFETCH(const QByteArray, json);
        const auto engine = EngineLocator::fromContext(json);
        QVERIFY(!engine.ok());
        QVERIFY(!engine.error().nextStep.empty());
    }

    void theNamedConnectionIsTaken()
    {
        const auto engine = EngineLocator::fromConnections(connections, QStringLiteral("farm"));
        QVERIFY(engine.ok());
        QCOMPARE(engine.value().globals, (QStringList{QStringLiteral("--connection"), QStringLiteral("farm")}));
        QCOMPARE(describe(engine.value()),
                 QStringLiteral("podman (the connection farm, ssh://lab@farm:2222/run/podman/podman.sock)"));
        QVERIFY(engine.value().ssh.has_value());
    }

    /// podman's own ssh is told of the key; the tunnel's must be told as well.
    void theConnectionsKeyServesTheTunnel()
    {
        const auto engine = EngineLocator::fromConnections(
            "[{\"Name\": \"farm\", \"URI\": \"ssh://lab@farm\", \"Identity\": \"/keys/lab\"}]", QStringLiteral("farm"));
        QVERIFY(engine.ok());
        QCOMPARE(engine.value().ssh->identity, QStringLiteral("/keys/lab"));
    }

    void theVariablesKeyServesTheTunnel()
    {
        const EngineLocator::Variables variables{
            {QStringLiteral("CONTAINER_HOST"), QStringLiteral("ssh://lab@farm/run/podman.sock")},
            {QStringLiteral("DOCKER_HOST"), QStringLiteral("ssh://lab@farm")},
            {QStringLiteral("CONTAINER_SSHKEY"), QStringLiteral("/keys/lab")}};
        QCOMPARE(EngineLocator::fromVariables(Kind::Podman, variables)->ssh->identity, QStringLiteral("/keys/lab"));
        QCOMPARE(EngineLocator::fromVariables(Kind::Docker, variables)->ssh->identity, QString());
    }

    void anUnknownConnectionIsAnError()
    {
        const auto engine = EngineLocator::fromConnections(connections, QStringLiteral("barn"));
        QVERIFY(!engine.ok());
        QVERIFY(engine.error().message.find("barn") != std::string::npos);
        QVERIFY(!EngineLocator::fromConnections("nonsense", QStringLiteral("farm")).ok());
    }

    void addressesAreTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("bySsh");
        QTest::addColumn<bool>("outOfReach");
        const auto row = [](const char* address, bool bySsh, bool outOfReach) {
            QTest::newRow(address) << QString::fromLatin1(address) << bySsh << outOfReach;
        };
        row("unix:///var/run/docker.sock", false, false);
        row("", false, false);
        row("ssh://farm", true, false);
        row("ssh://lab@farm:22/run/podman.sock", true, false);
        row("ssh:///no-host", false, false);
        row("tcp://127.0.0.1:2375", false, false);
        row("tcp://localhost:2375", false, false);
        row("tcp://[::1]:2375", false, false);
        row("tcp://10.0.0.7:2376", false, true);
        row("https://farm:2376", false, true);
    }

    void addressesAreTold()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, bySsh);
        QFETCH(const bool, outOfReach);
        QCOMPARE(sshTarget(address).has_value(), bySsh);
        QCOMPARE(isOutOfReach(address), outOfReach);
    }
};

QTEST_GUILESS_MAIN(EngineLocatorTest)
#include "tst_enginelocator.moc"
