// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sessionfilter.h"

#include "ui/models/sessionmodel.h"
#include "ui/models/sessiontext.h"

#include <algorithm>
#include <array>
#include <set>

namespace stormlab
{

namespace
{

constexpr std::array searched = {SessionModel::Application, SessionModel::State, SessionModel::Pid,
                                 SessionModel::Query};

constexpr std::array states = {BackendState::Starting,
                               BackendState::Active,
                               BackendState::Idle,
                               BackendState::IdleInTransaction,
                               BackendState::IdleInTransactionAborted,
                               BackendState::FastpathCall,
                               BackendState::Disabled};

bool isState(const QString& words)
{
    return std::ranges::any_of(
        states, [&](BackendState state) { return stateText(state).compare(words, Qt::CaseInsensitive) == 0; });
}

bool beginsState(const QString& words)
{
    return std::ranges::any_of(
        states, [&](BackendState state) { return stateText(state).startsWith(words, Qt::CaseInsensitive); });
}

QString phraseOf(const QStringList& words, qsizetype first, qsizetype count)
{
    return words.mid(first, count).join(QLatin1Char(' '));
}

} // namespace

SessionFilter::SessionFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(SessionModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    // A group's row tells of its children, so it changes with them.
    connect(this, &QAbstractItemModel::rowsInserted, this, &SessionFilter::tellGroup);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &SessionFilter::tellGroup);
    connect(this, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first) { tellGroup(first.parent()); });
}

void SessionFilter::setSourceModel(QAbstractItemModel* source)
{
    // Before the base hears of a change: it sorts at once, and must not sort by what was.
    connect(source, &QAbstractItemModel::rowsInserted, this, &SessionFilter::forgetGroup);
    connect(source, &QAbstractItemModel::rowsRemoved, this, &SessionFilter::forgetGroup);
    connect(source, &QAbstractItemModel::modelReset, this, &SessionFilter::forgetGroups);
    connect(source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first) {
        if (first.parent().isValid())
            forgetGroup(first.parent());
    });
    forgetGroups();
    QSortFilterProxyModel::setSourceModel(source);
}

void SessionFilter::forgetGroup(const QModelIndex& sourceGroup)
{
    // A group that comes or goes gives others its row.
    if (sourceGroup.isValid())
        m_shown.erase(sourceGroup.row());
    else
        forgetGroups();
}

void SessionFilter::forgetGroups()
{
    m_shown.clear();
}

void SessionFilter::setText(const QString& text)
{
    m_text = text;
    m_terms = termsOf(text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts));
    forgetGroups();
    invalidateFilter();
    // Groups that stay show another number of sessions, and filtering alone leaves them in their old order.
    setDynamicSortFilter(true);
    for (int row = 0; row < rowCount(); ++row)
        tellGroup(index(row, 0));
}

std::vector<SessionFilter::Term> SessionFilter::termsOf(const QStringList& words)
{
    std::vector<Term> terms;
    for (qsizetype i = 0; i < words.size();) {
        const qsizetype left = words.size() - i;
        qsizetype count = left;
        while (count > 0 && !isState(phraseOf(words, i, count)))
            --count;
        // "idle in" is on its way to a state of several words.
        const bool begins = left > std::max<qsizetype>(count, 1) && beginsState(phraseOf(words, i, left));
        const auto where = begins ? Term::Where::StateBegins : count > 0 ? Term::Where::State : Term::Where::Anywhere;
        count = begins ? left : std::max<qsizetype>(count, 1);
        terms.push_back({phraseOf(words, i, count), where});
        i += count;
    }
    return terms;
}

void SessionFilter::tellGroup(const QModelIndex& group)
{
    if (group.isValid())
        Q_EMIT dataChanged(group.siblingAtColumn(0), group.siblingAtColumn(columnCount() - 1), {Qt::DisplayRole});
}

// From the source, because the proxy's own rows are still being made while it sorts.
const SessionFilter::Shown& SessionFilter::shownOf(const QModelIndex& sourceGroup) const
{
    const auto known = m_shown.find(sourceGroup.row());
    if (known != m_shown.end())
        return known->second;
    const auto* sessions = qobject_cast<const SessionModel*>(sourceModel());
    const QModelIndex parent = sourceGroup.siblingAtColumn(0);
    std::vector<Backend> shown;
    for (int row = 0; row < sessions->rowCount(parent); ++row) {
        if (filterAcceptsRow(row, parent))
            shown.push_back(*sessions->backend(sessions->index(row, 0, parent)));
    }
    const Shown told{static_cast<int>(shown.size()), groupSummary(shown), oldestTransaction(shown)};
    return m_shown.emplace(sourceGroup.row(), told).first->second;
}

QVariant SessionFilter::data(const QModelIndex& index, int role) const
{
    // Wherever the column cuts it.
    if (role == Qt::ToolTipRole && index.column() == SessionModel::State)
        return data(index, Qt::DisplayRole);
    QVariant own = QSortFilterProxyModel::data(index, role);
    if (role != Qt::DisplayRole || !index.data(SessionModel::GroupRole).toBool())
        return own;
    const QModelIndex group = index.siblingAtColumn(0);
    switch (index.column()) {
    case SessionModel::Application:
        return groupTitle(own.toString(), rowCount(group), sourceModel()->rowCount(mapToSource(group)));
    case SessionModel::State:
        return m_terms.empty() ? own : shownOf(mapToSource(group)).summary;
    case SessionModel::InTransaction:
        return m_terms.empty() || own.toString().isEmpty() ? own : ageOrDash(shownOf(mapToSource(group)).oldest);
    default:
        return own;
    }
}

std::vector<int> SessionFilter::pidsOf(const QModelIndexList& indexes) const
{
    const auto* sessions = qobject_cast<const SessionModel*>(sourceModel());
    if (sessions == nullptr)
        return {};
    QModelIndexList shown;
    for (const QModelIndex& proxyIndex : indexes) {
        if (!sessions->isGroup(mapToSource(proxyIndex))) {
            shown << mapToSource(proxyIndex);
            continue;
        }
        const QModelIndex group = proxyIndex.siblingAtColumn(0);
        for (int row = 0; row < rowCount(group); ++row)
            shown << mapToSource(index(row, 0, group));
    }
    return sessions->pidsOf(shown);
}

bool SessionFilter::matches(int sourceRow, const QModelIndex& sourceParent) const
{
    const auto textIn = [&](int column) {
        return sourceModel()->index(sourceRow, column, sourceParent).data().toString();
    };
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) {
        if (term.where == Term::Where::State)
            return textIn(SessionModel::State).compare(term.text, Qt::CaseInsensitive) == 0;
        if (term.where == Term::Where::StateBegins)
            return textIn(SessionModel::State).startsWith(term.text, Qt::CaseInsensitive);
        return std::any_of(searched.begin(), searched.end(),
                           [&](int column) { return textIn(column).contains(term.text, Qt::CaseInsensitive); });
    });
}

bool SessionFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (m_terms.empty())
        return true;
    if (sourceParent.isValid())
        return matches(sourceRow, sourceParent) || nameMatches(sourceParent);
    const QModelIndex row = sourceModel()->index(sourceRow, 0);
    return row.data(SessionModel::GroupRole).toBool() ? nameMatches(row) : matches(sourceRow, sourceParent);
}

bool SessionFilter::nameMatches(const QModelIndex& group) const
{
    const QString name = group.siblingAtColumn(SessionModel::Application).data().toString();
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) {
        return term.where == Term::Where::State ? name.compare(term.text, Qt::CaseInsensitive) == 0
                                                : name.contains(term.text, Qt::CaseInsensitive);
    });
}

QVariant SessionFilter::sortKey(const QModelIndex& sourceIndex) const
{
    if (m_terms.empty() || !sourceIndex.data(SessionModel::GroupRole).toBool())
        return sourceIndex.data(SessionModel::SortRole);
    switch (sourceIndex.column()) {
    case SessionModel::Pid:
    case SessionModel::State:
        return shownOf(sourceIndex).count;
    case SessionModel::InTransaction:
        return ageSortKey(shownOf(sourceIndex).oldest);
    default:
        return sourceIndex.data(SessionModel::SortRole);
    }
}

bool SessionFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = sortKey(left);
    const QVariant b = sortKey(right);
    if (a != b && a.typeId() == QMetaType::QString)
        return QSortFilterProxyModel::lessThan(left, right);
    if (a != b)
        return a.toLongLong() < b.toLongLong();
    // A stable order, so that rows do not dance from sample to sample; that of the source is by name and by pid.
    return left.row() < right.row();
}

} // namespace stormlab
