// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sqlsession.h"

namespace stormlab
{

namespace
{

class ConsoleSession final : public SqlSession
{
public:
    explicit ConsoleSession(std::string connection) : m_console(std::move(connection))
    {
        connect(&m_console, &Console::opened, this, &SqlSession::opened);
        connect(&m_console, &Console::lost, this, &SqlSession::lost);
        connect(&m_console, &Console::busyChanged, this, &SqlSession::busyChanged);
        connect(&m_console, &Console::answered, this, &SqlSession::answered);
    }

    void open() override { m_console.open(); }
    void run(const std::vector<std::string>& statements) override { m_console.run(statements); }
    void cancel() override { m_console.cancel(); }
    void close() override { m_console.close(); }
    [[nodiscard]] bool isBusy() const override { return m_console.isBusy(); }

private:
    Console m_console;
};

} // namespace

SqlSessionFactory liveSqlSessions()
{
    // Over the unix socket where there is one: its queue is not the one that the storm fills.
    return [](const ServerAccess& access, const std::string& applicationName) -> std::unique_ptr<SqlSession> {
        return std::make_unique<ConsoleSession>(connectionString(access, "oncall", applicationName, true));
    };
}

} // namespace stormlab
