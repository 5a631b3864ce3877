// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/observe/logparser.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// Which bytes of the server's log are asked for.
struct LogRequest {
    LogFormat format = LogFormat::Json;
    std::string file; ///< empty: the present one
    std::int64_t offset = 0;
    std::int64_t bytes = 0; ///< at most
};

/// What the server says about them.
struct LogChunk {
    std::string present;              ///< the file being written; empty when the server writes none in this format
    std::string file;                 ///< the file that was read
    std::optional<std::int64_t> size; ///< absent: the file is not there
    std::string bytes;
};

/// Keeps its place in a server's log across connections, rotations and restarts. The bytes come through a function, as
/// a session of the server has them (native, container and remote servers alike). A file that has become shorter is
/// read from its beginning. One thread.
class ServerLogReader
{
public:
    using Fetch = std::function<Result<LogChunk>(const LogRequest&)>;

    ServerLogReader(LogFormat format, std::string role);

    /// What the log has gained since the last call, 4 MB at most; the rest comes with the next call. NotFound: the log
    /// is gone or is no longer written; asking again is right. Other errors are those of `fetch`. Records found before
    /// an error are given by the next call that succeeds.
    [[nodiscard]] Result<std::vector<LogRecord>> read(const Fetch& fetch);

private:
    enum class Next { Again, Done, Gone };
    Next take(const LogChunk& chunk);
    void begin(std::string file);

    LogFormat m_format;
    LogParser m_parser;
    std::string m_file;
    std::int64_t m_offset = 0;
    std::vector<LogRecord> m_found;
};

} // namespace stormlab
