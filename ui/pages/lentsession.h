// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/sqlsession.h"

#include <deque>

namespace stormlab
{

/// A session that somebody else works with too, as the one who borrows it sees it: only their own statements are
/// answered here and can be cancelled here, and while the owner is at work theirs wait their turn. The owner waits
/// while isRunning().
class LentSession : public SqlSession
{
    Q_OBJECT

public:
    /// The session is open and must outlive this.
    explicit LentSession(SqlSession& lent);

    /// It was opened by its owner, who also closes it.
    void open() override {}
    void close() override {}
    void run(const std::vector<std::string>& statements) override;
    void cancel() override;
    [[nodiscard]] bool isBusy() const override { return m_running || !m_waiting.empty(); }

    /// Whether a statement of the borrower's holds the session.
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    void onAnswered(const ConsoleResultPtr& result);
    void onBusyChanged(bool busy);

    SqlSession& m_lent;
    std::deque<std::vector<std::string>> m_waiting; ///< until the owner's statement is answered
    bool m_running = false;
};

} // namespace stormlab
