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

/// Scrolls as little as it takes to show all of a stretch, or its beginning where there is no room for it.
void showStretch(QScrollBar& bar, int begin, int length, int room)
{
    const int first = begin - keyboardAir;
    const int last = begin + length + keyboardAir - room;
    bar.setValue(std::min(std::max(bar.value(), last), first));
}

// Qt's own way stops at the text cursor or the present row, and leaves the rest of a table out of sight.
void showWhole(QScrollArea& area, const QWidget& wanted)
{
    const QPoint place = wanted.mapTo(area.widget(), QPoint(0, 0));
    showStretch(*area.verticalScrollBar(), place.y(), wanted.height(), area.viewport()->height());
    showStretch(*area.horizontalScrollBar(), place.x(), wanted.width(), area.viewport()->width());
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
    scrollToKeyboard(*this);
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
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](const QWidget*, QWidget* now) {
        const QWidget* content = area.widget();
        // What was clicked is seen, and is not to jump away.
        if (now == nullptr || content == nullptr || QGuiApplication::mouseButtons() != Qt::NoButton)
            return;
        if (now != content && content->isAncestorOf(now))
            showWhole(area, *now);
    });
}

} // namespace stormlab
