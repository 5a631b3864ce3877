// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/domain/result.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// The answer to one statement. Rows beyond 5,000, and beyond 64 MB in all, are counted, not kept; a value is cut at
/// 64 kB.
struct ConsoleResult {
    std::string statement;
    std::vector<std::string> columns;
    std::vector<std::vector<std::optional<std::string>>> rows; ///< absent is NULL
    long rowCount = 0;                                         ///< returned or affected
    std::string command;                                       ///< "SELECT 4", "ALTER SYSTEM"
    std::vector<std::string> notices;
    Milliseconds took{0};
    bool failed = false;
    bool refusedLogin = false; ///< failed for want of a slot: the statement was not run
    Error error; ///< when failed; detail has the SQLSTATE and what the server says beside its sentence and hint
    std::string sqlstate;        ///< of the error; empty when the connection just broke
    std::optional<int> position; ///< of the error in the statement, in characters from 0
};
using ConsoleResultPtr = std::shared_ptr<const ConsoleResult>;

/// A session as `oncall` on a thread of its own, opened before the incident. It notices at once when it is terminated;
/// lost sessions are opened again by the next statement. All methods return at once; signals come on this object's
/// thread. The connection string is a whole one (application_name "stormlab-console"; over the unix socket where there
/// is one).
class Console : public QObject
{
    Q_OBJECT

public:
    explicit Console(std::string connectionString, QObject* parent = nullptr);
    ~Console() override;

    void open();
    /// Runs statements one after another; stops at the first error. While it is busy, further ones wait their turn.
    /// Each statement is answered; one text with several statements is answered several times.
    void run(const std::vector<std::string>& statements);
    /// Asks the server to cancel what runs; does nothing when nothing runs. libpq's way of asking waits for the server,
    /// so it has a thread of its own, which nobody waits for: it holds nothing but the request, and ends when the
    /// server has taken it, or is gone.
    void cancel();
    /// Ends the session and its thread at once, whatever the server does; what waits is given up. open() and run()
    /// begin anew.
    void close();
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void opened(int backendPid);
    /// The session was ended, or could not be opened by open().
    void lost(const QString& why);
    void busyChanged(bool busy);
    void answered(const stormlab::ConsoleResultPtr& result);

private:
    class Worker;
    Worker& worker();
    void finish(int generation);

    std::string m_connectionString;
    std::unique_ptr<Worker> m_worker;
    int m_waiting = 0;    ///< calls of run() that are not done
    int m_generation = 0; ///< of the worker: what an earlier one says no longer counts
};

} // namespace stormlab

Q_DECLARE_METATYPE(stormlab::ConsoleResultPtr)
