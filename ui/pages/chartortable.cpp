// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/chartortable.h"

#include "ui/charts/timechart.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/pages/chartpicture.h"
#include "ui/pages/charttable.h"
#include "ui/pages/drillactions.h"
#include "ui/widgets/themedbutton.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

namespace stormlab
{

namespace
{

/// The one that has the keyboard or, where none has it, the topmost.
ChartOrTable* wantedIn(const QWidget& page)
{
    const auto top = [&page](const QWidget* each) { return each->mapTo(&page, QPoint(0, 0)).y(); };
    ChartOrTable* first = nullptr;
    for (auto* each : page.findChildren<ChartOrTable*>()) {
        if (!each->isVisible())
            continue;
        if (each->isAncestorOf(page.window()->focusWidget()))
            return each;
        if (first == nullptr || top(each) < top(first))
            first = each;
    }
    return first;
}

} // namespace

ChartOrTable::ChartOrTable(TimeChart& chart, QWidget* parent)
    : QStackedWidget(parent), m_chart(chart), m_toggle(new QAction(this))
{
    addWidget(&chart);
    auto* copy = new QAction(tr("Copy the figures as CSV"), this);
    auto* copyPicture = new QAction(tr("Copy the picture"), this);
    auto* savePicture = new QAction(tr("Save the picture…"), this);
    addActions({m_toggle, copy, copyPicture, savePicture});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto name = [this] {
        m_toggle->setText(withKey(showsTable() ? tr("Show the chart") : tr("Show as a table"), Key::ChartTable));
    };
    name();
    connect(this, &ChartOrTable::toggled, m_toggle, name);
    connect(m_toggle, &QAction::triggered, this, &ChartOrTable::toggle);
    connect(copy, &QAction::triggered, this, &ChartOrTable::copyFigures);
    connect(copyPicture, &QAction::triggered, this, &ChartOrTable::copyPicture);
    connect(savePicture, &QAction::triggered, this, &ChartOrTable::savePicture);
}

void ChartOrTable::setUsualHeight(int height)
{
    m_usualHeight = height;
    // Neither more nor less than the hint, but for what the chart needs at least.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ChartOrTable::sizeHint() const
{
    const QSize hint = QStackedWidget::sizeHint();
    return m_usualHeight == 0 ? hint : QSize(hint.width(), m_usualHeight);
}

// A table that nobody sees would be filled anew with each frame of a drill.
void ChartOrTable::toggle()
{
    if (m_table == nullptr) {
        m_table = new ChartTable(m_chart, this);
        addWidget(m_table);
        // Where the chart is among the stops of Tab, not behind all that was there before.
        setTabOrder(&m_chart, m_table);
        setCurrentWidget(m_table);
        m_table->setFocus();
        Q_EMIT toggled(true);
    } else {
        showChart();
        m_chart.setFocus();
    }
}

void ChartOrTable::showChart()
{
    if (m_table == nullptr)
        return;
    setCurrentWidget(&m_chart);
    m_table->deleteLater();
    m_table = nullptr;
    Q_EMIT toggled(false);
}

ThemedButton* ChartOrTable::makeButton(const Theme& theme, const QString& text)
{
    auto* button = new ThemedButton(theme, ThemedButton::Look::Plain);
    const auto name = [this, button, text](bool table) {
        button->setText(table ? tr("Back to the chart") : text);
        // A page may have several; heard alone each says of which chart it is.
        button->setAccessibleName(tr("%1: %2").arg(button->text(), m_chart.accessibleName()));
    };
    name(showsTable());
    connect(this, &ChartOrTable::toggled, button, name);
    connect(button, &QPushButton::clicked, this, &ChartOrTable::toggle);
    return button;
}

QWidget* ChartOrTable::withWayBack(const Theme& theme, TimeChart& chart, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* chartOrTable = new ChartOrTable(chart, both);
    ThemedButton* const back = chartOrTable->makeButton(theme, {});
    back->hide();
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(back, 0, Qt::AlignRight);
    layout->addWidget(chartOrTable, 1);
    both->setFocusProxy(chartOrTable);
    connect(chartOrTable, &ChartOrTable::toggled, back, &QWidget::setVisible);
    return both;
}

void ChartOrTable::installKey(QWidget& page)
{
    hearKey(Key::ChartTable, page, Qt::WindowShortcut, [&page] {
        if (ChartOrTable* wanted = wantedIn(page))
            wanted->toggle();
    });
}

void ChartOrTable::copyFigures() const
{
    QApplication::clipboard()->setText(m_chart.toCsv());
}

void ChartOrTable::copyPicture() const
{
    QApplication::clipboard()->setImage(m_chart.image());
}

void ChartOrTable::savePicture()
{
    stormlab::savePicture(m_chart, this);
}

} // namespace stormlab
