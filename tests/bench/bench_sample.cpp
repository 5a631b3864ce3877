// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one sample costs at 100, 500 and 1,000 backends: the reader as the lab uses it, beside the least that answers
// the question, count(*) by application_name, prepared, over a plain libpq connection in the same run.

#include "core/runtime/observe/pqxxactivityreader.h"
#include "tests/support/testserver.h"

#include <libpq-fe.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <functional>
#include <iostream>
#include <thread>
#include <vector>

using namespace stormlab;

namespace
{

using Clock = std::chrono::steady_clock;

constexpr int rounds = 200;
constexpr int slowRounds = 12;
constexpr std::chrono::milliseconds slowPace{450}; ///< so that the server's state is read as well, as at 2 Hz

struct Figures {
    std::vector<double> milliseconds;

    [[nodiscard]] double quantile(double share) const
    {
        std::vector<double> sorted = milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
    }

    [[nodiscard]] nlohmann::json json() const
    {
        return {{"p50_ms", quantile(0.5)}, {"p95_ms", quantile(0.95)}, {"max_ms", quantile(1.0)}};
    }
};

double timed(const std::function<void()>& work)
{
    const auto begin = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Idle backends of five applications.
class Crowd
{
public:
    explicit Crowd(const TestServer& server) : m_server(server) {}
    ~Crowd()
    {
        for (PGconn* connection : m_connections)
            PQfinish(connection);
    }
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    [[nodiscard]] bool growTo(std::size_t size)
    {
        while (m_connections.size() < size) {
            const QString application = QStringLiteral("app_%1").arg(m_connections.size() % 5);
            m_connections.push_back(
                PQconnectdb(m_server.conninfo(QStringLiteral("postgres"), application).toUtf8().constData()));
            if (PQstatus(m_connections.back()) != CONNECTION_OK)
                return false;
            PQclear(PQexec(m_connections.back(), "select id from orders limit 1"));
        }
        return true;
    }

private:
    const TestServer& m_server;
    std::vector<PGconn*> m_connections;
};

nlohmann::json measure(const TestServer& server, PGconn* plain, std::size_t backends)
{
    PqxxActivityReader reader(
        server.conninfo(QStringLiteral("postgres"), QStringLiteral("stormlab-monitor")).toStdString());
    Figures first;
    Figures sample;
    Figures withState;
    Figures grouped;
    std::size_t seen = 0;
    first.milliseconds.push_back(timed([&] { (void)reader.read(); }));
    for (int i = 0; i < rounds; ++i) {
        sample.milliseconds.push_back(timed([&] {
            const auto reading = reader.read();
            seen = reading.ok() ? reading.value().sample.backends.size() : 0;
        }));
        grouped.milliseconds.push_back(
            timed([&] { PQclear(PQexecPrepared(plain, "grouped", 0, nullptr, nullptr, nullptr, 0)); }));
    }
    for (int i = 0; i < slowRounds; ++i) {
        std::this_thread::sleep_for(slowPace);
        withState.milliseconds.push_back(timed([&] { (void)reader.read(); }));
    }
    return {{"backends", backends},
            {"seen", seen},
            {"connect_and_first_sample_ms", first.quantile(1.0)},
            {"sample", sample.json()},
            {"sample_with_state", withState.json()},
            {"grouped_count", grouped.json()},
            {"p50_ratio", sample.quantile(0.5) / grouped.quantile(0.5)}};
}

} // namespace

int main()
{
    TestServer server(TestServerOptions{.maxConnections = 1'020});
    if (!server.start()) {
        std::cerr << server.problem().toStdString() << '\n';
        return 3;
    }
    server.run(QStringLiteral("create table orders (id int primary key)"));
    PGconn* plain = PQconnectdb(server.conninfo().toUtf8().constData());
    PQclear(PQprepare(plain, "grouped",
                      "select application_name, count(*) from pg_stat_activity "
                      "where backend_type = 'client backend' group by 1",
                      0, nullptr));
    nlohmann::json figures = {{"bench", "sample"}, {"rounds", rounds}, {"results", nlohmann::json::array()}};
    Crowd crowd(server);
    bool well = true;
    for (const std::size_t backends : {100U, 500U, 1'000U}) {
        well = well && crowd.growTo(backends);
        if (well)
            figures["results"].push_back(measure(server, plain, backends));
    }
    PQfinish(plain);
    std::cout << figures.dump(2) << '\n';
    return well ? 0 : 3;
}
