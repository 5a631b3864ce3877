// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

namespace stormlab
{

/// Where things may be put, as the environment has it. A value, so that tests can ask about any environment.
struct FolderEnvironment {
    uid_t uid = 0;
    std::string runtimeOverride; ///< STORMLAB_RUNTIME_DIR
    std::string cacheOverride;   ///< STORMLAB_CACHE_DIR
    std::string xdgRuntime;      ///< XDG_RUNTIME_DIR
    std::string xdgCache;        ///< XDG_CACHE_HOME
    std::string home;            ///< HOME

    [[nodiscard]] static FolderEnvironment current();
};

/// The folders that may hold what runs, best first. In memory where there is room, because a copied template is then
/// ready in a third of the time. As root only folders that another account can reach.
[[nodiscard]] std::vector<std::string> runtimeFolderCandidates(const FolderEnvironment& environment);

/// The folder for the template data directories.
[[nodiscard]] std::string cacheFolder(const FolderEnvironment& environment);

/// Makes `folder` (mode 0700; 0711 as root, so that the server's account can pass) or checks the one that is there: a
/// folder, not a link, ours, and nobody else may write; as root the server's account can pass. Gives its path without
/// links. Error: Sandbox.
[[nodiscard]] Result<std::string> claimFolder(const std::string& folder, uid_t uid);

/// The first candidate that can be claimed and has `bytesNeeded` free. Error: Resources (no space) or Sandbox.
[[nodiscard]] Result<std::string> chooseRuntimeFolder(const FolderEnvironment& environment, std::uint64_t bytesNeeded);

/// Where one sandbox keeps its things. `root` belongs to the user of the program, `server` to the server's account.
struct SandboxPaths {
    std::string root;        ///< RUNTIME/sandboxes/ID
    std::string record;      ///< owner.json, see sandboxregistry.h
    std::string startupLog;  ///< what the server said before its log was open
    std::string serviceFile; ///< for psql
    std::string passFile;    ///< for psql, 0600
    std::string server;      ///< 0700; the unix socket lies here
    std::string data;        ///< the data directory
    std::string pooler;      ///< 0700, like server; only where the scenario has a pooler
    std::string poolerLog;   ///< what it said
    /// ssh's own sockets, for a server on another host.
    std::string serverTunnel;
    std::string poolerTunnel;
};

[[nodiscard]] SandboxPaths sandboxPaths(const std::string& root);

/// Removes a folder inside a runtime folder if it is empty, and then the runtime folder if that is empty too: the last
/// one out takes them along. A runtime folder that a person chose by a name of their own stays.
void removeEmptyFolders(const std::string& inner);

/// RUNTIME/sandboxes.
[[nodiscard]] std::string sandboxesFolder(const std::string& runtimeFolder);

/// Whose sockets lie in a sandbox's folder.
enum class SandboxSockets {
    Server,  ///< those of its server, for any port
    Tunnels, ///< ssh's, where the server is on another host
};

/// A path of a unix socket must fit into 107 bytes: true when all of these do.
[[nodiscard]] bool socketPathFits(const SandboxPaths& paths, SandboxSockets sockets);

} // namespace stormlab
