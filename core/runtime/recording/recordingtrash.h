// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QString>

namespace stormlab
{

/// A recording that was moved to the trash, and where its files are by now.
struct TrashedRecording {
    QString path;        ///< where it was
    QString recordingAt; ///< in the trash
    QString bookmarksAt; ///< in the trash; empty where it had none
};

/// Moves a recording and its bookmarks to the trash, both or none. Blocks on the disk; any thread. Errors: Illegal
/// while it is being recorded, Resources where there is no trash.
[[nodiscard]] Result<TrashedRecording> moveRecordingToTrash(const QString& path);

/// Puts it back where it was. Blocks on the disk; any thread. Errors: Illegal where a file stands there by now,
/// NotFound where the trash was emptied, Resources where it cannot be moved.
[[nodiscard]] Result<void> restoreRecording(const TrashedRecording& trashed);

/// What a kill left halfway: bookmarks in the folder whose recording is in the trash follow it. Blocks on the disk; any
/// thread.
void finishTrashing(const QString& folder);

} // namespace stormlab
