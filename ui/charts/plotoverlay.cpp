// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plotoverlay.h"

#include "ui/presenters/durationwording.h"
#include "ui/textzoom.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stormlab
{

namespace
{

constexpr double dotRadius = 3.5;
constexpr double leastBadgeRadius = 9;
constexpr double labelGap = 8;
/// Nearer to each other the dots of two marks would touch.
constexpr double dotsApart = 2 * dotRadius + 1;

/// The middle of a pixel, so that a line of one pixel is crisp.
double crisp(double coordinate)
{
    return std::floor(coordinate) + 0.5;
}

} // namespace

PlotOverlay::PlotOverlay(const TimePlot& plot, QGraphicsItem* parent) : QGraphicsItem(parent), m_plot(plot) {}

void PlotOverlay::place()
{
    prepareGeometryChange();
}

QRectF PlotOverlay::boundingRect() const
{
    return QRectF(QPointF(0, 0), QSizeF(m_plot.size()));
}

void PlotOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintMarks(*painter);
    paintCursor(*painter);
    paintNote(*painter);
}

std::vector<PlacedMark> PlotOverlay::visibleMarks() const
{
    std::vector<PlacedMark> visible;
    for (const ChartMark& mark : m_plot.marks()) {
        if (mark.time >= m_plot.from() && mark.time <= m_plot.until())
            visible.push_back({crisp(m_plot.xOf(mark.time)), mark});
    }
    return visible;
}

std::vector<MarkGroup> PlotOverlay::visibleGroups(double numbersApart) const
{
    return groupMarks(visibleMarks(), dotsApart, numbersApart);
}

QFont PlotOverlay::badgeFont() const
{
    return boldFont(m_plot.smallFont());
}

double PlotOverlay::badgeRadius() const
{
    return std::max(leastBadgeRadius, QFontMetricsF(badgeFont()).height() / 2 + 1);
}

double PlotOverlay::badgeWidth(const QString& text) const
{
    const double radius = badgeRadius();
    return std::max(2 * radius, QFontMetricsF(badgeFont()).horizontalAdvance(text) + radius);
}

double PlotOverlay::widthOf(const MarkGroup& group, const QString& text) const
{
    return group.isNumbered ? badgeWidth(text) : QFontMetricsF(m_plot.smallFont()).horizontalAdvance(text) + labelGap;
}

std::vector<PlotOverlay::Label> PlotOverlay::labelsOf(const std::vector<MarkGroup>& groups, QString MarkGroup::*words,
                                                      int rows) const
{
    std::vector<MarkBox> boxes;
    for (const MarkGroup& group : groups)
        boxes.push_back({group.lines.front(), widthOf(group, group.*words)});
    const std::vector<MarkPlace> places = placeMarks(boxes, m_plot.area().left(), m_plot.width(), rows);
    std::vector<Label> labels;
    for (std::size_t i = 0; i < groups.size(); ++i)
        labels.push_back({groups[i], groups[i].*words, places[i]});
    return labels;
}

bool PlotOverlay::haveAllRoom(const std::vector<Label>& labels)
{
    return std::ranges::all_of(labels, [](const Label& label) { return label.place.row.has_value(); });
}

bool PlotOverlay::haveNumbersRoom(const std::vector<Label>& labels)
{
    return std::ranges::all_of(labels, [](const Label& label) { return !label.group.isNumbered || label.place.row; });
}

// A number that is not there is in no table of the page: where badges have no room side by side, as in large text, they
// share one, "3–6", and as few of them as it takes.
std::vector<PlotOverlay::Label> PlotOverlay::labels(int rows) const
{
    std::vector<Label> shown = labels(rows, dotsApart);
    for (double apart = badgeRadius(); rows > 0 && !haveNumbersRoom(shown) && apart < 2 * m_plot.width(); apart *= 1.25)
        shown = labels(rows, apart);
    return shown;
}

const std::vector<PlotOverlay::Label>& PlotOverlay::shownLabels() const
{
    Placing now{m_plot.marks(), m_plot.from(),     m_plot.until(),    m_plot.area(),
                m_plot.width(), m_plot.markRows(), m_plot.smallFont()};
    if (now != m_placing) {
        m_labels = labels(now.rows);
        m_placing = std::move(now);
    }
    return m_labels;
}

// A dot without words says nothing: what has no room of its own is told with what stands beside it, "3 marks".
std::vector<PlotOverlay::Label> PlotOverlay::labels(int rows, double numbersApart) const
{
    const std::vector<PlacedMark> marks = visibleMarks();
    std::vector<MarkGroup> groups = groupMarks(marks, dotsApart, numbersApart);
    std::vector<Label> shown = labels(groups, rows);
    while (rows > 0 && !haveAllRoom(shown)) {
        std::vector<bool> hasRoom;
        for (const Label& label : shown)
            hasRoom.push_back(label.place.row.has_value());
        groups = joinMarkGroups(marks, groups, hasRoom);
        if (groups.size() == shown.size())
            break;
        shown = labels(groups, rows);
    }
    return shown;
}

// What happened is told in full where there is room for everybody, else how much it was.
std::vector<PlotOverlay::Label> PlotOverlay::labels(const std::vector<MarkGroup>& groups, int rows) const
{
    std::vector<Label> inFull = labelsOf(groups, &MarkGroup::words, rows);
    return haveAllRoom(inFull) ? inFull : labelsOf(groups, &MarkGroup::fewWords, rows);
}

int PlotOverlay::rowsNeeded(int most) const
{
    const std::vector<MarkGroup> groups = visibleGroups(dotsApart);
    for (int rows = 1; rows < most; ++rows) {
        if (haveAllRoom(labelsOf(groups, &MarkGroup::words, rows)))
            return rows;
    }
    return most;
}

double PlotOverlay::rowCentre(const MarkPlace& place) const
{
    const double height = QFontMetricsF(m_plot.smallFont()).height() + 5;
    return place.row ? (*place.row + 0.5) * height : m_plot.area().top() - dotRadius;
}

void PlotOverlay::paintMarks(QPainter& painter) const
{
    painter.setFont(m_plot.smallFont());
    const std::vector<Label>& shown = shownLabels();
    for (const Label& label : shown)
        paintLines(painter, label);
    if (m_plot.markRows() == 0)
        return;
    for (const Label& label : shown) {
        if (label.group.isNumbered && label.place.row)
            paintBadge(painter, label);
        else
            paintLabel(painter, label);
    }
}

void PlotOverlay::paintLines(QPainter& painter, const Label& label) const
{
    const QRectF area = m_plot.area();
    const double top = m_plot.markRows() > 0 ? rowCentre(label.place) : area.top();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_plot.theme().limitLine(), m_plot.theme().chartLine(1), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.0, 2.0});
    painter.setPen(pen);
    // Up to the label goes the first line only: the words of the others stand there.
    for (const double x : label.group.lines)
        painter.drawLine(QPointF(x, x == label.group.lines.front() ? top : area.top()), QPointF(x, area.bottom()));
}

void PlotOverlay::paintLabel(QPainter& painter, const Label& label) const
{
    const Theme& theme = m_plot.theme();
    const QFontMetricsF metrics(painter.font());
    const double x = label.group.lines.front();
    const double y = rowCentre(label.place);
    if (label.place.row) {
        const double width = metrics.horizontalAdvance(label.text);
        const QRectF box(label.place.left ? x - labelGap - width : x + labelGap, y - metrics.height() / 2, width,
                         metrics.height());
        painter.fillRect(box.adjusted(-2, 0, 2, 0), theme.panel());
        painter.setPen(theme.text());
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, label.text);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text());
    painter.drawEllipse(QPointF(x, y), dotRadius, dotRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PlotOverlay::paintBadge(QPainter& painter, const Label& label) const
{
    const Theme& theme = m_plot.theme();
    const QFont plain = painter.font();
    const double width = badgeWidth(label.text);
    const double radius = badgeRadius();
    QRectF badge(0, 0, width, 2 * radius);
    badge.moveCenter(QPointF(label.group.lines.front(), rowCentre(label.place)));
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.panel(), 1.5));
    painter.setBrush(theme.text());
    painter.drawRoundedRect(badge, radius, radius);
    painter.setPen(theme.panel());
    painter.setFont(badgeFont());
    painter.drawText(badge, Qt::AlignCenter, label.text);
    painter.setFont(plain);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PlotOverlay::paintNote(QPainter& painter) const
{
    if (m_plot.note().isEmpty())
        return;
    painter.setFont(m_plot.font());
    painter.setPen(m_plot.theme().mutedText());
    painter.drawText(m_plot.area(), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_plot.note());
}

void PlotOverlay::paintCursor(QPainter& painter) const
{
    const std::optional<DrillTime> moment = m_plot.timeCursor();
    if (!moment || *moment < m_plot.from() || *moment > m_plot.until())
        return;
    const Theme& theme = m_plot.theme();
    const QRectF area = m_plot.area();
    const double x = crisp(m_plot.xOf(*moment));
    painter.setPen(QPen(theme.accent(), theme.chartLine(1)));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    if (!m_plot.look().timeAxis)
        return;
    const QFont font = boldFont(m_plot.smallFont());
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QString label =
        m_plot.labels() == TimeLabels::Relative ? agoText(m_plot.until() - *moment) : timeLabel(*moment);
    const double width = metrics.horizontalAdvance(label) + 14;
    QRectF pill(x - width / 2, area.bottom() + 4, width, metrics.height() + 4);
    pill.moveLeft(std::min(pill.left(), m_plot.width() - width - 1.0));
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent());
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(theme.accentText());
    painter.drawText(pill, Qt::AlignCenter, label);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace stormlab
