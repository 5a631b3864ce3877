// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/lentsession.h"

#include <memory>
#include <utility>

namespace stormlab
{

LentSession::LentSession(SqlSession& lent) : m_lent(lent)
{
    connect(&lent, &SqlSession::opened, this, &SqlSession::opened);
    connect(&lent, &SqlSession::lost, this, &SqlSession::lost);
    connect(&lent, &SqlSession::answered, this, &LentSession::onAnswered);
    connect(&lent, &SqlSession::busyChanged, this, &LentSession::onBusyChanged);
}

void LentSession::run(const std::vector<std::string>& statements)
{
    if (statements.empty())
        return;
    if (!m_running && m_lent.isBusy()) {
        m_waiting.push_back(statements);
        Q_EMIT busyChanged(true);
        return;
    }
    const bool before = std::exchange(m_running, true);
    m_lent.run(statements);
    if (!before)
        Q_EMIT busyChanged(true);
}

// What waits for the owner's statement is given up; that one is not the borrower's to cancel.
void LentSession::cancel()
{
    if (m_running) {
        m_lent.cancel();
    } else if (!m_waiting.empty()) {
        auto result = std::make_shared<ConsoleResult>();
        result->statement = m_waiting.front().front();
        result->failed = true;
        result->error = {
            ErrorCode::Interrupted, tr("The statement was cancelled before it ran.").toStdString(), {}, {}};
        m_waiting.clear();
        Q_EMIT answered(result);
        Q_EMIT busyChanged(false);
    }
}

void LentSession::onAnswered(const ConsoleResultPtr& result)
{
    if (m_running)
        Q_EMIT answered(result);
}

void LentSession::onBusyChanged(bool busy)
{
    if (busy)
        return;
    const bool before = isBusy();
    m_running = false;
    if (!m_waiting.empty()) {
        const std::vector<std::string> next = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_running = true;
        m_lent.run(next);
    } else if (before) {
        Q_EMIT busyChanged(false);
    }
}

} // namespace stormlab
