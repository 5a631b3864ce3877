// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/localcomputerprobe.h"

#include "core/runtime/sandbox/backgroundjob.h"
#include "core/runtime/sandbox/sandboxregistry.h"

#include <utility>

namespace stormlab
{

namespace
{

ComputerFinding foundServer(const PostgresInstallation& installation)
{
    ComputerFinding finding;
    finding.kind = ComputerFinding::Kind::Server;
    finding.version = QString::fromStdString(installation.version);
    finding.where = QString::fromStdString(installation.binFolder);
    return finding;
}

ComputerFinding noServer()
{
    ComputerFinding finding;
    finding.kind = ComputerFinding::Kind::NoServer;
    finding.command = QStringLiteral("sudo apt install postgresql");
    return finding;
}

} // namespace

LocalComputerProbe::LocalComputerProbe(PostgresSearch search, QObject* parent)
    : ComputerProbe(parent), m_search(std::move(search))
{
}

LocalComputerProbe::~LocalComputerProbe() = default;

void LocalComputerProbe::start()
{
    m_server.reset();
    m_leftovers.reset();
    m_finder = std::make_unique<PostgresFinder>(m_search);
    connect(m_finder.get(), &PostgresFinder::found, this, [this](const PostgresInstallation& installation) {
        m_server = foundServer(installation);
        tell();
    });
    connect(m_finder.get(), &PostgresFinder::missing, this, [this] {
        m_server = noServer();
        tell();
    });
    m_finder->find();
    countLeftovers();
}

void LocalComputerProbe::countLeftovers()
{
    runInBackground(
        *QThreadPool::globalInstance(), this,
        [] { return static_cast<int>(SandboxRegistry::current().leftovers().size()); },
        [this](int count) {
            m_leftovers = count;
            tell();
        });
}

void LocalComputerProbe::tell()
{
    if (!m_server || !m_leftovers)
        return;
    std::vector<ComputerFinding> findings{*m_server};
    if (*m_leftovers > 0) {
        ComputerFinding leftovers;
        leftovers.kind = ComputerFinding::Kind::Leftovers;
        leftovers.count = *m_leftovers;
        findings.push_back(leftovers);
    }
    Q_EMIT answered(findings);
}

void LocalComputerProbe::cleanUp()
{
    SandboxRegistry::current().sweepInBackground(this, [this](const SweepReport&) { start(); });
}

} // namespace stormlab
