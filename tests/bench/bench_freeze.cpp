// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window while its database is paused: how late the event loop gets, beside a bare thread's lateness in the
// same run, and how long `stormlabctl status` takes; each before the pause and in it, with a hundred and with four
// hundred backends at work. STORMLAB_BENCH_ENGINE=docker|podman takes a container of STORMLAB_TEST_IMAGE instead of
// this computer's own PostgreSQL, and ssh one of the docker at STORMLAB_TEST_SSH (see tests/live/engines/withengines).

#include "core/runtime/control/controldirectory.h"
#include "core/runtime/control/controlserver.h"
#include "core/runtime/drill/livesource.h"
#include "core/runtime/engines/containersandbox.h"
#include "core/runtime/engines/enginelocator.h"
#include "core/runtime/engines/localcomputerprobe.h"
#include "core/runtime/progress/progressstore.h"
#include "core/runtime/sandbox/nativesandbox.h"
#include "tests/bench/heartbeat.h"
#include "ui/mainwindow.h"
#include "ui/recordingopener.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <mutex>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace stormlab;

namespace
{

constexpr int healthyMs = 20'000;
constexpr int settleMs = 5'000;
constexpr int giveUpMs = 120'000;
constexpr auto askEvery = std::chrono::milliseconds{200};

QString engineOfRun()
{
    return qEnvironmentVariable("STORMLAB_BENCH_ENGINE", QStringLiteral("native"));
}

/// The docker on another host, found once before the window opens.
ContainerEngine remoteEngine()
{
    static const ContainerEngine found = [] {
        qputenv("DOCKER_HOST", qgetenv("STORMLAB_TEST_SSH"));
        EngineLocator locator(ContainerEngine::Kind::Docker);
        ContainerEngine engine;
        QEventLoop waiting;
        QObject::connect(&locator, &EngineLocator::located, &waiting, [&](const ContainerEngine& located) {
            engine = located;
            waiting.quit();
        });
        QObject::connect(&locator, &EngineLocator::failed, &waiting,
                         [](EngineTrouble, const Error& error) { qFatal("%s", error.message.c_str()); });
        QTimer::singleShot(0, &locator, [&locator] { locator.locate(); });
        waiting.exec();
        return engine;
    }();
    return found;
}

std::unique_ptr<Sandbox> makeSandbox()
{
    if (engineOfRun() == QStringLiteral("native"))
        return std::make_unique<NativeSandbox>(NativeSandboxOptions::current());
    ContainerSandboxOptions options;
    if (engineOfRun() == QStringLiteral("ssh"))
        options.engine = remoteEngine();
    else
        options.engine.kind =
            engineOfRun() == QStringLiteral("podman") ? ContainerEngine::Kind::Podman : ContainerEngine::Kind::Docker;
    if (qEnvironmentVariableIsSet("STORMLAB_TEST_IMAGE"))
        options.image = qEnvironmentVariable("STORMLAB_TEST_IMAGE");
    options.folders = NativeSandboxOptions::current().folders;
    return std::make_unique<ContainerSandbox>(options);
}

/// So many backends, each at work nearly all the time, and a pause that is fired by hand.
Scenario crowd(int backends)
{
    Scenario scenario;
    scenario.id = "crowd";
    scenario.title = "A crowd";
    scenario.sandbox.maxConnections = backends + 30;
    scenario.pace.baseline = Milliseconds{1'000};
    AppSpec app;
    app.name = "worker";
    app.role = "app_worker";
    app.settings = {{"instances", "4"},
                    {"pool.min", std::to_string(backends / 4)},
                    {"pool.max", std::to_string(backends / 4)},
                    {"pool.connect_timeout_ms", "30000"}};
    app.workload.workers = backends / 4;
    app.workload.transaction = false;
    app.workload.rest = {Milliseconds{0}, Milliseconds{20}};
    app.workload.steps = {{"select sum(i) from generate_series(1, 500) i", {}}, {"select pg_sleep(0.4)", {}}};
    scenario.fleet = {app};
    scenario.injects = {{"freeze", InjectSpec::Kind::Pause, {}, {}, {}, {}},
                        {"thaw", InjectSpec::Kind::Resume, {}, {}, {}, {}}};
    scenario.trigger = "freeze";
    return scenario;
}

/// Runs `stormlabctl status` again and again, as somebody in a second terminal would: on a thread of its own, so that
/// starting programs is no work of the window's thread.
class Asker
{
public:
    void begin(const QString& socketPath)
    {
        ::setenv("STORMLAB_DRILL", socketPath.toLocal8Bit().constData(), 1);
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
    void end() { m_thread = {}; }
    std::vector<double> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_took, {});
    }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    void run(const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            const auto asked = HeartbeatClock::now();
            const int code = runStatus();
            const auto answered = HeartbeatClock::now();
            {
                const std::lock_guard lock(m_mutex);
                m_took.push_back(milliseconds(answered - asked));
            }
            m_failures += code == 0 ? 0 : 1;
            std::this_thread::sleep_until(answered + askEvery);
        }
    }

    static int runStatus()
    {
        std::string program = STORMLAB_BIN_DIR "/stormlabctl";
        std::string command = "status";
        std::string json = "--json";
        std::array<char*, 4> line{program.data(), command.data(), json.data(), nullptr};
        posix_spawn_file_actions_t silence;
        ::posix_spawn_file_actions_init(&silence);
        for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
            ::posix_spawn_file_actions_addopen(&silence, stream, "/dev/null", O_WRONLY, 0);
        pid_t pid = 0;
        int status = -1;
        if (::posix_spawn(&pid, program.c_str(), &silence, nullptr, line.data(), environ) == 0)
            ::waitpid(pid, &status, 0);
        ::posix_spawn_file_actions_destroy(&silence);
        return status;
    }

    std::mutex m_mutex;
    std::vector<double> m_took;
    std::atomic<int> m_failures = 0;
    std::jthread m_thread;
};

struct Spread {
    double p50 = 0;
    double p99 = 0;
    double most = 0;
    std::size_t count = 0;
};

Spread spreadOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size()))) - 1];
    };
    return {at(0.5), at(0.99), values.back(), values.size()};
}

/// What was measured in one stretch of time.
struct Stretch {
    double window = 0;
    double bare = 0;
    Spread status;
};

void print(const char* name, const Stretch& stretch)
{
    std::printf("\"%s\": {\"window_worst_ms\": %.1f, \"bare_thread_worst_ms\": %.1f, \"window_to_bare\": %.2f, "
                "\"status_ms\": {\"p50\": %.1f, \"p99\": %.1f, \"max\": %.1f, \"count\": %zu}}",
                name, stretch.window, stretch.bare, stretch.bare > 0 ? stretch.window / stretch.bare : 0.0,
                stretch.status.p50, stretch.status.p99, stretch.status.most, stretch.status.count);
}

class Measurement : public QObject
{
public:
    Measurement()
    {
        connect(&m_controller, &DrillController::stopped, this, [this] { onStopped(); });
        connect(&m_controller, &DrillController::failed, this, [](const Error& error) {
            std::fprintf(stderr, "%s %s\n", error.message.c_str(), error.detail.c_str());
            QCoreApplication::exit(1);
        });
        connect(&m_look, &QTimer::timeout, this, [this] { look(); });
        m_look.start(100);
        const auto listening = m_server.listen(controlDirectory(), QStringLiteral("bench-%1").arg(getpid()));
        if (!listening)
            qFatal("%s", listening.error().message.c_str());
        std::printf("{\"engine\": \"%s\", \"frozen_s\": %d, \"crowds\": [", qPrintable(engineOfRun()),
                    m_frozenMs / 1'000);
        m_window.resize(1'280, 800);
        m_window.QWidget::show();
        next();
    }

private:
    enum class Stage { Filling, Settling, Healthy, Freezing, Frozen, Thawing, Ending };

    void next()
    {
        if (m_crowds.empty()) {
            std::printf("\n]}\n");
            std::fflush(stdout);
            QCoreApplication::quit();
            return;
        }
        enter(Stage::Filling);
        m_window.start(crowd(m_crowds.front()));
    }

    void enter(Stage stage)
    {
        m_stage = stage;
        m_inStage.restart();
        m_own.worst.take();
        m_bare.worst.take();
        m_asker.take();
    }

    Stretch measured() { return {m_own.worst.take(), m_bare.worst.take(), spreadOf(m_asker.take())}; }

    void look()
    {
        const qint64 passed = m_inStage.elapsed();
        if (passed > giveUpMs) {
            std::fprintf(stderr, "gave up in stage %d\n", static_cast<int>(m_stage));
            QCoreApplication::exit(1);
        } else if (m_stage == Stage::Filling && backends() >= m_crowds.front()) {
            m_asker.begin(m_server.socketPath());
            enter(Stage::Settling);
        } else if (m_stage == Stage::Settling && passed > settleMs) {
            enter(Stage::Healthy);
        } else if (m_stage == Stage::Healthy && passed > healthyMs) {
            m_healthy = measured();
            m_controller.inject("freeze");
            enter(Stage::Freezing);
        } else if (m_stage == Stage::Freezing && told(true)) {
            m_freezeMs = sinceInject();
            enter(Stage::Frozen);
        } else if (m_stage == Stage::Frozen && passed > m_frozenMs) {
            m_frozen = measured();
            m_controller.inject("thaw");
            enter(Stage::Thawing);
        } else if (m_stage == Stage::Thawing && told(false)) {
            finish();
        }
    }

    void finish()
    {
        std::printf("%s\n {\"backends\": %d, \"freeze_ms\": %lld, \"thaw_ms\": %lld, \"status_failures\": %d,\n  ",
                    m_first ? "" : ",", m_crowds.front(), static_cast<long long>(m_freezeMs.count()),
                    static_cast<long long>(sinceInject().count()), m_asker.failures());
        print("healthy", m_healthy);
        std::printf(",\n  ");
        print("frozen", m_frozen);
        std::printf(",\n  \"status_frozen_to_healthy\": {\"p50\": %.2f, \"p99\": %.2f}}",
                    m_frozen.status.p50 / m_healthy.status.p50, m_frozen.status.p99 / m_healthy.status.p99);
        m_first = false;
        m_asker.end();
        enter(Stage::Ending);
        m_controller.stop();
    }

    void onStopped()
    {
        m_crowds.erase(m_crowds.begin());
        next();
    }

    /// The latest event of a kind; nullptr when there is none.
    template <typename Body>
    [[nodiscard]] const TimelineEvent* latest() const
    {
        const TimelineView view(m_controller.timeline());
        for (std::size_t index = view.size(); index > 0; --index) {
            if (std::holds_alternative<Body>(view.at(index - 1).body))
                return &view.at(index - 1);
        }
        return nullptr;
    }

    [[nodiscard]] int backends() const
    {
        const TimelineEvent* sample = latest<Sample>();
        return sample == nullptr ? 0 : static_cast<int>(std::get<Sample>(sample->body).backends.size());
    }

    [[nodiscard]] bool told(bool paused) const
    {
        const TimelineEvent* pause = latest<ServerPause>();
        return pause != nullptr && std::get<ServerPause>(pause->body).paused == paused;
    }

    /// From the inject until it was so.
    [[nodiscard]] Milliseconds sinceInject() const { return latest<ServerPause>()->time - latest<InjectFired>()->time; }

    const int m_frozenMs = engineOfRun() == QStringLiteral("native") ? 30'000 : 60'000;
    std::vector<int> m_crowds{100, 400};
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme m_theme;
    Preferences m_preferences{m_settings};
    LocalComputerProbe m_probe{[] { return EngineWish{}; }};
    DrillController m_controller{[](const Scenario& scenario, const DrillController::DrillOptions&) {
        static int number = 0;
        LiveSourceOptions options;
        options.drillId = "bench-freeze-" + std::to_string(getpid()) + "-" + std::to_string(++number);
        options.seed = 7;
        return makeLiveSource(scenario, options, makeSandbox);
    }};
    RecordingOpener m_recordings{{m_theme, m_preferences, {}}};
    ProgressStore m_progress{m_folder.filePath(QStringLiteral("progress.sqlite"))};
    ControlServer m_server{m_controller};
    Asker m_asker;
    MainWindow m_window{MainWindowParts{m_theme,
                                        m_controller,
                                        m_probe,
                                        m_preferences,
                                        m_recordings,
                                        m_progress,
                                        liveSqlSessions(),
                                        {},
                                        {},
                                        {},
                                        {},
                                        {},
                                        {},
                                        {},
                                        [] { return Milliseconds(0); }}};
    BareThread m_bare;
    LoopHeartbeat m_own;
    QTimer m_look;
    QElapsedTimer m_inStage;
    Stage m_stage = Stage::Filling;
    Stretch m_healthy;
    Stretch m_frozen;
    Milliseconds m_freezeMs{0};
    bool m_first = true;
};

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (engineOfRun() == QStringLiteral("ssh"))
        static_cast<void>(remoteEngine());
    const Measurement measurement;
    return QApplication::exec();
}
