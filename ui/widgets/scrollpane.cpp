// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/scrollpane.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr QSize leastPane{120, 80};
constexpr int leastPaneLetters = 12;
constexpr int leastPaneLines = 3;
constexpr int paneAir = 4;     ///< what docks that share a column take from each other
constexpr int keyboardAir = 8; ///< around what has the keyboard
/// A group that is shown with what has the keyboard in it.
constexpr const char* shownWithRest = "stormlabShownWithRest";

/// Scrolls as little as it takes to show all of a stretch, or its beginning where there is no room for it.
void showStretch(QScrollBar& bar, int begin, int length, int room)
{
    const int air = std::clamp((room - length) / 2, 0, keyboardAir);
    const int first = begin - air;
    const int last = begin + length + air - room;
    bar.setValue(std::min(std::max(bar.value(), last), first));
}

/// Where what is to be seen with it ends.
int endOf(const QScrollArea& area, const QWidget& wanted)
{
    const QWidget* whole = &wanted;
    for (const QWidget* each = &wanted; each != area.widget(); each = each->parentWidget()) {
        if (each->property(shownWithRest).toBool())
            whole = each;
    }
    return whole->mapTo(area.widget(), QPoint(0, whole->height())).y();
}

// Qt's own way stops at the text cursor or the present row, and leaves the rest of a table out of sight.
void showWhole(QScrollArea& area, const QWidget& wanted)
{
    const QPoint place = wanted.mapTo(area.widget(), QPoint(0, 0));
    showStretch(*area.verticalScrollBar(), place.y(), endOf(area, wanted) - place.y(), area.viewport()->height());
    showStretch(*area.horizontalScrollBar(), place.x(), wanted.width(), area.viewport()->width());
}

bool isIn(const QScrollArea& area, const QWidget& widget)
{
    return area.widget() != nullptr && &widget != area.widget() && area.widget()->isAncestorOf(&widget);
}

// What was clicked is seen, and is not to jump away.
bool isToBeFollowed()
{
    return QGuiApplication::mouseButtons() == Qt::NoButton;
}

} // namespace

ScrollPane::ScrollPane(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(content->sizePolicy());
    const QPalette::ColorRole ground = content->backgroundRole();
    const bool fills = content->autoFillBackground();
    setWidget(content);
    // A scroll area gives its content a ground of its own.
    content->setAutoFillBackground(fills);
    viewport()->setBackgroundRole(ground);
    content->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) { onFocus(now); });
    m_laidOut.setSingleShot(true);
    connect(&m_laidOut, &QTimer::timeout, this, &ScrollPane::showKept);
    // Told for a person's hand only.
    for (const QScrollBar* bar : {verticalScrollBar(), horizontalScrollBar()})
        connect(bar, &QScrollBar::actionTriggered, this, [this] { m_kept = nullptr; });
}

QSize ScrollPane::sizeHint() const
{
    return widget() != nullptr ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize ScrollPane::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const QSize readable(leastPaneLetters * metrics.averageCharWidth(),
                         leastPaneLines * metrics.lineSpacing() + paneAir);
    const QSize least = readable.expandedTo(leastPane);
    return widget() != nullptr ? widget()->minimumSizeHint().boundedTo(least) : least;
}

// Whoever lays this out must hear when the content wants another size.
bool ScrollPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

// A focus proxy would do the same, and be a stop of its own for Tab, which led from behind all panes back to this one.
void ScrollPane::focusInEvent(QFocusEvent* event)
{
    widget()->setFocus(event->reason());
}

void ScrollPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

// In text of another size all lies elsewhere, and the scroll bar stays where it was.
void ScrollPane::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    QWidget* keyboard = event->type() == QEvent::FontChange ? window()->focusWidget() : nullptr;
    if (keyboard != nullptr && isIn(*this, *keyboard))
        reveal(*keyboard);
}

void ScrollPane::onFocus(QWidget* now)
{
    if (now == nullptr || !isIn(*this, *now))
        return;
    m_kept = nullptr;
    if (isToBeFollowed())
        reveal(*now);
}

void ScrollPane::reveal(QWidget& wanted, Place place)
{
    m_kept = &wanted;
    m_place = place;
    m_laidOut.start();
}

void ScrollPane::showKept()
{
    if (!m_kept || !m_kept->isVisible() || !isIn(*this, *m_kept))
        return;
    if (m_place == Place::First)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    showWhole(*this, *m_kept);
}

int ScrollPane::leastHeight(int width) const
{
    const QWidget& content = *widget();
    const bool wraps = content.layout() != nullptr && content.layout()->hasHeightForWidth();
    const int least = wraps ? content.layout()->totalMinimumHeightForWidth(width) : content.minimumSizeHint().height();
    return std::max(least, content.minimumHeight());
}

// A scroll area that resizes its content would give it all the height that it would like, and scroll for that.
void ScrollPane::fit()
{
    if (m_kept)
        m_laidOut.start();
    const QSize view = maximumViewportSize();
    const int least = std::max(widget()->minimumSizeHint().width(), widget()->minimumWidth());
    int width = std::max(view.width(), least);
    if (leastHeight(width) > view.height())
        width = std::max(view.width() - verticalScrollBar()->sizeHint().width(), least);
    const int below = width > view.width() ? horizontalScrollBar()->sizeHint().height() : 0;
    widget()->resize(width, std::max(view.height() - below, leastHeight(width)));
}

void scrollToKeyboard(QScrollArea& area)
{
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](const QWidget*, const QWidget* now) {
        if (now != nullptr && isIn(area, *now) && isToBeFollowed())
            showWhole(area, *now);
    });
}

void scrollIntoView(QWidget& news)
{
    for (QWidget* each = news.parentWidget(); each != nullptr; each = each->parentWidget()) {
        if (auto* pane = qobject_cast<ScrollPane*>(each))
            pane->reveal(news);
    }
}

void showWithRest(QWidget& group)
{
    group.setProperty(shownWithRest, true);
}

} // namespace stormlab
