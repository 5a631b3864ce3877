// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/theme.h"

#include <QPainter>

namespace stormlab
{

namespace
{
constexpr qreal cardRadius = 6.0;
}

Card::Card(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = m_theme.lineWidth() / 2;
    painter.setPen(QPen(m_theme.panelBorder(), m_theme.lineWidth()));
    painter.setBrush(m_theme.panel());
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), cardRadius, cardRadius);
}

} // namespace stormlab
