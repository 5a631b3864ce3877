// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/observe/activityreader.h"

#include <memory>
#include <optional>
#include <string>

namespace stormlab
{

/// What is read beside the sessions.
struct ReaderOptions {
    std::optional<std::string> logRole = "oncall"; ///< whose statements the log is read for; absent: it is left alone
    Milliseconds stateLastsFor{400};               ///< the server's state is read with a sample when it is that old
    bool indexes = true;                           ///< of user schemas, with the state
    bool masksConstants = false;                   ///< in statements: strings and numbers become "?"
};

/// For a server that is not the lab's: its log and its indexes are no business of ours, and what its users typed is not
/// to lie about in a file.
[[nodiscard]] ReaderOptions foreignServerOptions();

/// Reads through libpqxx. The session may only read, and waits 2 s at most for a statement's end, by the server's own
/// clock; a server that is silent altogether blocks the call until abandon(). Servers from PostgreSQL 13.
class PqxxActivityReader : public ActivityReader
{
public:
    /// `connectionString` is a whole one (application_name "stormlab-monitor"; over the unix socket where there is
    /// one).
    explicit PqxxActivityReader(std::string connectionString, ReaderOptions options = {});
    ~PqxxActivityReader() override;

    [[nodiscard]] Result<ServerReading> read() override;
    [[nodiscard]] Result<std::vector<LogRecord>> readLog() override;
    void abandon() override;

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

} // namespace stormlab
