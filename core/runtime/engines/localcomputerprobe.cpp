// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/localcomputerprobe.h"

#include "core/runtime/sandbox/poolerinstallation.h"

#include <utility>

namespace stormlab
{

namespace
{

using Kind = ContainerEngine::Kind;

NativeFinding findingOf(const PostgresSearch& search)
{
    NativeFinding finding;
    finding.folderChosen = !search.setting.empty();
    if (const auto pooler = findPooler(PoolerSearch::current()); !pooler) {
        finding.noPooler = pooler.error();
    }
    return finding;
}

} // namespace

LocalComputerProbe::LocalComputerProbe(std::function<EngineWish()> wish, QObject* parent)
    : ComputerProbe(parent), m_wish(std::move(wish))
{
}

LocalComputerProbe::~LocalComputerProbe() = default;

void LocalComputerProbe::start()
{
    const EngineWish wish = m_wish();
    m_findings = {};
    m_findings.preferred = wish.engine;
    lookForPostgres(wish);
    askEngine(m_docker, Kind::Docker, wish);
    askEngine(m_podman, Kind::Podman, wish);
    lookForLeftovers();
    Q_EMIT answered(m_findings);
}

void LocalComputerProbe::lookForPostgres(const EngineWish& wish)
{
    const PostgresSearch search = PostgresSearch::current(wish.postgresFolder);
    m_finder = std::make_unique<PostgresFinder>(search);
    connect(m_finder.get(), &PostgresFinder::found, this, [this, search](const PostgresInstallation& installation) {
        NativeFinding finding = findingOf(search);
        finding.installation = installation;
        for (const std::string& folder : postgresBinFolders(search)) {
            if (folder != installation.binFolder) {
                finding.others.push_back(folder);
            }
        }
        tell(finding);
    });
    connect(m_finder.get(), &PostgresFinder::missing, this, [this, search](const Error& error) {
        NativeFinding finding = findingOf(search);
        finding.problem = error;
        tell(finding);
    });
    m_finder->find();
}

void LocalComputerProbe::tell(const NativeFinding& finding)
{
    m_findings.native = finding;
    Q_EMIT answered(m_findings);
}

void LocalComputerProbe::askEngine(std::unique_ptr<EngineProbe>& probe, Kind kind, const EngineWish& wish)
{
    EngineProbe::Request request;
    request.kind = kind;
    request.images = imagesFor(wish);
    probe = std::make_unique<EngineProbe>(request);
    connect(probe.get(), &EngineProbe::answered, this, &LocalComputerProbe::onFinding);
    probe->start();
}

void LocalComputerProbe::onFinding(const EngineFinding& finding)
{
    (finding.engine.kind == Kind::Docker ? m_findings.docker : m_findings.podman) = finding;
    Q_EMIT answered(m_findings);
}

void LocalComputerProbe::lookForLeftovers()
{
    m_leftovers = std::make_unique<LeftoverSweep>();
    connect(m_leftovers.get(), &LeftoverSweep::found, this, [this](const std::vector<std::string>& leftovers) {
        m_findings.leftovers = leftovers;
        Q_EMIT answered(m_findings);
    });
    m_leftovers->look();
}

void LocalComputerProbe::cleanUp()
{
    m_leftovers = std::make_unique<LeftoverSweep>();
    // Looking again replaces what is telling us this: it must have said it first.
    connect(m_leftovers.get(), &LeftoverSweep::swept, this, &LocalComputerProbe::onSwept, Qt::QueuedConnection);
    m_leftovers->sweep();
}

void LocalComputerProbe::onSwept(const SweepReport& report)
{
    start();
    if (report.failed.empty()) {
        return;
    }
    // One message: the others are in its details.
    Error error = report.failed.front();
    for (std::size_t index = 1; index < report.failed.size(); ++index) {
        error.detail += "\n" + report.failed[index].message + "\n" + report.failed[index].detail;
    }
    Q_EMIT cleanUpFailed(error);
}

void LocalComputerProbe::fetchImage(Kind kind)
{
    const auto& finding = kind == Kind::Docker ? m_findings.docker : m_findings.podman;
    if (!finding) {
        return;
    }
    transfer(finding->engine);
    m_store->pull(finding->image);
}

void LocalComputerProbe::loadImage(Kind kind, const QString& file)
{
    const auto& finding = kind == Kind::Docker ? m_findings.docker : m_findings.podman;
    transfer(finding ? finding->engine : ContainerEngine{kind, {}, {}, {}, {}});
    m_store->load(file);
}

void LocalComputerProbe::transfer(const ContainerEngine& engine)
{
    m_store = std::make_unique<ImageStore>(engine);
    const Kind kind = engine.kind;
    connect(m_store.get(), &ImageStore::progress, this,
            [this, kind](const QString& step, int done, int total) { Q_EMIT transferring(kind, step, done, total); });
    connect(m_store.get(), &ImageStore::pulled, this, [this, kind] {
        endTransfer();
        Q_EMIT transferred(kind, {});
    });
    connect(m_store.get(), &ImageStore::loaded, this, [this, kind](const QString& image) {
        endTransfer();
        Q_EMIT transferred(kind, image);
    });
    connect(m_store.get(), &ImageStore::failed, this, [this](const Error& error) {
        endTransfer();
        Q_EMIT transferFailed(error);
    });
}

void LocalComputerProbe::endTransfer()
{
    m_store.release()->deleteLater();
    start();
}

void LocalComputerProbe::cancelTransfer()
{
    m_store.reset();
}

} // namespace stormlab
