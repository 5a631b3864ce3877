// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/engines/computerfindings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// A folder that drills use.
struct FolderReport {
    std::string use; ///< "runtime", "cache"
    std::string path;
    std::optional<std::int64_t> freeBytes; ///< absent when it cannot be told
    std::optional<Error> error;            ///< why it cannot be used
};

/// What works on this computer.
struct ComputerReport {
    ComputerFindings findings;
    std::vector<FolderReport> folders;
    int cores = 0;
    std::optional<std::int64_t> descriptors;
    std::optional<std::int64_t> processes;
    std::optional<std::int64_t> memoryBytes;
    std::vector<std::string> running; ///< drills, by id

    /// Something is proved to work, and there is a place for what belongs to a drill.
    [[nodiscard]] bool canDrill() const;
};

[[nodiscard]] std::string computerText(const ComputerReport& report);
[[nodiscard]] std::string computerJson(const ComputerReport& report);

} // namespace stormlab
