// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drillclock.h"
#include "core/runtime/observe/logparser.h"
#include "core/runtime/observe/pqxxactivityreader.h"
#include "core/runtime/observe/sampler.h"
#include "tests/support/testserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <libpq-fe.h>

#include <algorithm>
#include <future>
#include <optional>

using namespace stormlab;

namespace
{

/// A client that stays connected.
class Client
{
public:
    Client(const TestServer& server, const QString& application, const QString& role = QStringLiteral("postgres"))
        : m_connection(PQconnectdb(server.conninfo(role, application).toUtf8().constData()))
    {
    }
    ~Client() { PQfinish(m_connection); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    [[nodiscard]] int pid() const { return PQbackendPID(m_connection); }
    void run(const char* sql) { PQclear(PQexec(m_connection, sql)); }
    void send(const char* sql) { PQsendQuery(m_connection, sql); }

private:
    PGconn* m_connection;
};

std::optional<Backend> backendOf(const Sample& sample, int pid)
{
    const std::vector<Backend> all = sample.backends.all();
    const auto found =
        std::find_if(all.begin(), all.end(), [pid](const Backend& backend) { return backend.pid == pid; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

class ObserveTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    DrillClock m_clock;
    std::unique_ptr<Sampler> m_sampler;
    ObservationBatch m_seen;

    std::unique_ptr<PqxxActivityReader> reader() const
    {
        return std::make_unique<PqxxActivityReader>(
            m_server->conninfo(QStringLiteral("postgres"), QStringLiteral("stormlab-monitor")).toStdString());
    }

    void startSampler(Milliseconds interval = Milliseconds{100})
    {
        m_sampler = std::make_unique<Sampler>(
            reader(), [clock = m_clock] { return clock.now(); }, interval);
        connect(m_sampler.get(), &Sampler::observed, this,
                [this](const ObservationPtr& batch) { m_seen.insert(m_seen.end(), batch->begin(), batch->end()); });
        m_sampler->start();
        QTRY_VERIFY(has<Sample>());
    }

    template <typename Body>
    bool has(const std::function<bool(const Body&)>& meets = [](const Body&) { return true; }) const
    {
        return std::any_of(m_seen.begin(), m_seen.end(), [&meets](const auto& event) {
            const auto* body = std::get_if<Body>(&event.second);
            return body != nullptr && meets(*body);
        });
    }

    bool hasSession(const std::string& which, bool lost) const
    {
        return has<LabSession>(
            [&](const LabSession& session) { return session.which == which && session.lost == lost; });
    }

    bool hasChange(ServerChangeKind kind, const std::string& name, const std::string& to) const
    {
        return has<ServerChanged>([&](const ServerChanged& changed) {
            return changed.change.kind == kind && changed.change.name == name && changed.change.to == to;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>(
            TestServerOptions{.maxConnections = 40,
                              .superuserReserved = 4,
                              .settings = {{QStringLiteral("logging_collector"), QStringLiteral("on")},
                                           {QStringLiteral("log_destination"), QStringLiteral("jsonlog,csvlog")},
                                           {QStringLiteral("log_filename"), QStringLiteral("stormlab.log")}}});
        QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
        m_server->run(
            QStringLiteral("create table orders (id int primary key, product int); create role app login; "
                           "create role oncall login superuser; alter role oncall set log_statement = 'all'"));
    }

    void init() { m_seen.clear(); }
    void cleanup() { m_sampler.reset(); }

    void showsLimitsAndBackends()
    {
        Client idle(*m_server, QStringLiteral("checkout_api"), QStringLiteral("app"));
        Client holder(*m_server, QStringLiteral("billing_batch"));
        Client waiter(*m_server, QStringLiteral("billing_batch"));
        holder.run("begin; lock table orders");
        waiter.send("select count(*) from orders");
        const auto reads = reader();
        Result<ServerReading> reading = reads->read();
        QVERIFY2(reading.ok(), reading.ok() ? "" : reading.error().detail.c_str());
        QTRY_VERIFY(!(reading = reads->read()).value().sample.backends.empty() &&
                    !backendOf(reading.value().sample, waiter.pid())->blockedBy.empty());

        const Sample& sample = reading.value().sample;
        QCOMPARE(sample.limits, (Limits{40, 4, 0}));
        const auto waiting = backendOf(sample, waiter.pid());
        QVERIFY(waiting->state == BackendState::Active);
        QCOMPARE(waiting->waitEvent, std::string("Lock/relation"));
        QCOMPARE(waiting->blockedBy, std::vector<int>{holder.pid()});
        QCOMPARE(waiting->query, std::string("select count(*) from orders"));
        QVERIFY(waiting->queryAge && *waiting->queryAge < Milliseconds{10'000});
        const auto holding = backendOf(sample, holder.pid());
        QVERIFY(holding->state == BackendState::IdleInTransaction);
        QVERIFY(holding->transactionAge.has_value());
        QVERIFY(!holding->queryAge.has_value());
        const auto resting = backendOf(sample, idle.pid());
        QCOMPARE(resting->role, std::string("app"));
        QCOMPARE(resting->applicationName, std::string("checkout_api"));
        QVERIFY(!resting->transactionAge.has_value());
        QCOMPARE(labSessionsOf(sample), 1);
        QVERIFY(std::ranges::is_sorted(sample.backends.all(), {}, &Backend::pid));
    }

    void showsTheServersState()
    {
        const auto reading = reader()->read();
        QVERIFY(reading.ok());
        const ServerState& state = reading.value().state;
        QCOMPARE(state.settings.at("max_connections"), std::string("40"));
        QCOMPARE(state.settings.at("statement_timeout"), std::string("0"));
        QCOMPARE(state.roleLimits.at("app"), -1);
        QCOMPARE(state.roleLogin.at("app"), true);
        QCOMPARE(state.roleSettings.at("oncall//log_statement"), std::string("all"));
        QCOMPARE(state.indexes.at("public.orders_pkey"), std::string("orders"));
        QVERIFY(!state.postmasterStart.empty());
        QVERIFY(state.pending.empty());
    }

    void seesChangesByTheirEffect()
    {
        startSampler();
        Client oncall(*m_server, QStringLiteral("oncall-psql"), QStringLiteral("oncall"));
        oncall.run("alter role app connection limit 5");
        oncall.run("alter system set max_connections = 50");
        oncall.run("alter database postgres connection limit 30");
        oncall.run("alter role app set statement_timeout = '5s'");
        oncall.run("create index product_index on orders (product)");
        QTRY_VERIFY(hasChange(ServerChangeKind::RoleLimit, "app", "5"));
        QTRY_VERIFY(hasChange(ServerChangeKind::PendingSetting, "max_connections", "50"));
        QTRY_VERIFY(hasChange(ServerChangeKind::RoleSetting, "/postgres/connection_limit", "30"));
        QTRY_VERIFY(hasChange(ServerChangeKind::RoleSetting, "app//statement_timeout", "5s"));
        QTRY_VERIFY(hasChange(ServerChangeKind::Index, "public.product_index", "orders"));
        oncall.run("alter system set idle_session_timeout = '10s'");
        oncall.run("select pg_reload_conf()");
        QTRY_VERIFY(hasChange(ServerChangeKind::Setting, "idle_session_timeout", "10000"));
        oncall.run("drop index product_index; alter role app connection limit -1; alter role app reset all; "
                   "alter database postgres connection limit -1");
        oncall.run("alter system set max_connections = 40");
        oncall.run("alter system reset idle_session_timeout");
        oncall.run("select pg_reload_conf()");
        QTRY_VERIFY(hasChange(ServerChangeKind::PendingSetting, "max_connections", ""));
    }

    void tellsTheLearnersStatements()
    {
        startSampler();
        Client oncall(*m_server, QStringLiteral("oncall-psql"), QStringLiteral("oncall"));
        Client other(*m_server, QStringLiteral("other"));
        other.run("select 'not the learner'");
        oncall.run("select application_name, count(*) from pg_stat_activity group by 1");
        oncall.run("drop table nothing_here");
        oncall.run("selct 1");
        const auto ran = [this](const std::string& text, const std::string& sqlstate) {
            return has<StatementRun>([&](const StatementRun& run) {
                return run.text == text && run.sqlstate == sqlstate && run.role == "oncall" &&
                       run.applicationName == "oncall-psql";
            });
        };
        QTRY_VERIFY(ran("select application_name, count(*) from pg_stat_activity group by 1", ""));
        QTRY_VERIFY(ran("drop table nothing_here", "42P01"));
        QTRY_VERIFY(ran("selct 1", "42601"));
        QVERIFY(has<StatementRun>([](const StatementRun& run) {
            return run.facts.groupedBy == std::vector<std::string>{"application_name"};
        }));
        QVERIFY(!has<StatementRun>([](const StatementRun& run) { return run.text == "select 'not the learner'"; }));
    }

    void readsTheSameFromBothLogFormats()
    {
        Client oncall(*m_server, QStringLiteral("oncall-psql"), QStringLiteral("oncall"));
        oncall.run("select 'a \"quoted\", text;\nwith a second line'");
        oncall.run("select 1 / 0");
        const auto records = [this](LogFormat format, const QString& name) {
            QFile file(m_server->dataDirectory() + QStringLiteral("/log/") + name);
            const bool open = file.open(QIODevice::ReadOnly);
            return open ? LogParser(format, "oncall").feed(file.readAll().toStdString()) : std::vector<LogRecord>{};
        };
        const auto json = [&] { return records(LogFormat::Json, QStringLiteral("stormlab.json")); };
        const auto csv = [&] { return records(LogFormat::Csv, QStringLiteral("stormlab.csv")); };
        QTRY_VERIFY(!csv().empty() && csv().back().sqlstate == "22012" && json().size() == csv().size());
        QVERIFY(json() == csv());
        QCOMPARE(json().back().text, std::string("select 1 / 0"));
    }

    void saysWhenTheLogIsRemoved()
    {
        startSampler();
        Client oncall(*m_server, QStringLiteral("oncall-psql"), QStringLiteral("oncall"));
        oncall.run("select 'before'");
        QTRY_VERIFY(has<StatementRun>([](const StatementRun& run) { return run.text == "select 'before'"; }));
        QVERIFY(QFile::remove(m_server->dataDirectory() + QStringLiteral("/log/stormlab.json")));
        QTRY_VERIFY(hasSession("log", true));
        m_server->run(QStringLiteral("select pg_rotate_logfile()"));
        QTRY_VERIFY(hasSession("log", false));
        oncall.run("select 'after'");
        QTRY_VERIFY(has<StatementRun>([](const StatementRun& run) { return run.text == "select 'after'"; }));
    }

    void comesBackWhenTheMonitorIsTerminated()
    {
        startSampler();
        m_server->run(QStringLiteral("select pg_terminate_backend(pid) from pg_stat_activity where application_name = "
                                     "'stormlab-monitor'"));
        QTRY_VERIFY(hasSession("monitor", true));
        QTRY_VERIFY(hasSession("monitor", false));
        m_seen.clear();
        QTRY_VERIFY(has<Sample>());
    }

    void comesBackAfterACrashOfTheServer()
    {
        Client client(*m_server, QStringLiteral("victim"));
        startSampler();
        TestServer::kill(client.pid());
        QTRY_VERIFY(hasSession("monitor", true));
        QTRY_VERIFY_WITH_TIMEOUT(hasSession("monitor", false), 10'000);
        m_seen.clear();
        QTRY_VERIFY(has<Sample>());
    }

    void tellsAGapWhileTheServerIsFrozenAndGoesOn()
    {
        startSampler();
        m_server->freeze();
        // Longer than the monitor's statement timeout, which then goes off as soon as the server is thawed.
        const auto told = [this] {
            Milliseconds sum{0};
            for (const auto& [time, body] : m_seen) {
                if (const auto* gap = std::get_if<SampleGap>(&body))
                    sum += gap->until - gap->from;
            }
            return sum;
        };
        QTRY_VERIFY(told() > Milliseconds{3'000});
        m_server->thaw();
        m_seen.clear();
        QTRY_VERIFY(has<Sample>());
        QVERIFY(!hasSession("monitor", true));
    }

    void stopsAtOnceWhileTheServerIsFrozen()
    {
        startSampler();
        m_server->freeze();
        QTRY_VERIFY(has<SampleGap>());
        QElapsedTimer timer;
        timer.start();
        m_sampler->stop();
        const qint64 took = timer.elapsed();
        m_server->thaw();
        QVERIFY2(took < 1'000, qPrintable(QString::number(took)));
    }

    void abandonsALoginToAFrozenServer()
    {
        m_server->freeze();
        const auto reads = reader();
        auto reading = std::async(std::launch::async, [&reads] { return reads->read(); });
        QVERIFY(reading.wait_for(std::chrono::milliseconds(300)) == std::future_status::timeout);
        QElapsedTimer timer;
        timer.start();
        reads->abandon();
        const bool freed = reading.wait_for(std::chrono::seconds(1)) == std::future_status::ready;
        m_server->thaw();
        QVERIFY2(freed, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(reading.get().error().code == ErrorCode::Disconnected);
        QVERIFY(reads->read().ok());
    }
};

QTEST_GUILESS_MAIN(ObserveTest)
#include "tst_observe.moc"
