// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/statementjoiner.h"

#include "core/runtime/observe/parsetree.h"
#include "core/runtime/observe/pgquery.h"
#include "core/runtime/observe/statementparser.h"
#include "core/runtime/observe/utf8.h"

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr std::size_t maxTextBytes = 4'000;
constexpr std::size_t maxSessions = 1'000;

constexpr std::string_view prepareMark = "prepare: ";

// DETAIL of a statement that was run with parameters: "parameters: $1 = 'x', $2 = NULL", which is an SQL list.
std::vector<std::string> parametersIn(const std::string& detail)
{
    std::vector<std::string> parameters;
    const bool present = detail.starts_with("parameters: ") || detail.starts_with("Parameters: ");
    if (!present || detail.size() > maxParsedBytes)
        return parameters;
    const auto tree = pgquery::parse("SELECT " + detail.substr(std::string_view("parameters: ").size()));
    if (tree == nullptr || tree->empty())
        return parameters;
    for (const auto& target : parsetree::at(parsetree::as(tree->front(), "SelectStmt"), "targetList")) {
        const auto& equation = parsetree::as(parsetree::at(parsetree::as(target, "ResTarget"), "val"), "A_Expr");
        parameters.push_back(parsetree::constantOf(parsetree::at(equation, "rexpr")).value_or("NULL"));
    }
    return parameters;
}

// An EXECUTE is understood together with the PREPARE that the server names in its DETAIL.
StatementFacts factsOfRecord(const LogRecord& record)
{
    if (record.detail.starts_with(prepareMark))
        return factsOf(record.detail.substr(prepareMark.size()) + ";\n" + record.text);
    return factsOf(record.text, parametersIn(record.detail));
}

} // namespace

void StatementJoiner::add(const std::vector<LogRecord>& records, DrillTime seen, const ServerClock& clock)
{
    ++m_read;
    for (const LogRecord& record : records) {
        const std::optional<DrillTime> logged = record.loggedAt ? clock.at(*record.loggedAt) : std::nullopt;
        const DrillTime moment = std::clamp(logged.value_or(seen), std::min(DrillTime{0}, seen), seen);
        if (record.isError) {
            addError(record, moment);
            continue;
        }
        for (Held& held : m_held)
            held.settled = held.settled || held.record.pid == record.pid;
        m_held.push_back({moment, record, false, m_read});
    }
    for (Held& held : m_held)
        held.settled = held.settled || held.read < m_read;
}

void StatementJoiner::addError(const LogRecord& record, DrillTime seen)
{
    const auto statement = std::find_if(m_held.rbegin(), m_held.rend(), [&record](const Held& held) {
        return held.record.pid == record.pid && held.record.text == record.text && held.record.sqlstate.empty();
    });
    if (statement != m_held.rend()) {
        statement->record.sqlstate = record.sqlstate;
        statement->settled = true;
        return;
    }
    const auto told = m_told.find(record.pid);
    if (told == m_told.end() || told->second != record.text)
        m_held.push_back({seen, record, true, m_read});
}

StatementJoiner::Statements StatementJoiner::take()
{
    Statements statements;
    while (!m_held.empty() && m_held.front().settled) {
        const Held& held = m_held.front();
        const LogRecord& record = held.record;
        statements.emplace_back(
            held.seen, StatementRun{record.pid, record.role, validUtf8(record.applicationName, maxTextBytes),
                                    validUtf8(record.text, maxTextBytes), record.sqlstate, factsOfRecord(record)});
        if (m_told.size() >= maxSessions)
            m_told.clear();
        m_told[record.pid] = record.text;
        m_held.pop_front();
    }
    return statements;
}

} // namespace stormlab
