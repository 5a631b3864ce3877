// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/pod/podserver.h"

#include "core/runtime/fleet/httpmessage.h"
#include "core/runtime/fleet/textlines.h"

#include <sys/socket.h>
#include <utility>

namespace stormlab
{

namespace
{

/// Who has not asked by then is not going to.
constexpr std::chrono::seconds patience{10};

} // namespace

/// One connection: a request that is read, and its answer.
class PodServer::Exchange : public std::enable_shared_from_this<Exchange>
{
public:
    Exchange(PodServer& server, Descriptor socket)
        : m_server(server),
          m_socket(server.m_reactor, std::move(socket), [this] { receive(); }),
          m_patience(server.m_reactor.timers())
    {
        m_patience.set(server.m_reactor.now() + patience, [this] { end(); });
    }

private:
    void receive()
    {
        const bool open = takeText(m_socket.number(), m_received);
        HttpRequest request;
        const HttpProgress progress = m_asked ? HttpProgress::Partial : readRequest(m_received, request);
        if (!open)
            end();
        else if (progress == HttpProgress::Malformed)
            reply(400, "This is no request that a pod understands.\n");
        else if (progress == HttpProgress::Complete)
            ask(request);
        if (m_asked)
            m_received.clear();
    }

    void ask(const HttpRequest& request)
    {
        m_asked = true;
        m_patience.cancel();
        // The answer may come when the one who asked has gone.
        m_server.m_routes(request.target, [self = weak_from_this()](int status, const std::string& body) {
            if (const std::shared_ptr<Exchange> exchange = self.lock())
                exchange->reply(status, body);
        });
    }

    void reply(int status, const std::string& body)
    {
        if (!m_socket.isOpen())
            return;
        const std::string text = responseText(status, body);
        // It fits the buffer of a new socket; who does not take it has gone.
        [[maybe_unused]] const ssize_t sent = ::send(m_socket.number(), text.data(), text.size(), MSG_NOSIGNAL);
        end();
    }

    void end()
    {
        m_patience.cancel();
        m_socket.close();
        m_server.close(*this);
    }

    PodServer& m_server;
    WatchedDescriptor m_socket;
    Timer m_patience;
    std::string m_received;
    bool m_asked = false;
};

PodServer::PodServer(Reactor& reactor, Descriptor listener, PodRoutes routes)
    : m_reactor(reactor), m_listener(reactor, std::move(listener), [this] { accept(); }), m_routes(std::move(routes))
{
}

PodServer::~PodServer() = default;

void PodServer::accept()
{
    while (m_reactor.hasRoom()) {
        Descriptor socket(::accept4(m_listener.number(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!socket.isOpen())
            return;
        const auto exchange = std::make_shared<Exchange>(*this, std::move(socket));
        m_exchanges.emplace(exchange.get(), exchange);
    }
}

void PodServer::close(const Exchange& exchange)
{
    const auto found = m_exchanges.find(&exchange);
    if (found == m_exchanges.end())
        return;
    m_reactor.dispose(std::move(found->second));
    m_exchanges.erase(found);
}

} // namespace stormlab
