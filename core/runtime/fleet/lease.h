// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/runtime/fleet/pglink.h"

#include <string>

namespace stormlab
{

/// A pooled connection in the hands of one request.
class Lease
{
public:
    virtual ~Lease() = default;
    /// Sends a statement; the holder hears how it ended. Its last statement must have been answered.
    virtual void run(const std::string& sql) = 0;
    /// Gives the connection back. The lease is void afterwards.
    virtual void release() = 0;
};

/// What a request knows of its work at the moment its backend is lost.
struct LostWork {
    LostState state = LostState::Idle;
    bool underWay = false; ///< a transaction or statement
    Milliseconds age{0};
};

/// Waits for and holds a connection of a pool.
class LeaseHolder
{
public:
    virtual ~LeaseHolder() = default;
    /// Here is the connection; it must be released once.
    virtual void leased(Lease& lease) = 0;
    /// None came in time.
    virtual void acquireTimedOut() = 0;
    virtual void answered(const Answer& answer) = 0;
    /// The backend is gone, and the lease with it. Says what was under way.
    virtual LostWork lost() = 0;
};

} // namespace stormlab
