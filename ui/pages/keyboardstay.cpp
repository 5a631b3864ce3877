// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/keyboardstay.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QEvent>
#include <QWidget>

namespace stormlab
{

KeyboardStay::KeyboardStay(QAction& asked, const QWidget& page) : m_asked(asked), m_page(page)
{
    asked.installEventFilter(this);
}

bool KeyboardStay::isWaiting() const
{
    return m_where != nullptr && m_page.window()->focusWidget() == m_where;
}

void KeyboardStay::begin()
{
    end();
    m_where = m_page.window()->focusWidget();
    // What is clicked in a table, a tree or a text is the part of it that scrolls.
    const auto* area = qobject_cast<const QAbstractScrollArea*>(m_where.data());
    m_surface = area == nullptr ? nullptr : area->viewport();
    for (QWidget* each : {m_where.data(), m_surface.data()}) {
        if (each != nullptr)
            each->installEventFilter(this);
    }
}

void KeyboardStay::end()
{
    for (QWidget* each : {m_where.data(), m_surface.data()}) {
        if (each != nullptr)
            each->removeEventFilter(this);
    }
    m_where = nullptr;
    m_surface = nullptr;
}

bool KeyboardStay::eventFilter(QObject* watched, QEvent* event)
{
    // The action hears of its key by such an event, and of its button and its entry in a menu by none.
    if (watched == &m_asked && event->type() == QEvent::Shortcut)
        begin();
    else if (watched != &m_asked && (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress))
        end();
    return QObject::eventFilter(watched, event);
}

} // namespace stormlab
