// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace stormlab
{

/// Removes the shared memory that a killed PostgreSQL could not: the System V segment that postmaster.pid in its data
/// directory names, and the POSIX segments that follow from it. Only while nobody uses it and it belongs to the owner
/// of the data directory. Deleting the directory first would leave both for ever. Blocks for up to a second: for worker
/// threads.
void removeSharedMemory(const std::string& dataFolder);

} // namespace stormlab
