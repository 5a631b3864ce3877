// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drillclock.h"
#include "core/runtime/fleet/fleet.h"
#include "core/runtime/sandbox/serveraccess.h"
#include "tests/support/testserver.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <vector>

namespace stormlab
{

/// Runs a fleet against a test server and remembers what it reported. The questions may be asked from the test's thread
/// while the fleet runs.
class FleetWitness
{
public:
    explicit FleetWitness(const TestServer& server, std::vector<AppSpec> apps) : FleetWitness(server.port(), apps) {}
    FleetWitness(int port, std::vector<AppSpec> apps) : FleetWitness(serverAt(port), std::move(apps)) {}
    FleetWitness(const ServerAccess& server, std::vector<AppSpec> apps)
    {
        FleetOptions options;
        options.host = server.host;
        options.port = server.port;
        options.poolerPort = server.poolerPort;
        options.database = server.database;
        options.passwords = server.passwords;
        options.apps = std::move(apps);
        options.podProgram = STORMLAB_BIN_DIR "/stormlab-pod";
        options.seed = 7;
        options.now = [this] { return m_clock.now(); };
        options.sink = [this](std::vector<FleetEvent> events) { remember(std::move(events)); };
        m_fleet = std::make_unique<Fleet>(std::move(options));
    }

    [[nodiscard]] Fleet& fleet() { return *m_fleet; }
    void stop() { m_fleet->stop(); }

    template <typename Body>
    [[nodiscard]] std::vector<Body> all() const
    {
        const std::lock_guard lock(m_mutex);
        std::vector<Body> found;
        for (const FleetEvent& event : m_events) {
            if (const Body* const body = std::get_if<Body>(&event.body))
                found.push_back(*body);
        }
        return found;
    }

    /// The sum of all login reports.
    [[nodiscard]] LoginReport logins() const
    {
        LoginReport sum;
        for (const LoginReport& report : all<LoginReport>()) {
            for (std::size_t outcome = 0; outcome < loginOutcomeCount; ++outcome)
                sum.counts[outcome] += report.counts[outcome];
        }
        return sum;
    }

    /// The sums of all seconds so far; the figures at their end are the last second's.
    [[nodiscard]] AppSecond seconds() const
    {
        AppSecond sum;
        for (const AppSecond& second : all<AppSecond>()) {
            const AppSecond before = sum;
            sum = second;
            sum.arrived += before.arrived;
            sum.served += before.served;
            sum.failed += before.failed;
        }
        return sum;
    }

    [[nodiscard]] bool timesAreInOrder() const
    {
        const std::lock_guard lock(m_mutex);
        return std::is_sorted(m_events.begin(), m_events.end(),
                              [](const FleetEvent& one, const FleetEvent& other) { return one.time < other.time; });
    }

private:
    [[nodiscard]] static ServerAccess serverAt(int port)
    {
        ServerAccess server;
        server.port = port;
        server.database = "postgres";
        server.passwords = {{"app_test", "secret"}, {"app_wrong", "wrong"}};
        return server;
    }

    void remember(std::vector<FleetEvent> events)
    {
        const std::lock_guard lock(m_mutex);
        m_events.insert(m_events.end(), events.begin(), events.end());
    }

    DrillClock m_clock;
    mutable std::mutex m_mutex;
    std::vector<FleetEvent> m_events;
    std::unique_ptr<Fleet> m_fleet; ///< last, so that it has ended before what it reports to goes
};

/// An app that only holds connections.
inline AppSpec holdingApp(SettingMap settings)
{
    AppSpec app;
    app.name = "holder";
    app.role = "app_test";
    app.settings = std::move(settings);
    return app;
}

/// An app whose workers run the steps for ever.
inline AppSpec workingApp(SettingMap settings, int workers, std::vector<WorkStep> steps)
{
    AppSpec app = holdingApp(std::move(settings));
    app.name = "worker";
    app.workload.workers = workers;
    app.workload.rest = {Milliseconds(10), Milliseconds(20)};
    app.workload.steps = std::move(steps);
    return app;
}

/// Client backends of the fleet, as the server sees them.
inline int backendsOf(TestServer& server)
{
    return server.number(QStringLiteral("select count(*) from pg_stat_activity where usename = 'app_test'"));
}

inline void endBackends(TestServer& server)
{
    server.run(QStringLiteral("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app_test'"));
}

inline bool startWithAppRole(TestServer& server)
{
    if (!server.start())
        return false;
    server.run(
        QStringLiteral("create role app_test login password 'secret'; create role app_wrong login password 'x'"));
    return true;
}

} // namespace stormlab
