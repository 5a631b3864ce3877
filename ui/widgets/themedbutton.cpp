// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/themedbutton.h"

#include "ui/theme.h"

#include <QAction>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr qreal buttonRadius = 5.0;
constexpr int sidePadding = 13;
constexpr int arrowSpace = 16;
constexpr int pressedPercent = 108;
constexpr int hoveredPercent = 104;

} // namespace

ThemedButton::ThemedButton(const Theme& theme, Look look, QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_look(look)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ThemedButton::setLook(Look look)
{
    if (m_look == look)
        return;
    m_look = look;
    update();
}

void ThemedButton::follow(QAction* action)
{
    m_action = action;
    takeOver();
    connect(action, &QAction::changed, this, &ThemedButton::takeOver);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

// The action has keys of its own; a second mnemonic would only collide with the menu's.
void ThemedButton::takeOver()
{
    QString text = m_action->text().remove(QLatin1Char('&'));
    if (m_tellsKey)
        text = QStringLiteral("%1 (%2)").arg(text, m_action->shortcut().toString(QKeySequence::NativeText));
    setText(text);
    setAccessibleName(m_action->whatsThis().isEmpty() ? text : m_action->whatsThis());
    setToolTip(m_action->toolTip());
    const bool isLost = !m_action->isEnabled() && isEnabled() && window()->focusWidget() == this;
    rest(isLost && m_keepsKeyboard);
    if (m_rests)
        return;
    if (isLost)
        Q_EMIT losesKeyboard();
    setEnabled(m_action->isEnabled());
}

void ThemedButton::tellKey()
{
    m_tellsKey = true;
    takeOver();
}

// A press comes to an action that is disabled, and is nothing.
void ThemedButton::rest(bool rests)
{
    setAccessibleDescription(rests ? toolTip() : QString());
    if (std::exchange(m_rests, rests) != rests)
        update();
}

void ThemedButton::focusOutEvent(QFocusEvent* event)
{
    QPushButton::focusOutEvent(event);
    // Whoever turns to another window comes back to it.
    if (!m_rests || window()->focusWidget() == this)
        return;
    rest(false);
    setEnabled(m_action->isEnabled());
}

QSize ThemedButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + 2 * sidePadding + (menu() != nullptr ? arrowSpace : 0), words.height() + 11};
}

ThemedButton::Colours ThemedButton::colours() const
{
    if (!isEnabled() || m_rests) {
        return {m_theme.window(), m_theme.panelBorder(), m_theme.disabledText()};
    }
    switch (m_look) {
    case Look::Accent:
        return {m_theme.accent(), m_theme.accent(), m_theme.accentText()};
    case Look::Danger:
        return {m_theme.bannerBackground(StatusLevel::Critical), m_theme.bannerBorder(StatusLevel::Critical),
                m_theme.bad()};
    case Look::Plain:
        break;
    }
    return {m_theme.palette().color(QPalette::Button), m_theme.fieldBorder(), m_theme.text()};
}

// The focus is told by a ring in text colour around the accent button, else by the accent. What cannot be used has a
// broken border, where colours are few.
QPen ThemedButton::borderPen(const QColor& border) const
{
    if (hasFocus())
        return {m_look == Look::Accent ? m_theme.text() : m_theme.accent(), m_theme.lineWidth() + 1};
    return {border, m_theme.lineWidth(), !isEnabled() && m_theme.isHighContrast() ? Qt::DashLine : Qt::SolidLine};
}

void ThemedButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Colours colours = this->colours();
    if (isEnabled() && !m_rests && (isDown() || underMouse()))
        colours.fill = colours.fill.darker(isDown() ? pressedPercent : hoveredPercent);
    painter.setPen(borderPen(colours.border));
    painter.setBrush(colours.fill);
    const qreal inset = painter.pen().widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), buttonRadius, buttonRadius);
    painter.setPen(colours.text);
    painter.setFont(font());
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0
                             ? int{Qt::TextShowMnemonic}
                             : int{Qt::TextHideMnemonic};
    QRect words = rect();
    if (menu() != nullptr) {
        words.setRight(words.right() - arrowSpace);
        const QPointF centre(words.right() + 2.0, height() / 2.0 + 1.0);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.text, 1.4));
        painter.drawPolyline(QPolygonF({centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)}));
    }
    painter.drawText(words, static_cast<int>(Qt::AlignCenter) | mnemonic, text());
}

} // namespace stormlab
