// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/enginefinding.h"
#include "core/runtime/sandbox/postgresinstallation.h"

#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// What has been found out about PostgreSQL's own programs here.
struct NativeFinding {
    PostgresInstallation installation; ///< that drills use
    std::vector<std::string> others;   ///< folders of further ones
    bool folderChosen = false;         ///< a person said where to look
    std::optional<Error> problem;
    std::optional<Error> noPooler{}; ///< PgBouncer is not here; only drills that put one before the server need it

    [[nodiscard]] bool works() const { return !problem; }
    friend bool operator==(const NativeFinding&, const NativeFinding&) = default;
};

/// What is known about this computer; what is absent is still being looked for.
struct ComputerFindings {
    std::optional<NativeFinding> native;
    std::optional<EngineFinding> docker;
    std::optional<EngineFinding> podman;
    std::optional<std::vector<std::string>> leftovers; ///< sandboxes that a crash has left: folders and containers
    QString preferred = QStringLiteral("auto");        ///< the engine that drills are to use

    [[nodiscard]] bool complete() const { return native && docker && podman && leftovers; }
    friend bool operator==(const ComputerFindings&, const ComputerFindings&) = default;
};

/// The engine that drills would use as far as is known, by the rules of EngineChoice: "native", "docker", "podman";
/// empty: none works.
[[nodiscard]] QString engineInUse(const ComputerFindings& findings);

} // namespace stormlab
