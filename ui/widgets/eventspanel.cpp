// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/eventspanel.h"

#include "ui/fontfitting.h"
#include "ui/guide/guidepages.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/models/eventfilter.h"
#include "ui/models/eventmodel.h"
#include "ui/theme.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/fillingcolumn.h"
#include "ui/widgets/focusentry.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/rangeline.h"
#include "ui/widgets/rowends.h"
#include "ui/widgets/rowmenu.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace stormlab
{

EventsPanel::EventsPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_model(new EventModel(this)),
      m_filter(new EventFilter(*m_model, this)),
      m_line(new RangeLine(theme, this)),
      m_table(new QTableView(this)),
      m_whole(new QPlainTextEdit(this))
{
    setGuidePage(*this, QStringLiteral("events"));
    m_model->setMasking(theme.masking());
    m_table->setModel(m_filter);
    new CalmRows(theme, m_table);
    m_table->setAccessibleName(tr("Events"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    fitRows(theme, *m_table, 8);
    keepRows(theme, *m_table);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    new FillingColumn(theme, m_table->horizontalHeader(), EventModel::Says);
    fitToText(theme, *m_table, [this] {
        const QFontMetrics metrics = m_table->fontMetrics();
        m_table->setColumnWidth(EventModel::Time, metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 8);
        m_table->setColumnWidth(EventModel::What, metrics.averageCharWidth() * 14);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_whole);
    new FocusEntry(this, m_table);
    m_table->installEventFilter(this);
    setUpWhole(theme);
    new RowEnds(*m_table);
    new RowMenu(*m_table);
    hearKey(Key::EventGo, *m_table, Qt::WidgetShortcut, [this] { activate(m_table->currentIndex()); });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT momentChosen(m_model->momentAt(m_filter->mapToSource(index))); });
    connect(m_table, &QTableView::doubleClicked, this, &EventsPanel::activate);
    connect(m_line, &RangeLine::wholeWanted, this, [this] {
        // Its button goes.
        m_table->setFocus();
        Q_EMIT wholeWanted();
    });
}

// A row is cut where the pane is narrow, and a statement or a list of pids is longer than any row.
void EventsPanel::setUpWhole(const Theme& theme)
{
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setFrameShape(QFrame::NoFrame);
    m_whole->setAccessibleName(tr("The chosen event in full"));
    m_whole->document()->setDocumentMargin(8);
    fitToText(theme, *m_whole, [this] { m_whole->setFixedHeight(5 * m_whole->fontMetrics().lineSpacing() + 16); });
    m_whole->hide();
    new FocusRing(theme, m_whole);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventsPanel::showWhole);
    // Rows may grow: sessions that end together share one.
    connect(m_filter, &QAbstractItemModel::dataChanged, this, [this] { showWhole(m_table->currentIndex()); });
}

void EventsPanel::showWhole(const QModelIndex& row)
{
    m_whole->setVisible(row.isValid());
    if (!row.isValid())
        return;
    const QString text = row.siblingAtColumn(EventModel::Time).data().toString() + QStringLiteral("  ") +
                         row.siblingAtColumn(EventModel::What).data().toString() + QLatin1Char('\n') +
                         row.siblingAtColumn(EventModel::Says).data(Qt::ToolTipRole).toString();
    if (text != m_whole->toPlainText())
        m_whole->setPlainText(text);
}

void EventsPanel::begin(const std::vector<CauseChoice>& causes)
{
    m_model->begin(causes);
    showWhole({});
}

void EventsPanel::showRange(const std::optional<TimeSpan>& range)
{
    if (range)
        m_line->tell(m_filter->rowCount(), m_model->rowCount());
    m_line->setVisible(range.has_value());
}

void EventsPanel::refresh(const TimelineView& view, const std::optional<TimeSpan>& range)
{
    m_filter->setRange(range);
    const QScrollBar* bar = m_table->verticalScrollBar();
    const bool atTail = bar->value() >= bar->maximum();
    const int before = m_filter->rowCount();
    m_model->show(view);
    showRange(range);
    if (!atTail || m_filter->rowCount() == before)
        return;
    m_table->scrollToBottom();
    if (m_table->currentIndex().isValid())
        standOnTheLast();
}

// A list that gets the keyboard would stand on its first row, and this one is read from its end.
bool EventsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusIn)
        return QWidget::eventFilter(watched, event);
    if (m_table->verticalScrollBar()->value() >= m_table->verticalScrollBar()->maximum())
        standOnTheLast();
    // Whoever comes by a key is to see where they stand; a click is where it is.
    if (static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason && m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
    return QWidget::eventFilter(watched, event);
}

void EventsPanel::standOnTheLast()
{
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectionModel()->setCurrentIndex(m_filter->index(m_filter->rowCount() - 1, 0),
                                                   QItemSelectionModel::NoUpdate);
}

void EventsPanel::choose(std::uint64_t sequence)
{
    const QModelIndex row = m_filter->mapFromSource(m_model->indexOf(sequence));
    if (!row.isValid())
        return;
    m_table->selectRow(row.row());
    m_table->scrollTo(row);
}

void EventsPanel::activate(const QModelIndex& row)
{
    if (!row.isValid())
        return;
    const QModelIndex event = m_filter->mapToSource(row);
    Q_EMIT momentChosen(m_model->momentAt(event));
    Q_EMIT momentActivated(m_model->timeOf(event));
}

} // namespace stormlab
