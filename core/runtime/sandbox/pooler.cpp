// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/pooler.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/sandbox/localport.h"
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
constexpr std::size_t poolerStartsAMinute = 5;
constexpr auto pauseBeforeStart = 200ms;
/// For one that has said on its own socket that it runs. Whoever else has the port need not answer at all.
constexpr Milliseconds listensWithin{10'000};

} // namespace

Pooler::Pooler(QThreadPool& pool, QObject* parent)
    : QObject(parent), m_pool(pool), m_portsLeft(portsTried), m_process(std::make_unique<QProcess>())
{
    m_again.setSingleShot(true);
    m_again.setInterval(pauseBeforeStart);
    connect(&m_again, &QTimer::timeout, this, &Pooler::launchAgain);
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
    // It comes back to its port while its clients go on trying it.
    const int wanted = std::exchange(m_request.port, 0);
    m_port = wanted > 0 ? wanted : quietLocalPort();
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
    applyRules(*m_process, {m_request.folder.account, programs, paths.pooler, SIGKILL, !m_request.everyCore, true});
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(QString::fromStdString(paths.poolerLog), QIODevice::Append);
    m_process->start(QString::fromStdString(m_request.program),
                     {QString::fromStdString(paths.pooler + "/pgbouncer.ini")});
    awaitConsole();
}

/// First by its own socket, on which it is certain to answer as soon as it runs.
void Pooler::awaitConsole()
{
    ServerTask::Request request;
    request.patient = true;
    request.connection = consoleString(true);
    askConsole(std::move(request), &Pooler::awaitListener, &Pooler::onSilence);
}

/// Then the way that clients come: nobody but this one knows the password. Once, for it refuses no console.
void Pooler::awaitListener()
{
    ServerTask::Request request;
    request.within = listensWithin;
    request.connection = consoleString(false);
    askConsole(std::move(request), &Pooler::onAnswer, &Pooler::onNoListener);
}

std::string Pooler::consoleString(bool overSocket) const
{
    ServerAccess access = m_request.server;
    access.poolerPort = m_port;
    access.poolerSocketDirectory = m_request.folder.paths.pooler;
    return poolerConsoleString(access, monitorRole, "stormlab-start", overSocket);
}

void Pooler::askConsole(ServerTask::Request request, void (Pooler::*then)(), void (Pooler::*otherwise)(const Error&))
{
    request.sql = "SHOW VERSION";
    m_task = std::make_unique<ServerTask>(std::move(request));
    connect(m_task.get(), &ServerTask::succeeded, this, [this, then] { dropTask(), (this->*then)(); });
    connect(m_task.get(), &ServerTask::failed, this,
            [this, otherwise](const Error& error) { dropTask(), (this->*otherwise)(error); });
    m_task->start();
}

/// It may be the one that is calling just now, so it is not destroyed at once.
void Pooler::dropTask()
{
    if (m_task) {
        m_task->disconnect(this);
        m_task.release()->deleteLater();
    }
}

void Pooler::onSilence(const Error& error)
{
    giveUp("The sandbox's pooler does not answer.", error.detail);
}

void Pooler::onNoListener(const Error& error)
{
    m_mishap = QStringLiteral("PgBouncer cannot be reached at port %1, which another program may have: %2")
                   .arg(QString::number(m_port), QString::fromStdString(error.detail));
    m_process->kill();
}

void Pooler::onAnswer()
{
    const bool again = m_stage == Stage::Restarting;
    m_stage = Stage::Running;
    if (again) {
        Q_EMIT restarted();
    } else {
        Q_EMIT started();
    }
}

void Pooler::onEnd(const QString& words)
{
    dropTask();
    const QString mishap = std::exchange(m_mishap, {});
    const QString& why = mishap.isEmpty() ? words : mishap;
    if (m_stage == Stage::Quitting) {
        Q_EMIT ended();
    } else if (m_stage == Stage::Starting) {
        m_portsLeft > 0 ? begin() : giveUp("PgBouncer did not start.", why.toStdString());
    } else if (m_stage == Stage::Running) {
        m_stage = Stage::Restarting;
        Q_EMIT stopped(why);
        // Whoever heard that may have ended the sandbox.
        beginAgain(why);
    } else if (m_stage == Stage::Restarting) {
        beginAgain(why);
    }
}

void Pooler::beginAgain(const QString& why)
{
    if (m_stage != Stage::Restarting) {
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_starts, [now](const auto& start) { return now - start > 60s; });
    if (m_starts.size() == poolerStartsAMinute) {
        giveUp("PgBouncer in the sandbox stopped five times within a minute.", why.toStdString());
        return;
    }
    m_starts.push_back(now);
    if (!m_held) {
        m_again.start();
    }
}

void Pooler::launchAgain()
{
    if (m_stage == Stage::Restarting) {
        launch();
    }
}

void Pooler::hold()
{
    m_held = true;
    m_again.stop();
    dropTask();
}

void Pooler::goOn()
{
    m_held = false;
    if (m_stage != Stage::Restarting) {
        return;
    }
    if (running()) {
        awaitConsole();
    } else {
        m_again.start();
    }
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
    dropTask();
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
