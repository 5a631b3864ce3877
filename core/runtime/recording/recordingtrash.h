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

/// Moves a recording and its bookmarks to the trash, both or none. Blocks on the disk, and up to 5 s on another program
/// that moves the same one; any thread. Errors: Illegal while it is being recorded, Resources where there is no trash
/// or it cannot be moved now.
[[nodiscard]] Result<TrashedRecording> moveRecordingToTrash(const QString& path);

/// Puts it back where it was. Bookmarks that have been written since stay as they are. Blocks as the above; any thread.
/// Errors: Illegal where a file stands there by now, NotFound where the trash was emptied, Resources where it cannot be
/// moved.
[[nodiscard]] Result<void> restoreRecording(const TrashedRecording& trashed);

/// What a kill left halfway in the folder is finished: bookmarks whose recording is in the trash follow it. What
/// another thread or program is just moving is left to it. Blocks on the disk; any thread.
void finishTrashing(const QString& folder);

/// Whether a file of that name says that a recording beside it is being moved, or was when a program was killed.
[[nodiscard]] bool isMarkOfMove(const QString& file);

} // namespace stormlab
