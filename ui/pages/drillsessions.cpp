// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/drillsessions.h"

#include "ui/keys/keyshortcuts.h"
#include "ui/pages/lentsession.h"

#include <utility>

namespace stormlab
{

DrillSessions::DrillSessions(SqlSessionFactory makeSession, QObject* parent)
    : QObject(parent), m_makeSession(std::move(makeSession))
{
}

DrillSessions::~DrillSessions() = default;

void DrillSessions::open(const ServerAccess& access)
{
    if (isOpen())
        return;
    // Names that begin with "stormlab" are counted as the lab's on the board.
    m_console = m_makeSession(access, "stormlab-console");
    m_acts = m_makeSession(access, "stormlab-actions");
    connect(m_acts.get(), &SqlSession::answered, this, &DrillSessions::onActAnswered);
    connect(m_acts.get(), &SqlSession::opened, this, [this](int pid) {
        m_actsOpen = true;
        m_actsPid = pid;
    });
    connect(m_acts.get(), &SqlSession::lost, this, [this] { m_actsOpen = false; });
    Q_EMIT changed();
    m_console->open();
    m_acts->open();
}

void DrillSessions::close()
{
    if (!isOpen())
        return;
    m_lent.reset();
    const std::unique_ptr<SqlSession> console = std::move(m_console);
    const std::unique_ptr<SqlSession> acts = std::move(m_acts);
    m_actsOpen = false;
    m_isActing = false;
    Q_EMIT changed();
    console->close();
    acts->close();
}

void DrillSessions::lend()
{
    if (!canLend())
        return;
    if (!m_lent)
        m_lent = std::make_unique<LentSession>(*m_acts);
    Q_EMIT lent(m_lent.get());
}

// The session cannot cancel its own statement by another one.
void DrillSessions::cancel(const std::vector<int>& pids)
{
    if (m_lent && m_lent->isRunning() && m_actsPid && pids == std::vector{*m_actsPid})
        m_lent->cancel();
    else
        act(cancelStatement(pids));
}

void DrillSessions::terminate(const Termination& termination)
{
    act(terminateStatement(termination));
}

Error DrillSessions::whyBusy() const
{
    if (m_lent && m_lent->isRunning())
        return {ErrorCode::Timeout,
                tr("The console’s statement runs in the session that cancels and terminates.").toStdString(),
                {},
                tr("%1 in the console cancels it; then try again.").arg(keyName(Key::ConsoleCancel)).toStdString()};
    return {ErrorCode::Timeout,
            tr("The last action has not been answered yet.").toStdString(),
            {},
            tr("Wait for the server to answer, then try again.").toStdString()};
}

void DrillSessions::act(const std::string& statement)
{
    if (!m_acts || statement.empty())
        return;
    if (m_acts->isBusy()) {
        Q_EMIT actFailed(whyBusy());
        return;
    }
    m_isActing = true;
    m_acts->run({statement});
}

void DrillSessions::onActAnswered(const ConsoleResultPtr& result)
{
    if (std::exchange(m_isActing, false) && result->failed)
        Q_EMIT actFailed(result->error);
}

} // namespace stormlab
