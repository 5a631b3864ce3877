// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/domain/result.h"

#include <QString>

#include <vector>

namespace stormlab
{

/// A moment of a recording that somebody wants to find again, with what they have to say about it.
struct Bookmark {
    DrillTime time{0};
    QString text; ///< may be empty

    friend bool operator==(const Bookmark&, const Bookmark&) = default;
};

/// What a bookmark says after something was added to what it said before; what stands there already is not said twice.
[[nodiscard]] QString joinedBookmarkText(const QString& before, const QString& added);

/// The file of a recording's bookmarks: beside it, never in it.
[[nodiscard]] QString bookmarkFile(const QString& recording);

/// In order of time. None where there is no such file; BadFile when it is not one of ours. Blocks on the disk.
[[nodiscard]] Result<std::vector<Bookmark>> readBookmarks(const QString& recording);

/// Writes all of them; without any, the file is removed. The old file stays until the new one is whole. Blocks on the
/// disk.
[[nodiscard]] Result<void> writeBookmarks(const QString& recording, const std::vector<Bookmark>& bookmarks);

} // namespace stormlab
