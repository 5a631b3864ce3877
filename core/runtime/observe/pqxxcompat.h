// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pqxx/pqxx>

#include <functional>
#include <memory>
#include <string>

#include <poll.h>

// The one place that knows versions of libpqxx: 6.4 (Debian 12) and 7.10 (Debian 13). Included by source files of this
// folder only. Statements with parameters are written as SQL (PREPARE, EXECUTE), because no way of passing parameters
// is common to both.
namespace stormlab::pqxxcompat
{

#if PQXX_VERSION_MAJOR >= 7
using Connection = pqxx::connection;
#else
using Connection = pqxx::asyncconnection;
#endif

/// Takes back what was said about a socket unless the connection comes about; made after the connection, so that it
/// speaks before the library closes the socket.
class SocketNotice
{
public:
    explicit SocketNotice(const std::function<void(int)>& socketIs) : m_socketIs(socketIs) {}
    ~SocketNotice()
    {
        if (!m_kept)
            m_socketIs(-1);
    }
    SocketNotice(const SocketNotice&) = delete;
    SocketNotice& operator=(const SocketNotice&) = delete;

    void keep() { m_kept = true; }

private:
    const std::function<void(int)>& m_socketIs;
    bool m_kept = false;
};

/// Connects, and says the socket as soon as there is one, so that somebody else can shut it down while this waits.
/// Throws pqxx::broken_connection.
inline std::unique_ptr<Connection> connect(const std::string& options, const std::function<void(int)>& socketIs)
{
#if PQXX_VERSION_MAJOR >= 7
    pqxx::connecting attempt(options);
    SocketNotice notice(socketIs);
    socketIs(attempt.sock());
    while (!attempt.done()) {
        const bool reads = attempt.wait_to_read();
        pollfd wait{attempt.sock(), static_cast<short>(reads ? POLLIN : POLLOUT), 0};
        ::poll(&wait, 1, -1);
        attempt.process();
    }
    auto connection = std::make_unique<Connection>(std::move(attempt).produce());
    notice.keep();
    return connection;
#else
    auto connection = std::make_unique<Connection>(options);
    SocketNotice notice(socketIs);
    socketIs(connection->sock());
// Both are deprecated in 6.4 because 7 never connects silently, which is what we want of 6.4, too.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    connection->activate();
    connection->inhibit_reactivation(true);
#pragma GCC diagnostic pop
    notice.keep();
    return connection;
#endif
}

/// The process at the other end; 0 when there is none.
inline int backendPid(const Connection& connection)
{
    return connection.is_open() ? connection.backendpid() : 0;
}

} // namespace stormlab::pqxxcompat
