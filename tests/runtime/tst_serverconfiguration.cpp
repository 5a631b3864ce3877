// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/postgresroles.h"
#include "core/runtime/sandbox/serverconfiguration.h"

#include <QTest>

#include <set>
#include <sstream>

using namespace stormlab;

namespace
{

ServerSettings sample(int major)
{
    ServerSettings settings;
    settings.major = major;
    settings.port = 5433;
    settings.socketFolder = "/run/lab";
    settings.database = "shop";
    settings.appRoles = {"app_checkout"};
    settings.systemUser = "ada";
    return settings;
}

/// What the server would take: the last line for a parameter.
std::string valueOf(const std::string& text, const std::string& name)
{
    std::istringstream lines(text);
    std::string value = "(not set)";
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(name + " = ")) {
            value = line.substr(name.size() + 3);
        }
    }
    return value;
}

std::string configured(const ServerSettings& settings, const std::string& name)
{
    const auto text = serverConfiguration(settings);
    return text ? valueOf(text.value(), name) : text.error().message;
}

RolesRequest roles(int major, bool reserve)
{
    RolesRequest request;
    request.major = major;
    request.database = "shop";
    request.oncall = {reserve, {"max_connections", "auto_explain.log_analyze"}};
    request.appRoles = {"app_checkout"};
    request.passwords = {{"oncall", "o"}, {"app_checkout", "a"}, {"lab_owner", "l"}, {"stormlab_monitor", "m"}};
    return request;
}

bool says(const std::string& sql, const char* part)
{
    return sql.find(part) != std::string::npos;
}

} // namespace

class TestServerConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheReserveForThoseWhoMayEnterIt();
    void logsInTheFormatOfItsVersion();
    void letsTheScenarioSetItsOwn();
    void letsNoScenarioNameProgramsOrFiles_data();
    void letsNoScenarioNameProgramsOrFiles();
    void quotesValues();
    void refusesAValueOfTwoLines();
    void namesWhoMayComeIn();
    void opensOneDoorWhileBuilding();
    void makesOncallASuperuserBefore16();
    void makesOncallAnOrdinaryRoleFrom16();
    void keepsOncallOutOfTheReserveWhenTheScenarioSaysSo();
    void makesStormsCheap();
    void quotesNames();
    void makesPasswordsThatNobodyGuesses();
};

void TestServerConfiguration::keepsTheReserveForThoseWhoMayEnterIt()
{
    QCOMPARE(configured(sample(15), "superuser_reserved_connections"), "'3'");
    QCOMPARE(configured(sample(15), "reserved_connections"), "(not set)");
    QCOMPARE(configured(sample(16), "superuser_reserved_connections"), "'0'");
    QCOMPARE(configured(sample(16), "reserved_connections"), "'3'");
}

void TestServerConfiguration::logsInTheFormatOfItsVersion()
{
    QCOMPARE(configured(sample(14), "log_destination"), "'csvlog'");
    QCOMPARE(serverLogPath(14), "log/stormlab.csv");
    QCOMPARE(configured(sample(15), "log_destination"), "'jsonlog'");
    QCOMPARE(serverLogPath(15), "log/stormlab.json");
}

void TestServerConfiguration::letsTheScenarioSetItsOwn()
{
    ServerSettings settings = sample(15);
    settings.settings = {{"shared_buffers", "64MB"}, {"autovacuum_naptime", "1s"}, {"log_lock_waits", "on"}};
    QCOMPARE(configured(settings, "shared_buffers"), "'64MB'");
    QCOMPARE(configured(settings, "autovacuum_naptime"), "'1s'");
    QCOMPARE(configured(settings, "log_lock_waits"), "'on'");
    QCOMPARE(configured(settings, "port"), "'5433'");
}

void TestServerConfiguration::letsNoScenarioNameProgramsOrFiles_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"archive_command",
                             "restore_command",
                             "ssl_passphrase_command",
                             "archive_library",
                             "shared_preload_libraries",
                             "local_preload_libraries",
                             "session_preload_libraries",
                             "dynamic_library_path",
                             "jit_provider",
                             "data_directory",
                             "hba_file",
                             "ident_file",
                             "external_pid_file",
                             "krb_server_keyfile",
                             "unix_socket_directories",
                             "listen_addresses",
                             "port",
                             "log_directory",
                             "log_filename",
                             "log_destination",
                             "log_statement",
                             "logging_collector",
                             "include",
                             "include_if_exists",
                             "include_dir",
                             "max_connections",
                             "superuser_reserved_connections",
                             "stats_temp_directory",
                             "recovery_end_command",
                             "archive_cleanup_command",
                             "pg_stat_statements.save",
                             "",
                             "a b",
                             "x = y",
                             "Port"}) {
        QTest::addRow("%s", name) << QByteArray(name);
    }
}

void TestServerConfiguration::letsNoScenarioNameProgramsOrFiles()
{
    QFETCH(QByteArray, name);
    ServerSettings settings = sample(15);
    settings.settings = {{name.toStdString(), "value"}};
    const auto text = serverConfiguration(settings);
    QVERIFY(!text.ok());
    QCOMPARE(text.error().code, ErrorCode::BadFile);
}

void TestServerConfiguration::quotesValues()
{
    ServerSettings settings = sample(15);
    settings.settings = {{"cluster_name", "it's a \\ lab"}};
    QCOMPARE(configured(settings, "cluster_name"), R"('it''s a \\ lab')");
}

void TestServerConfiguration::refusesAValueOfTwoLines()
{
    ServerSettings settings = sample(15);
    settings.settings = {{"cluster_name", "x'\narchive_command = 'rm"}};
    QVERIFY(!serverConfiguration(settings).ok());
}

void TestServerConfiguration::namesWhoMayComeIn()
{
    QCOMPARE(QString::fromStdString(hostAuthentication(sample(15))),
             QStringLiteral("local all \"stormlab_monitor\" scram-sha-256\n"
                            "local \"shop\" \"lab_owner\" scram-sha-256\n"
                            "local all \"oncall\" scram-sha-256\n"
                            "host all \"oncall\" 127.0.0.1/32 scram-sha-256\n"
                            "host \"shop\" \"app_checkout\" 127.0.0.1/32 md5\n"
                            "local all all reject\n"
                            "host all all all reject\n"));
    QVERIFY(says(hostAuthentication(sample(16)), "host \"shop\" \"app_checkout\" 127.0.0.1/32 scram-sha-256\n"));
}

void TestServerConfiguration::opensOneDoorWhileBuilding()
{
    const std::string door = "local all \"stormlab\" peer map=stormlab\n";
    QCOMPARE(hostAuthenticationWhileBuilding(sample(15)), door + hostAuthentication(sample(15)));
    QCOMPARE(userMapWhileBuilding(sample(15)), "stormlab \"ada\" stormlab\n");
}

void TestServerConfiguration::makesOncallASuperuserBefore16()
{
    const std::string sql = roleStatements(roles(15, true));
    QVERIFY(says(sql, "alter role \"oncall\" login superuser password 'o';"));
    QVERIFY(says(sql, "alter role \"stormlab_monitor\" login superuser password 'm';"));
    QVERIFY(says(sql, "alter role oncall set log_statement = 'all';"));
    QVERIFY(says(sql, "alter role \"lab_owner\" login password 'l';"));
    QVERIFY(says(sql, "create role \"app_checkout\" login password 'a';"));
}

void TestServerConfiguration::makesOncallAnOrdinaryRoleFrom16()
{
    const std::string sql = roleStatements(roles(16, true));
    QVERIFY(!says(sql, "superuser"));
    QVERIFY(says(sql, "grant pg_monitor, pg_signal_backend, lab_owner to oncall;"));
    QVERIFY(says(sql, "grant pg_use_reserved_connections to oncall;"));
    QVERIFY(says(sql, "grant alter system on parameter \"max_connections\" to oncall;"));
    QVERIFY(says(sql, "grant alter system on parameter \"auto_explain\".\"log_analyze\" to oncall;"));
    QVERIFY(says(sql, "grant \"app_checkout\" to oncall with admin true, inherit false, set false;"));
    QVERIFY(says(templateStatements(16), "grant execute on function pg_read_binary_file(text, bigint, bigint)"));
}

void TestServerConfiguration::keepsOncallOutOfTheReserveWhenTheScenarioSaysSo()
{
    QVERIFY(!says(roleStatements(roles(16, false)), "pg_use_reserved_connections"));
    const std::string before = roleStatements(roles(14, false));
    QVERIFY(says(before, "alter role \"oncall\" login createrole password 'o';"));
    QVERIFY(!says(before, "alter system"));
    QVERIFY(says(roleStatements(roles(15, false)), "grant alter system on parameter \"max_connections\" to oncall;"));
}

void TestServerConfiguration::makesStormsCheap()
{
    QVERIFY(says(roleStatements(roles(15, true)), "set password_encryption = 'md5';\ncreate role \"app_checkout\""));
    QVERIFY(says(roleStatements(roles(16, true)), "set scram_iterations = 1;\ncreate role \"app_checkout\""));
}

void TestServerConfiguration::quotesNames()
{
    RolesRequest request = roles(15, true);
    request.database = "a\"; drop role x; --";
    QVERIFY(says(roleStatements(request), "rename to \"a\"\"; drop role x; --\";"));
    QCOMPARE(quotedLiteral("it's"), "'it''s'");
}

void TestServerConfiguration::makesPasswordsThatNobodyGuesses()
{
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i) {
        const std::string password = randomPassword();
        QCOMPARE(password.size(), 24U);
        QVERIFY(std::ranges::all_of(password, [](unsigned char c) { return std::isalnum(c) != 0; }));
        seen.insert(password);
    }
    QCOMPARE(seen.size(), 100U);
}

QTEST_GUILESS_MAIN(TestServerConfiguration)
#include "tst_serverconfiguration.moc"
