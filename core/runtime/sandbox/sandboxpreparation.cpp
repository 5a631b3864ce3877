// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/sandboxpreparation.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/sandbox/localport.h"
#include "core/runtime/sandbox/postgresroles.h"
#include "core/runtime/sandbox/resourcecheck.h"
#include "core/runtime/sandbox/serverprocesses.h"

#include <pwd.h>
#include <unistd.h>

#include <filesystem>
#include <vector>

namespace stormlab
{

namespace
{

constexpr int startsForAPort = 5;

/// The name that PostgreSQL's peer authentication will see.
std::string ownName()
{
    std::vector<char> buffer(16384);
    passwd entry{};
    passwd* found = nullptr;
    ::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found);
    return found != nullptr ? std::string(found->pw_name) : std::to_string(::geteuid());
}

Result<SandboxFolder> makeRoom(const SandboxRequest& request, const FolderEnvironment& environment)
{
    if (auto enough = checkResources(request.spec); !enough) {
        return enough.error();
    }
    return makeSandboxFolder(request, environment, bytesOfCluster);
}

Result<void> writeFiles(const SandboxPreparation::Prepared& plan, ServerSettings settings)
{
    settings.systemUser = ownName();
    const SandboxPaths& paths = plan.server.folder.paths;
    // A first attempt may have left its complaints.
    std::error_code ignored;
    std::filesystem::remove_all(paths.data + "/log", ignored);
    std::filesystem::remove(paths.startupLog, ignored);
    if (auto written = writeServerFiles(plan.server.folder, settings); !written) {
        return written;
    }
    return writeClientFiles(paths, plan.access);
}

} // namespace

NativeSandboxOptions NativeSandboxOptions::current(const std::string& postgresSetting)
{
    return {PostgresSearch::current(postgresSetting), FolderEnvironment::current(), 0, false, PoolerSearch::current()};
}

SandboxPreparation::SandboxPreparation(SandboxRequest request, NativeSandboxOptions options, Processes processes,
                                       QThreadPool& pool, QObject* parent)
    : QObject(parent),
      m_request(std::move(request)),
      m_options(std::move(options)),
      m_processes(processes),
      m_pool(pool),
      m_root(std::make_shared<std::string>()),
      m_steps(m_request.spec.pooler ? 5 : 4),
      m_startsLeft(startsForAPort)
{
}

SandboxPreparation::~SandboxPreparation() = default;

void SandboxPreparation::begin()
{
    if (m_request.spec.pooler) {
        const auto program = findPooler(m_options.pooler);
        if (!program) {
            QMetaObject::invokeMethod(
                this, [this, error = program.error()] { fail(error); }, Qt::QueuedConnection);
            return;
        }
        m_poolerProgram = program.value();
    }
    Q_EMIT progress(QStringLiteral("Making room"), 0, m_steps);
    runInBackground(
        m_pool, this,
        [request = m_request, folders = m_options.folders, root = m_root] {
            auto folder = makeRoom(request, folders);
            *root = folder ? folder.value().paths.root : std::string();
            return folder;
        },
        [this](const Result<SandboxFolder>& folder) { onFolder(folder); });
}

void SandboxPreparation::onFolder(const Result<SandboxFolder>& folder)
{
    if (m_over) {
        return;
    }
    if (!folder) {
        fail(folder.error());
        return;
    }
    m_result.server.folder = folder.value();
    m_maker = std::make_unique<ClusterMaker>(
        ClusterMaker::Request{m_options.search, cacheFolder(m_options.folders), folder.value()}, m_pool);
    connect(m_maker.get(), &ClusterMaker::step, this,
            [this](const QString& what) { Q_EMIT progress(what, 1, m_steps); });
    connect(m_maker.get(), &ClusterMaker::made, this, &SandboxPreparation::onCluster);
    connect(m_maker.get(), &ClusterMaker::failed, this, &SandboxPreparation::fail);
    m_maker->make();
}

void SandboxPreparation::onCluster(const PostgresInstallation& installation)
{
    m_major = installation.major;
    m_result.server.binFolder = installation.binFolder;
    m_result.server.offTheWindowCore = !m_options.everyCore;
    ServerAccess& access = m_result.access;
    access.database = m_request.spec.database;
    access.socketDirectory = m_result.server.folder.paths.server;
    access.serviceFile = m_result.server.folder.paths.serviceFile;
    access.passFile = m_result.server.folder.paths.passFile;
    access.passwords = randomPasswords(m_request.appRoles);
    writeFilesAndStart();
}

ServerSettings SandboxPreparation::settings() const
{
    ServerSettings settings;
    settings.major = m_major;
    settings.port = m_result.server.port;
    settings.socketFolder = m_result.server.folder.paths.server;
    settings.maxConnections = m_request.spec.maxConnections;
    settings.reserved = m_request.spec.superuserReserved;
    settings.settings = m_request.spec.settings;
    settings.database = m_request.spec.database;
    settings.appRoles = m_request.appRoles;
    return settings;
}

void SandboxPreparation::writeFilesAndStart()
{
    --m_startsLeft;
    const int wanted = std::exchange(m_options.port, 0);
    m_result.server.port = wanted > 0 ? wanted : quietLocalPort();
    m_result.access.port = m_result.server.port;
    Q_EMIT progress(QStringLiteral("Starting PostgreSQL"), 2, m_steps);
    runInBackground(
        m_pool, this, [plan = m_result, server = settings()] { return writeFiles(plan, server); },
        [this](const Result<void>& written) { onFiles(written); });
}

void SandboxPreparation::onFiles(const Result<void>& written)
{
    if (m_over) {
        return;
    }
    if (!written) {
        fail(written.error());
        return;
    }
    m_processes.postmaster.start(m_result.server);
    makeRoles();
}

void SandboxPreparation::makeRoles()
{
    ServerAccess builder = m_result.access;
    builder.database = "postgres";
    builder.passwords.clear();
    ServerTask::Request request;
    request.connection = connectionString(builder, bootstrapRole, "stormlab-build", true);
    request.sql = roleStatements(
        {m_major, m_request.spec.database, m_request.oncall, m_request.appRoles, m_result.access.passwords});
    request.patient = true;
    visit(std::move(request), &SandboxPreparation::onRoles, "The sandbox's roles could not be made.");
}

void SandboxPreparation::onRoles(const ServerTask::Reply& reply)
{
    m_result.access.serverVersion = reply.serverVersion;
    m_result.access.serverVersionNumber = reply.serverVersionNumber;
    Q_EMIT progress(QStringLiteral("Loading the scenario's data"), 3, m_steps);
    runInBackground(
        m_pool, this, [paths = m_result.server.folder.paths] { return closeBuildingDoor(paths); },
        [this](const Result<void>& closed) { closed ? loadSchema() : fail(closed.error()); });
}

void SandboxPreparation::loadSchema()
{
    if (m_over) {
        return;
    }
    m_processes.postmaster.reload();
    ServerTask::Request request;
    request.connection = connectionString(m_result.access, ownerRole, "stormlab-build", true);
    request.sql = m_request.spec.schemaSql.empty() ? "select 1" : m_request.spec.schemaSql;
    request.within = Milliseconds(60'000);
    visit(std::move(request), &SandboxPreparation::onSchema, schemaRefused);
}

void SandboxPreparation::onSchema(const ServerTask::Reply& /*reply*/)
{
    if (m_request.spec.pooler) {
        startPooler();
    } else {
        finish();
    }
}

void SandboxPreparation::startPooler()
{
    Q_EMIT progress(QStringLiteral("Starting PgBouncer"), 4, m_steps);
    connect(&m_processes.pooler, &Pooler::started, this, &SandboxPreparation::onPooler);
    connect(&m_processes.pooler, &Pooler::failed, this, &SandboxPreparation::fail);
    m_processes.pooler.start({m_poolerProgram, m_result.server.folder, *m_request.spec.pooler, m_result.access,
                              m_options.poolerPort, m_options.everyCore});
}

void SandboxPreparation::onPooler()
{
    m_processes.pooler.disconnect(this);
    m_result.access.poolerPort = m_processes.pooler.port();
    m_result.access.poolerSocketDirectory = m_result.server.folder.paths.pooler;
    runInBackground(
        m_pool, this, [plan = m_result] { return writeClientFiles(plan.server.folder.paths, plan.access); },
        [this](const Result<void>& written) { written ? finish() : fail(written.error()); });
}

void SandboxPreparation::finish()
{
    if (std::exchange(m_over, true)) {
        return;
    }
    Q_EMIT progress(QStringLiteral("Ready"), m_steps, m_steps);
    Q_EMIT prepared(m_result);
}

void SandboxPreparation::visit(ServerTask::Request request, void (SandboxPreparation::*then)(const ServerTask::Reply&),
                               const std::string& whenRefused)
{
    m_task = std::make_unique<ServerTask>(std::move(request));
    connect(m_task.get(), &ServerTask::succeeded, this, [this, then](const ServerTask::Reply& reply) {
        m_task.release()->deleteLater();
        (this->*then)(reply);
    });
    connect(m_task.get(), &ServerTask::failed, this, [this, whenRefused](Error error) {
        error.message = error.code == ErrorCode::Database ? whenRefused : error.message;
        fail(error);
    });
    m_task->start();
}

void SandboxPreparation::onServerEnded(const QString& why)
{
    if (m_over) {
        return;
    }
    if (m_task) {
        m_task->disconnect(this);
        m_task.release()->deleteLater();
    }
    runInBackground(
        m_pool, this, [paths = m_result.server.folder.paths] { return waitForEnd(paths.server), lastWords(paths); },
        [this, why](const std::string& words) { onLastWords(why, words); });
}

void SandboxPreparation::onLastWords(const QString& why, const std::string& words)
{
    if (m_over) {
        return;
    }
    if (saysPortInUse(words) && m_startsLeft > 0) {
        writeFilesAndStart();
        return;
    }
    fail({ErrorCode::Sandbox, "PostgreSQL did not start.", why.toStdString() + "\n" + words,
          "Look at the details; a setting of the scenario may be at fault."});
}

void SandboxPreparation::fail(const Error& error)
{
    if (!std::exchange(m_over, true)) {
        Q_EMIT failed(error);
    }
}

std::shared_ptr<void> SandboxPreparation::abandon()
{
    m_over = true;
    disconnect();
    m_task.reset();
    return m_maker ? m_maker->abandon() : nullptr;
}

} // namespace stormlab
