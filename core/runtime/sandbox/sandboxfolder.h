// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/sandbox/poolerconfiguration.h"
#include "core/runtime/sandbox/runtimefolders.h"
#include "core/runtime/sandbox/sandbox.h"
#include "core/runtime/sandbox/serveraccount.h"
#include "core/runtime/sandbox/serverconfiguration.h"

#include <cstdint>
#include <map>
#include <string>

namespace stormlab
{

/// A sandbox's place on this computer. Everything in this header touches the disk: for worker threads.
struct SandboxFolder {
    SandboxPaths paths;
    ServerAccount account;
};

/// What must be free for a native sandbox: the template, what a drill writes, and the log of a storm.
constexpr std::uint64_t bytesOfCluster = 192ULL * 1024 * 1024;
/// The same for one whose server keeps its files elsewhere: the record, the service file, the password file.
constexpr std::uint64_t bytesOfRecord = 1024ULL * 1024;

/// Chooses the place, makes the folder with its record in one step (nobody ever sees it without), and the server's own
/// folder in it. Errors: Usage (bad drill id), Illegal (that drill exists), Resources, Sandbox (also where its path is
/// too long for its sockets).
[[nodiscard]] Result<SandboxFolder> makeSandboxFolder(const SandboxRequest& request,
                                                      const FolderEnvironment& environment, std::uint64_t bytesNeeded,
                                                      SandboxSockets sockets = SandboxSockets::Server);

/// Letters, digits and '-', at most 40 of them.
[[nodiscard]] bool isDrillId(const std::string& id);

/// postgresql.conf, pg_hba.conf and pg_ident.conf for building, and the pg_hba.conf that takes their place.
[[nodiscard]] Result<void> writeServerFiles(const SandboxFolder& folder, const ServerSettings& settings);

/// From now on everybody who is not named is refused, once the server has read its files again.
[[nodiscard]] Result<void> closeBuildingDoor(const SandboxPaths& paths);

/// The pooler's own folder with its configuration and its passwords, 0600 each.
[[nodiscard]] Result<void> writePoolerFiles(const SandboxFolder& folder, const PoolerSettings& settings,
                                            const std::map<std::string, std::string>& passwords);

/// The service file and the password file for psql, 0600 each.
[[nodiscard]] Result<void> writeClientFiles(const SandboxPaths& paths, const ServerAccess& access);

/// A TCP port on 127.0.0.1 that nobody uses at this moment; 0 when there is none.
[[nodiscard]] int freePort();

/// The last words of the server, for an error's detail: at most 4,000 characters.
[[nodiscard]] std::string lastWords(const SandboxPaths& paths);
[[nodiscard]] std::string poolerLastWords(const SandboxPaths& paths);
/// Did it say that somebody else has its port?
[[nodiscard]] bool saysPortInUse(const std::string& words);

} // namespace stormlab
