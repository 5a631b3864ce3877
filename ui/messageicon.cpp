// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messageicon.h"

#include "ui/textzoom.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace stormlab
{

namespace
{

// In parts of the icon's height.
constexpr double margin = 0.04;
constexpr double letterHeight = 0.66;
constexpr double letterInTriangle = 0.56;
constexpr double triangleCentre = 0.08; ///< that of its area lies so far under the middle
constexpr double corner = 0.08;
constexpr double disabledStrength = 0.5;

QString letterOf(MessageIcon::Kind kind)
{
    switch (kind) {
    case MessageIcon::Kind::Information:
        return QStringLiteral("i");
    case MessageIcon::Kind::Question:
        return QStringLiteral("?");
    case MessageIcon::Kind::Warning:
        return QStringLiteral("!");
    case MessageIcon::Kind::Critical:
        break;
    }
    return QStringLiteral("\u00d7");
}

/// A form of its own for what warns, so that colour is not its only sign.
QPainterPath shapeOf(MessageIcon::Kind kind, const QRectF& square)
{
    QPainterPath shape;
    if (kind == MessageIcon::Kind::Warning) {
        shape.moveTo(square.center().x(), square.top());
        shape.lineTo(square.bottomRight());
        shape.lineTo(square.bottomLeft());
        shape.closeSubpath();
    } else {
        shape.addEllipse(square);
    }
    return shape;
}

/// The letter's own outline in the middle of the square: a font's line has room that would push it aside.
QPainterPath letterIn(const QRectF& square, MessageIcon::Kind kind)
{
    const bool isTriangle = kind == MessageIcon::Kind::Warning;
    QPainterPath letter;
    letter.addText({}, boldFont(QGuiApplication::font()), letterOf(kind));
    const QRectF drawn = letter.boundingRect();
    const double wanted = square.height() * (isTriangle ? letterInTriangle : letterHeight);
    // The cross is as wide as it is high; the letters are higher than wide.
    const double scale = drawn.isEmpty() ? 1 : wanted / std::max(drawn.height(), drawn.width() * 4 / 3);
    QTransform place;
    place.translate(square.center().x(), square.center().y() + (isTriangle ? square.height() * triangleCentre : 0));
    place.scale(scale, scale);
    place.translate(-drawn.center().x(), -drawn.center().y());
    return place.map(letter);
}

} // namespace

MessageIcon::MessageIcon(Kind kind, const Theme* theme) : m_kind(kind), m_theme(theme) {}

QColor MessageIcon::ground() const
{
    if (!m_theme)
        return QGuiApplication::palette().color(QPalette::WindowText);
    switch (m_kind) {
    case Kind::Information:
    case Kind::Question:
        break;
    case Kind::Warning:
        return m_theme->warning();
    case Kind::Critical:
        return m_theme->bad();
    }
    return m_theme->accent();
}

QColor MessageIcon::ink() const
{
    if (!m_theme)
        return QGuiApplication::palette().color(QPalette::Window);
    const bool isAccent = m_kind == Kind::Information || m_kind == Kind::Question;
    return isAccent ? m_theme->accentText() : m_theme->panel();
}

void MessageIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    square.adjust(side * margin, side * margin, -side * margin, -side * margin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (mode == QIcon::Disabled)
        painter->setOpacity(painter->opacity() * disabledStrength);
    // The pen rounds the triangle's corners.
    const QPen rounding(ground(), side * corner, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const double half = side * corner / 2;
    painter->setPen(rounding);
    painter->setBrush(ground());
    painter->drawPath(shapeOf(m_kind, square.adjusted(half, half, -half, -half)));
    painter->fillPath(letterIn(square, m_kind), ink());
    painter->restore();
}

QPixmap MessageIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap drawn(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return drawn;
}

QString MessageIcon::key() const
{
    return QStringLiteral("message");
}

QIconEngine* MessageIcon::clone() const
{
    return new MessageIcon(*this);
}

} // namespace stormlab
