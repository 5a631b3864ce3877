// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/leastheight.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace stormlab
{

LeastHeight::LeastHeight(QWidget* widget) : QObject(widget), m_widget(widget)
{
    widget->installEventFilter(this);
}

bool LeastHeight::eventFilter(QObject* watched, QEvent* event)
{
    const bool isNews = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    // A page that was never shown has a width that says nothing.
    if (isNews && m_widget->testAttribute(Qt::WA_Resized) && m_widget->layout()->hasHeightForWidth())
        m_widget->setMinimumHeight(m_widget->layout()->totalMinimumHeightForWidth(m_widget->width()));
    return QObject::eventFilter(watched, event);
}

} // namespace stormlab
