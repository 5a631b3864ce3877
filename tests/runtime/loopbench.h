// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/reactor.h"

#include <arpa/inet.h>
#include <functional>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#include <vector>

namespace stormlab
{

/// Turns the loop until that much time has passed in it, or the condition holds; tells whether it does.
inline bool turnUntil(Reactor& reactor, std::chrono::milliseconds bound, const std::function<bool()>& condition)
{
    bool over = false;
    Timer end(reactor.timers());
    end.set(std::chrono::steady_clock::now() + bound, [&over] { over = true; });
    while (!over && !condition())
        reactor.turn();
    return condition();
}

inline void turnFor(Reactor& reactor, std::chrono::milliseconds time)
{
    turnUntil(reactor, time, [] { return false; });
}

/// A port of this computer at which nobody answers: who comes is refused at once, or, where it listens, left waiting.
class DeadPort
{
public:
    enum class Kind { Refuses, Silent };

    explicit DeadPort(Kind kind) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto* const generic = reinterpret_cast<sockaddr*>(&address);
        if (::bind(m_socket, generic, size) == 0 && ::getsockname(m_socket, generic, &size) == 0 &&
            (kind == Kind::Refuses || ::listen(m_socket, 16) == 0))
            m_port = ntohs(address.sin_port);
    }
    ~DeadPort()
    {
        for (const int caller : m_callers)
            ::close(caller);
        ::close(m_socket);
    }
    DeadPort(const DeadPort&) = delete;
    DeadPort& operator=(const DeadPort&) = delete;

    /// 0 when there is none.
    [[nodiscard]] int port() const { return m_port; }

    /// Blocks until so many have connected, or none comes for ten seconds; they stay connected and hear nothing.
    void awaitCallers(int count)
    {
        const timeval atMost{10, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &atMost, sizeof atMost);
        for (int i = 0; i < count; ++i) {
            if (const int caller = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC); caller >= 0)
                m_callers.push_back(caller);
        }
    }

private:
    int m_socket;
    int m_port = 0;
    std::vector<int> m_callers;
};

} // namespace stormlab
