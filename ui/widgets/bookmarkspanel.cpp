// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/bookmarkspanel.h"

#include "ui/fontfitting.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/keys/keytable.h"
#include "ui/presenters/durationwording.h"
#include "ui/theme.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stormlab
{

namespace
{
enum BookmarkColumn { TimeColumn, TextColumn, BookmarkColumnCount };

const Secrets secretsOfBookmarks = Secret::Names | Secret::Answers;
} // namespace

BookmarksPanel::BookmarksPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_table(new QTableWidget(0, BookmarkColumnCount, this)),
      m_empty(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_add(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_remove(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    setUpTable(theme);
    m_empty->setText(tr("Bookmarks are kept in a file beside the recording. B makes one of the moment that is shown."));
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 0, 12, 0);
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the selected bookmark"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Bookmark this moment"));
    auto* foot = new FlowLayout;
    foot->setContentsMargins(10, 0, 10, 6);
    foot->addStretch();
    foot->addWidget(m_add);
    foot->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &BookmarksPanel::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &BookmarksPanel::removeCurrent);
    connect(m_table, &QTableWidget::itemChanged, this, &BookmarksPanel::take);
    connect(&theme.masking(), &Masking::changed, this, [this] { show(std::vector(m_bookmarks)); });
    show({});
}

void BookmarksPanel::setUpTable(const Theme& theme)
{
    new CalmRows(theme, m_table);
    new RowMenu(*m_table);
    m_table->setAccessibleName(tr("Bookmarks"));
    m_table->setHorizontalHeaderLabels({tr("time"), tr("text")});
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitRows(theme, *m_table, 8);
    keepRows(theme, *m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitToText(theme, *m_table, [this] {
        m_table->setColumnWidth(TimeColumn, m_table->fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + 12);
    });
    connect(m_table, &QTableWidget::clicked, this, &BookmarksPanel::goToCurrent);
    hearKey(Key::BookmarkGo, *m_table, Qt::WidgetShortcut, [this] { goToCurrent(); });
    hearKey(Key::BookmarkRemove, *m_table, Qt::WidgetShortcut, [this] { removeCurrent(); });
}

QTableWidgetItem* BookmarksPanel::textItem(const QString& text) const
{
    const Masking& masking = m_theme.masking();
    auto* item = new QTableWidgetItem(masking.shown(secretsOfBookmarks, text));
    if (masking.hides(secretsOfBookmarks)) {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(masking.sentence(secretsOfBookmarks));
    }
    return item;
}

void BookmarksPanel::show(const std::vector<Bookmark>& bookmarks)
{
    m_bookmarks = bookmarks;
    const QScopedValueRollback<bool> guard(m_filling, true);
    const int current = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(bookmarks.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Bookmark& bookmark = bookmarks[static_cast<std::size_t>(row)];
        auto* time = new QTableWidgetItem(timeLabel(bookmark.time));
        time->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        time->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(bookmark.time.count()));
        m_table->setItem(row, TimeColumn, time);
        m_table->setItem(row, TextColumn, textItem(bookmark.text));
    }
    if (current >= 0 && m_table->rowCount() > 0)
        m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), TextColumn);
    m_empty->setVisible(bookmarks.empty());
    m_table->setVisible(!bookmarks.empty());
    m_remove->setEnabled(!bookmarks.empty());
    // The keyboard cannot go into a table that is not there.
    setFocusProxy(bookmarks.empty() ? static_cast<QWidget*>(m_add) : m_table);
}

void BookmarksPanel::edit(std::size_t place)
{
    QTableWidgetItem* item = m_table->item(static_cast<int>(place), TextColumn);
    if (item == nullptr)
        return;
    m_table->setFocus();
    m_table->setCurrentItem(item);
    if (item->flags().testFlag(Qt::ItemIsEditable))
        m_table->editItem(item);
}

void BookmarksPanel::take(QTableWidgetItem* item)
{
    if (!m_filling && item->column() == TextColumn)
        Q_EMIT renamed(static_cast<std::size_t>(item->row()), item->text());
}

void BookmarksPanel::goToCurrent()
{
    if (const QTableWidgetItem* time = m_table->item(m_table->currentRow(), TimeColumn))
        Q_EMIT momentChosen(DrillTime{time->data(Qt::UserRole).toLongLong()});
}

void BookmarksPanel::removeCurrent()
{
    if (m_table->currentRow() >= 0)
        Q_EMIT removeRequested(static_cast<std::size_t>(m_table->currentRow()));
}

} // namespace stormlab
