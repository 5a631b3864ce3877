// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/enginecall.h"

#include "core/runtime/sandbox/serverprocess.h"

#include <QPointer>
#include <QProcessEnvironment>

#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <utility>

namespace stormlab
{

namespace
{

constexpr qsizetype outputKept = 1024 * 1024;
constexpr qsizetype errorsKept = 8 * 1024;

/// Runs in the child between fork and exec: system calls only. In a session of its own a Ctrl+C in the terminal does
/// not reach it; SIGTERM lets an attached engine client take its container along when this program is killed.
void prepareChild(pid_t parent)
{
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent) {
        ::_exit(126);
    }
}

/// Its whole session: an engine's client starts an ssh of its own. What cleans up ends the rest itself.
void endSession(const QProcess& process, bool cleansUp)
{
    if (process.state() != QProcess::NotRunning && process.processId() > 0) {
        const auto leader = static_cast<pid_t>(process.processId());
        ::kill(cleansUp ? leader : -leader, cleansUp ? SIGTERM : SIGKILL);
    }
}

/// Adds `more` to what is `pending` and takes the whole lines out of it.
QList<QByteArray> takeLines(QByteArray& pending, QByteArray more)
{
    // Progress bars end their lines with a carriage return.
    pending += more.replace('\r', '\n');
    QList<QByteArray> lines;
    qsizetype from = 0;
    for (qsizetype end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n', from)) {
        lines.push_back(pending.mid(from, end - from));
        from = end + 1;
    }
    pending = pending.mid(from).left(outputKept);
    return lines;
}

EngineCall::Request requestOf(const ContainerEngine& engine, const QStringList& arguments)
{
    EngineCall::Request request;
    request.program = engineName(engine.kind);
    request.arguments = engine.globals + arguments;
    return request;
}

} // namespace

EngineCall::EngineCall(Request request, QObject* parent)
    : QObject(parent), m_request(std::move(request)), m_process(std::make_unique<QProcess>())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(EngineReply::End::TimedOut, 0); });
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &EngineCall::readOutput);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &EngineCall::readErrors);
    connect(m_process.get(), &QProcess::started, this, &EngineCall::onStarted);
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        finish(EngineReply::End::Exited, status == QProcess::NormalExit ? code : 128 + code);
    });
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            error == QProcess::FailedToStart ? finish(EngineReply::End::NotInstalled, 127) : void();
        },
        Qt::QueuedConnection);
}

EngineCall::EngineCall(const ContainerEngine& engine, const QStringList& arguments, QObject* parent)
    : EngineCall(requestOf(engine, arguments), parent)
{
}

EngineCall::~EngineCall()
{
    endSession(*m_process, m_request.cleansUp);
    m_request.cleansUp ? letEnd(std::move(m_process)) : letGo(std::move(m_process));
}

void EngineCall::start()
{
    // Words that are looked at must be English ones.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const QString& variable : m_request.variables) {
        environment.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    }
    m_process->setProcessEnvironment(environment);
    m_process->setChildProcessModifier([parent = ::getpid()] { prepareChild(parent); });
    if (m_request.within) {
        m_deadline.start(*m_request.within);
    }
    m_process->start(m_request.program, m_request.arguments);
}

void EngineCall::onStarted()
{
    if (!m_request.input.isEmpty()) {
        m_process->write(m_request.input);
    }
    if (!m_request.keepsInputOpen) {
        m_process->closeWriteChannel();
    }
}

void EngineCall::write(const QByteArray& input)
{
    m_process->write(input);
}

void EngineCall::readOutput()
{
    const QByteArray more = m_process->readAllStandardOutput();
    m_reply.output += more.left(outputKept - m_reply.output.size());
    tell(takeLines(m_line, more), &EngineCall::said);
}

void EngineCall::readErrors()
{
    const QByteArray more = m_process->readAllStandardError();
    m_reply.errors += more;
    m_reply.errors = m_reply.errors.right(errorsKept);
    tell(takeLines(m_errorLine, more), &EngineCall::complained);
}

void EngineCall::tell(const QList<QByteArray>& lines, void (EngineCall::*signal)(const QByteArray&))
{
    const QPointer<EngineCall> alive(this);
    for (const QByteArray& line : lines) {
        if (alive && !line.isEmpty()) {
            Q_EMIT(this->*signal)(line);
        }
    }
}

void EngineCall::finish(EngineReply::End end, int exitCode)
{
    m_deadline.stop();
    m_process->disconnect(this);
    const QPointer<EngineCall> alive(this);
    readErrors();
    if (alive) {
        readOutput();
    }
    if (alive) {
        tell({std::exchange(m_errorLine, {})}, &EngineCall::complained);
    }
    if (alive) {
        tell({std::exchange(m_line, {})}, &EngineCall::said);
    }
    if (!alive) {
        return;
    }
    endSession(*m_process, m_request.cleansUp);
    m_reply.end = end;
    m_reply.exitCode = exitCode;
    // A copy: a listener may destroy this call, and others are still to be told.
    Q_EMIT ended(EngineReply(m_reply));
}

} // namespace stormlab
