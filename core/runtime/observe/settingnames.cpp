// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/settingnames.h"

#include <QRegularExpression>
#include <QString>

#include <array>
#include <optional>

namespace stormlab
{

namespace
{

constexpr std::array<const char*, 26> knownNames = {"max_connections",
                                                    "superuser_reserved_connections",
                                                    "reserved_connections",
                                                    "idle_session_timeout",
                                                    "idle_in_transaction_session_timeout",
                                                    "statement_timeout",
                                                    "transaction_timeout",
                                                    "lock_timeout",
                                                    "deadlock_timeout",
                                                    "authentication_timeout",
                                                    "tcp_keepalives_idle",
                                                    "tcp_user_timeout",
                                                    "client_connection_check_interval",
                                                    "log_statement",
                                                    "log_destination",
                                                    "log_connections",
                                                    "log_disconnections",
                                                    "log_min_duration_statement",
                                                    "logging_collector",
                                                    "track_activities",
                                                    "shared_buffers",
                                                    "work_mem",
                                                    "listen_addresses",
                                                    "port",
                                                    "max_worker_processes",
                                                    "shared_preload_libraries"};

// A pattern over names of parameters as a regular expression; nothing for operators without a pattern.
std::optional<QRegularExpression> patternOf(const std::string& op, const std::string& value)
{
    const QString pattern = QString::fromStdString(value);
    if (op == "~" || op == "~*")
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    if (op != "like" && op != "ilike" && op != "similar to")
        return std::nullopt;
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QStringLiteral("%"), QStringLiteral(".*"));
    expression.replace(QStringLiteral("\\%"), QStringLiteral(".*"));
    expression.replace(QStringLiteral("\\.*"), QStringLiteral(".*"));
    expression.replace(QStringLiteral("_"), QStringLiteral("."));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::CaseInsensitiveOption);
}

} // namespace

std::vector<std::string> settingNamesIn(const std::vector<Comparison>& conditions)
{
    std::vector<std::string> names;
    bool narrowed = false;
    for (const Comparison& condition : conditions) {
        if (condition.column != "name")
            continue;
        for (const std::string& value : condition.values) {
            const auto pattern = patternOf(condition.op, value);
            const bool exact = condition.op == "=" || condition.op == "in";
            narrowed = narrowed || exact || pattern.has_value();
            if (exact)
                names.push_back(value);
            for (const char* known : knownNames) {
                if (pattern && pattern->isValid() && pattern->match(QLatin1String(known)).hasMatch())
                    names.emplace_back(known);
            }
        }
    }
    return narrowed ? names : std::vector<std::string>{"*"};
}

} // namespace stormlab
