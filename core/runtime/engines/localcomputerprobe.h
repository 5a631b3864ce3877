// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/computerprobe.h"
#include "core/runtime/engines/engineprobe.h"
#include "core/runtime/engines/enginewish.h"
#include "core/runtime/engines/imagestore.h"
#include "core/runtime/engines/leftoversweep.h"

#include <functional>
#include <memory>
#include <optional>

namespace stormlab
{

/// Looks at this computer: asks the PostgreSQL programs for their version, docker and podman what they can do, and
/// everywhere for what a crash has left; all at the same time.
class LocalComputerProbe : public ComputerProbe
{
    Q_OBJECT

public:
    /// `wish` tells, at every start, what drills are to use.
    explicit LocalComputerProbe(std::function<EngineWish()> wish, QObject* parent = nullptr);
    ~LocalComputerProbe() override;

    void start() override;
    void cleanUp() override;
    void fetchImage(ContainerEngine::Kind kind) override;
    void loadImage(ContainerEngine::Kind kind, const QString& file) override;
    void cancelTransfer() override;

private:
    void lookForPostgres(const EngineWish& wish);
    void askEngine(std::unique_ptr<EngineProbe>& probe, ContainerEngine::Kind kind, const EngineWish& wish);
    void lookForLeftovers();
    void onSwept(const SweepReport& report);
    void tell(const NativeFinding& finding);
    void onFinding(const EngineFinding& finding);
    void transfer(const ContainerEngine& engine);
    void endTransfer();

    std::function<EngineWish()> m_wish;
    ComputerFindings m_findings;
    std::unique_ptr<PostgresFinder> m_finder;
    std::unique_ptr<EngineProbe> m_docker;
    std::unique_ptr<EngineProbe> m_podman;
    std::unique_ptr<LeftoverSweep> m_leftovers;
    std::unique_ptr<ImageStore> m_store;
};

} // namespace stormlab
