// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/appcontext.h"
#include "core/runtime/fleet/request.h"
#include "core/runtime/fleet/requestserver.h"

#include <map>
#include <memory>
#include <vector>

namespace stormlab
{

/// One running copy of an app (dyno, pod, worker): a pool, the requests it serves, and its workers.
class Instance final : public RequestServer, private RequestHost
{
public:
    Instance(AppContext& context, const ClientSettings& settings, int number);
    ~Instance() override;

    void start() override;
    void serve(Moment arrived) override;
    void retire(std::function<void()> whenGone) override;
    void addTo(PoolsNow& sum) const override { m_pool.addTo(sum); }
    [[nodiscard]] int number() const override { return m_number; }

private:
    struct Running {
        std::shared_ptr<Request> request;
        int worker; ///< that made it, or noWorker
    };
    static constexpr int noWorker = -1;

    void begin(RequestPlan plan, Moment arrived, int worker);
    void requestEnded(Request& request, bool served) override;
    [[nodiscard]] std::chrono::microseconds ageOf(const Request& request) const;
    void work(int worker);
    void rest(int worker, bool served);
    void endGrace();
    void leaveIfDone();

    AppContext& m_context;
    ClientSettings m_settings;
    int m_number;
    Pool m_pool;
    std::map<const Request*, Running> m_running;
    std::vector<std::unique_ptr<Timer>> m_workers; ///< each with its rest
    Timer m_grace;
    std::function<void()> m_whenGone; ///< set while retiring
};

} // namespace stormlab
