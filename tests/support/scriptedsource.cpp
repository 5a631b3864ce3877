// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedsource.h"

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr Milliseconds stepLength{500};
constexpr int usableSlots = 97;
const std::string worker = "deploy_worker";
const std::string checkout = "checkout_api";

} // namespace

ScriptedSource::ScriptedSource(const Scenario& scenario, QObject* parent) : EventSource(parent), m_scenario(scenario)
{
    for (const AppSpec& app : m_scenario.fleet)
        m_configured[app.name] = app.settings;
    m_access.port = 54321;
    m_access.socketDirectory = "/tmp/stormlab-scripted";
    m_access.database = "shop";
    m_access.passwords = {{"oncall", "a-random-password-of-tests"}};
    m_access.serverVersion = "15.18";
    m_access.serverVersionNumber = 150018;
    m_access.serviceFile = "/tmp/stormlab-scripted/pg_service.conf";
    m_access.passFile = "/tmp/stormlab-scripted/pgpass";
}

void ScriptedSource::start()
{
    Q_EMIT progress(tr("Copying the template"), 1, 4);
    Q_EMIT progress(tr("Starting PostgreSQL"), 2, 4);
    if (!m_held)
        QMetaObject::invokeMethod(this, &ScriptedSource::finishPreparing, Qt::QueuedConnection);
}

void ScriptedSource::finishPreparing()
{
    m_held = false;
    m_ready = true;
    admit("stormlab-monitor", 1);
    admit("stormlab-console", 1);
    admit("billing_batch", 2);
    admit("reporting", 2);
    admit(checkout, 12);
    admit(worker, 11);
    Q_EMIT ready(QStringLiteral("native"), QStringLiteral("15.18"));
}

const ServerAccess* ScriptedSource::access() const
{
    return m_ready ? &m_access : nullptr;
}

void ScriptedSource::setPaused(bool paused)
{
    if (paused != m_paused)
        tell(ServerPause{paused});
    m_paused = paused;
    m_pauseEnds.reset();
}

void ScriptedSource::fire(const InjectSpec& inject, bool again, Origin origin)
{
    if (inject.kind == InjectSpec::Kind::Burst)
        return;
    if (inject.kind != InjectSpec::Kind::Deploy) {
        setPaused(inject.kind == InjectSpec::Kind::Pause);
        if (inject.lasts)
            m_pauseEnds = m_now + *inject.lasts;
        return;
    }
    for (const std::string& app : inject.apps) {
        if (!again)
            for (const auto& [key, value] : inject.settings)
                m_configured[app][key] = value;
        tell(DeployStarted{app, again ? SettingMap{} : inject.settings, origin, ++m_generation});
        std::erase_if(m_sessions, [&](const auto& entry) { return entry.second.app == app; });
        m_rollouts.push_back({app, m_now + Milliseconds{2'000}, m_generation, m_configured[app], false});
    }
    m_storm = wanted() > 40;
}

void ScriptedSource::deploy(const std::string& app, const SettingMap& changes, Milliseconds rollout)
{
    for (const auto& [key, value] : changes)
        m_configured[app][key] = value;
    tell(DeployStarted{app, changes, Origin::Learner, ++m_generation});
    m_rollouts.push_back({app, m_now + rollout, m_generation, m_configured[app], true});
}

void ScriptedSource::stop()
{
    m_ready = false;
    QMetaObject::invokeMethod(this, &EventSource::stopped, Qt::QueuedConnection);
}

void ScriptedSource::advance(Milliseconds span)
{
    for (Milliseconds done{0}; done < span; done += stepLength)
        step();
}

void ScriptedSource::step()
{
    m_now += stepLength;
    if (m_pauseEnds && m_now >= *m_pauseEnds)
        setPaused(false);
    if (m_paused) {
        tell(SampleGap{m_now - stepLength, m_now, "The server does not answer."});
        return;
    }
    if (m_storm) {
        const int room = std::max(0, usableSlots - total());
        const int missing = std::max(0, wanted() - holds(worker));
        m_refused += std::max(0, std::min(missing, 22) - room) / 2 + (room == 0 ? 4 : 0);
        admit(worker, std::min({room, missing, 22}));
    }
    admit(checkout, std::min(std::max(0, usableSlots - total()), 12 - holds(checkout)));
    work();
    finishRollouts();
    sample();
    if (m_now.count() % 1000 == 0)
        reportSecond();
}

int ScriptedSource::wanted() const
{
    const Result<ClientSettings> settings = effectiveSettings(m_configured.at(worker));
    return settings ? settings.value().instances * settings.value().pool.max : 0;
}

int ScriptedSource::holds(const std::string& app) const
{
    return static_cast<int>(std::count_if(m_sessions.begin(), m_sessions.end(),
                                          [&](const auto& entry) { return entry.second.app == app; }));
}

void ScriptedSource::admit(const std::string& app, int count)
{
    const auto known = std::find_if(m_scenario.fleet.begin(), m_scenario.fleet.end(),
                                    [&](const AppSpec& spec) { return spec.name == app; });
    for (int i = 0; i < count; ++i) {
        Session session;
        session.app = app;
        session.role = known == m_scenario.fleet.end() ? "oncall" : known->role;
        session.stateSince = m_now;
        session.wait = "Client/ClientRead";
        session.query = app == worker ? "commit" : "select 1";
        m_sessions.emplace(++m_nextPid, session);
    }
}

// A few sessions of every app are seen at work; which of them follows from the clock, so every run is the same.
void ScriptedSource::work()
{
    for (auto& [pid, session] : m_sessions) {
        const bool batch = session.app == "billing_batch";
        const bool busy = batch || m_putToWork.contains(pid) || (session.app == worker && pid % 14 == 0) ||
                          (session.app == checkout && (pid + m_now.count() / 500) % 3 == 0) ||
                          (session.app == "reporting" && pid % 2 == 0);
        const BackendState state = batch  ? BackendState::IdleInTransaction
                                   : busy ? BackendState::Active
                                          : BackendState::Idle;
        if (state != session.state)
            session.stateSince = m_now;
        session.state = state;
        session.wait = busy && !batch ? "IO/DataFileRead" : "Client/ClientRead";
        if (busy && !session.transactionSince)
            session.transactionSince = m_now;
        else if (!busy)
            session.transactionSince.reset();
        if (busy)
            session.query = batch                     ? "update accounts set billed = billed + 1 where id = 71"
                            : session.app == worker   ? "update jobs set attempts = attempts + 1 where id = 402"
                            : session.app == checkout ? "insert into orders (product, quantity) values (17, 1)"
                                                      : "select product, sum(quantity) from orders group by product";
    }
    // A recycled checkout connection is lost to the fleet that keeps knocking.
    if (m_storm && holds(checkout) > 7 && m_now.count() % 2000 == 0) {
        const auto oldest = std::find_if(m_sessions.begin(), m_sessions.end(),
                                         [](const auto& entry) { return entry.second.app == checkout; });
        m_sessions.erase(oldest);
        admit(worker, 1);
    }
}

void ScriptedSource::restart(const std::string& app)
{
    std::erase_if(m_sessions, [&](const auto& entry) { return entry.second.app == app; });
    admit(app, std::min(app == worker ? wanted() : 12, usableSlots - total()));
}

void ScriptedSource::finishRollouts()
{
    // Whoever hears of one may begin another.
    std::vector<Rollout> due;
    std::erase_if(m_rollouts, [&](const Rollout& rollout) {
        const bool isDue = rollout.at <= m_now;
        if (isDue)
            due.push_back(rollout);
        return isDue;
    });
    for (const Rollout& rollout : due) {
        tell(DeployFinished{rollout.app, rollout.generation, rollout.configured});
        if (rollout.restarts)
            restart(rollout.app);
        m_storm = rollout.app == worker ? wanted() > 40 : m_storm;
    }
}

void ScriptedSource::sample()
{
    Sample sample;
    sample.asked = m_now;
    sample.answered = m_now;
    sample.limits = {m_scenario.sandbox.maxConnections, m_scenario.sandbox.superuserReserved, 0};
    std::vector<Backend> backends;
    for (const auto& [pid, session] : m_sessions) {
        Backend backend;
        backend.pid = pid;
        backend.applicationName = session.app;
        backend.role = session.role;
        backend.clientAddress = "127.0.0.1";
        backend.state = session.state;
        backend.waitEvent = session.wait;
        backend.stateAge = m_now - session.stateSince;
        if (session.transactionSince)
            backend.transactionAge = m_now - *session.transactionSince;
        backend.queryAge = backend.stateAge;
        backend.query = session.query;
        backends.push_back(std::move(backend));
    }
    sample.backends = std::move(backends);
    tell(sample);
}

void ScriptedSource::reportSecond()
{
    const bool full = total() >= usableSlots;
    LoginReport logins;
    logins.app = worker;
    logins.counts[static_cast<std::size_t>(LoginOutcome::Reserved)] = full ? m_refused : 0;
    logins.counts[static_cast<std::size_t>(LoginOutcome::Ok)] = full ? 1 : 4;
    m_refused = 0;
    tell(logins);
    for (const AppSpec& app : m_scenario.fleet) {
        const bool hurt = full && app.name == checkout;
        AppSecond second;
        second.app = app.name;
        second.arrived = app.name == checkout ? 60 : 2;
        second.served = hurt ? 31 : second.arrived;
        second.waiting = hurt ? 48 + static_cast<int>(m_now.count() / 1000 % 7) : 0;
        second.connections = holds(app.name);
        second.p50 = Milliseconds{hurt ? 900 : 150};
        second.p95 = Milliseconds{hurt ? 1800 + m_now.count() / 1000 % 5 * 40 : 210 + m_now.count() / 1000 % 4 * 8};
        if (hurt)
            second.longestWait = Milliseconds{1'800};
        tell(second);
    }
}

void ScriptedSource::runStatement(const std::string& text, const StatementFacts& facts)
{
    tell(StatementRun{20402, "oncall", "stormlab-console", text, "", facts});
}

void ScriptedSource::terminate(const std::vector<int>& pids)
{
    for (const int pid : pids) {
        const auto found = m_sessions.find(pid);
        if (found == m_sessions.end())
            continue;
        const bool working = found->second.state != BackendState::Idle;
        tell(BackendLost{found->second.app, 0, pid, working ? LostState::Active : LostState::Idle, "57P01", working,
                         Milliseconds{working ? 900 : 0}});
        m_sessions.erase(found);
    }
    // Until the pools' housekeepers run again.
    m_storm = false;
}

std::vector<int> ScriptedSource::pidsOf(const std::string& app, BackendState state) const
{
    std::vector<int> pids;
    for (const auto& [pid, session] : m_sessions)
        if (session.app == app && session.state == state)
            pids.push_back(pid);
    return pids;
}

} // namespace stormlab
