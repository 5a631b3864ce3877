// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sessiontext.h"

#include "ui/models/sessionmodel.h"
#include "ui/presenters/durationwording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace stormlab
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Sessions)
};

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

/// "ClientRead" of "Client/ClientRead": the event says it all.
QString waitText(const std::string& event)
{
    const QString whole = text(event);
    return whole.mid(whole.indexOf(QLatin1Char('/')) + 1);
}

} // namespace

QString applicationText(const std::string& name)
{
    return name.empty() ? Words::tr("(no name)") : text(name);
}

QString stateText(BackendState state)
{
    return text(toString(state));
}

QString ageOrDash(const std::optional<Milliseconds>& age)
{
    return age ? ageText(*age) : QString(QChar(0x2013));
}

QVariant ageSortKey(const std::optional<Milliseconds>& age)
{
    return QVariant::fromValue<qint64>(age ? age->count() : -1);
}

QString sessionHeading(int column)
{
    switch (column) {
    case SessionModel::Application:
        return Words::tr("application");
    case SessionModel::Pid:
        return Words::tr("pid");
    case SessionModel::State:
        return Words::tr("state");
    case SessionModel::Wait:
        return Words::tr("wait");
    case SessionModel::InState:
        return Words::tr("in state");
    case SessionModel::InTransaction:
        return Words::tr("in transaction");
    case SessionModel::Query:
        return Words::tr("query");
    default:
        return {};
    }
}

QString sessionText(const Backend& backend, int column)
{
    switch (column) {
    case SessionModel::Application:
        return applicationText(backend.applicationName);
    case SessionModel::Pid:
        return QString::number(backend.pid);
    case SessionModel::State:
        return stateText(backend.state);
    case SessionModel::Wait:
        return backend.blockedBy.empty() ? waitText(backend.waitEvent)
                                         : Words::tr("blocked by %1").arg(backend.blockedBy.front());
    case SessionModel::InState:
        return ageOrDash(backend.stateAge);
    case SessionModel::InTransaction:
        return ageOrDash(backend.transactionAge);
    case SessionModel::Query:
        return text(backend.query).simplified();
    default:
        return {};
    }
}

QVariant sessionSortKey(const Backend& backend, int column)
{
    switch (column) {
    case SessionModel::Pid:
        return backend.pid;
    case SessionModel::InState:
        return ageSortKey(backend.stateAge);
    case SessionModel::InTransaction:
        return ageSortKey(backend.transactionAge);
    default:
        return sessionText(backend, column);
    }
}

QString groupSummary(const std::vector<Backend>& backends)
{
    const bool lab = !backends.empty() && isLabSession(backends.front());
    return lab ? labSummary(backends) : stateSummary(backends);
}

QString groupTitle(const QString& title, int shown, int all)
{
    // All at once: the title is a stranger's and may have a placeholder in it.
    const QString whole = QString::number(all);
    return shown == all ? Words::tr("%1 (%2)").arg(title, whole)
                        : Words::tr("%1 (%2 of %3)").arg(title, QString::number(shown), whole);
}

QString stateSummary(const std::vector<Backend>& backends)
{
    std::map<BackendState, int> counts;
    for (const Backend& backend : backends)
        ++counts[backend.state];
    std::vector<std::pair<BackendState, int>> byCount(counts.begin(), counts.end());
    std::stable_sort(byCount.begin(), byCount.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList parts;
    for (const auto& [state, count] : byCount)
        parts << QStringLiteral("%1 %2").arg(count).arg(stateText(state));
    return parts.join(QLatin1String(", "));
}

std::optional<Milliseconds> oldestTransaction(const std::vector<Backend>& backends)
{
    std::optional<Milliseconds> oldest;
    for (const Backend& backend : backends)
        oldest = std::max(oldest, backend.transactionAge);
    return oldest;
}

QString labSummary(const std::vector<Backend>& backends)
{
    QStringList names;
    for (const Backend& backend : backends) {
        const QString name = text(backend.applicationName);
        const QString own = name.mid(name.indexOf(QLatin1Char('-')) + 1);
        names << (own.isEmpty() ? name : own);
    }
    names.sort();
    return names.join(QLatin1String(", "));
}

} // namespace stormlab
