// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/sandbox/runtimefolders.h"
#include "core/runtime/sandbox/serverprocesses.h"

#include <string>
#include <vector>

namespace stormlab
{

/// Who owns a sandbox: written into its folder before anything is started in it.
struct SandboxRecord {
    std::string drillId;
    std::string scenario;
    std::string folder; ///< not in the file: where it was found
    ProcessIdentity owner;
    std::string boot; ///< bootId() when it was made

    friend bool operator==(const SandboxRecord&, const SandboxRecord&) = default;
};

/// Writes `record` into record.folder. Error: Sandbox.
[[nodiscard]] Result<void> writeRecord(const SandboxRecord& record);
/// Error: BadFile.
[[nodiscard]] Result<SandboxRecord> readRecord(const std::string& folder);

/// Is the program that made it still running?
[[nodiscard]] bool isOwned(const SandboxRecord& record);

/// Ends every process of the sandbox and removes its folder. Blocks. Error: Sandbox when something is left.
[[nodiscard]] Result<void> removeSandbox(const std::string& folder);

struct RemovedSandbox {
    std::string drillId;
    std::string folder;
    friend bool operator==(const RemovedSandbox&, const RemovedSandbox&) = default;
};

struct SweepReport {
    std::vector<RemovedSandbox> removed;
    std::vector<Error> failed; ///< what could not be removed
};

/// The sandboxes of this user on this computer, whoever started them. Everything here blocks: for worker threads.
class SandboxRegistry
{
public:
    explicit SandboxRegistry(std::vector<std::string> runtimeFolders);
    /// Looks where this environment would put sandboxes.
    [[nodiscard]] static SandboxRegistry current();

    /// Those with a living owner.
    [[nodiscard]] std::vector<SandboxRecord> running() const;
    /// Those whose owner is gone. One whose record cannot be read counts when no process works in it.
    [[nodiscard]] std::vector<SandboxRecord> leftovers() const;
    /// Removes the leftovers; never touches what a living program owns.
    [[nodiscard]] SweepReport sweep() const;

private:
    std::vector<std::string> m_runtimeFolders;
};

} // namespace stormlab
