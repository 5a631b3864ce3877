// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/domain/result.h"

#include <QObject>

#include <memory>
#include <string>

namespace stormlab
{

/// One visit to a server: connect, run some SQL, leave. Non-blocking libpq on the thread that made it, with deadlines
/// of its own, because libpq's do not work against a frozen server.
class ServerTask : public QObject
{
    Q_OBJECT

public:
    struct Request {
        std::string connection; ///< libpq connection string
        std::string sql;        ///< statements of one simple query: all or nothing
        Milliseconds within{30'000};
        bool patient = false;         ///< connect again until it works: the server is only just starting
        bool refusalIsAnswer = false; ///< "too many clients" will do as a sign of life
    };
    struct Reply {
        std::string serverVersion;
        int serverVersionNumber = 0;
    };

    explicit ServerTask(Request request, QObject* parent = nullptr);
    ~ServerTask() override;

    /// Answered by succeeded() or failed(), once, never from within this call.
    void start();

Q_SIGNALS:
    void succeeded(const stormlab::ServerTask::Reply& reply);
    /// Codes: Timeout, Disconnected (no connection), Database (the server refused the SQL).
    void failed(const stormlab::Error& error);

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

/// Asks until the server answers, whatever it says: it is starting, thawing or being reached again.
[[nodiscard]] ServerTask::Request signOfLife(std::string connection);

} // namespace stormlab
