// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a drill waits for a sandbox in a container, from prepare() to ready() with the image present, beside what
// anybody would do without us: `run` of the same image with initdb and postgres, until pg_isready says yes. Both in
// turn in the same run. To be run by tests/live/engines/withengines, which gives it engines and the image.

#include "core/runtime/sandbox/postgresinstallation.h"
#include "tests/live/containerfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

using namespace stormlab;

namespace
{

constexpr int rounds = 7;
constexpr double readyGoalMs = 2'000.0;
constexpr int plainMayTakeMs = 60'000;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0.0 : values[values.size() / 2];
}

QJsonArray list(const std::vector<double>& values)
{
    QJsonArray array;
    std::ranges::for_each(values, [&array](double value) { array.append(value); });
    return array;
}

double elapsedMs(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

class Bench
{
public:
    explicit Bench(ContainerEngine::Kind kind) : m_fixture(kind) {}

    [[nodiscard]] std::optional<double> sandbox() const;
    [[nodiscard]] std::optional<double> plain() const;

private:
    ContainerFixture m_fixture;
};

std::optional<double> Bench::sandbox() const
{
    const auto sandbox = m_fixture.sandbox();
    QElapsedTimer clock;
    clock.start();
    const Preparation outcome = prepare(*sandbox, shopRequest());
    const double took = elapsedMs(clock);
    if (!outcome.ready) {
        std::fprintf(stderr, "%s\n", outcome.words().c_str());
    }
    return destroy(*sandbox) && outcome.ready ? std::optional(took) : std::nullopt;
}

std::optional<double> Bench::plain() const
{
    const QString name = QStringLiteral("stormlab-bench-plain");
    const QString script = QStringLiteral("initdb -D /tmp/data -U postgres -A trust >/dev/null && "
                                          "exec postgres -D /tmp/data -k /tmp -c listen_addresses='*'");
    QElapsedTimer clock;
    clock.start();
    const ProgramAnswer run = m_fixture.engine(
        {QStringLiteral("run"), QStringLiteral("-d"), QStringLiteral("--rm"), QStringLiteral("--name"), name,
         QStringLiteral("-p"), QStringLiteral("127.0.0.1::5432"), qEnvironmentVariable("STORMLAB_TEST_IMAGE"),
         QStringLiteral("sh"), QStringLiteral("-c"), script});
    const QString port =
        m_fixture.engine({QStringLiteral("port"), name, QStringLiteral("5432")}).out.section(QLatin1Char(':'), -1);
    const QString asks =
        QString::fromStdString(postgresBinFolders(PostgresSearch::current()).front()) + QStringLiteral("/pg_isready");
    bool ready = false;
    while (run.exitCode == 0 && !ready && clock.elapsed() < plainMayTakeMs) {
        ready = runProgram(asks, {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), port})
                    .exitCode == 0;
    }
    const double took = elapsedMs(clock);
    static_cast<void>(m_fixture.engine({QStringLiteral("rm"), QStringLiteral("-f"), name}));
    return ready ? std::optional(took) : std::nullopt;
}

QJsonObject figuresOf(ContainerEngine::Kind kind)
{
    const Bench bench(kind);
    std::vector<double> ready;
    std::vector<double> plain;
    // The first of each warms the engine up and is not counted.
    for (int round = 0; round <= rounds; ++round) {
        const auto without = bench.plain();
        const auto ours = bench.sandbox();
        if (!without || !ours) {
            return {{QStringLiteral("engine"), engineName(kind)}, {QStringLiteral("failed"), true}};
        }
        if (round > 0) {
            plain.push_back(*without);
            ready.push_back(*ours);
        }
    }
    return {{QStringLiteral("engine"), engineName(kind)},
            {QStringLiteral("ready_ms"), median(ready)},
            {QStringLiteral("plain_run_ms"), median(plain)},
            {QStringLiteral("ratio"), median(plain) / median(ready)},
            {QStringLiteral("ready_goal_ms"), readyGoalMs},
            {QStringLiteral("met"), median(ready) <= readyGoalMs && median(ready) <= median(plain)},
            {QStringLiteral("ready_all_ms"), list(ready)},
            {QStringLiteral("plain_run_all_ms"), list(plain)}};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("STORMLAB_TEST_IMAGE")) {
        std::fputs("Run this by tests/live/engines/withengines --docker --podman -- PROGRAM\n", stderr);
        return 2;
    }
    const QJsonObject figures{{QStringLiteral("bench"), QStringLiteral("container")},
                              {QStringLiteral("docker"), figuresOf(ContainerEngine::Kind::Docker)},
                              {QStringLiteral("podman"), figuresOf(ContainerEngine::Kind::Podman)}};
    std::fputs(QJsonDocument(figures).toJson().constData(), stdout);
    return 0;
}
