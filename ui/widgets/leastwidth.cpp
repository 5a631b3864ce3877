// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/leastwidth.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace stormlab
{

LeastWidth::LeastWidth(QScrollArea* area) : QObject(area), m_area(area)
{
    area->widget()->installEventFilter(this);
    fit();
}

bool LeastWidth::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QObject::eventFilter(watched, event);
}

void LeastWidth::fit()
{
    m_area->setMinimumWidth(m_area->widget()->minimumSizeHint().width() + 2 * m_area->frameWidth() +
                            m_area->verticalScrollBar()->sizeHint().width());
}

} // namespace stormlab
