// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace stormlab
{

/// Removes the shared memory that a killed PostgreSQL could not: the System V segment that postmaster.pid in its data
/// directory names, and the POSIX segments that follow from it. Only while nobody uses it and it belongs to the owner
/// of the data directory. Deleting the directory first would leave both for ever. Blocks for up to a second: for worker
/// threads.
void removeSharedMemory(const std::string& dataFolder);

/// A POSIX segment of dynamic shared memory: "/PostgreSQL.HANDLE", and whose it is.
struct DynamicSegment {
    std::string name;
    uid_t owner = 0;

    [[nodiscard]] auto operator<=>(const DynamicSegment&) const = default;
};

/// The segments that a process has open or mapped. A server makes a segment before it writes down that there is one: of
/// one that is killed in between, only this knows. The process has to be stopped, or it may make another meanwhile.
[[nodiscard]] std::vector<DynamicSegment> dynamicSegmentsOf(pid_t process);

/// Removes those that are still there, and still belong to that account. Only once nobody uses them.
void remove(const std::vector<DynamicSegment>& segments);

} // namespace stormlab
