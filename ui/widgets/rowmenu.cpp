// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowmenu.h"

#include "ui/keys/keyshortcuts.h"
#include "ui/models/delimitedtext.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

QHeaderView* headsOf(QAbstractItemView& view)
{
    auto* tree = qobject_cast<QTreeView*>(&view);
    return tree != nullptr ? tree->header() : static_cast<QTableView&>(view).horizontalHeader();
}

/// Where a row of a table, or of groups and their members, stands.
std::pair<int, int> placeOf(const QModelIndex& row)
{
    return row.parent().isValid() ? std::pair(row.parent().row(), row.row()) : std::pair(row.row(), -1);
}

} // namespace

RowMenu::RowMenu(QAbstractItemView& view, Menu menu) : QObject(&view), m_view(view), m_head(headsOf(view))
{
    hearKey(Key::RowsCopy, view, Qt::WidgetShortcut, [this] { copyRows(); });
    if (menu == Menu::Elsewhere)
        return;
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &RowMenu::open);
}

void RowMenu::open(const QPoint& where)
{
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu);
    menu->popup(m_view.viewport()->mapToGlobal(where));
}

void RowMenu::addTo(QMenu& menu)
{
    QAction* copy = menu.addAction(tr("&Copy"), this, &RowMenu::copyRows);
    copy->setShortcut(keySequences(Key::RowsCopy).first());
    copy->setEnabled(!chosenRows().isEmpty());
    menu.addAction(tr("Copy table as CS&V"), this, &RowMenu::copyTable)->setEnabled(m_view.model()->rowCount() > 0);
    if (sorts())
        addSorting(*menu.addMenu(tr("&Sort by")));
}

bool RowMenu::sorts() const
{
    const auto* tree = qobject_cast<const QTreeView*>(&m_view);
    return tree != nullptr ? tree->isSortingEnabled() : static_cast<const QTableView&>(m_view).isSortingEnabled();
}

void RowMenu::addSorting(QMenu& menu)
{
    auto* heads = new QActionGroup(&menu);
    for (const int column : columns()) {
        QString name = headOf(column);
        QAction* action = heads->addAction(menu.addAction(name.replace(QLatin1Char('&'), QLatin1String("&&"))));
        action->setCheckable(true);
        action->setChecked(column == m_head->sortIndicatorSection());
        connect(action, &QAction::triggered, this,
                [this, column] { m_head->setSortIndicator(column, Qt::AscendingOrder); });
    }
    menu.addSeparator();
    addDirections(menu);
}

void RowMenu::addDirections(QMenu& menu)
{
    auto* directions = new QActionGroup(&menu);
    for (const auto& [order, name] :
         {std::pair(Qt::AscendingOrder, tr("&Ascending")), std::pair(Qt::DescendingOrder, tr("&Descending"))}) {
        QAction* action = directions->addAction(menu.addAction(name));
        action->setCheckable(true);
        action->setChecked(order == m_head->sortIndicatorOrder());
        connect(action, &QAction::triggered, this,
                [this, order = order] { m_head->setSortIndicator(m_head->sortIndicatorSection(), order); });
    }
}

QList<int> RowMenu::columns() const
{
    QList<int> shown;
    for (int place = 0; place < m_head->count(); ++place) {
        const int column = m_head->logicalIndex(place);
        if (!m_head->isSectionHidden(column))
            shown << column;
    }
    return shown;
}

QString RowMenu::headOf(int column) const
{
    return m_view.model()->headerData(column, Qt::Horizontal).toString();
}

QStringList RowMenu::cellsOf(const QModelIndex& row) const
{
    QStringList cells;
    for (const int column : columns())
        cells << row.siblingAtColumn(column).data().toString();
    return cells;
}

QModelIndexList RowMenu::chosenRows() const
{
    QModelIndexList rows;
    for (const QModelIndex& cell : m_view.selectionModel()->selectedIndexes())
        rows << cell.siblingAtColumn(0);
    if (rows.isEmpty() && m_view.currentIndex().isValid())
        rows << m_view.currentIndex().siblingAtColumn(0);
    std::ranges::sort(rows, {}, &placeOf);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void RowMenu::copyRows() const
{
    QStringList lines;
    for (const QModelIndex& row : chosenRows())
        lines << tsvLine(withoutFormulas(cellsOf(row)));
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void RowMenu::copyTable() const
{
    const QAbstractItemModel& model = *m_view.model();
    QStringList heads;
    for (const int column : columns())
        heads << headOf(column);
    QStringList lines;
    if (!m_head->isHidden())
        lines << csvLine(heads);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        if (!model.hasChildren(top))
            lines << csvLine(cellsOf(top));
        for (int child = 0; child < model.rowCount(top); ++child)
            lines << csvLine(cellsOf(model.index(child, 0, top)));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

} // namespace stormlab
