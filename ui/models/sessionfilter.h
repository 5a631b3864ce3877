// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/backend.h"

#include <QSortFilterProxyModel>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace stormlab
{

/// Filters and sorts a SessionModel. Text is looked for in application, state, pid and query, ignoring case; several
/// words must all be found. What is the whole name of a state means that state: "idle" does not find "idle in
/// transaction". A group whose name has all words keeps all its children, and groups are sorted by what they
/// show.
class SessionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SessionFilter(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* source) override;
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }

    /// Of this proxy's indexes: ascending, each once, never the lab's. A group row stands for its children that are
    /// shown, so that what is filtered out is never acted upon.
    [[nodiscard]] std::vector<int> pidsOf(const QModelIndexList& indexes) const;

    /// What a group says is true of its children that are shown; its title says of how many.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    /// Of the children of a group that are shown.
    struct Shown {
        int count = 0;
        QString summary;
        std::optional<Milliseconds> oldest; ///< of the transactions
    };

    /// What is looked for.
    struct Term {
        enum class Where { Anywhere, State, StateBegins };
        QString text;
        Where where = Where::Anywhere;
    };

    [[nodiscard]] static std::vector<Term> termsOf(const QStringList& words);
    [[nodiscard]] bool matches(int sourceRow, const QModelIndex& sourceParent) const;
    [[nodiscard]] const Shown& shownOf(const QModelIndex& sourceGroup) const;
    [[nodiscard]] QVariant sortKey(const QModelIndex& sourceIndex) const;
    /// What is known of a group, by the source's index, does not hold any more; without one, of all of them.
    void forgetGroup(const QModelIndex& sourceGroup);
    void forgetGroups();
    void tellGroup(const QModelIndex& group);
    [[nodiscard]] bool nameMatches(const QModelIndex& group) const;

    QString m_text;
    std::vector<Term> m_terms;
    /// By the group's row in the source. Every paint and every comparison asks for it, and each sample changes it once.
    mutable std::map<int, Shown> m_shown;
};

} // namespace stormlab
