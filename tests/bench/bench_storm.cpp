// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints as one JSON object: how fast the fleet logs in beside pgbench and beside a bare epoll loop in the same run,
// and what a thousand idle connections cost.

#include "core/runtime/drillclock.h"
#include "core/runtime/fleet/fleet.h"
#include "tests/support/testserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <libpq-fe.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

constexpr int logins = 1'000;
constexpr int rounds = 5;
constexpr auto idleTime = 5s;
using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double rate(Clock::time_point start)
{
    return logins / Seconds(Clock::now() - start).count();
}

void waitUntilGone(TestServer& server)
{
    while (server.number(QStringLiteral("select count(*) from pg_stat_activity where usename = 'app_test'")) > 0)
        std::this_thread::sleep_for(20ms);
}

/// The least that a client can do: every login begun at once, each polled whenever its socket is ready.
class BareLoop
{
public:
    explicit BareLoop(const TestServer& server)
        : m_conninfo(QStringLiteral("hostaddr=127.0.0.1 port=%1 dbname=postgres user=app_test password=secret "
                                    "sslmode=disable gssencmode=disable")
                         .arg(server.port())
                         .toUtf8()),
          m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {
    }
    ~BareLoop()
    {
        for (PGconn* const connection : m_connections)
            PQfinish(connection);
        ::close(m_epoll);
    }
    BareLoop(const BareLoop&) = delete;
    BareLoop& operator=(const BareLoop&) = delete;

    double run()
    {
        const auto start = Clock::now();
        for (int login = 0; login < logins; ++login) {
            m_connections.push_back(PQconnectStart(m_conninfo.constData()));
            control(EPOLL_CTL_ADD, m_connections.back(), EPOLLOUT);
        }
        while (m_done < logins)
            turn();
        return rate(start);
    }

private:
    void control(int operation, PGconn* connection, std::uint32_t interest) const
    {
        epoll_event event{};
        event.events = interest;
        event.data.ptr = connection;
        ::epoll_ctl(m_epoll, operation, PQsocket(connection), &event);
    }

    void turn()
    {
        std::vector<epoll_event> events(256);
        const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), -1);
        for (int index = 0; index < count; ++index)
            poll(static_cast<PGconn*>(events[static_cast<std::size_t>(index)].data.ptr));
    }

    void poll(PGconn* connection)
    {
        const PostgresPollingStatusType status = PQconnectPoll(connection);
        if (status == PGRES_POLLING_READING || status == PGRES_POLLING_WRITING) {
            control(EPOLL_CTL_MOD, connection, status == PGRES_POLLING_READING ? EPOLLIN : EPOLLOUT);
            return;
        }
        control(EPOLL_CTL_DEL, connection, 0);
        ++m_done;
    }

    QByteArray m_conninfo;
    int m_epoll;
    int m_done = 0;
    std::vector<PGconn*> m_connections;
};

/// A thousand logins of the fleet, held as long as this lives.
class FleetStorm
{
public:
    explicit FleetStorm(const TestServer& server) : m_fleet(options(server)) {}

    double run()
    {
        m_start = Clock::now();
        m_fleet.start();
        while (m_ok < logins)
            std::this_thread::sleep_for(1ms);
        return m_rate;
    }

private:
    FleetOptions options(const TestServer& server)
    {
        AppSpec app;
        app.name = "storm";
        app.role = "app_test";
        app.settings = {{"instances", "20"}, {"pool.min", "50"}, {"pool.max", "50"}};
        FleetOptions options;
        options.host = "127.0.0.1";
        options.port = server.port();
        options.database = "postgres";
        options.passwords = {{"app_test", "secret"}};
        options.apps = {app};
        options.now = [this] { return m_clock.now(); };
        options.sink = [this](const std::vector<FleetEvent>& events) { count(events); };
        return options;
    }

    void count(const std::vector<FleetEvent>& events)
    {
        int ok = m_ok;
        for (const FleetEvent& event : events) {
            if (const LoginReport* const report = std::get_if<LoginReport>(&event.body))
                ok += report->of(LoginOutcome::Ok);
        }
        if (ok >= logins && m_ok < logins)
            m_rate = rate(m_start);
        m_ok = ok;
    }

    DrillClock m_clock;
    Clock::time_point m_start{};
    std::atomic<int> m_ok{0};
    std::atomic<double> m_rate{0};
    Fleet m_fleet;
};

/// Logins a second of pgbench with a new connection for every trivial transaction, with as many threads as cores.
double pgbenchRate(const TestServer& server)
{
    QFile script(server.socketDirectory() + QStringLiteral("/script"));
    if (!script.open(QIODevice::WriteOnly) || script.write("select 1;\n") < 0)
        return 0;
    script.close();
    QProcess pgbench;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), QStringLiteral("secret"));
    environment.insert(QStringLiteral("PGSSLMODE"), QStringLiteral("disable"));
    environment.insert(QStringLiteral("PGGSSENCMODE"), QStringLiteral("disable"));
    pgbench.setProcessEnvironment(environment);
    pgbench.start(TestServer::binaries() + QStringLiteral("/pgbench"),
                  {QStringLiteral("-C"), QStringLiteral("-n"), QStringLiteral("-c"), QStringLiteral("20"),
                   QStringLiteral("-j"), QString::number(std::max(1U, std::thread::hardware_concurrency())),
                   QStringLiteral("-t"), QString::number(logins / 20), QStringLiteral("-f"), script.fileName(),
                   QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                   QString::number(server.port()), QStringLiteral("-U"), QStringLiteral("app_test"),
                   QStringLiteral("postgres")});
    pgbench.waitForFinished(60'000);
    static const QRegularExpression tps(QStringLiteral("tps = ([0-9.]+)"));
    return tps.match(QString::fromUtf8(pgbench.readAllStandardOutput())).captured(1).toDouble();
}

double processorSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    const QList<QByteArray> pages = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray>();
    return pages.value(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

QJsonObject measureIdle(TestServer& server)
{
    const double memoryBefore = residentMegabytes();
    FleetStorm storm(server);
    storm.run();
    const double memory = residentMegabytes() - memoryBefore;
    // The storm's own tail is not idle time.
    std::this_thread::sleep_for(1s);
    const double before = processorSeconds();
    std::this_thread::sleep_for(idleTime);
    const double share = (processorSeconds() - before) / Seconds(idleTime).count();
    return {{QStringLiteral("connections"), logins},
            {QStringLiteral("core_percent"), share * 100},
            {QStringLiteral("core_percent_goal"), 3},
            {QStringLiteral("memory_mb"), memory},
            {QStringLiteral("memory_mb_goal"), 40}};
}

QJsonObject measureStorm(TestServer& server)
{
    std::vector<double> fleet;
    std::vector<double> bare;
    std::vector<double> pgbench;
    for (int round = 0; round < rounds; ++round) {
        fleet.push_back(FleetStorm(server).run());
        waitUntilGone(server);
        bare.push_back(BareLoop(server).run());
        waitUntilGone(server);
        pgbench.push_back(pgbenchRate(server));
        waitUntilGone(server);
    }
    return {{QStringLiteral("logins"), logins},
            {QStringLiteral("login_method"), QStringLiteral("md5")},
            {QStringLiteral("rounds"), rounds},
            {QStringLiteral("fleet_per_second"), median(fleet)},
            {QStringLiteral("bare_loop_per_second"), median(bare)},
            {QStringLiteral("pgbench_per_second"), median(pgbench)},
            {QStringLiteral("ratio_to_bare_loop"), median(fleet) / median(bare)},
            {QStringLiteral("ratio_to_bare_loop_goal"), 0.9},
            {QStringLiteral("ratio_to_pgbench"), median(fleet) / median(pgbench)},
            {QStringLiteral("ratio_to_pgbench_goal"), 1.5}};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    TestServer server({.maxConnections = logins + 100});
    if (!server.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(server.problem()));
        return 3;
    }
    server.run(QStringLiteral("create role app_test login password 'secret'"));
    // Idle first: memory that the storms leave in the allocator would hide what the connections need.
    const QJsonObject idle = measureIdle(server);
    waitUntilGone(server);
    const QJsonObject figures{{QStringLiteral("idle"), idle}, {QStringLiteral("storm"), measureStorm(server)}};
    std::printf("%s", QJsonDocument(figures).toJson().constData());
    return 0;
}
