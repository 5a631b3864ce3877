// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/syntheticpods.h"

#include <utility>
#include <vector>

namespace stormlab
{

namespace
{

constexpr int checkPause = 10;
constexpr Milliseconds timeout{1'000};

Backend backendOf(int pid, const char* app, BackendState state)
{
    Backend backend;
    backend.pid = pid;
    backend.applicationName = app;
    backend.state = state;
    return backend;
}

/// One pod as its kubelet knows it.
struct Pod {
    int number = 0;
    int generation = 1;
    int failures = 0;
    int restarts = 0;
    int downFor = 0; ///< seconds until it is started again
    bool killed = false;
};

/// Writes what happens second by second.
class Writer
{
public:
    explicit Writer(const SyntheticPods& drill) : m_drill(drill)
    {
        for (int number = 0; number < drill.pods; ++number)
            m_pods.push_back({number, 1, 0, 0, 0, false});
    }

    Timeline write()
    {
        for (int second = 0; second <= m_drill.seconds; ++second) {
            m_second = second;
            writeActs();
            writeSample(0);
            if (second > 0) {
                for (Pod& pod : m_pods)
                    writePod(pod);
            }
            writeSample(500);
            writeService();
        }
        return std::move(m_timeline);
    }

private:
    void add(int milliseconds, EventBody body)
    {
        m_timeline.append(std::chrono::seconds{m_second} + Milliseconds{milliseconds}, std::move(body));
    }

    [[nodiscard]] bool isPausedFirst() const { return m_second >= m_drill.pausedAt && m_second < m_drill.resumedAt; }
    [[nodiscard]] bool isPausedAgain() const
    {
        return m_second > m_drill.checkedAt && m_second <= m_drill.checkedAt + checkPause;
    }
    [[nodiscard]] bool isPaused() const { return isPausedFirst() || isPausedAgain(); }

    void writeActs()
    {
        if (m_second == 0) {
            add(0, DrillStarted{"frozen-pods", 1, "0", 7, "native", "15.18"});
            for (const Pod& pod : m_pods)
                add(0, turn(pod, PodChange::Started));
        }
        if (m_second == 1)
            add(0, PhaseChanged{Phase::Baseline, {}});
        if (m_second == m_drill.pausedAt) {
            add(0, PhaseChanged{Phase::Incident, {}});
            add(0, InjectFired{"pause", "pause", {}, Origin::Scenario});
            add(0, ServerPause{true});
        }
        if (m_second == m_drill.resumedAt) {
            add(0, InjectFired{"resume", "resume", {}, Origin::Scenario});
            add(0, ServerPause{false});
        }
        if (m_second == m_drill.deployedAt)
            deploy();
        writeCheck();
    }

    void deploy()
    {
        add(0, DeployStarted{"proxy", {{"teardown", "kill"}}, Origin::Learner, 2});
        for (Pod& pod : m_pods) {
            add(100, turn(pod, PodChange::Stopped));
            pod.generation = 2;
            add(200, turn(pod, PodChange::Started));
        }
        add(900, DeployFinished{"proxy", 2, {{"teardown", "kill"}}});
    }

    void writeCheck()
    {
        if (m_second == m_drill.checkedAt) {
            add(0, CheckStarted{1});
            add(0, PhaseChanged{Phase::Verifying, {}});
            add(500, VerificationStarted{"pause"});
            add(500, InjectFired{"pause", "pause", {}, Origin::Verification});
            add(600, ServerPause{true});
        }
        if (m_second == m_drill.checkedAt + checkPause + 1)
            add(0, ServerPause{false});
        if (m_second != m_drill.checkedAt + checkPause + 5)
            return;
        add(0, VerificationEnded{"pause", true});
        add(0, CheckEnded{1, true, true});
        add(0, PhaseChanged{Phase::Incident, {}});
    }

    void writeSample(int milliseconds)
    {
        if (isPaused())
            return;
        const int proxies = m_second < m_drill.resumedAt ? 8 : 10;
        Sample sample;
        sample.limits = {100, 3, 0};
        std::vector<Backend> backends;
        for (int pid = 0; pid < proxies; ++pid)
            backends.push_back(backendOf(500 + pid, "proxy", BackendState::Idle));
        backends.push_back(backendOf(2, "stormlab-monitor", BackendState::Active));
        sample.backends = std::move(backends);
        add(milliseconds, sample);
    }

    void writeService()
    {
        if (!isPaused())
            add(900, AppSecond{"proxy", 40, 40, 0, 0, 8, 3, {}, Milliseconds{30}, {}});
    }

    void writePod(Pod& pod)
    {
        if (pod.killed && --pod.downFor <= 0) {
            pod.killed = false;
            add(10, turn(pod, PodChange::Started));
        }
        if (pod.killed)
            return;
        // The loop stands still from when its reconnect begins, a little later in each pod, until the kill.
        const bool stands = isPausedFirst() && pod.restarts == 0 && m_second > m_drill.pausedAt + 1 + pod.number % 3;
        probe(pod, ProbeKind::Readiness, isPaused() ? ProbeOutcome::TimedOut : ProbeOutcome::Good,
              isPaused() ? timeout : Milliseconds{6});
        const Milliseconds quick{(m_second * 7 + pod.number * 3) % 5 + (isPausedAgain() ? 30 : 2)};
        probe(pod, ProbeKind::Liveness, stands ? ProbeOutcome::TimedOut : ProbeOutcome::Good, stands ? timeout : quick);
        pod.failures = stands ? pod.failures + 1 : 0;
        if (pod.failures >= 3)
            kill(pod);
    }

    void probe(const Pod& pod, ProbeKind kind, ProbeOutcome outcome, Milliseconds took)
    {
        add(20 + 5 * pod.number, ProbeEnded{"proxy", pod.number, kind, outcome, took});
    }

    void kill(Pod& pod)
    {
        pod.failures = 0;
        pod.killed = true;
        pod.downFor = 3;
        ++pod.restarts;
        PodChanged killed = turn(pod, PodChange::Killed);
        killed.backOff = Milliseconds{2'000};
        killed.why = "3 liveness probes in a row timed out";
        add(40, killed);
    }

    [[nodiscard]] PodChanged turn(const Pod& pod, PodChange change) const
    {
        return {"proxy", pod.number, change, pod.generation, 4'000 + pod.number, pod.restarts, {}, {}};
    }

    SyntheticPods m_drill;
    std::vector<Pod> m_pods;
    Timeline m_timeline;
    int m_second = 0;
};

} // namespace

Timeline podTimeline(const SyntheticPods& drill)
{
    return Writer(drill).write();
}

Scenario podScenario()
{
    Scenario scenario;
    scenario.id = "frozen-pods";
    scenario.title = "Pods that stand still";
    AppSpec proxy;
    proxy.name = "proxy";
    proxy.slot = 4;
    scenario.fleet = {proxy};
    scenario.clientSettings = {"teardown"};
    return scenario;
}

} // namespace stormlab
