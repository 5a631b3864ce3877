// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/leftoversweep.h"

#include "core/runtime/backgroundjob.h"

namespace stormlab
{

namespace
{

std::string placeOf(const ContainerRecord& container)
{
    return "container " + container.name.toStdString();
}

} // namespace

LeftoverSweep::LeftoverSweep(QObject* parent) : QObject(parent) {}

LeftoverSweep::~LeftoverSweep() = default;

void LeftoverSweep::look()
{
    runInBackground(
        *QThreadPool::globalInstance(), this, [] { return SandboxRegistry::current().leftovers(); },
        [this](const std::vector<SandboxRecord>& records) {
            for (const SandboxRecord& record : records) {
                note(record.drillId, record.folder);
            }
            onAnswer();
        });
    askEngine(m_docker, ContainerEngine::Kind::Docker, false);
    askEngine(m_podman, ContainerEngine::Kind::Podman, false);
}

void LeftoverSweep::sweep()
{
    m_removes = true;
    runInBackground(
        *QThreadPool::globalInstance(), this, [] { return SandboxRegistry::current().sweep(); },
        [this](const SweepReport& report) {
            m_report.removed.insert(m_report.removed.end(), report.removed.begin(), report.removed.end());
            m_report.failed.insert(m_report.failed.end(), report.failed.begin(), report.failed.end());
            onAnswer();
        });
    askEngine(m_docker, ContainerEngine::Kind::Docker, true);
    askEngine(m_podman, ContainerEngine::Kind::Podman, true);
}

void LeftoverSweep::askEngine(std::unique_ptr<ContainerSweep>& engine, ContainerEngine::Kind kind, bool removes)
{
    engine = std::make_unique<ContainerSweep>(kind);
    if (removes) {
        connect(engine.get(), &ContainerSweep::swept, this, &LeftoverSweep::onSwept);
        engine->sweep();
    } else {
        connect(engine.get(), &ContainerSweep::found, this, &LeftoverSweep::noteContainers);
        engine->look();
    }
}

/// A container sandbox has a folder here as well: both are one sandbox to a person.
void LeftoverSweep::note(const std::string& drillId, const std::string& place)
{
    std::string& places = m_places[drillId];
    places += places.empty() ? place : ", " + place;
}

void LeftoverSweep::noteContainers(const std::vector<ContainerRecord>& containers)
{
    for (const ContainerRecord& container : containers) {
        note(container.drillId, placeOf(container));
    }
    onAnswer();
}

void LeftoverSweep::onSwept(const std::vector<ContainerRecord>& removed, const std::vector<Error>& failures)
{
    for (const ContainerRecord& container : removed) {
        m_report.removed.push_back({container.drillId, placeOf(container)});
    }
    m_report.failed.insert(m_report.failed.end(), failures.begin(), failures.end());
    onAnswer();
}

void LeftoverSweep::onAnswer()
{
    if (--m_awaited > 0) {
        return;
    }
    if (m_removes) {
        Q_EMIT swept(m_report);
        return;
    }
    std::vector<std::string> leftovers;
    for (const auto& [drill, places] : m_places) {
        leftovers.push_back(places);
    }
    Q_EMIT found(leftovers);
}

} // namespace stormlab
