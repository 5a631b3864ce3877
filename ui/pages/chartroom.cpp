// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/chartroom.h"

#include "ui/pages/board.h"
#include "ui/pages/panedocks.h"
#include "ui/theme.h"

#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QMainWindow>

namespace stormlab
{

ChartRoom::ChartRoom(const Theme& theme, QMainWindow& page, Board& board, PaneDocks& docks, QAction& find)
    : QObject(&page), m_theme(theme), m_page(page), m_board(board), m_docks(docks)
{
    page.installEventFilter(this);
    board.installEventFilter(this);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ChartRoom::makeRoom);
    connect(&theme, &Theme::presentingChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&find, &QAction::triggered, page.menuWidget(), &QWidget::show);
}

bool ChartRoom::eventFilter(QObject* watched, QEvent* event)
{
    // With another moment the sentence may get longer.
    const bool isLaidOut = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (isLaidOut && m_theme.isPresenting() && !m_docks.haveGivenWay())
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

void ChartRoom::makeRoom()
{
    // Docks that are not arranged yet have no layout to come back to.
    const bool gives = m_theme.isPresenting() && m_page.isVisible() && m_docks.isArranged();
    if (gives == m_docks.haveGivenWay())
        return;
    if (!gives) {
        m_docks.comeBack();
        m_page.menuWidget()->show();
        return;
    }
    // What is asked for below is where things will be, and not where they were before their text grew.
    m_page.layout()->activate();
    m_board.layout()->activate();
    if (m_board.heightDownToChart() > m_page.centralWidget()->height()) {
        m_docks.giveWay();
        m_page.menuWidget()->hide();
    }
}

} // namespace stormlab
