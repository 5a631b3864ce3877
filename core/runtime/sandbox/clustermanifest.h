// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/sandbox/serveraccount.h"

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

namespace stormlab
{

/// What a complete template holds, so that damage is noticed while it is copied.
struct ClusterManifest {
    struct File {
        std::string path; ///< below the data directory
        std::uint64_t size = 0;
        std::uint64_t hash = 0;
        friend bool operator==(const File&, const File&) = default;
    };

    std::string version;              ///< of the PostgreSQL that made it, "15.18"
    std::vector<std::string> folders; ///< parents before children
    std::vector<File> files;

    friend bool operator==(const ClusterManifest&, const ClusterManifest&) = default;
};

/// One line an entry; the last line counts them, so that a cut file is not taken for a whole one.
[[nodiscard]] std::string encodeManifest(const ClusterManifest& manifest);
/// Error: BadFile.
[[nodiscard]] Result<ClusterManifest> decodeManifest(const std::string& text);

/// Reads every file below `dataFolder`. Error: BadFile when one cannot be read. Blocks.
[[nodiscard]] Result<ClusterManifest> takeManifest(const std::string& dataFolder, const std::string& version);

struct ClusterCopy {
    std::string from;
    std::string to; ///< must not exist; its parent must
    ServerAccount account;
};

/// Copies what the manifest names, on several threads, and checks each file on the way. Error: BadFile when the source
/// is not what the manifest says, Resources when the target cannot be written, Interrupted once `stop` is set. Blocks.
[[nodiscard]] Result<void> copyCluster(const ClusterManifest& manifest, const ClusterCopy& copy,
                                       const std::atomic<bool>& stop);

} // namespace stormlab
