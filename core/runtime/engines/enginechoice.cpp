// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/enginechoice.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

using Kind = ContainerEngine::Kind;

const QString nativeName = QStringLiteral("native");
const QString automatic = QStringLiteral("auto");

std::string lineOf(const std::string& name, const Error& error)
{
    std::string line = name + ": " + error.message;
    if (!error.detail.empty()) {
        line += "\n" + error.detail;
    }
    return line + "\n";
}

/// When nothing works: what was found, each in its own words.
Error nothingWorks(const std::optional<Error>& noPostgres, const std::vector<const EngineFinding*>& findings)
{
    Error error{ErrorCode::Engine,
                "Nothing on this computer can run a drill.",
                {},
                "Install PostgreSQL (sudo apt install postgresql), or mend one of these."};
    if (noPostgres) {
        error.message += " " + noPostgres->message;
        error.detail += lineOf("native", *noPostgres);
    }
    for (const EngineFinding* finding : findings) {
        error.message += " " + finding->problem->error.message;
        error.detail += lineOf(engineName(finding->engine.kind).toStdString(), finding->problem->error);
    }
    return error;
}

} // namespace

QString ChosenEngine::name() const
{
    return container ? engineName(container->kind) : nativeName;
}

EngineChoice::EngineChoice(EngineWish wish, QObject* parent) : QObject(parent), m_wish(std::move(wish)) {}

EngineChoice::~EngineChoice() = default;

void EngineChoice::choose()
{
    if (const Result<void> checked = checkWish(m_wish); !checked) {
        QMetaObject::invokeMethod(
            this, [this, error = checked.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    } else if (m_wish.engine == nativeName) {
        // The sandbox looks for PostgreSQL itself, and says better what is missing.
        QMetaObject::invokeMethod(this, &EngineChoice::takeNative, Qt::QueuedConnection);
    } else if (m_wish.engine != automatic) {
        // The sandbox itself is the proof: another container first would only cost time.
        probe(m_wish.engine == engineName(Kind::Docker) ? Kind::Docker : Kind::Podman, EngineProbe::Depth::Image);
    } else if (m_wish.image.isEmpty()) {
        lookForPostgres();
    } else {
        probe(Kind::Docker, EngineProbe::Depth::Container);
        probe(Kind::Podman, EngineProbe::Depth::Container);
    }
}

void EngineChoice::lookForPostgres()
{
    m_finder = std::make_unique<PostgresFinder>(PostgresSearch::current(m_wish.postgresFolder));
    connect(m_finder.get(), &PostgresFinder::found, this, &EngineChoice::takeNative);
    connect(m_finder.get(), &PostgresFinder::missing, this, [this](const Error& error) {
        m_noPostgres = error;
        probe(Kind::Docker, EngineProbe::Depth::Container);
        probe(Kind::Podman, EngineProbe::Depth::Container);
    });
    m_finder->find();
}

void EngineChoice::probe(Kind kind, EngineProbe::Depth depth)
{
    EngineProbe::Request request;
    request.kind = kind;
    request.images = imagesFor(m_wish);
    request.depth = depth;
    auto& probe = kind == Kind::Docker ? m_docker : m_podman;
    probe = std::make_unique<EngineProbe>(request);
    connect(probe.get(), &EngineProbe::answered, this, &EngineChoice::onFinding);
    probe->start();
}

void EngineChoice::onFinding(const EngineFinding& finding)
{
    (finding.engine.kind == Kind::Docker ? m_dockerFinding : m_podmanFinding) = finding;
    decide();
}

/// Docker comes first, so podman's answer counts once docker's is known.
void EngineChoice::decide()
{
    std::vector<const EngineFinding*> findings;
    for (const auto& [probe, finding] :
         {std::pair(m_docker.get(), &m_dockerFinding), std::pair(m_podman.get(), &m_podmanFinding)}) {
        if (probe == nullptr) {
            continue;
        }
        if (!*finding) {
            return;
        }
        if ((*finding)->works()) {
            take(**finding);
            return;
        }
        findings.push_back(&**finding);
    }
    const auto lacking = std::ranges::find_if(findings, &EngineFinding::lacksImage);
    if (lacking != findings.end()) {
        take(**lacking);
        return;
    }
    const Error error =
        m_wish.engine == automatic ? nothingWorks(m_noPostgres, findings) : findings.front()->problem->error;
    end();
    Q_EMIT failed(error);
}

void EngineChoice::take(const EngineFinding& finding)
{
    ChosenEngine engine;
    engine.container = finding.engine;
    engine.image = finding.image;
    engine.volumes = finding.volumes;
    engine.unenforced = finding.unenforced;
    engine.pauses = finding.pauses;
    end();
    Q_EMIT chosen(engine);
}

void EngineChoice::takeNative()
{
    ChosenEngine engine;
    engine.postgresFolder = m_wish.postgresFolder;
    end();
    Q_EMIT chosen(engine);
}

/// What still looks around is in the midst of telling us: it goes later.
void EngineChoice::end()
{
    for (std::unique_ptr<EngineProbe>* probe : {&m_docker, &m_podman}) {
        if (*probe) {
            (*probe)->disconnect(this);
            probe->release()->deleteLater();
        }
    }
    if (m_finder) {
        m_finder->disconnect(this);
        m_finder.release()->deleteLater();
    }
}

} // namespace stormlab
