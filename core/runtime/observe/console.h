// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/domain/result.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace stormlab
{

/// The answer to one statement. Rows beyond 5,000 are counted, not kept.
struct ConsoleResult {
    std::string statement;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< NULL is "␀"
    long rowCount = 0;                          ///< returned or affected
    std::string command;                        ///< "SELECT 4", "ALTER SYSTEM"
    std::vector<std::string> notices;
    Milliseconds took{0};
    bool failed = false;
    Error error; ///< when failed; detail has the server's words and SQLSTATE
};
using ConsoleResultPtr = std::shared_ptr<const ConsoleResult>;

/// A session as `oncall` on a thread of its own, opened before the incident. Lost sessions are opened again by the next
/// statement. All methods return at once; signals come on this object's thread.
class Console : public QObject
{
    Q_OBJECT

public:
    explicit Console(std::string connectionString, QObject* parent = nullptr);
    ~Console() override;

    void open();
    /// Runs statements one after another; stops at the first error.
    void run(const std::vector<std::string>& statements);
    /// Asks the server to cancel what runs, from yet another thread (a frozen server must not block).
    void cancel();
    /// Frees the thread by shutting the socket down; bounded.
    void close();
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void opened(int backendPid);
    void lost(const QString& why);
    void busyChanged(bool busy);
    void answered(const stormlab::ConsoleResultPtr& result);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace stormlab

Q_DECLARE_METATYPE(stormlab::ConsoleResultPtr)
