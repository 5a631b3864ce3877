// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/runtime/fleet/httpmessage.h"
#include "core/runtime/fleet/reactor.h"

#include <functional>
#include <string>

namespace stormlab
{

/// One GET to a port of this computer, never blocking. Fleet's thread.
class HttpCall final : public Watcher
{
public:
    enum class End {
        Answered, ///< with a status, or with what is no HTTP (status 0)
        TimedOut,
        Refused, ///< nobody listened, or the connection ended without an answer
    };
    struct Outcome {
        End end = End::Answered;
        int status = 0;
        [[nodiscard]] bool isGood() const { return end == End::Answered && status >= 200 && status < 300; }
    };
    /// Called once, never from the constructor; may let the call go through Reactor::dispose() only.
    using Done = std::function<void(const Outcome&)>;

    HttpCall(Reactor& reactor, int port, const std::string& target, Milliseconds limit, Done done);
    ~HttpCall() override;

    /// Ends it without a word. Repeatable.
    void abandon() { close(); }
    [[nodiscard]] Moment began() const { return m_began; }

    void ready(bool readable, bool writable) override;

private:
    void send();
    void receive();
    void end(const Outcome& outcome);
    void close();

    Reactor& m_reactor;
    std::string m_unsent;
    std::string m_received;
    Done m_done;
    Moment m_began;
    Timer m_limit;
    int m_socket;
    Reactor::WatchId m_watch = 0;
};

} // namespace stormlab
