// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/containerpreparation.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/engines/enginetrouble.h"
#include "core/runtime/engines/sandboximage.h"
#include "core/runtime/sandbox/postgresinstallation.h"
#include "core/runtime/sandbox/postgresroles.h"
#include "core/runtime/sandbox/resourcecheck.h"
#include "core/runtime/sandbox/serverprocess.h"

#include <algorithm>
#include <ctime>

namespace stormlab
{

namespace
{

constexpr int steps = 4;
constexpr double cpusOfAnotherHost = 2.0;

Result<SandboxFolder> makeRoom(const SandboxRequest& request, const ContainerSandboxOptions& options)
{
    if (!options.engine.ssh) {
        if (auto enough = checkResources(request.spec); !enough) {
            return enough.error();
        }
    }
    return makeSandboxFolder(request, options.folders, bytesOfRecord,
                             options.engine.ssh ? SandboxSockets::Tunnels : SandboxSockets::Server);
}

ContainerLimits limitsOn(const ContainerSandboxOptions& options, const SandboxSpec& spec)
{
    ContainerLimits limits = limitsFor(spec);
    if (options.engine.ssh) {
        limits.cpus = cpusOfAnotherHost;
    } else {
        const std::vector<int> cores = serverCores();
        const std::size_t count = cores.size() + (options.everyCore ? 1 : 0);
        limits.cpus = std::max<double>(1, static_cast<double>(count));
        limits.cores = options.everyCore ? QString() : coreList(cores);
    }
    return enforceable(limits, options.unenforced);
}

} // namespace

ContainerPreparation::ContainerPreparation(SandboxRequest request, ContainerSandboxOptions options,
                                           Container& container, QThreadPool& pool, QObject* parent)
    : QObject(parent),
      m_request(std::move(request)),
      m_options(std::move(options)),
      m_container(container),
      m_pool(pool),
      m_root(std::make_shared<std::string>())
{
    connect(&container, &Container::created, this, &ContainerPreparation::startContainer);
    connect(&container, &Container::versionSaid, this, &ContainerPreparation::onVersion);
    connect(&container, &Container::published, this, &ContainerPreparation::onPublished);
    connect(&container, &Container::serverStarted, this, &ContainerPreparation::onServerStarted);
    connect(&container, &Container::failed, this, &ContainerPreparation::fail);
    connect(&container, &Container::ended, this, &ContainerPreparation::fail);
}

ContainerPreparation::~ContainerPreparation() = default;

void ContainerPreparation::begin()
{
    Q_EMIT progress(QStringLiteral("Making room"), 0, steps);
    runInBackground(
        m_pool, this,
        [request = m_request, options = m_options, root = m_root] {
            auto folder = makeRoom(request, options);
            *root = folder ? folder.value().paths.root : std::string();
            return folder;
        },
        [this](const Result<SandboxFolder>& folder) { onFolder(folder); });
}

void ContainerPreparation::onFolder(const Result<SandboxFolder>& folder)
{
    if (m_over) {
        return;
    }
    if (!folder) {
        fail(folder.error());
        return;
    }
    m_result.paths = folder.value().paths;
    if (m_options.volumes) {
        create(*m_options.volumes);
    } else {
        lookAtImage();
    }
}

void ContainerPreparation::lookAtImage()
{
    EngineCall::Request request;
    request.program = engineName(m_options.engine.kind);
    request.arguments = m_options.engine.globals + volumesArguments(m_options.image);
    request.within = m_options.answerWithin;
    m_call = std::make_unique<EngineCall>(request);
    connect(m_call.get(), &EngineCall::ended, this, &ContainerPreparation::onImage);
    m_call->start();
}

void ContainerPreparation::onImage(const EngineReply& reply)
{
    m_call.release()->deleteLater();
    if (reply.worked()) {
        create(readVolumes(reply.output));
    } else if (troubleOf(reply) == EngineTrouble::ImageMissing && !m_fetched) {
        fetchImage();
    } else {
        fail(engineError(m_options.engine, troubleOf(reply), reply, m_options.image));
    }
}

void ContainerPreparation::fetchImage()
{
    m_fetched = true;
    m_store = std::make_unique<ImageStore>(m_options.engine);
    connect(m_store.get(), &ImageStore::progress, this, &ContainerPreparation::progress);
    connect(m_store.get(), &ImageStore::pulled, this, &ContainerPreparation::lookAtImage);
    connect(m_store.get(), &ImageStore::failed, this, &ContainerPreparation::fail);
    m_store->pull(m_options.image);
}

void ContainerPreparation::create(const QStringList& volumes)
{
    Q_EMIT progress(QStringLiteral("Making the container"), 1, steps);
    ContainerPlan plan;
    plan.image = m_options.image;
    plan.volumes = volumes;
    plan.limits = limitsOn(m_options, m_request.spec);
    plan.lifetimeSeconds = m_options.lifetime.count();
    plan.pooled = m_request.spec.pooler.has_value();
    plan.record = {m_container.name(), m_request.drillId, m_request.scenario, ContainerOwner::self(),
                   std::time(nullptr) + plan.lifetimeSeconds};
    m_container.create(createArguments(plan), plan.record.expires);
}

void ContainerPreparation::startContainer()
{
    Q_EMIT progress(QStringLiteral("Starting PostgreSQL in the container"), 2, steps);
    m_container.start();
}

void ContainerPreparation::onVersion(const QString& says)
{
    const auto installation = parsePostgresVersion({}, says.toStdString());
    if (!installation) {
        fail({ErrorCode::Image, "The image " + m_options.image.toStdString() + " holds no PostgreSQL from 13 to 18.",
              says.toStdString(), "Choose an image that holds PostgreSQL 13 to 18."});
        return;
    }
    ServerAccess& access = m_result.access;
    access.database = m_request.spec.database;
    access.serviceFile = m_result.paths.serviceFile;
    access.passFile = m_result.paths.passFile;
    access.passwords = randomPasswords(m_request.appRoles);
    const auto files = serverFiles(m_request, installation.value().major, access.passwords);
    if (!files) {
        fail(files.error());
        return;
    }
    m_container.send(files.value());
    m_container.askPort(serverPortInside);
    if (m_request.spec.pooler) {
        m_container.askPort(poolerPortInside);
    }
}

void ContainerPreparation::onPublished(int inside, int port)
{
    if (!m_options.engine.ssh) {
        onReachable(inside, port);
    } else {
        (inside == poolerPortInside ? m_poolerTunnel : m_tunnel) = openTunnel(inside, port);
    }
}

std::unique_ptr<SshTunnel> ContainerPreparation::openTunnel(int inside, int port)
{
    const SandboxPaths& paths = m_result.paths;
    auto tunnel = std::make_unique<SshTunnel>(*m_options.engine.ssh,
                                              inside == poolerPortInside ? paths.poolerTunnel : paths.serverTunnel);
    connect(tunnel.get(), &SshTunnel::opened, this, [this, inside](int here) { onReachable(inside, here); });
    connect(tunnel.get(), &SshTunnel::failed, this, &ContainerPreparation::fail);
    connect(tunnel.get(), &SshTunnel::lost, this, &ContainerPreparation::fail);
    tunnel->open(port);
    return tunnel;
}

void ContainerPreparation::onReachable(int inside, int port)
{
    (inside == poolerPortInside ? m_result.access.poolerPort : m_result.access.port) = port;
    writeClientFilesOnceReachable();
}

bool ContainerPreparation::isReachable() const
{
    return m_result.access.port != 0 && (m_result.access.poolerPort != 0 || !m_request.spec.pooler);
}

void ContainerPreparation::onServerStarted()
{
    m_started = true;
    writeClientFilesOnceReachable();
}

void ContainerPreparation::writeClientFilesOnceReachable()
{
    if (m_over || !m_started || !isReachable() || m_task) {
        return;
    }
    Q_EMIT progress(QStringLiteral("Loading the scenario's data"), 3, steps);
    runInBackground(
        m_pool, this, [plan = m_result] { return writeClientFiles(plan.paths, plan.access); },
        [this](const Result<void>& written) { written ? loadSchema() : fail(written.error()); });
}

void ContainerPreparation::loadSchema()
{
    if (m_over) {
        return;
    }
    ServerTask::Request request;
    request.connection = connectionString(m_result.access, ownerRole, "stormlab-build", true);
    request.sql = m_request.spec.schemaSql.empty() ? "select 1" : m_request.spec.schemaSql;
    request.within = Milliseconds(60'000);
    request.patient = true;
    m_task = std::make_unique<ServerTask>(std::move(request));
    connect(m_task.get(), &ServerTask::succeeded, this, &ContainerPreparation::onSchema);
    connect(m_task.get(), &ServerTask::failed, this, [this](Error error) {
        if (error.code == ErrorCode::Database) {
            error.message = schemaRefused;
        }
        fail(error);
    });
    m_task->start();
}

void ContainerPreparation::onSchema(const ServerTask::Reply& reply)
{
    m_result.access.serverVersion = reply.serverVersion;
    m_result.access.serverVersionNumber = reply.serverVersionNumber;
    if (m_request.spec.pooler && !m_over) {
        awaitPooler();
    } else {
        finish();
    }
}

void ContainerPreparation::awaitPooler()
{
    ServerTask::Request request;
    request.connection = poolerConsoleString(m_result.access, monitorRole, "stormlab-start", true);
    request.sql = "SHOW VERSION";
    request.patient = true;
    m_task.release()->deleteLater();
    m_task = std::make_unique<ServerTask>(std::move(request));
    connect(m_task.get(), &ServerTask::succeeded, this, &ContainerPreparation::finish);
    connect(m_task.get(), &ServerTask::failed, this, [this](Error error) {
        error.message = "The pooler in the container does not answer.";
        fail(error);
    });
    m_task->start();
}

void ContainerPreparation::finish()
{
    beOver();
    Q_EMIT progress(QStringLiteral("Ready"), steps, steps);
    Q_EMIT prepared(m_result);
}

void ContainerPreparation::fail(const Error& error)
{
    if (!m_over) {
        beOver();
        Q_EMIT failed(error);
    }
}

void ContainerPreparation::beOver()
{
    m_over = true;
    m_container.disconnect(this);
    for (SshTunnel* tunnel : {m_tunnel.get(), m_poolerTunnel.get()}) {
        if (tunnel != nullptr) {
            tunnel->disconnect(this);
        }
    }
}

void ContainerPreparation::abandon()
{
    beOver();
    disconnect();
    m_call.reset();
    m_store.reset();
    m_task.reset();
}

} // namespace stormlab
