// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QString>

// The file of a recorder. It is locked while it is written, so that other programs can tell. All of it blocks on the
// disk; any thread.

namespace stormlab
{

/// Usage where something is there already, whatever it is: no incident is recorded over another one.
[[nodiscard]] Result<void> checkNewRecording(const QString& path);

/// Creates the file that somebody named and locks it. Returns its descriptor. Errors: Usage as above, BadFile.
[[nodiscard]] Result<int> openRecordingFile(const QString& path);

/// Creates a file that is not there yet, with the folders it lies in, for its owner alone: a recording holds what a
/// person typed. Returns its descriptor. Errors: Resources.
[[nodiscard]] Result<int> createRecordingFile(const QString& path);

/// Whether a living program writes it.
[[nodiscard]] bool isBeingRecorded(const QString& path);

} // namespace stormlab
