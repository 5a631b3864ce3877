// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/livesource.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/drill/pauseswitch.h"
#include "core/runtime/drillclock.h"
#include "core/runtime/fleet/fleet.h"
#include "core/runtime/fleet/fleetresources.h"
#include "core/runtime/observe/poolerwatch.h"
#include "core/runtime/observe/pqxxactivityreader.h"
#include "core/runtime/observe/sampler.h"

#include <utility>
#include <variant>

namespace stormlab
{

namespace
{

constexpr Milliseconds poolerInterval{1'000};

class LiveSource final : public EventSource
{
public:
    LiveSource(const Scenario& scenario, LiveSourceOptions options, std::unique_ptr<Sandbox> sandbox);
    ~LiveSource() override;

    [[nodiscard]] DrillTime now() const override { return m_clock.now(); }
    void start() override;
    void fire(const InjectSpec& inject, bool again, Origin origin) override;
    [[nodiscard]] Result<void> canFire(const InjectSpec& inject) const override;
    [[nodiscard]] bool isPaused() const override { return m_pause.isOn(); }
    void deploy(const std::string& app, const SettingMap& changes, Milliseconds rollout) override;
    void stop() override;
    [[nodiscard]] const ServerAccess* access() const override;

private:
    void connectSandbox();
    [[nodiscard]] Result<void> checkComingInjects() const;
    void release(const InjectSpec& inject, bool again, Origin origin);
    void bring(const InjectSpec& burst);
    void startSampler();
    void watchPooler();
    void startFleet();
    void take(const std::vector<FleetEvent>& events);
    void take(const ObservationPtr& batch);
    void endSandbox();

    Scenario m_scenario;
    LiveSourceOptions m_options;
    DrillClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    PauseSwitch m_pause;
    std::unique_ptr<Sampler> m_sampler;
    std::unique_ptr<PoolerWatch> m_pooler; ///< where the sandbox has a pooler
    std::shared_ptr<Fleet> m_fleet;
    bool m_stopping = false;
};

LiveSource::LiveSource(const Scenario& scenario, LiveSourceOptions options, std::unique_ptr<Sandbox> sandbox)
    : m_scenario(scenario), m_options(std::move(options)), m_sandbox(std::move(sandbox)), m_pause(*m_sandbox)
{
    connectSandbox();
}

LiveSource::~LiveSource()
{
    if (m_fleet)
        m_fleet->stop();
}

void LiveSource::connectSandbox()
{
    Sandbox* sandbox = m_sandbox.get();
    connect(sandbox, &Sandbox::progress, this, &EventSource::progress);
    connect(sandbox, &Sandbox::failed, this, &EventSource::failed);
    connect(sandbox, &Sandbox::leftBehind, this, &EventSource::leftBehind);
    connect(sandbox, &Sandbox::ready, this, &LiveSource::startSampler);
    connect(sandbox, &Sandbox::gone, this, &EventSource::stopped);
    connect(sandbox, &Sandbox::stopped, this, [this](const QString& why) {
        Q_EMIT happened(now(), ServerAvailability{true, why.toStdString()});
    });
    connect(sandbox, &Sandbox::paused, this, [this] { Q_EMIT happened(now(), ServerPause{true}); });
    connect(sandbox, &Sandbox::resumed, this, [this] { Q_EMIT happened(now(), ServerPause{false}); });
    connect(sandbox, &Sandbox::restarted, this, [this] { Q_EMIT happened(now(), ServerAvailability{false, {}}); });
    connect(sandbox, &Sandbox::lost, this, [this](const QString& why) {
        Q_EMIT happened(now(), ReachChanged{true, why.toStdString()});
    });
    connect(sandbox, &Sandbox::regained, this, [this] { Q_EMIT happened(now(), ReachChanged{false, {}}); });
}

void LiveSource::start()
{
    if (const auto resources = checkFleetResources(m_scenario); !resources) {
        Q_EMIT failed(resources.error());
        return;
    }
    if (const auto possible = checkComingInjects(); !possible) {
        Q_EMIT failed(possible.error());
        return;
    }
    SandboxRequest request;
    request.drillId = m_options.drillId;
    request.scenario = m_scenario.id;
    request.spec = m_scenario.sandbox;
    request.oncall = m_scenario.oncall;
    for (const AppSpec& app : m_scenario.fleet)
        request.appRoles.push_back(app.role);
    m_sandbox->prepare(request);
}

Result<void> LiveSource::canFire(const InjectSpec& inject) const
{
    return inject.kind == InjectSpec::Kind::Pause ? m_sandbox->canPause() : Result<void>();
}

/// What comes by itself must be possible, or the drill would end in the midst of the incident. What only a teacher
/// fires need not: the drill is worth having without it.
Result<void> LiveSource::checkComingInjects() const
{
    for (const InjectSpec& inject : m_scenario.injects) {
        const bool comes = inject.at || inject.afterDeploy || inject.name == m_scenario.trigger;
        if (auto possible = canFire(inject); comes && !possible)
            return possible;
    }
    return {};
}

void LiveSource::startSampler()
{
    Q_EMIT progress(QStringLiteral("Opening the lab's own session"), 0, 0);
    const DrillClock clock = m_clock;
    auto reader = std::make_unique<PqxxActivityReader>(
        connectionString(m_sandbox->access(), "stormlab_monitor", "stormlab-monitor", true));
    m_sampler = std::make_unique<Sampler>(
        std::move(reader), [clock] { return clock.now(); }, m_options.sampleInterval);
    connect(m_sampler.get(), &Sampler::observed, this, qOverload<const ObservationPtr&>(&LiveSource::take));
    connect(m_sampler.get(), &Sampler::connected, this,
            m_sandbox->access().poolerPort != 0 ? &LiveSource::watchPooler : &LiveSource::startFleet);
    m_sampler->start();
}

void LiveSource::watchPooler()
{
    if (m_pooler || m_stopping)
        return;
    const DrillClock clock = m_clock;
    m_pooler = std::make_unique<PoolerWatch>(
        poolerConsoleString(m_sandbox->access(), "stormlab_monitor", "stormlab-monitor", true), "stormlab_monitor",
        [clock] { return clock.now(); }, poolerInterval);
    connect(m_pooler.get(), &PoolerWatch::observed, this, &EventSource::happened);
    connect(m_pooler.get(), &PoolerWatch::connected, this, &LiveSource::startFleet);
    connect(m_sandbox.get(), &Sandbox::poolerStopped, m_pooler.get(), &PoolerWatch::poolerEnded);
    m_pooler->start();
}

void LiveSource::startFleet()
{
    if (m_fleet || m_stopping)
        return;
    const DrillClock clock = m_clock;
    const ServerAccess& server = m_sandbox->access();
    FleetOptions options;
    options.host = server.host;
    options.port = server.port;
    options.poolerPort = server.poolerPort;
    options.database = server.database;
    options.passwords = server.passwords;
    options.apps = m_scenario.fleet;
    options.seed = m_options.seed;
    options.now = [clock] { return clock.now(); };
    options.sink = [this](std::vector<FleetEvent> events) {
        auto batch = std::make_shared<const std::vector<FleetEvent>>(std::move(events));
        QMetaObject::invokeMethod(
            this, [this, batch] { take(*batch); }, Qt::QueuedConnection);
    };
    m_fleet = std::make_shared<Fleet>(std::move(options));
    m_fleet->start();
    Q_EMIT ready(m_sandbox->engineName(), QString::fromStdString(server.serverVersion));
}

void LiveSource::take(const std::vector<FleetEvent>& events)
{
    for (const FleetEvent& event : events)
        std::visit([&](const auto& body) { Q_EMIT happened(event.time, EventBody(body)); }, event.body);
}

void LiveSource::take(const ObservationPtr& batch)
{
    for (const auto& [time, body] : *batch)
        Q_EMIT happened(time, body);
}

void LiveSource::fire(const InjectSpec& inject, bool again, Origin origin)
{
    switch (inject.kind) {
    case InjectSpec::Kind::Deploy:
        release(inject, again, origin);
        break;
    case InjectSpec::Kind::Pause:
        m_pause.pause(inject.lasts);
        break;
    case InjectSpec::Kind::Resume:
        m_pause.resume();
        break;
    case InjectSpec::Kind::Burst:
        bring(inject);
        break;
    }
}

void LiveSource::release(const InjectSpec& inject, bool again, Origin origin)
{
    for (const std::string& app : inject.apps) {
        DeployOrder order;
        order.app = app;
        order.changes = again ? SettingMap{} : inject.settings;
        order.origin = origin;
        if (m_fleet)
            m_fleet->deploy(std::move(order));
    }
}

void LiveSource::bring(const InjectSpec& burst)
{
    for (const std::string& name : burst.apps) {
        const AppSpec* app = findApp(m_scenario, name);
        if (app != nullptr && m_fleet)
            m_fleet->burst({name, burst.name, extraRequests(burst, app->workload), burst.rate.ramp,
                            burst.lasts.value_or(Milliseconds{0})});
    }
}

void LiveSource::deploy(const std::string& app, const SettingMap& changes, Milliseconds rollout)
{
    DeployOrder order;
    order.app = app;
    order.changes = changes;
    order.rollout = rollout;
    order.origin = Origin::Learner;
    if (m_fleet)
        m_fleet->deploy(std::move(order));
}

void LiveSource::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_pause.letGo();
    m_sampler.reset();
    m_pooler.reset();
    // It may take a moment, which the main thread does not have.
    const auto stopFleet = [fleet = m_fleet] {
        if (fleet)
            fleet->stop();
        return true;
    };
    runInBackground(*QThreadPool::globalInstance(), this, stopFleet, [this](bool) { endSandbox(); });
}

void LiveSource::endSandbox()
{
    m_fleet.reset();
    m_sandbox->destroy();
}

const ServerAccess* LiveSource::access() const
{
    const auto state = m_sandbox->state();
    const bool there = state == Sandbox::State::Ready || state == Sandbox::State::Paused;
    return there ? &m_sandbox->access() : nullptr;
}

} // namespace

std::unique_ptr<EventSource> makeLiveSource(const Scenario& scenario, LiveSourceOptions options,
                                            const SandboxFactory& makeSandbox)
{
    return std::make_unique<LiveSource>(scenario, std::move(options), makeSandbox());
}

} // namespace stormlab
