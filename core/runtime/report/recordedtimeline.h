// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/timeline.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <string>

namespace stormlab
{

/// A recording as a timeline.
struct RecordedTimeline {
    Timeline timeline;
    std::string missing; ///< a sentence about what is cut or damaged; empty when nothing is
};

/// Of who waits for a reading. Used on the thread that reads.
struct ReadingWatch {
    std::stop_token stop{};
    std::function<void(int percent)> tell{}; ///< how much has been read
};

/// BadFile where there is no such file, it is no recording or nothing of it can be read; whatever has been read where
/// it was stopped. Blocks on the disk.
[[nodiscard]] Result<RecordedTimeline> readRecordedTimeline(const QString& path, const ReadingWatch& watch = {});

} // namespace stormlab
