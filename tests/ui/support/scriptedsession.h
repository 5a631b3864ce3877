// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/sqlsession.h"

#include <QPointer>

#include <string>
#include <vector>

namespace stormlab
{

class ScriptedSource;

/// The learner's session with a ScriptedSource: it logs in at once, tells the source what was run, does what terminate
/// statements by pid do, and answers grouped looks from the source's own sessions.
class ScriptedSession : public SqlSession
{
    Q_OBJECT

public:
    ScriptedSession(ScriptedSource* source, std::string applicationName);

    void open() override;
    void run(const std::vector<std::string>& statements) override;
    void cancel() override;
    void close() override;
    [[nodiscard]] bool isBusy() const override { return m_busy; }

    /// While frozen nothing is answered, as with a server that does not answer.
    void freeze() { m_frozen = true; }
    /// From now on no statement is run: the server lets nobody in.
    void refuse() { m_refuses = true; }
    /// Answers what has not been answered, as a server that goes on.
    void thaw();
    [[nodiscard]] const std::vector<std::string>& ran() const { return m_ran; }
    [[nodiscard]] const std::string& applicationName() const { return m_applicationName; }
    [[nodiscard]] int cancels() const { return m_cancels; }

private:
    /// False where it failed.
    bool answer(const std::string& statement);
    void answerSoon(const std::vector<std::string>& statements);
    [[nodiscard]] std::vector<int> idleOf(const std::vector<int>& pids) const;
    [[nodiscard]] ConsoleResult resultOf(const std::string& statement) const;
    void setBusy(bool busy);

    QPointer<ScriptedSource> m_source;
    std::string m_applicationName;
    std::vector<std::string> m_ran;
    std::vector<std::string> m_unanswered; ///< what was run while it is frozen
    int m_cancels = 0;
    bool m_busy = false;
    bool m_frozen = false;
    bool m_refuses = false;
};

} // namespace stormlab
