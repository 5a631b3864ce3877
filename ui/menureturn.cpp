// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menureturn.h"

#include <QApplication>
#include <QFocusEvent>
#include <QMenuBar>

namespace stormlab
{

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
}

// In a window that is not the active one it has the keyboard as soon as the window is active again.
void MenuReturn::giveBack()
{
    if (m_before)
        m_before->setFocus(Qt::MenuBarFocusReason);
}

} // namespace stormlab
