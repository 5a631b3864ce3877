// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menureturn.h"

#include <QApplication>
#include <QFocusEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QStackedWidget>

namespace stormlab
{

namespace
{

/// The middle of the page that is shown, which is a window in a window or fills it.
QWidget& middleOf(QWidget& window)
{
    QWidget* middle = &window;
    for (QWidget* inner = middle; inner != nullptr;) {
        middle = inner;
        if (const auto* stack = qobject_cast<const QStackedWidget*>(middle))
            inner = stack->currentWidget();
        else if (const auto* page = qobject_cast<const QMainWindow*>(middle))
            inner = page->centralWidget();
        else
            inner = nullptr;
    }
    return *middle;
}

bool takesKeyboard(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled();
}

} // namespace

MenuReturn::MenuReturn(QMenuBar& bar) : QObject(&bar), m_bar(bar)
{
    bar.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &MenuReturn::onFocus);
}

bool MenuReturn::eventFilter(QObject* watched, QEvent* event)
{
    // A letter has the bar remember what has the keyboard at that moment, also where that is the bar itself.
    const bool isLetter = event->type() == QEvent::Shortcut;
    const bool isLeft = event->type() == QEvent::FocusOut &&
                        static_cast<const QFocusEvent*>(event)->reason() == Qt::ActiveWindowFocusReason;
    if ((isLetter || isLeft) && m_bar.window()->focusWidget() == &m_bar)
        giveBack();
    return QObject::eventFilter(watched, event);
}

void MenuReturn::onFocus(QWidget* before, const QWidget* now)
{
    if (now == &m_bar && before != nullptr && before != &m_bar && before->window() == m_bar.window())
        m_before = before;
    // The bar itself asks nobody whether what it remembers is seen.
    else if (before == &m_bar && now != nullptr && now->window() == m_bar.window() && !takesKeyboard(*now))
        giveBack();
}

// In a window that is not the active one it has the keyboard as soon as the window is active again.
void MenuReturn::giveBack()
{
    QWidget& back = m_before && takesKeyboard(*m_before) ? *m_before : middleOf(*m_bar.window());
    back.setFocus(Qt::MenuBarFocusReason);
}

} // namespace stormlab
