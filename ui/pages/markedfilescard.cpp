// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/markedfilescard.h"

#include "ui/fontfitting.h"
#include "ui/models/markedfilesmodel.h"
#include "ui/theme.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace stormlab
{

namespace
{

constexpr int rowsShown = 5;

} // namespace

MarkedFilesCard::MarkedFilesCard(const Theme& theme, MarkedFilesModel& files, QWidget* parent)
    : Card(theme, parent),
      m_theme(theme),
      m_files(files),
      m_count(new ToneLabel(theme, QString(), TextSize::Heading, this)),
      m_toggle(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_table(new QTableView(this))
{
    setAccessibleName(tr("Files that are not counted"));
    m_table->setModel(&files);
    setUpRowTable(theme, *m_table, tr("Files that are not counted"), airForARoom);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    fitToText(theme, *m_table, [this] {
        const int line = m_table->fontMetrics().height() + airForARoom;
        m_table->setFixedHeight(line * (rowsShown + 1) + 4);
    });
    layOut();
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_wanted = !listsFiles();
        refresh();
    });
    // Who begins to present, or ends it, begins anew.
    connect(&theme, &Theme::presentingChanged, this, [this] {
        m_wanted.reset();
        refresh();
    });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&files, change, this, &MarkedFilesCard::refresh);
    connect(&files, &QAbstractItemModel::modelReset, this, &MarkedFilesCard::refresh);
    refresh();
}

void MarkedFilesCard::layOut()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_toggle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_table);
}

bool MarkedFilesCard::listsFiles() const
{
    return m_wanted.value_or(!m_theme.isPresenting());
}

void MarkedFilesCard::refresh()
{
    const int files = m_files.rowCount();
    setVisible(files > 0);
    m_count->setText(tr("Not counted: %n file(s)", nullptr, files));
    const bool lists = listsFiles();
    m_table->setVisible(lists);
    m_toggle->setText(lists ? tr("H&ide the files") : tr("Sho&w the files"));
    m_toggle->setAccessibleName(lists ? tr("Hide the files that are not counted")
                                      : tr("Show the files that are not counted"));
}

} // namespace stormlab
