// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/pooler.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/sandbox/postgresroles.h"
#include "core/runtime/sandbox/serverprocess.h"

#include <signal.h>

#include <filesystem>

namespace stormlab
{

namespace
{

using namespace std::chrono_literals;

constexpr int portsTried = 5;
constexpr std::size_t startsAMinute = 5;
constexpr auto pauseBeforeStart = 200ms;

} // namespace

Pooler::Pooler(QThreadPool& pool, QObject* parent)
    : QObject(parent), m_pool(pool), m_portsLeft(portsTried), m_process(std::make_unique<QProcess>())
{
    connect(m_process.get(), &QProcess::errorOccurred, this, &Pooler::onError);
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        onEnd(status == QProcess::CrashExit ? QStringLiteral("PgBouncer was killed by signal %1.").arg(code)
                                            : QStringLiteral("PgBouncer ended."));
    });
}

Pooler::~Pooler()
{
    letGo(std::move(m_process));
}

PoolerSettings Pooler::settings() const
{
    PoolerSettings settings;
    settings.spec = m_request.spec;
    settings.port = m_port;
    settings.serverPort = m_request.server.port;
    settings.database = m_request.server.database;
    settings.folder = m_request.folder.paths.pooler;
    settings.passwordFile = settings.folder + "/users.txt";
    return settings;
}

void Pooler::start(Request request)
{
    m_request = std::move(request);
    begin();
}

void Pooler::begin()
{
    m_stage = Stage::Starting;
    --m_portsLeft;
    m_port = freePort();
    runInBackground(
        m_pool, this,
        [folder = m_request.folder, settings = settings(), passwords = m_request.server.passwords] {
            return writePoolerFiles(folder, settings, passwords);
        },
        [this](const Result<void>& written) { onFiles(written); });
}

void Pooler::onFiles(const Result<void>& written)
{
    if (m_stage != Stage::Starting) {
        return;
    }
    if (!written) {
        m_stage = Stage::Absent;
        Q_EMIT failed(written.error());
        return;
    }
    launch();
}

void Pooler::launch()
{
    const SandboxPaths& paths = m_request.folder.paths;
    const std::string programs = std::filesystem::path(m_request.program).parent_path().string();
    // It holds nothing that a SIGKILL would leave behind outside of its folder.
    applyRules(*m_process, {m_request.folder.account, programs, paths.pooler, SIGKILL, true, true});
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(QString::fromStdString(paths.poolerLog), QIODevice::Append);
    m_process->start(QString::fromStdString(m_request.program),
                     {QString::fromStdString(paths.pooler + "/pgbouncer.ini")});
    awaitConsole();
}

void Pooler::awaitConsole()
{
    ServerAccess access = m_request.server;
    access.poolerPort = m_port;
    access.poolerSocketDirectory = m_request.folder.paths.pooler;
    ServerTask::Request request;
    request.connection = poolerConsoleString(access, monitorRole, "stormlab-start", true);
    request.sql = "SHOW VERSION";
    request.patient = true;
    m_task = std::make_unique<ServerTask>(request);
    connect(m_task.get(), &ServerTask::succeeded, this, &Pooler::onAnswer);
    connect(m_task.get(), &ServerTask::failed, this, [this](const Error& error) {
        m_task.release()->deleteLater();
        giveUp("The sandbox's pooler does not answer.", error.detail);
    });
    m_task->start();
}

void Pooler::onAnswer()
{
    m_task.release()->deleteLater();
    const bool again = m_stage == Stage::Restarting;
    m_stage = Stage::Running;
    if (again) {
        Q_EMIT restarted();
    } else {
        Q_EMIT started();
    }
}

void Pooler::onEnd(const QString& why)
{
    if (m_task) {
        m_task->disconnect(this);
        m_task.release()->deleteLater();
    }
    if (m_stage == Stage::Quitting) {
        Q_EMIT ended();
    } else if (m_stage == Stage::Starting) {
        // Most likely somebody else has taken the port meanwhile.
        m_portsLeft > 0 ? begin() : giveUp("PgBouncer did not start.", why.toStdString());
    } else if (m_stage == Stage::Running) {
        m_stage = Stage::Restarting;
        Q_EMIT stopped(why);
        // Whoever heard that may have ended the sandbox.
        beginAgain();
    } else if (m_stage == Stage::Restarting) {
        beginAgain();
    }
}

void Pooler::beginAgain()
{
    if (m_stage != Stage::Restarting) {
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_starts, [now](const auto& start) { return now - start > 60s; });
    if (m_starts.size() == startsAMinute) {
        giveUp("PgBouncer in the sandbox stopped five times within a minute.", {});
        return;
    }
    m_starts.push_back(now);
    QTimer::singleShot(pauseBeforeStart, this, [this] {
        if (m_stage == Stage::Restarting) {
            launch();
        }
    });
}

void Pooler::giveUp(const std::string& message, const std::string& why)
{
    m_stage = Stage::Absent;
    m_process->kill();
    runInBackground(
        m_pool, this, [paths = m_request.folder.paths] { return poolerLastWords(paths); },
        [this, message, why](const std::string& words) {
            Q_EMIT failed({ErrorCode::Sandbox, message, why + "\n" + words, "Reset the drill to get a fresh sandbox."});
        });
}

void Pooler::quit()
{
    m_stage = Stage::Quitting;
    if (m_task) {
        m_task->disconnect(this);
        m_task.release()->deleteLater();
    }
    m_process->kill();
}

void Pooler::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) {
        m_portsLeft = 0;
        onEnd(m_process->errorString());
    }
}

} // namespace stormlab
