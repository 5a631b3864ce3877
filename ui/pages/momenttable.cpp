// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/momenttable.h"

#include "ui/fontfitting.h"
#include "ui/models/delimitedtext.h"
#include "ui/theme.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/keyshortcuts.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace stormlab
{

namespace
{
constexpr int mostVisibleRows = 14;
constexpr int toldRole = Qt::UserRole + 1; ///< a cell as it is without a mask
} // namespace

MomentTable::MomentTable(const Theme& theme, const QString& name, const QStringList& headings, QWidget* parent)
    : QTreeWidget(parent), m_theme(theme)
{
    connect(&theme.masking(), &Masking::changed, this, &MomentTable::maskAll);
    new CalmRows(theme, this);
    setAccessibleName(name);
    setHeaderLabels(headings);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    header()->setStretchLastSection(false);
    fitToText(theme, *this, [this] { fitHeight(); });
    hearKey(Key::RowsCopy, *this, Qt::WidgetShortcut, [this] { copy(); });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr && item->data(0, Qt::UserRole).isValid())
            Q_EMIT momentChosen(DrillTime{item->data(0, Qt::UserRole).toLongLong()});
    });
}

void MomentTable::addMoment(DrillTime time, const QStringList& cells)
{
    addRow(cells);
    topLevelItem(topLevelItemCount() - 1)->setData(0, Qt::UserRole, QVariant::fromValue<qlonglong>(time.count()));
}

void MomentTable::addRow(const QStringList& cells)
{
    auto* item = new QTreeWidgetItem(this, cells);
    for (int column = 0; column < cells.size(); ++column)
        item->setToolTip(column, cells.at(column));
    for (const auto& [column, secrets] : m_secrets)
        item->setData(column, toldRole, cells.at(column));
    mask(*item);
}

void MomentTable::setSecrets(int column, Secrets secrets)
{
    m_secrets[column] = secrets;
}

void MomentTable::mask(QTreeWidgetItem& item) const
{
    for (const auto& [column, secrets] : m_secrets) {
        const QString told = item.data(column, toldRole).toString();
        item.setText(column, m_theme.masking().shown(secrets, told));
        item.setToolTip(column, m_theme.masking().told(secrets, told));
    }
}

void MomentTable::maskAll()
{
    for (int row = 0; row < topLevelItemCount(); ++row)
        mask(*topLevelItem(row));
}

void MomentTable::finish(int wide, const QString& none)
{
    m_none = topLevelItemCount() == 0 ? none : QString();
    setAccessibleDescription(m_none);
    for (int column = 0; column < columnCount(); ++column)
        header()->setSectionResizeMode(column, column == wide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    fitHeight();
}

void MomentTable::fitHeight()
{
    const int rows = std::clamp(topLevelItemCount(), 1, mostVisibleRows);
    const int rowHeight = topLevelItemCount() > 0 ? sizeHintForRow(0) : fontMetrics().height() + 6;
    setFixedHeight(header()->sizeHint().height() + rows * rowHeight + 4);
}

void MomentTable::paintEvent(QPaintEvent* event)
{
    QTreeWidget::paintEvent(event);
    if (m_none.isEmpty())
        return;
    constexpr int side = 6;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(side, 0, -side, 0), Qt::AlignLeft | Qt::AlignVCenter, m_none);
}

void MomentTable::copy()
{
    QStringList lines;
    for (const QTreeWidgetItem* item : selectedItems()) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << item->text(column);
        lines << tsvLine(cells);
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace stormlab
