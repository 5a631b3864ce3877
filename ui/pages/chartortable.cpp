// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/chartortable.h"

#include "ui/charts/timechart.h"
#include "ui/pages/charttable.h"
#include "ui/pages/drillactions.h"
#include "ui/widgets/themedbutton.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QShortcut>

namespace stormlab
{

namespace
{

ChartOrTable* wantedIn(const QWidget& page)
{
    ChartOrTable* first = nullptr;
    for (auto* each : page.findChildren<ChartOrTable*>()) {
        if (!each->isVisible())
            continue;
        if (each->isAncestorOf(page.window()->focusWidget()))
            return each;
        first = first == nullptr ? each : first;
    }
    return first;
}

} // namespace

ChartOrTable::ChartOrTable(TimeChart& chart, QWidget* parent)
    : QStackedWidget(parent), m_chart(chart), m_toggle(new QAction(this))
{
    addWidget(&chart);
    auto* copy = new QAction(tr("Copy the figures as CSV"), this);
    addActions({m_toggle, copy});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto name = [this] {
        m_toggle->setText(withKey(showsTable() ? tr("Show the chart") : tr("Show as a table"), Key::ChartTable));
    };
    name();
    connect(this, &ChartOrTable::toggled, m_toggle, name);
    connect(m_toggle, &QAction::triggered, this, &ChartOrTable::toggle);
    connect(copy, &QAction::triggered, this, &ChartOrTable::copyFigures);
}

// A table that nobody sees would be filled anew with each frame of a drill.
void ChartOrTable::toggle()
{
    if (m_table == nullptr) {
        m_table = new ChartTable(m_chart, this);
        addWidget(m_table);
        setCurrentWidget(m_table);
        m_table->setFocus();
    } else {
        setCurrentWidget(&m_chart);
        m_chart.setFocus();
        m_table->deleteLater();
        m_table = nullptr;
    }
    Q_EMIT toggled(showsTable());
}

ThemedButton* ChartOrTable::makeButton(const Theme& theme, const QString& text)
{
    auto* button = new ThemedButton(theme, ThemedButton::Look::Plain);
    const auto name = [button, text](bool table) {
        button->setText(table ? tr("Back to the chart") : text);
        button->setAccessibleName(button->text());
    };
    name(showsTable());
    connect(this, &ChartOrTable::toggled, button, name);
    connect(button, &QPushButton::clicked, this, &ChartOrTable::toggle);
    return button;
}

void ChartOrTable::installKey(QWidget& page)
{
    auto* key = new QShortcut(keySequences(Key::ChartTable).first(), &page);
    connect(key, &QShortcut::activated, &page, [&page] {
        if (ChartOrTable* wanted = wantedIn(page))
            wanted->toggle();
    });
}

void ChartOrTable::copyFigures() const
{
    QApplication::clipboard()->setText(m_chart.toCsv());
}

} // namespace stormlab
