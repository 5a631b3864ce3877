// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/programrun.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <csignal>

namespace stormlab
{

namespace
{

constexpr int sliceMilliseconds = 50;

} // namespace

ProgramRun::ProgramRun(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    m_process.setProcessEnvironment(environment);
    // Whoever runs the tests may have told their children to ignore these.
    m_process.setChildProcessModifier([] {
        for (const int number : {SIGHUP, SIGINT, SIGTERM})
            std::signal(number, SIG_DFL);
    });
    m_process.start(program, arguments);
    m_process.closeWriteChannel();
}

ProgramRun::~ProgramRun()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished())
        m_process.kill();
    m_process.waitForFinished();
}

int ProgramRun::exitCode(int milliseconds)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(milliseconds))
        return -1;
    take();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

bool ProgramRun::says(const QByteArray& text, int milliseconds)
{
    QElapsedTimer since;
    since.start();
    while (!m_output.contains(text) && !m_errors.contains(text)) {
        if (since.hasExpired(milliseconds) || m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForReadyRead(sliceMilliseconds);
        take();
    }
    return true;
}

void ProgramRun::signal(int number) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

QJsonObject ProgramRun::json() const
{
    return QJsonDocument::fromJson(m_output).object();
}

void ProgramRun::take()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

} // namespace stormlab
