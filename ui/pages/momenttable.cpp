// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/momenttable.h"

#include "ui/fontfitting.h"
#include "ui/theme.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/rowmenu.h"

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
    fitToText(theme, *this, [this] {
        fitHeight();
        shareRoom();
    });
    new RowMenu(*this);
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
    m_wide = wide;
    for (int column = 0; column < columnCount(); ++column)
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(wide, QHeaderView::Stretch);
    shareRoom();
    fitHeight();
}

// Words are not cut beside a column that has nothing to say: of two wide ones, that which needs less than half of the
// room leaves the rest to the other.
void MomentTable::shareRoom()
{
    if (!m_wide || !m_alsoWide)
        return;
    const auto wanted = [this](int column) {
        return std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
    };
    int room = viewport()->width();
    for (int column = 0; column < columnCount(); ++column)
        room -= column == m_wide || column == m_alsoWide ? 0 : header()->sectionSize(column);
    const int first = wanted(*m_wide);
    const int second = wanted(*m_alsoWide);
    const bool isFirstSmall = 2 * first < room && first < second;
    const bool isSecondSmall = !isFirstSmall && 2 * second < room;
    header()->setSectionResizeMode(*m_wide, isFirstSmall ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    header()->setSectionResizeMode(*m_alsoWide, isSecondSmall ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
}

void MomentTable::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    shareRoom();
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

} // namespace stormlab
