// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/engines/enginefinding.h"
#include "core/runtime/engines/engineprobe.h"
#include "core/runtime/engines/enginewish.h"
#include "core/runtime/sandbox/postgresinstallation.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>

namespace stormlab
{

/// What makes the sandbox of a drill.
struct ChosenEngine {
    std::optional<ContainerEngine> container; ///< absent: native
    QString image;                            ///< of a container
    std::optional<QStringList> volumes;       ///< that it declares; absent: it has to be fetched first
    QStringList unenforced;                   ///< limits that the engine cannot enforce
    bool pauses = true;                       ///< the engine can freeze a container
    std::string postgresFolder;               ///< native: where to look; empty: the usual places

    /// "native", "docker", "podman".
    [[nodiscard]] QString name() const;
    friend bool operator==(const ChosenEngine&, const ChosenEngine&) = default;
};

/// Decides which engine makes the sandbox. "auto" takes native where PostgreSQL is found, else docker, else podman,
/// whichever a container has proved to work; else one that lacks nothing but the image. Main thread.
class EngineChoice : public QObject
{
    Q_OBJECT

public:
    explicit EngineChoice(EngineWish wish, QObject* parent = nullptr);
    ~EngineChoice() override;

    /// Answered by chosen() or failed(), once, never from within this call.
    void choose();

Q_SIGNALS:
    void chosen(const stormlab::ChosenEngine& engine);
    void failed(const stormlab::Error& error);

private:
    void lookForPostgres();
    void probe(ContainerEngine::Kind kind, EngineProbe::Depth depth);
    void onFinding(const EngineFinding& finding);
    void decide();
    void take(const EngineFinding& finding);
    void takeNative();
    void end();

    EngineWish m_wish;
    std::unique_ptr<PostgresFinder> m_finder;
    std::unique_ptr<EngineProbe> m_docker;
    std::unique_ptr<EngineProbe> m_podman;
    std::optional<Error> m_noPostgres;
    std::optional<EngineFinding> m_dockerFinding;
    std::optional<EngineFinding> m_podmanFinding;
};

} // namespace stormlab
