// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/syntheticstorm.h"

#include <algorithm>
#include <random>

namespace stormlab
{

namespace
{

constexpr int usable = 97;

int workersAt(const SyntheticStorm& storm, double second, int wobble)
{
    if (second < storm.stormAt)
        return 14 + wobble;
    if (second < storm.stormAt + 5)
        return 14 + static_cast<int>((second - storm.stormAt) * 12);
    if (second < storm.terminatedAt)
        return 74 + wobble;
    return std::max(74 - static_cast<int>((second - storm.terminatedAt) * 14), 14 + wobble);
}

void fill(std::vector<Backend>& backends, int first, int count, const std::string& app, int active)
{
    for (int i = 0; i < count; ++i)
        backends.push_back(backend(first + i, app, i < active ? BackendState::Active : BackendState::Idle, i + 1));
}

void addSecond(Timeline& timeline, const SyntheticStorm& storm, int second, std::mt19937& random)
{
    const DrillTime time = std::chrono::seconds{second};
    const bool raging = second >= storm.stormAt + 5 && second < storm.terminatedAt + 2;
    LoginReport logins{"checkout_api", {}};
    logins.counts[static_cast<std::size_t>(LoginOutcome::Reserved)] = raging ? 8 + static_cast<int>(random() % 12) : 0;
    timeline.append(time, logins);
    AppSecond checkout{"checkout_api", 60, raging ? 20 : 60, raging ? 12 : 0, raging ? 25 : 0, 7, 5, {}, {}, {}};
    checkout.p95 = Milliseconds{raging ? 1'500 + random() % 700 : 130 + random() % 40};
    if (raging)
        checkout.longestWait = Milliseconds{1'800};
    timeline.append(time, checkout);
    AppSecond reporting{"reporting", 1, 1, 0, 0, 2, 1, {}, Milliseconds{30 + random() % 90}, {}};
    timeline.append(time, reporting);
}

void addActs(Timeline& timeline, const SyntheticStorm& storm, int second)
{
    const DrillTime time = std::chrono::seconds{second};
    if (second == 0)
        timeline.append(time, DrillStarted{"connection-storm-after-deploy", 1, "0", 7, "native", "15.18"});
    if (second == 1)
        timeline.append(time, PhaseChanged{Phase::Baseline, {}});
    if (second == storm.stormAt) {
        timeline.append(time, PhaseChanged{Phase::Incident, {}});
        timeline.append(time, InjectFired{"deploy", "deploy", "deploy_worker", Origin::Scenario});
    }
    if (second == storm.diagnosedAt)
        timeline.append(time, DiagnosisGiven{{"reconnect-storm", "deploy_worker", 74}});
    if (second == storm.terminatedAt) {
        StatementRun statement{900, "oncall", "oncall-psql", "select pg_terminate_backend(pid) from …", {}, {}, {}};
        statement.facts.parsed = true;
        statement.facts.backendActs = {{BackendAct::Kind::Terminate, {{"state", "=", {"idle"}}}, false}};
        timeline.append(time, statement);
        for (int pid = 0; pid < 69; ++pid)
            timeline.append(time,
                            BackendLost{"deploy_worker", pid % 8, 1000 + pid, LostState::Idle, "57P01", false, {}});
    }
    if (second == storm.deployedAt)
        timeline.append(time, DeployStarted{"deploy_worker", {{"pool.max", "2"}}, Origin::Learner, 3});
}

} // namespace

Backend backend(int pid, const std::string& app, BackendState state, int ageSeconds)
{
    Backend backend;
    backend.pid = pid;
    backend.applicationName = app;
    backend.role = "app_" + app.substr(0, app.find('_'));
    backend.state = state;
    backend.waitEvent = state == BackendState::Idle ? "Client/ClientRead" : "";
    backend.stateAge = std::chrono::seconds{ageSeconds};
    backend.query = "SELECT 1";
    return backend;
}

Sample stormSample(const SyntheticStorm& storm, DrillTime time)
{
    const double second = static_cast<double>(time.count()) / 1000.0;
    const auto tick = static_cast<unsigned>(time.count() / 500);
    const auto wobble = [tick](unsigned salt, unsigned range) {
        return static_cast<int>((tick * 2654435761U + salt * 40503U) / 7919U % range);
    };
    Sample sample;
    sample.asked = time;
    sample.answered = time + Milliseconds{2};
    sample.limits = {100, 3, 0};
    const bool raging = second > storm.stormAt + 4 && second < storm.terminatedAt;
    std::vector<Backend> backends;
    fill(backends, 100, 2, "stormlab-monitor", 1);
    fill(backends, 200, 3 + wobble(1, 2) / 2, "reporting", 1);
    fill(backends, 300, 5 + wobble(2, 2), "billing_batch", 1);
    fill(backends, 400, (raging ? 6 : 12) + wobble(3, 3), "checkout_api", 4);
    const int room = usable - static_cast<int>(backends.size());
    fill(backends, 1000, std::min(workersAt(storm, second, wobble(4, 3)), room), "deploy_worker", 5);
    sample.backends = std::move(backends);
    return sample;
}

Timeline stormTimeline(const SyntheticStorm& storm)
{
    Timeline timeline;
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same figures every time
    bool wasGap = false;
    for (int half = 0; half <= storm.seconds * 2; ++half) {
        const DrillTime time{half * 500};
        const bool gap = half / 2 >= storm.gapFrom && half / 2 < storm.gapUntil;
        if (half % 2 == 0)
            addActs(timeline, storm, half / 2);
        if (wasGap && !gap)
            timeline.append(time, SampleGap{std::chrono::seconds{storm.gapFrom}, time, "no answer"});
        wasGap = gap;
        if (gap)
            continue;
        timeline.append(time, stormSample(storm, time));
        if (half % 2 == 0 && half > 0)
            addSecond(timeline, storm, half / 2, random);
    }
    return timeline;
}

Scenario syntheticScenario()
{
    Scenario scenario;
    scenario.id = "connection-storm-after-deploy";
    scenario.title = "Connection storm after a deploy";
    const auto app = [](const char* name, int slot, SettingMap settings) {
        AppSpec spec;
        spec.name = name;
        spec.slot = slot;
        spec.settings = std::move(settings);
        return spec;
    };
    scenario.fleet = {app("deploy_worker", 1, {{"instances", "8"}, {"pool.min", "1"}, {"pool.max", "2"}}),
                      app("checkout_api", 0, {{"instances", "2"}, {"pool.max", "6"}}),
                      app("billing_batch", 3, {{"pool.max", "2"}}), app("reporting", 2, {{"pool.max", "2"}})};
    InjectSpec inject;
    inject.name = "deploy";
    inject.apps = {"deploy_worker"};
    inject.settings = {{"pool.min", "10"}, {"pool.max", "10"}};
    scenario.injects = {inject};
    scenario.trigger = "deploy";
    scenario.clientSettings = {"instances", "pool.max", "reconnect.policy", "reconnect.base_ms"};
    return scenario;
}

SeriesBuilder seriesOf(const TimelineView& view)
{
    SeriesBuilder builder;
    for (const TimelineEvent& event : view)
        builder.add(event);
    return builder;
}

ActivitySeries noisySeries(int applications, int points, Milliseconds interval)
{
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same figures every time
    ActivitySeries series;
    for (int app = 0; app < applications; ++app)
        series.applications.push_back("app_" + std::to_string(app));
    for (int i = 0; i < points; ++i) {
        ActivityPoint point;
        point.time = interval * i;
        point.limits = {100, 3, 0};
        for (int app = 0; app < applications; ++app)
            point.counts.push_back(2 + static_cast<int>(random() % 11));
        for (const int count : point.counts)
            point.total += count;
        series.points.push_back(std::move(point));
    }
    return series;
}

} // namespace stormlab
