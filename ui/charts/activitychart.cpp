// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/activitychart.h"

#include "ui/charts/appcolours.h"
#include "ui/charts/banditem.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/limititem.h"
#include "ui/charts/stackdata.h"
#include "ui/charts/timeplot.h"
#include "ui/presenters/durationwording.h"
#include "ui/theme.h"

#include <QEvent>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr int activityPadding = 10;
constexpr int activityHeadroom = 22; // pixels above the upper limit, for its label
constexpr double labelLines = 1.4;   // the same where text is large
constexpr double bandsAboveGrid = 2.5;
constexpr double limitsAboveMarks = 110; // the line of a mark must not strike a label through

QString shownName(const std::string& application)
{
    if (application == labName())
        return ActivityChart::tr("the lab");
    return application.empty() ? ActivityChart::tr("(no name)") : QString::fromStdString(application);
}

} // namespace

struct ActivityChart::Parts {
    Parts(const Theme& theme, ActivityChart* chart)
        : legend(theme, chart),
          plot(theme, {2, true, activityHeadroom, TimePlot::Scale::Linear, labelLines}, chart),
          bands(new BandItem(plot, plot.chart())),
          limits(new LimitItem(plot, plot.chart()))
    {
        bands->setZValue(bandsAboveGrid);
        limits->setZValue(limitsAboveMarks);
    }

    /// Bottom to top, without those that have not been seen.
    [[nodiscard]] std::vector<std::string> stack() const
    {
        std::vector<std::string> names{labName()};
        names.insert(names.end(), order.rbegin(), order.rend());
        names.insert(names.end(), unnamed.begin(), unnamed.end());
        std::erase_if(names, [this](const std::string& name) { return !std::ranges::count(seen, name); });
        return names;
    }

    ChartLegend legend;
    TimePlot plot;
    BandItem* bands;   ///< owned by the plot's chart
    LimitItem* limits; ///< owned by the plot's chart
    AppColours colours;
    std::vector<std::string> order;   ///< top to bottom
    std::vector<std::string> unnamed; ///< seen, but not in the order
    std::vector<std::string> seen;
    std::vector<std::string> bandNames; ///< bottom to top
    StackData data;
    std::vector<ChartMark> marks;
    std::optional<DrillTime> end; ///< of the recording; absent while it may go on
    DrillTime origin{0};          ///< of the axis, in the time of the series
};

ActivityChart::ActivityChart(const Theme& theme, QWidget* parent)
    : TimeChart(theme, parent), m_parts(std::make_unique<Parts>(theme, this))
{
    setAccessibleName(tr("Backends by application"));
    m_parts->legend.move(activityPadding + 4, activityPadding - 2);
}

ActivityChart::~ActivityChart() = default;

void ActivityChart::setSlots(const std::map<std::string, int>& appSlots)
{
    m_parts->colours.setSlots(appSlots);
    for (const std::string& name : m_parts->unnamed)
        m_parts->colours.meet(name);
    refresh();
}

void ActivityChart::setOrder(const std::vector<std::string>& applications)
{
    m_parts->order = applications;
    m_parts->unnamed.clear();
    m_parts->seen.clear();
}

void ActivityChart::meetNewApplications(const ActivityView& series)
{
    Parts& parts = *m_parts;
    if (std::ranges::equal(parts.seen, series.applications))
        return;
    parts.seen.assign(series.applications.begin(), series.applications.end());
    parts.unnamed.clear();
    for (const std::string& name : series.applications) {
        if (name != labName() && !std::ranges::count(parts.order, name))
            parts.unnamed.push_back(name);
        parts.colours.meet(name);
    }
    parts.bandNames = parts.stack();
}

void ActivityChart::setEnd(std::optional<DrillTime> end)
{
    m_parts->end = end;
}

void ActivityChart::setOrigin(DrillTime origin)
{
    m_parts->origin = origin;
}

void ActivityChart::show(const ActivityView& series, const std::vector<ChartMark>& marks, DrillTime from,
                         DrillTime until)
{
    if (!takeWindow(from, until))
        return;
    meetNewApplications(series);
    m_parts->data.fill(series, m_parts->bandNames, this->from(), lastMoment(), m_parts->origin);
    m_parts->marks = marks;
    refresh();
    summaryChanged();
    Q_EMIT figuresChanged();
}

void ActivityChart::refresh()
{
    updateLegend();
    arrange();
    draw();
}

void ActivityChart::refreshCursor()
{
    m_parts->plot.setTimeCursor(timeCursor());
    updateLegend();
    // A legend that needs another line leaves the plot another size.
    if (arrange())
        draw();
}

void ActivityChart::draw()
{
    Parts& parts = *m_parts;
    int top = 0;
    for (const StackRow& row : parts.data.rows())
        top = std::max({top, row.total, row.limits.maxConnections});
    parts.plot.setWindow(from(), until(), timeLabels());
    parts.plot.setTop(top);
    parts.plot.setMarks(parts.marks);
    parts.plot.setNote(!parts.seen.empty()       ? QString()
                       : edge() == TimeEdge::Now ? tr("Backends are drawn here as soon as the server runs.")
                                                 : tr("Up to this moment no backend was recorded."));
    std::vector<BandStyle> styles;
    for (const std::string& name : parts.bandNames)
        styles.push_back(parts.colours.styleOf(theme(), name));
    const std::optional<DrillTime> shown = lastMoment() < until() ? std::optional(lastMoment()) : std::nullopt;
    parts.bands->show(parts.data, styles, shown ? shown : parts.end);
    parts.limits->show(parts.data.rows());
    // Marks may need another row, and the legend another line.
    leastSizeChanged();
}

void ActivityChart::updateLegend()
{
    Parts& parts = *m_parts;
    const std::optional<std::size_t> row = tellsFigures() ? parts.data.rowAt(toldMoment()) : std::nullopt;
    tellMoment(parts.legend, accessibleName(), tr("At the cursor, %1"));
    std::vector<ChartLegend::Entry> entries;
    for (std::size_t band = parts.bandNames.size(); band > 0; --band) {
        const std::string& name = parts.bandNames[band - 1];
        const BandStyle style = parts.colours.styleOf(theme(), name);
        entries.push_back({shownName(name), row ? QString::number(parts.data.countOf(*row, band - 1)) : QString(),
                           style.fill, style.outline, ChartLegend::Key::Square, style.pattern, Qt::SolidLine,
                           style.ink});
    }
    parts.legend.setEntries(entries);
}

bool ActivityChart::arrange()
{
    Parts& parts = *m_parts;
    const int inner = width() - 2 * activityPadding - 4;
    const QRect legend(activityPadding + 4, activityPadding - 2, inner, parts.legend.heightForWidth(inner));
    const QRect before = parts.plot.geometry();
    parts.legend.setGeometry(legend);
    parts.plot.place({activityPadding / 2, legend.bottom() + 4, width() - activityPadding,
                      height() - legend.bottom() - 4 - activityPadding / 2});
    return parts.plot.geometry() != before;
}

void ActivityChart::resizeEvent(QResizeEvent* event)
{
    TimeChart::resizeEvent(event);
    refresh();
}

void ActivityChart::changeEvent(QEvent* event)
{
    TimeChart::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

std::optional<QPoint> ActivityChart::besideUsableLimit() const
{
    const std::optional<QPointF> end = m_parts->limits->endOfUsableLabel();
    return end ? std::optional(m_parts->plot.pos() + end->toPoint()) : std::nullopt;
}

QSize ActivityChart::sizeHint() const
{
    return {900, 300};
}

int ActivityChart::leastHeight(int width) const
{
    const int legend = m_parts->legend.heightForWidth(width - 2 * activityPadding - 4);
    return activityPadding + 1 + legend + m_parts->plot.heightFor(leastLinesAlone) + activityPadding / 2;
}

double ActivityChart::plotLeft() const
{
    return m_parts->plot.x() + m_parts->plot.area().left();
}

double ActivityChart::plotRight() const
{
    return m_parts->plot.x() + m_parts->plot.area().right();
}

std::vector<DrillTime> ActivityChart::sampleTimes() const
{
    std::vector<DrillTime> times;
    for (const StackRow& row : m_parts->data.rows()) {
        if (row.time >= from())
            times.push_back(row.time);
    }
    return times;
}

QString ActivityChart::summary() const
{
    const Parts& parts = *m_parts;
    const QString when = whenText();
    const std::optional<std::size_t> row = parts.data.rowAt(toldMoment());
    if (!row && parts.end && toldMoment() > *parts.end)
        return tr("%1 nothing is shown: the recording has ended.").arg(when);
    if (!row)
        return tr("%1 nothing is known: the server could not be read.").arg(when);
    const StackRow& present = parts.data.rows()[*row];
    QStringList counts;
    for (std::size_t band = parts.bandNames.size(); band > 0; --band)
        counts << shownName(parts.bandNames[band - 1]) + QLatin1Char(' ') +
                      QString::number(parts.data.countOf(*row, band - 1));
    const auto most = std::ranges::max_element(parts.data.rows(), {}, &StackRow::total);
    const QString taken = present.limits.areKnown()
                              ? tr("%n backend(s) of %1 usable, max_connections %2", nullptr, present.total)
                                    .arg(present.limits.usable())
                                    .arg(present.limits.maxConnections)
                              : tr("%n backend(s), the limit is not known", nullptr, present.total);
    return tr("%1 %2: %3. The most in this window: %4 at %5.")
               .arg(when, taken, counts.join(QStringLiteral(", ")), QString::number(most->total),
                    timeLabel(most->time)) +
           leader(*row);
}

// The largest area is seen at once; who cannot see it need not compare all of the numbers.
QString ActivityChart::leader(std::size_t row) const
{
    const Parts& parts = *m_parts;
    int most = 0;
    QString leads;
    for (std::size_t band = 0; band < parts.bandNames.size(); ++band) {
        const int count = parts.data.countOf(row, band);
        if (count > most && parts.bandNames[band] != labName())
            leads = shownName(parts.bandNames[band]);
        most = std::max(most, count);
    }
    return leads.isEmpty() ? QString() : tr(" %1 has the most.").arg(leads);
}

ChartFigures ActivityChart::figures() const
{
    const Parts& parts = *m_parts;
    ChartFigures figures;
    for (std::size_t band = parts.bandNames.size(); band > 0; --band)
        figures.headings << shownName(parts.bandNames[band - 1]);
    figures.headings << tr("total") << tr("usable") << QStringLiteral("max_connections") << tr("note");
    for (std::size_t row = 0; row < parts.data.rows().size(); ++row) {
        const StackRow& each = parts.data.rows()[row];
        if (each.time < from())
            continue;
        QStringList cells;
        for (std::size_t band = parts.bandNames.size(); band > 0; --band)
            cells << QString::number(parts.data.countOf(row, band - 1));
        const bool known = each.limits.areKnown();
        cells << QString::number(each.total) << (known ? QString::number(each.limits.usable()) : QString())
              << (known ? QString::number(each.limits.maxConnections) : QString())
              << (each.gapBefore ? tr("The server could not be read before this.") : QString());
        figures.rows.push_back({each.time, cells});
    }
    return figures;
}

} // namespace stormlab
