// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/resultscard.h"

#include "ui/fontfitting.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/models/classboardmodel.h"
#include "ui/theme.h"
#include "ui/widgets/columnroom.h"
#include "ui/widgets/fillingcolumn.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace stormlab
{

namespace
{
constexpr int rowsShownAtLeast = 5;
}

ResultsCard::ResultsCard(const Theme& theme, ClassBoardModel& model, QWidget* parent)
    : Card(theme, parent),
      m_theme(theme),
      m_model(model),
      m_table(new QTableView(this)),
      m_about(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_empty(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_choose(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    setAccessibleName(tr("Results"));
    m_filter.setSourceModel(&model);
    m_choose->setText(tr("Choose another &folder…"));
    m_choose->setAccessibleName(tr("Choose another folder"));
    m_about->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    setUpTable();
    layOut();
    connect(m_choose, &QPushButton::clicked, this, &ResultsCard::folderWanted);
    tellAbout();
}

void ResultsCard::setUpTable()
{
    m_table->setModel(&m_filter);
    setUpRowTable(m_theme, *m_table, tr("Results"), airForARoom);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setObjectName(QStringLiteral("results"));
    m_table->sortByColumn(ClassBoardModel::Who, Qt::AscendingOrder);
    hearKey(Key::ResultReplay, *m_table, Qt::WidgetShortcut, [this] { want(m_table->currentIndex()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ResultsCard::want);
    fitToText(m_theme, *m_table, [this] {
        m_table->setMinimumHeight(m_table->fontMetrics().lineSpacing() * 2 * rowsShownAtLeast);
        // As wide as text commonly is: measuring every row for each result that comes would keep the window busy.
        giveColumnsRoom(*m_table->horizontalHeader(), std::array{18, 27, 18, 7, 7, 7, 7, 7, 12, 7, 18});
    });
    new FillingColumn(m_theme, m_table->horizontalHeader(), ClassBoardModel::Traps);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultsCard::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResultsCard::tellAbout);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ResultsCard::tellAbout);
}

void ResultsCard::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_about);
    layout->addStretch(0);
    layout->addWidget(m_empty);
    layout->addWidget(m_choose, 0, Qt::AlignHCenter);
    layout->addStretch(0);
}

void ResultsCard::tellAbout()
{
    const QModelIndex current = m_table->currentIndex();
    m_about->setVisible(current.isValid());
    m_about->setText(current.isValid() ? m_model.aboutRow(m_filter.mapToSource(current).row()) : QString());
}

void ResultsCard::want(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT recordingWanted(m_filter.mapToSource(index).row());
}

bool ResultsCard::hasChosen() const
{
    return m_table->selectionModel()->hasSelection();
}

std::vector<int> ResultsCard::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_filter.mapToSource(index).row());
    return rows;
}

void ResultsCard::refresh(const QString& folder)
{
    const bool none = m_model.rowCount() == 0;
    const bool hidden = !none && m_filter.rowCount() == 0;
    m_table->setVisible(!none && !hidden);
    m_empty->setVisible(none || hidden);
    m_choose->setVisible(none);
    m_empty->setText(
        none ? tr("Results appear here by themselves as soon as drills of this class write them into %1.").arg(folder)
             : tr("No result fits the filter."));
    tellAbout();
}

} // namespace stormlab
