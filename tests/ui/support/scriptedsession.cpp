// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/scriptedsession.h"

#include "core/runtime/observe/statementparser.h"
#include "tests/support/scriptedsource.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace stormlab
{

namespace
{

constexpr std::array<const char*, 4> apps = {"deploy_worker", "checkout_api", "billing_batch", "reporting"};

// The window's own statements name their pids in one list.
std::vector<int> pidsIn(const std::string& statement)
{
    static const QRegularExpression list(QStringLiteral("pid in \\(([0-9, ]+)\\)"));
    std::vector<int> pids;
    const QString found = list.match(QString::fromStdString(statement)).captured(1);
    for (const QString& pid : found.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        pids.push_back(pid.toInt());
    return pids;
}

bool asksForIdle(const std::string& statement)
{
    return statement.find("state = 'idle'") != std::string::npos;
}

} // namespace

ScriptedSession::ScriptedSession(ScriptedSource* source, std::string applicationName)
    : m_source(source), m_applicationName(std::move(applicationName))
{
}

void ScriptedSession::open()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT opened(20'402); }, Qt::QueuedConnection);
}

void ScriptedSession::close()
{
    setBusy(false);
}

void ScriptedSession::run(const std::vector<std::string>& statements)
{
    setBusy(true);
    m_ran.insert(m_ran.end(), statements.begin(), statements.end());
    if (m_frozen)
        m_unanswered.insert(m_unanswered.end(), statements.begin(), statements.end());
    else
        answerSoon(statements);
}

void ScriptedSession::thaw()
{
    m_frozen = false;
    if (m_busy)
        answerSoon(std::exchange(m_unanswered, {}));
}

void ScriptedSession::answerSoon(const std::vector<std::string>& statements)
{
    const auto run = [this, statements] {
        // As a Console does: what follows a failure is not run.
        for (std::size_t i = 0; i < statements.size() && answer(statements[i]);)
            ++i;
        setBusy(false);
    };
    QMetaObject::invokeMethod(this, run, Qt::QueuedConnection);
}

void ScriptedSession::cancel()
{
    ++m_cancels;
}

bool ScriptedSession::answer(const std::string& statement)
{
    if (m_source && !m_refuses) {
        const StatementFacts facts = factsOf(statement);
        m_source->runStatement(statement, facts);
        if (!facts.backendActs.empty() && facts.backendActs.front().kind == BackendAct::Kind::Terminate)
            m_source->terminate(asksForIdle(statement) ? idleOf(pidsIn(statement)) : pidsIn(statement));
    }
    const auto result = std::make_shared<const ConsoleResult>(resultOf(statement));
    Q_EMIT answered(result);
    return !result->failed;
}

std::vector<int> ScriptedSession::idleOf(const std::vector<int>& pids) const
{
    std::vector<int> idle;
    for (const char* app : apps) {
        for (const int pid : m_source->pidsOf(app, BackendState::Idle)) {
            if (std::find(pids.begin(), pids.end(), pid) != pids.end())
                idle.push_back(pid);
        }
    }
    return idle;
}

ConsoleResult ScriptedSession::resultOf(const std::string& statement) const
{
    ConsoleResult result;
    result.statement = statement;
    result.took = Milliseconds{3};
    if (m_refuses) {
        result.failed = true;
        result.refusedLogin = true;
        result.error = {ErrorCode::Database, "The server refused you too.",
                        "FATAL:  sorry, too many clients already (SQLSTATE 53300)",
                        "End some sessions: the session table has a connection of its own for that."};
        return result;
    }
    if (!factsOf(statement).parsed) {
        result.failed = true;
        result.error = {ErrorCode::Database, "The server refused the statement: syntax error at or near \"selec\".",
                        "SQLSTATE 42601\nLINE 1: selec 1\n        ^", "Correct it and run it again."};
        return result;
    }
    result.columns = {"application_name", "state", "count"};
    const std::array<std::pair<BackendState, std::string>, 3> states = {
        {{BackendState::Idle, "idle"},
         {BackendState::Active, "active"},
         {BackendState::IdleInTransaction, "idle in transaction"}}};
    for (const char* app : apps) {
        for (const auto& [state, word] : states) {
            const std::size_t count = m_source ? m_source->pidsOf(app, state).size() : 0;
            if (count > 0)
                result.rows.push_back({app, word, std::to_string(count)});
        }
    }
    result.rowCount = static_cast<long>(result.rows.size());
    result.command = "SELECT " + std::to_string(result.rowCount);
    return result;
}

void ScriptedSession::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace stormlab
