// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a drill waits for its server: from prepare() to ready() with a template in the cache, beside what anybody
// would do without us: initdb, start, first login. Both in the same run, so that the ratio holds on any computer.

#include "core/runtime/sandbox/nativesandbox.h"
#include "core/runtime/sandbox/serverprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

using namespace stormlab;

namespace
{

constexpr int rounds = 9;
constexpr double readyGoalMs = 250.0;
constexpr double ratioGoal = 4.0;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0.0 : values[values.size() / 2];
}

QJsonArray list(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values) {
        array.append(value);
    }
    return array;
}

SandboxRequest shop(int round)
{
    SandboxRequest request;
    request.drillId = "bench-" + std::to_string(::getpid()) + "-" + std::to_string(round);
    request.scenario = "connection-storm-after-deploy";
    request.appRoles = {"app_deploy", "app_checkout", "app_billing", "app_reporting"};
    QFile schema(QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios/connection-storm-after-deploy/schema.sql"));
    if (schema.open(QIODevice::ReadOnly)) {
        request.spec.schemaSql = schema.readAll().toStdString();
    }
    return request;
}

/// initdb with its defaults, start, first login: one way after another, then the sandbox, and so on in turn.
class Bench : public QObject
{
public:
    Bench() : m_folder(QStringLiteral("/dev/shm/stormlab-bench-XXXXXX")) {}
    void begin();

private:
    void plain();
    void plainReady();
    void sandbox();
    void sandboxReady();
    void nextRound();
    void report();
    void fail(const Error& error);

    QTemporaryDir m_folder;
    ServerAccount m_account;
    std::string m_bin;
    std::unique_ptr<QProcess> m_initdb;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<ServerTask> m_task;
    std::unique_ptr<NativeSandbox> m_sandbox;
    QElapsedTimer m_clock;
    std::vector<double> m_plain;
    std::vector<double> m_ready;
    int m_round = 0;
};

double elapsedMs(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void Bench::begin()
{
    const auto account = chooseServerAccount();
    const auto folders = postgresBinFolders(PostgresSearch::current());
    if (!account || folders.empty()) {
        fail(account ? postgresIsMissing(PostgresSearch::current()) : account.error());
        return;
    }
    m_account = account.value();
    m_bin = folders.front();
    if (m_account.drops && ::chown(m_folder.path().toLocal8Bit().constData(), m_account.uid, m_account.gid) != 0) {
        std::perror("chown");
    }
    // The first sandbox fills the cache and is not counted.
    sandbox();
}

void Bench::plain()
{
    const QString data = m_folder.filePath(QStringLiteral("data%1").arg(m_round));
    const ServerProcessRules rules{m_account, m_bin, m_folder.path().toStdString(), SIGQUIT, true};
    m_initdb = std::make_unique<QProcess>();
    m_server = std::make_unique<QProcess>();
    applyRules(*m_initdb, rules);
    applyRules(*m_server, rules);
    m_server->setStandardErrorFile(QProcess::nullDevice());
    m_initdb->setStandardOutputFile(QProcess::nullDevice());
    connect(m_initdb.get(), &QProcess::finished, this, [this, data] {
        m_server->start(QString::fromStdString(m_bin + "/postgres"),
                        {QStringLiteral("-D"), data, QStringLiteral("-k"), m_folder.path(), QStringLiteral("-h"),
                         QString(), QStringLiteral("-p"), QStringLiteral("5999")});
        const std::string socket = "host=" + m_folder.path().toStdString();
        ServerTask::Request request;
        request.connection = socket + " port=5999 user=bench dbname=postgres";
        request.sql = "select 1";
        request.patient = true;
        m_task = std::make_unique<ServerTask>(request);
        connect(m_task.get(), &ServerTask::succeeded, this, &Bench::plainReady);
        connect(m_task.get(), &ServerTask::failed, this, &Bench::fail);
        m_task->start();
    });
    m_clock.start();
    m_initdb->start(
        QString::fromStdString(m_bin + "/initdb"),
        {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("bench"), QStringLiteral("--auth=trust")});
}

void Bench::plainReady()
{
    m_plain.push_back(elapsedMs(m_clock));
    m_task.release()->deleteLater();
    connect(m_server.get(), &QProcess::finished, this, [this] { sandbox(); });
    ::kill(static_cast<pid_t>(m_server->processId()), SIGQUIT);
}

void Bench::sandbox()
{
    m_sandbox = std::make_unique<NativeSandbox>(NativeSandboxOptions::current());
    connect(m_sandbox.get(), &Sandbox::ready, this, &Bench::sandboxReady);
    connect(m_sandbox.get(), &Sandbox::failed, this, &Bench::fail);
    connect(m_sandbox.get(), &Sandbox::gone, this, &Bench::nextRound);
    const SandboxRequest request = shop(m_round);
    m_clock.start();
    m_sandbox->prepare(request);
}

void Bench::sandboxReady()
{
    if (m_round > 0) {
        m_ready.push_back(elapsedMs(m_clock));
    }
    m_sandbox->destroy();
}

void Bench::nextRound()
{
    m_sandbox.release()->deleteLater();
    if (++m_round <= rounds) {
        plain();
    } else {
        report();
    }
}

void Bench::report()
{
    const double ready = median(m_ready);
    const double plain = median(m_plain);
    const QJsonObject figures{{QStringLiteral("bench"), QStringLiteral("sandbox")},
                              {QStringLiteral("ready_ms"), ready},
                              {QStringLiteral("initdb_start_ms"), plain},
                              {QStringLiteral("ratio"), plain / ready},
                              {QStringLiteral("ready_goal_ms"), readyGoalMs},
                              {QStringLiteral("ratio_goal"), ratioGoal},
                              {QStringLiteral("met"), ready <= readyGoalMs && plain / ready >= ratioGoal},
                              {QStringLiteral("ready_all_ms"), list(m_ready)},
                              {QStringLiteral("initdb_start_all_ms"), list(m_plain)}};
    std::fputs(QJsonDocument(figures).toJson().constData(), stdout);
    QCoreApplication::quit();
}

void Bench::fail(const Error& error)
{
    std::fprintf(stderr, "%s\n%s\n", error.message.c_str(), error.detail.c_str());
    QCoreApplication::exit(3);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    Bench bench;
    QMetaObject::invokeMethod(
        &application, [&bench] { bench.begin(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
