// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commandrun.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace stormlab
{

namespace
{

constexpr int patienceMilliseconds = 2'000;

QString searchPath()
{
    return QCoreApplication::applicationDirPath() + QLatin1Char(':') + qEnvironmentVariable("PATH");
}

QProcessEnvironment environmentFor(const LearnerEnvironment& learner)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // What the person set for their own servers must not lead the command away from the sandbox.
    for (const QString& name : environment.keys()) {
        if (name.startsWith(QLatin1String("PG")))
            environment.remove(name);
    }
    for (const auto& [name, value] : learner)
        environment.insert(QString::fromStdString(name), QString::fromStdString(value));
    environment.insert(QStringLiteral("PATH"), searchPath());
    return environment;
}

} // namespace

CommandRun::CommandRun(CommandOrder order, QObject* parent) : QObject(parent), m_order(std::move(order))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] { signalAll(SIGKILL); });
    connect(&m_process, &QProcess::readyRead, this, &CommandRun::keep);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        m_patience.stop();
        Q_EMIT ended(status == QProcess::NormalExit ? code : 128 + code);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT cannotStart(m_process.errorString());
    });
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    signalAll(SIGKILL);
}

void CommandRun::start(const LearnerEnvironment& environment)
{
    using Output = CommandOrder::Output;
    const bool capture = m_order.output == Output::Capture;
    const bool toError = m_order.output == Output::ToError;
    // A group of its own can be ended as a whole. At a terminal the command stays in ours: only the terminal's
    // foreground group may read from it, and Ctrl+C reaches both.
    m_ownGroup = capture || ::isatty(STDIN_FILENO) == 0;
    m_process.setProcessEnvironment(environmentFor(environment));
    m_process.setWorkingDirectory(m_order.directory);
    m_process.setProcessChannelMode(capture ? QProcess::MergedChannels : QProcess::ForwardedChannels);
    if (capture)
        m_process.setStandardInputFile(QProcess::nullDevice());
    else
        m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    m_process.setChildProcessModifier([ownGroup = m_ownGroup, toError] {
        if (ownGroup)
            ::setpgid(0, 0);
        if (toError)
            ::dup2(STDERR_FILENO, STDOUT_FILENO);
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
    QStringList arguments;
    for (std::size_t index = 1; index < m_order.words.size(); ++index)
        arguments += QString::fromStdString(m_order.words[index]);
    const QString program = QString::fromStdString(m_order.words.front());
    const QString found = QStandardPaths::findExecutable(program, searchPath().split(QLatin1Char(':')));
    m_process.start(found.isEmpty() ? program : found, arguments);
    m_leader = m_process.processId();
}

void CommandRun::stop()
{
    if (!isRunning() || m_patience.isActive())
        return;
    signalAll(SIGTERM);
    m_patience.start();
}

void CommandRun::signalAll(int signal) const
{
    const auto process = static_cast<pid_t>(m_leader);
    if (process > 0 && (m_ownGroup || isRunning()))
        ::kill(m_ownGroup ? -process : process, signal);
}

void CommandRun::keep()
{
    m_output += m_process.readAll();
    if (m_output.size() > captureLimit)
        m_output.remove(0, m_output.size() - captureLimit);
}

bool canFind(const std::string& program)
{
    return !QStandardPaths::findExecutable(QString::fromStdString(program), searchPath().split(QLatin1Char(':')))
                .isEmpty();
}

} // namespace stormlab
