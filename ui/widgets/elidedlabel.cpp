// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedlabel.h"

#include "ui/presenters/plaintip.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace stormlab
{

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ElidedLabel::mute(const Theme& theme)
{
    const auto recolour = [this, &theme] {
        QPalette own = palette();
        own.setColor(QPalette::WindowText, theme.mutedText());
        setPalette(own);
    };
    connect(&theme, &Theme::changed, this, recolour);
    recolour();
}

void ElidedLabel::cutAt(Qt::TextElideMode where)
{
    m_cut = where;
    update();
}

void ElidedLabel::setShorter(const QString& shorter)
{
    m_shorter = shorter;
    updateGeometry();
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int letters = 6;
    const int least =
        m_shorter.isEmpty() ? fontMetrics().averageCharWidth() * letters : fontMetrics().horizontalAdvance(m_shorter);
    return {least, QLabel::minimumSizeHint().height()};
}

QString ElidedLabel::shown() const
{
    const int room = contentsRect().width();
    const auto fits = [this, room](const QString& text) { return fontMetrics().horizontalAdvance(text) <= room; };
    const QString wanted = m_shorter.isEmpty() || fits(text()) ? text() : m_shorter;
    // Qt reckons in parts of a pixel here, and would cut what misses a few of them only.
    return fits(wanted) ? wanted : fontMetrics().elidedText(wanted, m_cut, room);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(), shown(),
                          foregroundRole());
    // Titles and folders may be called like HTML.
    if (const QString whole = plainTip(text()); toolTip() != whole)
        setToolTip(whole);
}

} // namespace stormlab
