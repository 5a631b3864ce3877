// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// What stands at the end of a recording, so that it need not be read to be listed, and not from its beginning to be
/// read in the middle. It can always be made again from the rest.
struct RecordingIndex {
    struct Segment {
        std::uint64_t at = 0;    ///< byte in the file
        std::uint64_t first = 0; ///< sequence of its first event
        DrillTime begins{0};
        friend bool operator==(const Segment&, const Segment&) = default;
    };

    std::uint64_t events = 0;
    DrillTime ends{0};
    std::vector<Segment> segments;
    std::optional<DrillStarted> started; ///< what was drilled; absent when the recording does not say
    std::optional<Scored> scored;        ///< how it ended; absent when it was not graded
    /// False: it was stopped half-way, and graded as it was. Absent in recordings of before this was told.
    std::optional<bool> finished;

    /// Counts an event in.
    void note(const TimelineEvent& event);

    friend bool operator==(const RecordingIndex&, const RecordingIndex&) = default;
};

[[nodiscard]] std::string toJson(const RecordingIndex& index);
/// Errors: BadFile.
[[nodiscard]] Result<RecordingIndex> recordingIndexFromJson(std::string_view text);

} // namespace stormlab
