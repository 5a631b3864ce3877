// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// A process that cannot be mistaken for a later one with the same number. Linux only: read from /proc.
struct ProcessIdentity {
    pid_t pid = 0;
    std::uint64_t start = 0; ///< clock ticks after boot, field 22 of /proc/PID/stat
    std::uint64_t space = 0; ///< the pid namespace that counts it, as /proc/self/ns/pid names it; 0: not known

    friend bool operator==(const ProcessIdentity&, const ProcessIdentity&) = default;
};

/// Every process of a sandbox carries this variable, with the folder of its server as the value.
constexpr const char* serverFolderVariable = "STORMLAB_SERVER_FOLDER";

/// The process that has this number now; nothing when there is none or it is a zombie.
[[nodiscard]] std::optional<ProcessIdentity> identify(pid_t pid);
/// True also for one that another pid namespace counts: in a container with a shared /dev/shm nobody can tell, and what
/// may be alive is left alone.
[[nodiscard]] bool isAlive(const ProcessIdentity& process);
/// Changes with every boot of the computer.
[[nodiscard]] std::string bootId();

/// The processes of the server in `serverFolder` (a path without links): PostgreSQL's own, told by where they work, and
/// what they started, told by serverFolderVariable. A person's shell that stands in the folder is not among them.
/// Reads all of /proc, so it belongs on a worker thread.
[[nodiscard]] std::vector<ProcessIdentity> processesOf(const std::string& serverFolder);

/// What the server wrote into postmaster.pid.
struct PostmasterFile {
    pid_t pid = 0;
    int port = 0;
};
[[nodiscard]] std::optional<PostmasterFile> readPostmasterFile(const std::string& dataFolder);

/// The living postmaster that the data directory names: one of our processes and no other's.
[[nodiscard]] std::optional<ProcessIdentity> postmasterOf(const std::string& serverFolder,
                                                          const std::string& dataFolder);

/// Stops every process of the server, postmaster first, until no new one appears. False when that did not settle.
[[nodiscard]] bool freeze(const std::string& serverFolder, const std::string& dataFolder);
void thaw(const std::string& serverFolder);

/// The same for processes of another folder of the sandbox, of which there may be none; they are told by
/// serverFolderVariable.
[[nodiscard]] bool freezeFolder(const std::string& folder);
/// Ends what runs there, frozen or not (SIGKILL). Blocks for up to five seconds. False when something survived.
bool endFolder(const std::string& folder);

/// Waits until none of its processes is left: its logger writes on for a moment after the first one has ended.
bool waitForEnd(const std::string& serverFolder);

/// Ends the server, frozen or not: SIGQUIT, after a second SIGKILL to everything. Removes the shared memory that a
/// killed postmaster leaves. Blocks for up to nine seconds: for worker threads. False when something survived.
bool endServer(const std::string& serverFolder, const std::string& dataFolder);

} // namespace stormlab
