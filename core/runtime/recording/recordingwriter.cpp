// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingwriter.h"

#include <cerrno>
#include <cstring>

#include <sys/stat.h>
#include <unistd.h>

namespace stormlab
{

namespace
{

using stormformat::BlockKind;

// A longer segment is smaller on the disk; a shorter one is found sooner.
constexpr std::chrono::minutes longestSegment{5};
constexpr std::size_t largestSegment = 8 * 1024 * 1024;

Error systemError()
{
    return {ErrorCode::Resources, std::strerror(errno), {}, {}};
}

Result<void> writeAll(int descriptor, const std::string& bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(descriptor, bytes.data() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return systemError();
        done += static_cast<std::size_t>(count);
    }
    return {};
}

bool wasRemoved(int descriptor)
{
    struct stat facts = {};
    return ::fstat(descriptor, &facts) == 0 && facts.st_nlink == 0;
}

} // namespace

Result<void> RecordingWriter::begin()
{
    m_index = {};
    m_coming = {};
    m_lines.clear();
    m_length = 0;
    m_kind = BlockKind::Segment;
    if (::ftruncate(m_descriptor, 0) != 0 || ::lseek(m_descriptor, 0, SEEK_SET) != 0)
        return systemError();
    return append(stormformat::versionLine());
}

bool RecordingWriter::segmentIsLongEnough(DrillTime now) const
{
    return m_index.segments.empty() || m_segmentBytes >= largestSegment ||
           now - m_index.segments.back().begins >= longestSegment;
}

void RecordingWriter::add(const TimelineEvent& event)
{
    if (m_lines.empty() && segmentIsLongEnough(event.time)) {
        m_kind = BlockKind::Segment;
        m_segmentBytes = 0;
        m_encoder.beginSegment();
        m_packer.beginSegment();
        m_coming.segments.push_back({m_length, event.sequence, event.time});
    }
    m_lines.append(m_encoder.line(event)).push_back('\n');
    m_coming.note(event);
}

Result<void> RecordingWriter::flush()
{
    if (wasRemoved(m_descriptor))
        return Error{ErrorCode::Resources, "the file was removed", {}, {}};
    if (m_lines.empty())
        return {};
    const Result<void> done = append(stormformat::blockOf(m_kind, m_lines.size(), m_packer.pack(m_lines)));
    if (!done)
        return done;
    m_segmentBytes += m_lines.size();
    m_lines.clear();
    m_kind = BlockKind::More;
    m_index = m_coming;
    return {};
}

Result<void> RecordingWriter::finish()
{
    if (const Result<void> done = flush(); !done)
        return done;
    const std::uint64_t at = m_length;
    const std::string index = toJson(m_index);
    BlockPacker packer;
    return append(stormformat::blockOf(BlockKind::Index, index.size(), packer.pack(index)) + stormformat::trailer(at));
}

/// All of it or nothing.
Result<void> RecordingWriter::append(const std::string& bytes)
{
    Result<void> done = writeAll(m_descriptor, bytes);
    if (done && ::fdatasync(m_descriptor) != 0)
        done = systemError();
    if (done)
        m_length += bytes.size();
    else if (::ftruncate(m_descriptor, static_cast<off_t>(m_length)) != 0)
        return Error{ErrorCode::Resources, done.error().message + "; its last block is cut", {}, {}};
    return done;
}

} // namespace stormlab
