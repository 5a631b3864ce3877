// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/watcheddescriptor.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace stormlab
{

/// Answers a request once: the status, and some words for people.
using PodReply = std::function<void(int status, const std::string& body)>;
/// Told of each request's target; replies now or later, at most once.
using PodRoutes = std::function<void(const std::string& target, PodReply reply)>;

/// The pod's HTTP: one request a connection. Lives in the pod's only loop, so whatever blocks that blocks all of it.
class PodServer
{
public:
    /// `listener` listens already and does not block.
    PodServer(Reactor& reactor, Descriptor listener, PodRoutes routes);
    ~PodServer();
    PodServer(const PodServer&) = delete;
    PodServer& operator=(const PodServer&) = delete;

private:
    class Exchange;

    void accept();
    void close(const Exchange& exchange);

    Reactor& m_reactor;
    WatchedDescriptor m_listener;
    PodRoutes m_routes;
    std::map<const Exchange*, std::shared_ptr<Exchange>> m_exchanges;
};

} // namespace stormlab
