// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/computerfindings.h"

#include <optional>

namespace stormlab
{

/// What a person can do about a drill that could not be prepared, or could not go on.
struct EngineFailure {
    bool isOne = false;                            ///< engine or image are in the way: trying again makes sense
    std::optional<ContainerEngine::Kind> loadInto; ///< an image from a file would help this engine
    bool nativeHelps = false;                      ///< PostgreSQL of this computer would do, and was not it
    bool sandboxEnded = false; ///< it had been ready; a fresh one may do. The error's detail has the end of its log

    friend bool operator==(const EngineFailure&, const EngineFailure&) = default;
};

/// How far the drill had come: until its sandbox is ready there is none that could have ended.
enum class DrillReached { Preparation, Sandbox };

[[nodiscard]] EngineFailure engineFailure(const Error& error, const ComputerFindings& findings, DrillReached reached);

} // namespace stormlab
