// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/serverlogreader.h"

#include <utility>

namespace stormlab
{

namespace
{

constexpr std::int64_t chunkBytes = 1 << 20;
constexpr int chunksPerRead = 4;

} // namespace

ServerLogReader::ServerLogReader(LogFormat format, std::string role)
    : m_format(format), m_parser(format, std::move(role))
{
}

void ServerLogReader::begin(std::string file)
{
    m_file = std::move(file);
    m_offset = 0;
    m_parser.reset();
}

ServerLogReader::Next ServerLogReader::take(const LogChunk& chunk)
{
    const bool rotated = !chunk.present.empty() && chunk.present != chunk.file;
    if (!chunk.size) {
        // Somebody removed the file: go on with the present one, if that is another.
        begin(rotated ? chunk.present : std::string());
        return rotated ? Next::Again : Next::Gone;
    }
    m_file = chunk.file;
    if (*chunk.size < m_offset) {
        begin(chunk.file);
        return Next::Again;
    }
    for (LogRecord& record : m_parser.feed(chunk.bytes))
        m_found.push_back(std::move(record));
    m_offset += static_cast<std::int64_t>(chunk.bytes.size());
    if (m_offset < *chunk.size && !chunk.bytes.empty())
        return Next::Again;
    if (rotated) {
        begin(chunk.present);
        return Next::Again;
    }
    return chunk.present.empty() ? Next::Gone : Next::Done;
}

Result<std::vector<LogRecord>> ServerLogReader::read(const Fetch& fetch)
{
    Next next = Next::Again;
    for (int i = 0; i < chunksPerRead && next == Next::Again; ++i) {
        const Result<LogChunk> chunk = fetch({m_format, m_file, m_offset, chunkBytes});
        if (!chunk)
            return chunk.error();
        next = take(chunk.value());
    }
    if (next == Next::Gone && m_found.empty())
        return Error{ErrorCode::NotFound, "The server's log is not written any more, or its file was removed.", m_file,
                     "Statements are not seen until the server logs again."};
    return std::exchange(m_found, {});
}

} // namespace stormlab
