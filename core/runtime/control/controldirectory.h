// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QString>

#include <vector>

namespace stormlab
{

/// A drill that listens on a control socket of this account.
struct RunningDrill {
    QString id;         ///< also the socket's name without ".sock"
    QString socketPath; ///< absolute
    QString scenario;
    qint64 pid = 0; ///< of the program that runs it

    friend bool operator==(const RunningDrill&, const RunningDrill&) = default;
};

/// Where the sockets of all drills of this account lie: "control" in the first folder that may hold what runs (see
/// runtimefolders.h). Not created by this.
[[nodiscard]] QString controlDirectory();

/// Makes the folder, and the one above it, and refuses one that others may enter or that belongs to somebody else.
[[nodiscard]] Result<void> makePrivateDirectory(const QString& path);

/// Writes the note beside a socket that tells others what is drilled there.
[[nodiscard]] Result<void> writeDrillNote(const RunningDrill& drill);
void removeDrillNote(const RunningDrill& drill);

/// All drills that answer to a connect, ordered by id. Sockets and notes whose owner is gone are removed. A folder that
/// is not private is not looked into.
[[nodiscard]] std::vector<RunningDrill> runningDrills(const QString& directory);

/// The drill that is meant: `wanted` is an id or the path of a socket (STORMLAB_DRILL); empty means the only one.
[[nodiscard]] Result<RunningDrill> chooseDrill(const QString& directory, const QString& wanted);

} // namespace stormlab
