// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focusentry.h"

#include <QFocusEvent>
#include <QWidget>

namespace stormlab
{

FocusEntry::FocusEntry(QWidget* panel, QWidget* to) : QObject(panel), m_to(to)
{
    panel->installEventFilter(this);
}

bool FocusEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_to->setFocus(static_cast<const QFocusEvent*>(event)->reason());
    return QObject::eventFilter(watched, event);
}

} // namespace stormlab
