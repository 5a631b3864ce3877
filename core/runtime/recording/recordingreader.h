// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/recordingcodec.h"
#include "core/domain/result.h"
#include "core/runtime/recording/blockpacker.h"
#include "core/runtime/recording/recordingindex.h"

#include <QFile>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// Reads a .storm file from its beginning, about a minute at a time. A file that is cut or damaged is read up to its
/// last whole block; one that is still being written, up to what is there. Blocks on the disk; one thread.
class RecordingReader
{
public:
    /// More is no recording of a drill but an attempt on the memory of this machine.
    static constexpr std::size_t mostEvents = 5'000'000;
    static constexpr std::uint64_t mostBytes = std::uint64_t{4} * 1024 * 1024 * 1024;
    /// So many events are taken in within a frame.
    static constexpr std::size_t mostAtOnce = 2'000;

    /// Error: BadFile (not there, no recording, or of a format that this version cannot read).
    [[nodiscard]] static Result<std::unique_ptr<RecordingReader>> open(const QString& path);

    /// From the end of the file; nothing when the recording did not end well.
    [[nodiscard]] const std::optional<RecordingIndex>& index() const { return m_index; }
    /// The next events: a minute of samples with all between them, if these are not too many. Nothing after the last
    /// that can be read. They may go to other threads.
    [[nodiscard]] std::optional<std::vector<TimelineEvent>> next();
    /// True when next() has nothing more.
    [[nodiscard]] bool isAtEnd() const { return m_ended; }
    /// How much of the file has been read, from 0 to 1.
    [[nodiscard]] double share() const;
    /// After the last block: what is missing and why, as a sentence; empty when nothing is.
    [[nodiscard]] const std::string& missing() const { return m_missing; }

private:
    explicit RecordingReader(const QString& path) : m_file(path) {}

    void findIndex();
    /// The lines of the block that begins here; nothing at the end and at the first damage.
    [[nodiscard]] std::optional<std::string> nextBlock();
    /// The event of the next line of the block; nothing at the first one that is wrong.
    [[nodiscard]] std::optional<TimelineEvent> nextEvent();
    /// Why an event may not follow those before it; empty when it may.
    [[nodiscard]] std::string disorder(const TimelineEvent& event) const;
    void stop(const std::string& why);

    QFile m_file;
    std::optional<RecordingIndex> m_index;
    std::string m_missing;
    RecordingDecoder m_decoder;
    BlockUnpacker m_unpacker;
    std::string m_lines;    ///< of the present block
    std::size_t m_line = 0; ///< where the next one begins
    std::uint64_t m_events = 0;
    std::uint64_t m_bytes = 0;
    DrillTime m_time{0};
    bool m_begun = false; ///< a segment
    bool m_ended = false;
};

/// A recording as a whole.
struct Recording {
    std::vector<TimelineEvent> events;
    std::string missing; ///< as RecordingReader::missing()
};

/// Errors as RecordingReader::open(). Blocks on the disk.
[[nodiscard]] Result<Recording> readRecording(const QString& path);

} // namespace stormlab
