// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focusring.h"

#include "ui/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

namespace stormlab
{

namespace
{
constexpr int thickness = 2;
}

FocusRing::FocusRing(QWidget* area) : QWidget(area), m_area(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    area->installEventFilter(this);
}

FocusRing::FocusRing(const Theme& theme, QWidget* area) : FocusRing(area)
{
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || (event->type() == QEvent::Resize && isVisible()))
        surround();
    else if (event->type() == QEvent::FocusOut)
        hide();
    return QWidget::eventFilter(watched, event);
}

// Only the ring itself lies over the area, so that what scrolls within is not painted twice.
void FocusRing::surround()
{
    setGeometry(m_area->rect());
    setMask(QRegion(rect()) - rect().adjusted(thickness, thickness, -thickness, -thickness));
    show();
    raise();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    const QColor accent =
        m_theme != nullptr ? m_theme->accent() : QGuiApplication::palette().color(QPalette::Highlight);
    QPainter(this).fillRect(rect(), accent);
}

} // namespace stormlab
