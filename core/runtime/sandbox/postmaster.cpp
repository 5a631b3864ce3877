// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/postmaster.h"

#include "core/runtime/sandbox/postgresroles.h"
#include "core/runtime/sandbox/serverprocess.h"

#include <signal.h>

namespace stormlab
{

namespace
{

constexpr int lookEveryMs = 200;

} // namespace

Postmaster::Postmaster(QObject* parent) : QObject(parent), m_process(std::make_unique<QProcess>())
{
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &Postmaster::lookAfterAdopted);
    connect(m_process.get(), &QProcess::finished, this, &Postmaster::onFinished);
    connect(m_process.get(), &QProcess::errorOccurred, this, &Postmaster::onError);
}

Postmaster::~Postmaster()
{
    letGo(std::move(m_process));
}

void Postmaster::start(const Request& request)
{
    const SandboxPaths& paths = request.folder.paths;
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    // SIGQUIT lets it take its children and its shared memory along when this program is killed.
    applyRules(*m_process,
               {request.folder.account, request.binFolder, paths.server, SIGQUIT, request.offTheWindowCore});
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(text(paths.startupLog), QIODevice::Append);
    // On the command line, so that no ALTER SYSTEM of a learner moves the server away from us.
    m_process->start(text(request.binFolder + "/postgres"),
                     {QStringLiteral("-D"), text(paths.data), QStringLiteral("-c"),
                      text("port=" + std::to_string(request.port)), QStringLiteral("-c"),
                      text("unix_socket_directories=" + quotedIdentifier(paths.server)), QStringLiteral("-c"),
                      QStringLiteral("listen_addresses=127.0.0.1")});
}

void Postmaster::adopt(const ProcessIdentity& process)
{
    m_adopted = process;
    m_look.start();
}

bool Postmaster::running() const
{
    return m_adopted.has_value() || m_process->state() != QProcess::NotRunning;
}

void Postmaster::send(int signal)
{
    if (m_adopted) {
        if (isAlive(*m_adopted)) {
            ::kill(m_adopted->pid, signal);
        }
    } else if (m_process->state() == QProcess::Running) {
        ::kill(static_cast<pid_t>(m_process->processId()), signal);
    }
}

void Postmaster::reload()
{
    send(SIGHUP);
}

void Postmaster::quit()
{
    send(SIGQUIT);
}

void Postmaster::kill()
{
    send(SIGKILL);
}

void Postmaster::onFinished(int code, QProcess::ExitStatus status)
{
    const bool crashed = status == QProcess::CrashExit;
    Q_EMIT ended(crashed ? QStringLiteral("PostgreSQL was killed by signal %1.").arg(code)
                         : QStringLiteral("PostgreSQL was shut down."),
                 crashed);
}

void Postmaster::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) {
        Q_EMIT ended(m_process->errorString(), false);
    }
}

void Postmaster::lookAfterAdopted()
{
    if (m_adopted && !isAlive(*m_adopted)) {
        m_adopted.reset();
        m_look.stop();
        Q_EMIT ended(QStringLiteral("PostgreSQL ended."), true);
    }
}

} // namespace stormlab
