// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>
#include <QObject>

class QAbstractItemView;
class QHeaderView;
class QMenu;

namespace stormlab
{

/// What every table of rows offers beside what it is for: the selected rows and the whole table as text, and, where
/// its heads sort when they are clicked, the same by keyboard. Copies tell what the cells tell: what is masked stays
/// so.
class RowMenu : public QObject
{
    Q_OBJECT

public:
    /// Whether it brings the context menu, or what it offers is in another one.
    enum class Menu { Own, Elsewhere };

    /// Gives the view, a table or a tree that has its model, the key for copying. The view owns it.
    explicit RowMenu(QAbstractItemView& view, Menu menu = Menu::Own);

    /// For a view that has a context menu of its own.
    void addTo(QMenu& menu);

    /// The rows in which something is selected, or the current one, as they stand below each other: tab-separated,
    /// without the heads.
    void copyRows() const;
    /// All rows that are shown, as CSV with the heads; of a group its members.
    void copyTable() const;

private:
    void open(const QPoint& where);
    void addSorting(QMenu& menu);
    void addDirections(QMenu& menu);
    [[nodiscard]] bool sorts() const;
    [[nodiscard]] QModelIndexList chosenRows() const;
    [[nodiscard]] QList<int> columns() const;
    [[nodiscard]] QString headOf(int column) const;
    [[nodiscard]] QStringList cellsOf(const QModelIndex& row) const;

    QAbstractItemView& m_view;
    QHeaderView* m_head;
};

} // namespace stormlab
