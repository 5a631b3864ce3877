// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/engines/enginefinding.h"
#include "core/runtime/engines/engineprobe.h"
#include "core/runtime/sandbox/postgresinstallation.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>

namespace stormlab
{

/// What was asked for: by a command line, else by the preferences.
struct EngineWish {
    QString engine = QStringLiteral("auto"); ///< "auto", "native", "docker", "podman"
    QString image;                           ///< on the command line: means a container engine; may be empty
    QString usualImage;                      ///< otherwise wanted, see usualImage(); may be empty
    std::string postgresFolder;              ///< where the native engine is to look; may be empty

    friend bool operator==(const EngineWish&, const EngineWish&) = default;
};

/// Error: Usage, for an engine that does not exist, an image that native has no use for, a name that is none.
[[nodiscard]] Result<void> checkWish(const EngineWish& wish);

/// The images that would serve this wish, best first.
[[nodiscard]] QStringList imagesFor(const EngineWish& wish);

/// What makes the sandbox of a drill.
struct ChosenEngine {
    std::optional<ContainerEngine> container; ///< absent: native
    QString image;                            ///< of a container
    bool imagePresent = false;                ///< else it has to be fetched first
    QStringList unenforced;                   ///< limits that the engine cannot enforce
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
