// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/sample.h"
#include "core/domain/serverstate.h"

#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// What a session learns of its server when it is opened.
struct ServerIntroduction {
    std::string version;  ///< "15.18"
    std::string place;    ///< "orders on 10.0.0.5:5432 as monitor"
    bool showsAll = true; ///< the states and statements of other roles' sessions, too

    friend bool operator==(const ServerIntroduction&, const ServerIntroduction&) = default;
};

/// One look at the server.
struct ServerReading {
    Sample sample; ///< asked and answered are set by the sampler; ages are those at serverTime
    ServerState state;
    std::optional<Milliseconds> serverTime{}; ///< since 1970 by the server's clock, while it was read
    ServerIntroduction introduction{};
};

/// A statement of the learner, or an error about one, from the server's log.
struct LogRecord {
    int pid = 0;
    std::string role;
    std::string applicationName;
    std::string text;
    std::string sqlstate; ///< empty for a statement that was logged when it began
    bool isError = false; ///< an error record about `text`, logged after it began
    std::string detail;   ///< the server's DETAIL: "prepare: …" or "parameters: $1 = 'x'"; empty otherwise
    std::optional<Milliseconds> loggedAt{}; ///< since 1970 by the server's clock; absent when not in UTC

    friend bool operator==(const LogRecord&, const LogRecord&) = default;
};

/// Reads a server over one connection of its own, which is thrown away at the first error and made anew by the next
/// call. One thread, except abandon(). Errors: Disconnected, Database, Timeout.
class ActivityReader
{
public:
    virtual ~ActivityReader() = default;

    [[nodiscard]] virtual Result<ServerReading> read() = 0;
    /// The learner's statements that the server's log has gained since the last call. NotFound: there is no log (any
    /// more); the connection is kept.
    [[nodiscard]] virtual Result<std::vector<LogRecord>> readLog() = 0;
    /// From any thread: frees a call that is blocked on a silent server; it then returns Disconnected.
    virtual void abandon() = 0;
};

} // namespace stormlab
