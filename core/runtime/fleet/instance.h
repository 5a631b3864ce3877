// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/requestrun.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace stormlab
{

/// What the instances of one app share. Outlives them.
struct AppContext {
    PoolContext pool;
    Workload workload;
    RandomStream requestChance; ///< of requests that arrive
    RandomStream workerChance;  ///< of what workers do
    AppStatistics statistics;
};

/// One running copy of an app (dyno, pod, worker): a pool, the requests it serves, and its workers.
class Instance final : public RequestOwner
{
public:
    Instance(AppContext& context, const ClientSettings& settings, int number);
    ~Instance() override;

    void start();
    /// A request came at that moment.
    void serve(Moment arrived);
    /// Takes no more requests, closes what is idle and lets the rest finish for two seconds; what is not done then is
    /// cut off and has failed. `whenGone` is called once, possibly at once.
    void retire(std::function<void()> whenGone);

    /// Adds this instance's figures.
    void addTo(PoolsNow& sum) const { m_pool.addTo(sum); }
    [[nodiscard]] int number() const { return m_number; }

    void requestEnded(RequestRun& request, bool served) override;

private:
    struct Running {
        std::shared_ptr<RequestRun> request;
        int worker; ///< that made it, or noWorker
    };
    static constexpr int noWorker = -1;

    void begin(RequestScript script, Moment arrived, int worker);
    void work(int worker);
    void rest(int worker, bool served);
    void endGrace();
    void leaveIfDone();

    AppContext& m_context;
    ClientSettings m_settings;
    int m_number;
    Pool m_pool;
    std::map<const RequestRun*, Running> m_running;
    std::vector<std::unique_ptr<Timer>> m_workers; ///< each with its rest
    Timer m_grace;
    std::function<void()> m_whenGone; ///< set while retiring
};

} // namespace stormlab
