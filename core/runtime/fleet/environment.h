// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/appcontext.h"
#include "core/runtime/fleet/request.h"

#include <memory>

namespace stormlab
{

class Environment;

/// Hears of an environment; may destroy it through Reactor::dispose() only.
class EnvironmentOwner
{
public:
    virtual ~EnvironmentOwner() = default;
    /// It has answered, one way or the other, and is frozen.
    virtual void froze(Environment& environment) = 0;
    /// Its request took longer than the function may; everything of it is closed.
    virtual void overran(Environment& environment) = 0;
};

/// One execution environment of a function: a pool, a breaker and a cache of its own, and one request at a time.
/// Between two requests it is frozen.
class Environment final : private RequestHost
{
public:
    Environment(AppContext& context, const ClientSettings& settings, int number, EnvironmentOwner& owner);
    ~Environment() override;

    /// A request came at that moment; the first one waits for the start. Asks for one that is not busy.
    void serve(Moment arrived);
    /// Closes everything at once. A request under way has failed.
    void end();

    void addTo(PoolsNow& sum) const { m_pool.addTo(sum); }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    void begin();
    [[nodiscard]] bool isCached();
    void requestEnded(Request& request, bool served) override;
    void overrun();
    void failRequest();

    AppContext& m_context;
    ClientSettings m_settings;
    int m_number;
    EnvironmentOwner& m_owner;
    Pool m_pool;
    std::shared_ptr<Request> m_request;
    Moment m_arrived{}; ///< of the request that it serves
    Timer m_timer;      ///< the start, then the limit of the request
    bool m_busy = false;
    bool m_warm = false;
};

} // namespace stormlab
