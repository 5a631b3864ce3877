// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/chartroom.h"

#include "ui/charts/activitychart.h"
#include "ui/pages/board.h"
#include "ui/pages/panedocks.h"
#include "ui/pages/transportbar.h"
#include "ui/theme.h"
#include "ui/widgets/scrollpane.h"

#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QMainWindow>

#include <chrono>
#include <utility>

namespace stormlab
{

namespace
{

/// Layouts that lie in each other hand a change on from turn to turn.
constexpr std::chrono::milliseconds laidOutAfter{20};

} // namespace

ChartRoom::ChartRoom(const Theme& theme, QMainWindow& page, const Parts& parts, QAction& find)
    : QObject(&page), m_theme(theme), m_page(page), m_parts(parts)
{
    page.installEventFilter(this);
    parts.board.installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(laidOutAfter);
    connect(&m_soon, &QTimer::timeout, this, &ChartRoom::makeRoom);
    connect(&theme, &Theme::presentingChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::textResized, this, [this] {
        m_isAnew = true;
        m_soon.start();
    });
    connect(&find, &QAction::triggered, page.menuWidget(), &QWidget::show);
}

// With another moment the sentence may get longer; with a question above it the page gets lower.
bool ChartRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_theme.isPresenting())
        return QObject::eventFilter(watched, event);
    const bool isSized = event->type() == QEvent::Resize;
    const bool isLaidOut = isSized || event->type() == QEvent::LayoutRequest;
    m_isAnew = m_isAnew || (isSized && watched == &m_page);
    // What plays is laid out with each frame, and would put it off for ever.
    if (m_soon.isActive())
        return QObject::eventFilter(watched, event);
    if (m_isAnew || (isLaidOut && (!m_parts.docks.haveGivenWay() || m_parts.board.heightDownToChart() > m_needed)))
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

bool ChartRoom::hasRoom(int height) const
{
    return height <= m_page.centralWidget()->height();
}

void ChartRoom::endRoom()
{
    m_parts.transport.setOffers(TransportBar::Offers::All);
    if (!m_parts.docks.haveGivenWay())
        return;
    m_parts.docks.comeBack();
    m_page.menuWidget()->show();
}

void ChartRoom::showChart()
{
    if (auto* pane = qobject_cast<ScrollPane*>(m_page.centralWidget()))
        pane->reveal(m_parts.board.activity());
}

// One thing after another, as long as it takes. What the sentence needs more for a moment is not given back at once.
bool ChartRoom::giveMore()
{
    using enum TransportBar::Offers;
    constexpr int air = 16;
    TransportBar& transport = m_parts.transport;
    if (!m_parts.docks.haveGivenWay()) {
        m_parts.docks.giveWay();
        m_page.menuWidget()->hide();
    } else if (transport.offers() == All) {
        transport.setOffers(Playing);
    } else if (transport.offers() == Playing && !hasRoom(m_parts.board.activity().minimumSizeHint().height() + air)) {
        transport.setOffers(Nothing);
    } else {
        return false;
    }
    return true;
}

// What is asked for is where things will be, and not where they were before their text grew, or a button of the
// transport gave way: layouts hand that on from turn to turn, and where each takes long, not all have done so by now.
void ChartRoom::layOut()
{
    for (QWidget* each = m_parts.transport.parentWidget(); each != &m_page; each = each->parentWidget()) {
        if (QLayout* layout = each->layout())
            layout->activate();
    }
    m_page.layout()->activate();
    m_parts.board.layout()->activate();
}

void ChartRoom::makeRoom()
{
    // Docks that are not arranged yet have no layout to come back to.
    if (!m_theme.isPresenting() || !m_page.isVisible() || !m_parts.docks.isArranged()) {
        endRoom();
        return;
    }
    if (std::exchange(m_isAnew, false) && m_parts.transport.offers() != TransportBar::Offers::All) {
        m_parts.transport.setOffers(TransportBar::Offers::All);
        m_soon.start();
        return;
    }
    layOut();
    m_needed = m_parts.board.heightDownToChart();
    if (hasRoom(m_needed))
        return;
    if (giveMore())
        m_soon.start();
    else
        showChart();
}

} // namespace stormlab
