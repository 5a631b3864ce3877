// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/result.h"
#include "core/domain/scorecard.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// A file in a folder of recordings, as far as its beginning and its end tell about it.
struct ListedRecording {
    enum class Condition {
        Ended,      ///< well, with an index
        Going,      ///< a living program writes it
        Unfinished, ///< it has no end
        Unreadable, ///< and no recording, perhaps
    };

    QString path;
    std::int64_t bytes = 0;
    Milliseconds changed{0}; ///< since 1970 in UTC
    Condition condition = Condition::Unreadable;
    std::optional<DrillStarted> started; ///< absent where the recording does not say what it is of
    std::optional<Scorecard> scorecard;  ///< absent where it was not graded
    bool stoppedHalfWay = false;         ///< and graded as it was then
    std::optional<DrillTime>
        length;          ///< of one without an end: as far as it tells; absent where that takes long or goes on
    std::string problem; ///< why it is unreadable

    /// When it was made: what the recording says, else when the file was written last.
    [[nodiscard]] Milliseconds when() const;
};

/// "not finished: …", "being recorded", why it cannot be read; empty for a recording that ended well.
[[nodiscard]] std::string noteOf(const ListedRecording& recording);

/// Every file of the folder but bookmarks and the marks of moves, the newest first; a folder that is not there is
/// empty. Reads the beginnings and the ends of the files. Blocks on the disk; any thread.
[[nodiscard]] std::vector<ListedRecording> listRecordings(const QString& folder);

} // namespace stormlab
