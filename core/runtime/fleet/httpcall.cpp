// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/httpcall.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace stormlab
{

namespace
{

/// A socket on its way to the port; −1 when this computer refuses even to try.
int beginConnection(int port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (descriptor < 0)
        return -1;
    if (::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 || errno == EINPROGRESS)
        return descriptor;
    ::close(descriptor);
    return -1;
}

bool wouldBlock()
{
    return errno == EAGAIN || errno == EINTR;
}

} // namespace

HttpCall::HttpCall(Reactor& reactor, int port, const std::string& target, Milliseconds limit, Done done)
    : m_reactor(reactor),
      m_unsent(requestText(target)),
      m_done(std::move(done)),
      m_began(reactor.now()),
      m_limit(reactor.timers()),
      m_socket(beginConnection(port))
{
    if (m_socket < 0) {
        m_limit.set(m_began, [this] { end({End::Refused, 0}); });
        return;
    }
    m_watch = m_reactor.watch(m_socket, Reactor::Interest::Write, *this);
    m_limit.set(m_began + limit, [this] { end({End::TimedOut, 0}); });
}

HttpCall::~HttpCall()
{
    close();
}

void HttpCall::ready(bool readable, bool writable)
{
    if (writable && !m_unsent.empty())
        send();
    else if (readable)
        receive();
}

void HttpCall::send()
{
    const ssize_t sent = ::send(m_socket, m_unsent.data(), m_unsent.size(), MSG_NOSIGNAL);
    if (sent < 0 && wouldBlock())
        return;
    if (sent < 0) {
        end({End::Refused, 0});
        return;
    }
    m_unsent.erase(0, static_cast<std::size_t>(sent));
    if (m_unsent.empty())
        m_reactor.rewatch(m_watch, m_socket, Reactor::Interest::Read);
}

void HttpCall::receive()
{
    std::array<char, 2'048> bytes{};
    const ssize_t count = ::recv(m_socket, bytes.data(), bytes.size(), 0);
    if (count < 0 && wouldBlock())
        return;
    if (count > 0)
        m_received.append(bytes.data(), static_cast<std::size_t>(count));
    HttpResponse response;
    switch (readResponse(m_received, response)) {
    case HttpProgress::Complete:
        end({End::Answered, response.status});
        return;
    case HttpProgress::Malformed:
        end({End::Answered, 0});
        return;
    case HttpProgress::Partial:
        if (count <= 0)
            end({End::Refused, 0});
        return;
    }
}

void HttpCall::end(const Outcome& outcome)
{
    close();
    const Done done = std::exchange(m_done, nullptr);
    done(outcome);
}

void HttpCall::close()
{
    m_limit.cancel();
    if (m_socket < 0)
        return;
    m_reactor.unwatch(m_watch, m_socket);
    ::close(m_socket);
    m_socket = -1;
}

} // namespace stormlab
