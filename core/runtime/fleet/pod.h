// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/appstatistics.h"
#include "core/runtime/fleet/kubeletpolicy.h"
#include "core/runtime/fleet/outbox.h"
#include "core/runtime/fleet/podprocess.h"
#include "core/runtime/fleet/probe.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace stormlab
{

/// What the pods of one app share. Outlives them.
struct PodSurroundings {
    Reactor& reactor;
    Outbox& outbox;
    std::string program; ///< the path of stormlab-pod
    AppStatistics statistics;
    std::map<int, int> restarts; ///< by number of the pod, since the drill began
};

/// One pod as the kubelet and the service see it: its process, the probes of it, restarts with back-off, and the
/// requests that are sent to it. Fleet's thread.
class Pod
{
public:
    Pod(PodSurroundings& surroundings, PodOrder order, int generation);
    ~Pod();
    Pod(const Pod&) = delete;
    Pod& operator=(const Pod&) = delete;

    void start();
    /// Its last readiness probe was good: the service sends it requests.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Sends it a request that came at that moment; it fails when the app's acquire timeout is over,
    /// or at once where this program has no descriptor for it.
    void serve(Moment arrived);
    /// Gets no more requests and no more probes, has two seconds for those that it has, and is ended. `whenGone` is
    /// called once, possibly at once.
    void retire(std::function<void()> whenGone);
    /// Ends its processes, whatever they do.
    void kill();
    [[nodiscard]] int number() const { return m_order.number; }
    /// Adds this pod's figures.
    void addTo(PoolsNow& sum) const;

private:
    struct Running {
        std::shared_ptr<HttpCall> call;
        Moment arrived;
    };

    void startProcess();
    void heard(const std::string& line);
    void probed(ProbeKind kind, ProbeOutcome outcome, Milliseconds took);
    void ended(const std::string& how);
    void restartLater(PodChange change, std::string why, int process, Milliseconds ran);
    void answered(const HttpCall* call, bool served);
    void endIfIdle();
    void leave(int process);
    void tell(PodChange change, int process, std::string why, std::optional<Milliseconds> backOff);

    PodSurroundings& m_at;
    PodOrder m_order;
    ClientSettings m_settings;
    int m_generation;
    std::shared_ptr<PodProcess> m_process;
    Probe m_liveness;
    Probe m_readiness;
    LivenessCount m_missed;
    RestartBackOff m_backOff;
    Timer m_timer; ///< the rest before a restart, or the grace of one that is retired
    std::map<const HttpCall*, Running> m_running;
    bool m_ready = false;
    bool m_killed = false; ///< by the kubelet; its end has not been seen yet
    int m_connections = 0;
    int m_inUse = 0;
    std::function<void()> m_whenGone; ///< set while retiring
};

} // namespace stormlab
