// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/runtime/fleet/reactor.h"

#include <memory>
#include <string>

namespace stormlab
{

/// Whom a link logs in as, and where.
struct LinkTarget {
    std::string host;
    int port = 0;
    std::string database;
    std::string role;
    std::string password;
    std::string applicationName;
    bool isPooler = false; ///< a pooler answers there, not the server
};

/// What ended an established connection, as its client knows it.
enum class LinkLoss {
    Backend, ///< its backend died, or the way to it; of a pooler: the one that it had been given
    Pooler,  ///< the pooler itself went away, and with it what was under way
    Refusal, ///< the pooler had no server connection for it in time: nothing was under way at the server
};
struct LinkEnd {
    LinkLoss loss = LinkLoss::Backend;
    std::string sqlstate; ///< the server's reason; empty when it just ended, or the reason is the pooler's
};

/// How a statement ended.
struct Answer {
    bool good = true;
    std::string sqlstate; ///< of the error; empty when good
};

/// Hears of a link. May destroy the link only through Reactor::dispose(), as its own call is still on the stack.
class LinkListener
{
public:
    virtual ~LinkListener() = default;
    virtual void opened() = 0;
    /// The login failed; the attempt has been counted, the socket is closed.
    virtual void refused(LoginOutcome outcome) = 0;
    virtual void answered(const Answer& answer) = 0;
    /// The established connection is gone.
    virtual void broken(const LinkEnd& end) = 0;
};

/// Where the ends of login attempts are counted.
class LoginTally
{
public:
    virtual ~LoginTally() = default;
    virtual void ended(LoginOutcome outcome) = 0;
};

/// One connection to the server, never blocking: libpq is known here and nowhere else in the fleet. Every login attempt
/// ends in exactly one outcome: Ok, refused by whomever, our own Deadline, or Cancelled by the destructor. The fleet's
/// thread only.
class PgLink
{
public:
    /// References are kept.
    PgLink(Reactor& reactor, const LinkTarget& target, LoginTally& tally, LinkListener& listener);
    /// Closes without a word to the listener.
    ~PgLink();
    PgLink(const PgLink&) = delete;
    PgLink& operator=(const PgLink&) = delete;

    /// Begins a login as soon as the reactor has a share for it; the deadline counts from then. Once.
    void open(Milliseconds deadline);
    /// Sends one statement; answered() or broken() follows. The link must be open and its last statement answered.
    void send(const std::string& sql);
    /// Ends it without a word to the listener; a login under way counts as Cancelled. Repeatable.
    void close();
    /// The backend's process; 0 before opened(). Through a pooler always 0: what a client is told there is the key by
    /// which it can cancel, and it has another backend from one transaction to the next.
    [[nodiscard]] int pid() const;

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

} // namespace stormlab
