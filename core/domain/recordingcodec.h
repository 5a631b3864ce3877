// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/packedbackends.h"
#include "core/domain/result.h"
#include "core/domain/samplediff.h"

#include <string>
#include <string_view>

namespace stormlab
{

// The lines of a recording, as RECORDING.md describes them. A segment is a run of lines that can be read without the
// lines before it; writer and reader begin one at the same place.

/// Writes events as lines of a recording.
class RecordingEncoder
{
public:
    void beginSegment();
    /// Without a line end.
    [[nodiscard]] std::string line(const TimelineEvent& event);

private:
    SampleDiffer m_differ;
    std::optional<Limits> m_limits; ///< of the last sample of the segment
};

/// What the samples of a segment build on, and where they are kept.
struct SegmentSoFar {
    SamplePatcher patcher;
    BackendsPacker packer;
    std::optional<Limits> limits; ///< of the last sample
};

/// What a reader does with events that it knows but cannot read.
enum class UnreadableEvents {
    Refuse, ///< an error: the file is damaged
    Keep,   ///< they become UnknownEvents: the file is of a newer version
};

/// Reads them back: the same events. Their samples are packed from the beginning; what was read since the last seal()
/// is for this thread only.
class RecordingDecoder
{
public:
    explicit RecordingDecoder(UnreadableEvents unreadable = UnreadableEvents::Refuse) : m_unreadable(unreadable) {}

    void beginSegment();
    /// BadFile says what is wrong with the line; the segment cannot be read on then.
    [[nodiscard]] Result<TimelineEvent> event(std::string_view line);
    /// All that was read so far may go to other threads.
    void seal() { m_segment.packer.seal(); }
    /// How many samples were read since.
    [[nodiscard]] std::size_t packed() const { return m_segment.packer.size(); }

private:
    UnreadableEvents m_unreadable;
    SegmentSoFar m_segment;
};

} // namespace stormlab
