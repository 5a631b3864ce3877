// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presenters/backendstatement.h"
#include "ui/widgets/sqlsession.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace stormlab
{

class LentSession;

/// The learner's two sessions in the window: the console's, and one that cancels and terminates for the session table,
/// so that a long query in the console never keeps an act waiting. Both are opened before the incident.
class DrillSessions : public QObject
{
    Q_OBJECT

public:
    explicit DrillSessions(SqlSessionFactory makeSession, QObject* parent = nullptr);
    ~DrillSessions() override;

    void open(const ServerAccess& access);
    /// Bounded, also when the server is frozen.
    void close();
    /// nullptr while closed.
    [[nodiscard]] SqlSession* console() const { return m_console.get(); }
    [[nodiscard]] bool isOpen() const { return m_console != nullptr; }

    /// Whether the session that cancels and terminates is open: where the console's was lost and is refused, it can
    /// stand in for it.
    [[nodiscard]] bool canLend() const { return m_actsOpen; }
    /// Has it run the console's statements as well, until the sessions are closed. Answered by lent(). While one of
    /// them runs, nothing but that one can be cancelled.
    void lend();

    void cancel(const std::vector<int>& pids);
    void terminate(const Termination& termination);

Q_SIGNALS:
    void changed();
    void lent(stormlab::SqlSession* session);
    /// An act was refused or could not be sent.
    void actFailed(const stormlab::Error& error);

private:
    [[nodiscard]] Error whyBusy() const;
    void act(const std::string& statement);
    void onActAnswered(const ConsoleResultPtr& result);

    SqlSessionFactory m_makeSession;
    std::unique_ptr<SqlSession> m_console;
    std::unique_ptr<SqlSession> m_acts;
    std::unique_ptr<LentSession> m_lent; ///< m_acts, as the console has it; goes before it
    bool m_actsOpen = false;
    std::optional<int> m_actsPid;
    bool m_isActing = false; ///< what is answered next is an act, and not the console's
};

} // namespace stormlab
