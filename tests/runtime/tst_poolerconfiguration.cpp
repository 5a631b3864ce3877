// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/poolerconfiguration.h"

#include <QTest>

using namespace stormlab;

namespace
{

PoolerSettings small()
{
    PoolerSettings settings;
    settings.spec = {PoolMode::Session, 5, 200, Milliseconds{2'050}};
    settings.port = 6543;
    settings.serverPort = 5433;
    settings.database = "shop";
    settings.folder = "/run/lab/pooler";
    settings.passwordFile = "/run/lab/pooler/users.txt";
    return settings;
}

QStringList linesOf(const std::string& text)
{
    return QString::fromStdString(text).split(QLatin1Char('\n'));
}

} // namespace

class PoolerConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheScenarioAsks()
    {
        const QStringList lines = linesOf(poolerConfiguration(small()));
        for (const char* line :
             {"shop = host=127.0.0.1 port=5433 dbname=shop", "pool_mode = session", "default_pool_size = 5",
              "max_client_conn = 200", "query_wait_timeout = 2.050", "listen_addr = 127.0.0.1", "listen_port = 6543",
              "unix_socket_dir = /run/lab/pooler", "auth_file = /run/lab/pooler/users.txt"})
            QVERIFY2(lines.contains(QLatin1String(line)), line);
    }

    void letsNobodyAdministerIt()
    {
        const QStringList lines = linesOf(poolerConfiguration(small()));
        QVERIFY(lines.contains(QStringLiteral("admin_users = ")));
        QVERIFY(lines.contains(QStringLiteral("stats_users = stormlab_monitor, oncall")));
    }

    void listensWhereAnEnginePublishesItsPort()
    {
        PoolerSettings settings = small();
        settings.reach = ServerReach::PublishedPort;
        QVERIFY(linesOf(poolerConfiguration(settings)).contains(QStringLiteral("listen_addr = *")));
    }

    void knowsThePasswordsOfThoseWhoMayComeThrough()
    {
        const std::string text = poolerPasswords(
            {{"app_api", "a\"b"}, {"lab_owner", "own"}, {"oncall", "call"}, {"stormlab_monitor", "see"}});
        QCOMPARE(text, std::string("\"app_api\" \"a\"\"b\"\n\"oncall\" \"call\"\n\"stormlab_monitor\" \"see\"\n"));
    }
};

QTEST_APPLESS_MAIN(PoolerConfigurationTest)
#include "tst_poolerconfiguration.moc"
