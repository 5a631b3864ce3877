// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/chartroom.h"

#include "ui/charts/activitychart.h"
#include "ui/pages/board.h"
#include "ui/pages/panedocks.h"
#include "ui/pages/transportbar.h"
#include "ui/theme.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/statusbanner.h"

#include <QApplication>
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

/// A browser of text claims to be written into.
bool isWrittenInto(const QWidget& keyboard)
{
    return keyboard.testAttribute(Qt::WA_InputMethodEnabled) && !keyboard.property("readOnly").toBool();
}

} // namespace

ChartRoom::ChartRoom(const Theme& theme, QMainWindow& page, const Parts& parts)
    : QObject(&page), m_theme(theme), m_page(page), m_parts(parts)
{
    page.installEventFilter(this);
    parts.board.installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(laidOutAfter);
    connect(&m_soon, &QTimer::timeout, this, &ChartRoom::makeRoom);
    connect(&theme, &Theme::presentingChanged, this, &ChartRoom::beginAnew);
    connect(&theme, &Theme::textResized, this, &ChartRoom::beginAnew);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (m_isWaiting)
            m_soon.start();
    });
}

void ChartRoom::beginAnew()
{
    m_isAnew = true;
    m_soon.start();
}

void ChartRoom::setAsked(bool asked)
{
    if (std::exchange(m_isAsked, asked) && !asked)
        beginAnew();
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
    showSentence();
    if (m_parts.transport != nullptr)
        m_parts.transport->setOffers(TransportBar::Offers::All);
    if (!m_parts.docks.haveGivenWay())
        return;
    m_parts.docks.comeBack();
    if (m_parts.head != nullptr)
        m_parts.head->show();
    // Whoever has gone on elsewhere meanwhile stays there.
    if (m_worked && m_worked->isVisible() && m_page.window()->focusWidget() == &standIn())
        m_worked->setFocus(Qt::OtherFocusReason);
    m_worked.clear();
}

// Half a sentence would be no sentence.
void ChartRoom::showChart()
{
    if (auto* pane = qobject_cast<ScrollPane*>(m_page.centralWidget())) {
        m_isScrolled = true;
        pane->reveal(m_parts.board.activity(), ScrollPane::Place::First);
    }
}

void ChartRoom::showSentence()
{
    auto* pane = qobject_cast<ScrollPane*>(m_page.centralWidget());
    if (std::exchange(m_isScrolled, false) && pane != nullptr)
        pane->reveal(m_parts.board.banner());
}

// One thing after another, as long as it takes. What the sentence needs more for a moment is not given back at once.
bool ChartRoom::giveMore(bool isAnew)
{
    return m_parts.docks.haveGivenWay() ? giveButtons() : givePanes(isAnew);
}

bool ChartRoom::givePanes(bool isAnew)
{
    QWidget* keyboard = m_page.window()->focusWidget();
    const bool isInPane = m_parts.docks.isInPane(keyboard);
    m_isWaiting = isInPane && !isAnew && isWrittenInto(*keyboard);
    if (m_isWaiting)
        return false;
    if (isInPane) {
        m_worked = keyboard;
        standIn().setFocus(Qt::OtherFocusReason);
    }
    m_parts.docks.giveWay();
    if (m_parts.head != nullptr)
        m_parts.head->hide();
    return true;
}

bool ChartRoom::giveButtons()
{
    using enum TransportBar::Offers;
    constexpr int air = 16;
    TransportBar* transport = m_parts.transport;
    if (transport == nullptr)
        return false;
    if (transport->offers() == All)
        transport->setOffers(Playing);
    else if (transport->offers() == Playing && !hasRoom(m_parts.board.activity().minimumSizeHint().height() + air))
        transport->setOffers(Nothing);
    else
        return false;
    return true;
}

// Where the keyboard does no harm, and does not scroll the chart out of sight.
QWidget& ChartRoom::standIn() const
{
    return m_parts.transport == nullptr ? m_parts.board.activity() : *m_parts.transport->focusProxy();
}

// What is asked for is where things will be, and not where they were before their text grew, or a button of the
// transport gave way: layouts hand that on from turn to turn, and where each takes long, not all have done so by now.
void ChartRoom::layOut()
{
    const QWidget* innermost = m_parts.transport;
    for (QWidget* each = innermost == nullptr ? nullptr : innermost->parentWidget(); each != nullptr && each != &m_page;
         each = each->parentWidget()) {
        if (QLayout* layout = each->layout())
            layout->activate();
    }
    m_page.layout()->activate();
    m_parts.board.layout()->activate();
}

void ChartRoom::makeRoom()
{
    m_isWaiting = false;
    // Docks that are not arranged yet have no layout to come back to.
    if (!m_theme.isPresenting() || !m_page.isVisible() || !m_parts.docks.isArranged()) {
        endRoom();
        return;
    }
    const bool isAnew = std::exchange(m_isAnew, false);
    TransportBar* transport = m_parts.transport;
    if (isAnew && !m_isAsked && transport != nullptr && transport->offers() != TransportBar::Offers::All) {
        transport->setOffers(TransportBar::Offers::All);
        m_soon.start();
        return;
    }
    layOut();
    m_needed = m_parts.board.heightDownToChart();
    if (hasRoom(m_needed)) {
        showSentence();
        return;
    }
    if (giveMore(isAnew))
        m_soon.start();
    else if (transport != nullptr)
        showChart();
}

} // namespace stormlab
