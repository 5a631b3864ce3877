// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartlegend.h"

#include "ui/charts/livenessitem.h"
#include "ui/charts/readinessitem.h"
#include "ui/textzoom.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr int leastKey = 11;
constexpr double keyPerLine = 0.68;  // of the height of a line
constexpr double dashedPerKey = 2.2; // so long that one dashed line can be told from another
constexpr int keyGap = 6;
constexpr int entryGap = 18;
constexpr int headingGap = 28;

/// Room for the digits of a value, so that entries do not move when a count goes from 9 to 10.
int valueWidth(const QFontMetrics& metrics, const QString& value)
{
    return std::max(metrics.horizontalAdvance(value), metrics.horizontalAdvance(QStringLiteral("00")));
}

} // namespace

ChartLegend::ChartLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChartLegend::setHeading(const QString& heading, const QString& longest)
{
    if (heading == m_heading && longest == m_longestHeading)
        return;
    m_heading = heading;
    m_longestHeading = longest;
    updateGeometry();
    update();
}

void ChartLegend::setEntries(const std::vector<Entry>& entries)
{
    if (entries == m_entries)
        return;
    const int before = heightForWidth(width());
    m_entries = entries;
    if (heightForWidth(width()) != before)
        updateGeometry();
    update();
}

int ChartLegend::lineHeight() const
{
    return fontMetrics().height() + 4;
}

int ChartLegend::headingWidth() const
{
    const QFontMetrics metrics(boldFont(font()));
    return std::max(metrics.horizontalAdvance(m_heading), metrics.horizontalAdvance(m_longestHeading));
}

int ChartLegend::keySize() const
{
    return std::max(leastKey, qRound(keyPerLine * fontMetrics().height()));
}

int ChartLegend::keyWidth(const Entry& entry) const
{
    return entry.key == Key::Line && entry.style != Qt::SolidLine ? qRound(dashedPerKey * keySize()) : keySize();
}

int ChartLegend::entryWidth(const Entry& entry) const
{
    return keyWidth(entry) + keyGap + fontMetrics().horizontalAdvance(entry.name + QLatin1Char(' ')) +
           valueWidth(QFontMetrics(boldFont(font())), entry.value);
}

std::vector<QPoint> ChartLegend::places(int width) const
{
    std::vector<QPoint> places;
    const int indent = headingWidth() + headingGap;
    const int start = width < 3 * indent ? 0 : indent;
    QPoint place(indent, 0);
    for (const Entry& entry : m_entries) {
        const int own = entryWidth(entry);
        const int left = start + own > width ? 0 : start;
        if (place.x() > left && place.x() + own > width)
            place = {left, place.y() + lineHeight()};
        places.push_back(place);
        place.rx() += own + entryGap;
    }
    return places;
}

int ChartLegend::heightForWidth(int width) const
{
    const std::vector<QPoint> all = places(width);
    return (all.empty() ? 0 : all.back().y()) + lineHeight();
}

QSize ChartLegend::sizeHint() const
{
    return {headingWidth(), heightForWidth(std::max(width(), headingWidth()))};
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.text());
    painter.setFont(boldFont(font()));
    const QString heading = painter.fontMetrics().elidedText(m_heading, Qt::ElideRight, width());
    painter.drawText(QRect(0, 0, headingWidth() + 2, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, heading);
    const std::vector<QPoint> all = places(width());
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        paintEntry(painter, m_entries[i], QRect(all[i], QSize(entryWidth(m_entries[i]), lineHeight())));
}

// Where there is no room for both, the number is read in full.
void ChartLegend::paintEntry(QPainter& painter, const Entry& entry, QRect box) const
{
    paintKey(painter, entry, QRect(box.left(), box.center().y() - keySize() / 2, keyWidth(entry), keySize()));
    const int lacking = std::max(box.right() + 1 - width(), 0);
    box.setLeft(box.left() + keyWidth(entry) + keyGap);
    const int room = fontMetrics().horizontalAdvance(entry.name) - lacking;
    const QString name =
        lacking == 0 ? entry.name : fontMetrics().elidedText(entry.name, Qt::ElideRight, std::max(room, 0));
    painter.setFont(font());
    painter.setPen(m_theme.mutedText());
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, name);
    box.setLeft(box.left() + fontMetrics().horizontalAdvance(name + QLatin1Char(' ')));
    painter.setFont(boldFont(font()));
    painter.setPen(m_theme.text());
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, entry.value);
}

void ChartLegend::paintSign(QPainter& painter, Key key, const QRectF& box) const
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (key == Key::Ready || key == Key::NotReady)
        paintReadiness(painter, m_theme, box, key == Key::Ready ? Readiness::Ready : Readiness::NotReady);
    else if (key == Key::PodEnd)
        paintPodEnd(painter, m_theme, box.center(), box.height() / 2);
    else
        paintProbeSign(painter, m_theme, box.center(),
                       key == Key::SilentProbe ? ProbeSign::Kind::Silent : ProbeSign::Kind::TurnedAway);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ChartLegend::paintKey(QPainter& painter, const Entry& entry, const QRect& box) const
{
    if (entry.key != Key::Square && entry.key != Key::Line) {
        paintSign(painter, entry.key, box);
        return;
    }
    if (entry.key == Key::Line) {
        const int y = box.center().y();
        painter.setPen(QPen(entry.outline, m_theme.chartLine(2), entry.style));
        painter.drawLine(box.left(), y, box.right() + 2, y);
        return;
    }
    painter.fillRect(box, entry.outline);
    painter.fillRect(box.adjusted(1, 1, -1, -1), entry.fill);
    for (int y = box.top() + 1; y < box.bottom(); ++y) {
        for (int x = box.left() + 1; x < box.right(); ++x) {
            if (hasInk(entry.pattern, x - box.left(), y - box.top()))
                painter.fillRect(x, y, 1, 1, entry.ink);
        }
    }
}

} // namespace stormlab
