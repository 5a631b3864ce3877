// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/observe/activityreader.h"

#include <memory>
#include <string>

namespace stormlab
{

/// Reads through libpqxx. The session waits 2 s at most for a statement's end, by the server's own clock; a server that
/// is silent altogether blocks the call until abandon(). The server's state is read with a sample when the last one is
/// 400 ms old, so at 10 Hz with each fourth or fifth. Servers from PostgreSQL 13.
class PqxxActivityReader : public ActivityReader
{
public:
    /// `connectionString` is a whole one (application_name "stormlab-monitor"; over the unix socket where there is
    /// one). `logRole`: whose statements the log is read for.
    explicit PqxxActivityReader(std::string connectionString, std::string logRole = "oncall");
    ~PqxxActivityReader() override;

    [[nodiscard]] Result<ServerReading> read() override;
    [[nodiscard]] Result<std::vector<LogRecord>> readLog() override;
    void abandon() override;

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

} // namespace stormlab
