// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/containerplan.h"

#include "core/runtime/engines/containerscript.h"
#include "core/runtime/sandbox/poolerconfiguration.h"
#include "core/runtime/sandbox/postgresroles.h"
#include "core/runtime/sandbox/serverconfiguration.h"

#include <QCryptographicHash>
#include <QSysInfo>

#include <unistd.h>

namespace stormlab
{

namespace
{

/// A tmpfs: the only place in the container that can be written to. Docker and podman agree on no option that would
/// give it to an account, so everybody may write there; nobody else is in there.
constexpr const char* home = "/stormlab";
constexpr const char* serverFolder = "/stormlab/server";
constexpr const char* poolerFolder = "/stormlab/pooler";
/// "nobody" of nearly every image: initdb needs an account that has a name.
constexpr const char* account = "65534:65534";

constexpr int megabytesOfFiles = 384;
constexpr int megabytesOfServer = 192;
constexpr double megabytesPerBackend = 1.5;
constexpr int processesOfServer = 64;
constexpr int megabytesOfPooler = 32;

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

const QString hostLabel = QStringLiteral("org.stormlab.owner-host");
const QString userLabel = QStringLiteral("org.stormlab.owner-user");
const QString bootLabel = QStringLiteral("org.stormlab.owner-boot");
const QString pidLabel = QStringLiteral("org.stormlab.owner-pid");
const QString startLabel = QStringLiteral("org.stormlab.owner-start");
const QString spaceLabel = QStringLiteral("org.stormlab.owner-space");
const QString scenarioLabel = QStringLiteral("org.stormlab.scenario");
const QString expiresLabel = QStringLiteral("org.stormlab.expires");

QStringList limitArguments(const ContainerLimits& limits)
{
    QStringList arguments;
    if (limits.memoryMegabytes) {
        const QString memory = QString::number(*limits.memoryMegabytes) + QStringLiteral("m");
        arguments << QStringLiteral("--memory") << memory << QStringLiteral("--memory-swap") << memory;
    }
    if (limits.processes) {
        arguments << QStringLiteral("--pids-limit") << QString::number(*limits.processes);
    }
    if (limits.cpus) {
        arguments << QStringLiteral("--cpus") << QString::number(*limits.cpus, 'f', 2);
    }
    if (!limits.cores.isEmpty()) {
        arguments << QStringLiteral("--cpuset-cpus") << limits.cores;
    }
    return arguments;
}

QStringList hardening()
{
    return {QStringLiteral("--init"),
            QStringLiteral("--cap-drop"),
            QStringLiteral("ALL"),
            QStringLiteral("--read-only"),
            QStringLiteral("--user"),
            QString::fromLatin1(account),
            QStringLiteral("--publish"),
            QStringLiteral("127.0.0.1::%1").arg(serverPortInside),
            QStringLiteral("--tmpfs"),
            QStringLiteral("%1:mode=1777,size=%2m").arg(QLatin1String(home)).arg(megabytesOfFiles),
            QStringLiteral("--security-opt"),
            QStringLiteral("no-new-privileges")};
}

QByteArray section(const char* name, const std::string& contents)
{
    return QByteArray(name) + '\n' + QByteArray::fromStdString(contents) + (contents.ends_with('\n') ? "" : "\n") +
           "stormlab-end\n";
}

QByteArray poolerFiles(const SandboxSpec& spec, const std::map<std::string, std::string>& passwords)
{
    PoolerSettings settings;
    settings.spec = *spec.pooler;
    settings.reach = ServerReach::PublishedPort;
    settings.port = poolerPortInside;
    settings.serverPort = serverPortInside;
    settings.database = spec.database;
    settings.folder = poolerFolder;
    settings.passwordFile = std::string(poolerFolder) + "/users.txt";
    return section("pooler/users.txt", poolerPasswords(passwords)) +
           section("pooler/pgbouncer.ini", poolerConfiguration(settings));
}

} // namespace

ContainerOwner ContainerOwner::self()
{
    ContainerOwner owner;
    const QByteArray machine = QSysInfo::machineUniqueId() + "stormlab";
    const QByteArray hash = QCryptographicHash::hash(machine, QCryptographicHash::Sha256).toHex().left(12);
    owner.host = QSysInfo::machineHostName().toStdString() + "-" + hash.toStdString();
    owner.user = ::geteuid();
    owner.boot = bootId();
    owner.process = identify(::getpid()).value_or(ProcessIdentity{});
    return owner;
}

std::map<QString, QString> labelsOf(const ContainerRecord& record)
{
    return {{QString::fromLatin1(drillLabel), text(record.drillId)},
            {scenarioLabel, text(record.scenario)},
            {hostLabel, text(record.owner.host)},
            {userLabel, QString::number(record.owner.user)},
            {bootLabel, text(record.owner.boot)},
            {pidLabel, QString::number(record.owner.process.pid)},
            {startLabel, QString::number(record.owner.process.start)},
            {spaceLabel, QString::number(record.owner.process.space)},
            {expiresLabel, QString::number(record.expires)}};
}

QStringList labelArguments(const ContainerRecord& record)
{
    QStringList arguments;
    for (const auto& [name, value] : labelsOf(record)) {
        arguments << QStringLiteral("--label") << name + QStringLiteral("=") + value;
    }
    return arguments;
}

std::optional<ContainerRecord> recordOf(const QString& name, const std::map<QString, QString>& labels)
{
    bool whole = true;
    const auto label = [&](const QString& key) {
        const auto found = labels.find(key);
        whole = whole && found != labels.end();
        return found == labels.end() ? QString() : found->second;
    };
    const auto number = [&](const QString& key) {
        bool isNumber = false;
        const qulonglong value = label(key).toULongLong(&isNumber);
        whole = whole && isNumber;
        return value;
    };
    ContainerRecord record;
    record.name = name;
    record.drillId = label(QString::fromLatin1(drillLabel)).toStdString();
    record.scenario = label(scenarioLabel).toStdString();
    record.owner.host = label(hostLabel).toStdString();
    record.owner.user = static_cast<uid_t>(number(userLabel));
    record.owner.boot = label(bootLabel).toStdString();
    record.owner.process = {static_cast<pid_t>(number(pidLabel)), number(startLabel), number(spaceLabel)};
    record.expires = static_cast<std::int64_t>(number(expiresLabel));
    return whole ? std::optional(record) : std::nullopt;
}

bool isLeftOver(const ContainerRecord& record, const ContainerOwner& self, std::int64_t now, bool alive)
{
    if (record.owner.host != self.host || record.owner.user != self.user) {
        return false;
    }
    return record.owner.boot != self.boot || !alive || record.expires <= now;
}

ContainerLimits limitsFor(const SandboxSpec& spec)
{
    ContainerLimits limits;
    limits.memoryMegabytes =
        megabytesOfServer + megabytesOfFiles + static_cast<int>(spec.maxConnections * megabytesPerBackend);
    if (spec.pooler) {
        *limits.memoryMegabytes += megabytesOfPooler;
    }
    limits.processes = spec.maxConnections + processesOfServer;
    return limits;
}

QString coreList(const std::vector<int>& cores)
{
    QStringList numbers;
    for (const int core : cores) {
        numbers << QString::number(core);
    }
    return numbers.join(QLatin1Char(','));
}

ContainerLimits enforceable(ContainerLimits limits, const QStringList& unenforced)
{
    if (unenforced.contains(QStringLiteral("memory"))) {
        limits.memoryMegabytes.reset();
    }
    if (unenforced.contains(QStringLiteral("pids"))) {
        limits.processes.reset();
    }
    if (unenforced.contains(QStringLiteral("cpu"))) {
        limits.cpus.reset();
    }
    if (unenforced.contains(QStringLiteral("cpuset"))) {
        limits.cores.clear();
    }
    return limits;
}

QString containerName(const std::string& drillId)
{
    return QStringLiteral("stormlab-") + text(drillId);
}

QStringList createArguments(const ContainerPlan& plan)
{
    QStringList arguments{QStringLiteral("create"), QStringLiteral("--interactive"), QStringLiteral("--rm"),
                          QStringLiteral("--pull"), QStringLiteral("never"),         QStringLiteral("--name"),
                          plan.record.name};
    arguments << labelArguments(plan.record) << hardening() << limitArguments(plan.limits);
    if (plan.pooled) {
        arguments << QStringLiteral("--publish") << QStringLiteral("127.0.0.1::%1").arg(poolerPortInside);
    }
    for (const QString& volume : plan.volumes) {
        arguments << QStringLiteral("--tmpfs") << volume + QStringLiteral(":size=64k");
    }
    // Not by the image's entry point: any image that holds PostgreSQL will do. On the server's command line, so that no
    // ALTER SYSTEM of a learner moves the server away from us.
    arguments << QStringLiteral("--entrypoint") << QStringLiteral("sh") << plan.image << QStringLiteral("-c")
              << QString::fromUtf8(containerScript) << QStringLiteral("stormlab") << QString::fromLatin1(home)
              << QString::number(plan.lifetimeSeconds) << QString::fromLatin1(bootstrapRole);
    for (const QString& setting :
         {QStringLiteral("port=%1").arg(serverPortInside), QStringLiteral("listen_addresses=*"),
          QStringLiteral("unix_socket_directories=%1/run").arg(QLatin1String(serverFolder))}) {
        arguments << QStringLiteral("-c") << setting;
    }
    return arguments;
}

Result<QByteArray> serverFiles(const SandboxRequest& request, int major,
                               const std::map<std::string, std::string>& passwords)
{
    ServerSettings settings;
    settings.major = major;
    settings.reach = ServerReach::PublishedPort;
    settings.port = serverPortInside;
    settings.socketFolder = std::string(serverFolder) + "/run";
    settings.maxConnections = request.spec.maxConnections;
    settings.reserved = request.spec.superuserReserved;
    settings.settings = request.spec.settings;
    settings.database = request.spec.database;
    settings.appRoles = request.appRoles;
    const auto configuration = serverConfiguration(settings);
    if (!configuration) {
        return configuration.error();
    }
    const std::string roles =
        roleStatements({major, request.spec.database, request.oncall, request.appRoles, passwords});
    QByteArray files = section("postgresql.conf", configuration.value());
    files += section("pg_hba.conf", hostAuthentication(settings));
    files += section("pg_ident.conf", {});
    files += section("stormlab.sql", templateStatements(major) + roles);
    if (request.spec.pooler) {
        files += poolerFiles(request.spec, passwords);
    }
    files += '\n'; // An empty name: that is all.
    return files;
}

} // namespace stormlab
