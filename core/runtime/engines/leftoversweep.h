// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/containersweep.h"
#include "core/runtime/sandbox/sandboxregistry.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace stormlab
{

/// Finds and removes what a crash has left, wherever it is: folders, processes and files of shared ssh connections on
/// this computer, containers in docker and in podman. Never touches what a living program owns. One question in its
/// life; main thread.
class LeftoverSweep : public QObject
{
    Q_OBJECT

public:
    explicit LeftoverSweep(QObject* parent = nullptr);
    ~LeftoverSweep() override;

    /// Answered by found().
    void look();
    /// Answered by swept(). A container is removed under the name "container NAME" for a folder.
    void sweep();

Q_SIGNALS:
    /// One entry a sandbox: its folder, its container, or both.
    void found(const std::vector<std::string>& leftovers);
    void swept(const stormlab::SweepReport& report);

private:
    void askEngine(std::unique_ptr<ContainerSweep>& engine, ContainerEngine::Kind kind, bool removes);
    void note(const std::string& drillId, const std::string& place);
    void noteContainers(const std::vector<ContainerRecord>& containers);
    void onSwept(const std::vector<ContainerRecord>& removed, const std::vector<Error>& failures);
    void onAnswer();

    std::unique_ptr<ContainerSweep> m_docker;
    std::unique_ptr<ContainerSweep> m_podman;
    std::map<std::string, std::string> m_places; ///< of what was found, by drill
    SweepReport m_report;
    int m_awaited = 3;
    bool m_removes = false;
};

} // namespace stormlab
