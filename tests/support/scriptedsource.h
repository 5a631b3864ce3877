// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/eventsource.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace stormlab
{

/// A connection storm without a server: a small model of four applications whose clock is moved by hand. It tells what
/// a live source tells, so the window cannot know the difference. Main thread.
class ScriptedSource : public EventSource
{
    Q_OBJECT

public:
    explicit ScriptedSource(const Scenario& scenario, QObject* parent = nullptr);

    [[nodiscard]] DrillTime now() const override { return m_now; }
    void start() override;
    void fire(const InjectSpec& inject, bool again, Origin origin) override;
    [[nodiscard]] Result<void> canFire(const InjectSpec& inject) const override
    {
        return inject.kind == InjectSpec::Kind::Pause && m_noPause ? Result<void>(*m_noPause) : Result<void>();
    }
    [[nodiscard]] bool isPaused() const override { return m_paused; }
    void deploy(const std::string& app, const SettingMap& changes, Milliseconds rollout) override;
    void stop() override;
    [[nodiscard]] const ServerAccess* access() const override;

    /// While held, start() reports its first steps and then waits for finishPreparing().
    void holdPreparing() { m_held = true; }
    void finishPreparing();
    /// Moves the clock in steps of half a second, with one sample each.
    void advance(Milliseconds span);
    /// The learner's statement, as the server's log would tell it, and its effect on these backends.
    void runStatement(const std::string& text, const StatementFacts& facts);
    void terminate(const std::vector<int>& pids);
    /// From the next step on these backends are at work.
    void putToWork(const std::vector<int>& pids) { m_putToWork.insert(pids.begin(), pids.end()); }
    /// Backends of an app in a state, in order of pid.
    [[nodiscard]] std::vector<int> pidsOf(const std::string& app, BackendState state) const;
    /// Its engine cannot pause.
    void forbidPauses(const Error& why) { m_noPause = why; }
    /// The sandbox could not be made.
    void failPreparing(const Error& error) { Q_EMIT failed(error); }

private:
    struct Session {
        std::string app;
        std::string role;
        BackendState state = BackendState::Idle;
        DrillTime stateSince{0};
        std::optional<DrillTime> transactionSince;
        std::string wait;
        std::string query;
    };
    struct Rollout {
        std::string app;
        DrillTime at{0};
        int generation = 0;
        SettingMap configured;
        bool restarts = false; ///< the instances restart at the end; an inject's have done so at its beginning
    };

    void tell(const EventBody& body) { Q_EMIT happened(m_now, body); }
    void step();
    void setPaused(bool paused);
    void admit(const std::string& app, int count);
    void work();
    void sample();
    void reportSecond();
    void restart(const std::string& app);
    void finishRollouts();
    [[nodiscard]] int holds(const std::string& app) const;
    [[nodiscard]] int total() const { return static_cast<int>(m_sessions.size()); }
    [[nodiscard]] int wanted() const;

    Scenario m_scenario;
    ServerAccess m_access;
    std::map<int, Session> m_sessions;
    std::set<int> m_putToWork;
    std::map<std::string, SettingMap> m_configured;
    std::vector<Rollout> m_rollouts;
    DrillTime m_now{0};
    int m_nextPid = 20400;
    int m_generation = 1;
    int m_refused = 0;
    bool m_storm = false;
    bool m_held = false;
    bool m_paused = false;
    std::optional<DrillTime> m_pauseEnds;
    std::optional<Error> m_noPause;
    bool m_ready = false;
};

} // namespace stormlab
