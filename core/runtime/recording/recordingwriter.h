// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/recordingcodec.h"
#include "core/domain/result.h"
#include "core/runtime/recording/blockpacker.h"
#include "core/runtime/recording/recordingindex.h"
#include "core/runtime/recording/stormformat.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace stormlab
{

/// Writes a .storm file. Blocks on the disk; one thread. Errors (Resources) have the system's words as their message;
/// the file ends with its last whole block then, and nothing more is written.
class RecordingWriter
{
public:
    /// The descriptor stays the caller's.
    explicit RecordingWriter(int descriptor) : m_descriptor(descriptor) {}

    /// Empties the file and begins a recording.
    Result<void> begin();
    /// Kept in memory until the next flush.
    void add(const TimelineEvent& event);
    /// True when so much is kept that it should be flushed before more is added.
    [[nodiscard]] bool isFull() const { return m_lines.size() >= fullAt; }
    /// What was added is on the disk afterwards, as a block.
    Result<void> flush();
    /// Flushes, and ends the recording with its index.
    Result<void> finish();

    /// Events that are on the disk.
    [[nodiscard]] std::size_t written() const { return m_index.events; }

private:
    static constexpr std::size_t fullAt = 1024 * 1024;

    [[nodiscard]] bool segmentIsLongEnough(DrillTime now) const;
    Result<void> append(const std::string& bytes);

    int m_descriptor;
    RecordingEncoder m_encoder;
    BlockPacker m_packer;
    RecordingIndex m_index;                                          ///< of what is on the disk
    RecordingIndex m_coming;                                         ///< and with what is kept
    stormformat::BlockKind m_kind = stormformat::BlockKind::Segment; ///< of the next block
    std::string m_lines;
    std::size_t m_segmentBytes = 0; ///< of its lines
    std::uint64_t m_length = 0;     ///< of the file, whole blocks
};

} // namespace stormlab
