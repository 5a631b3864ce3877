// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/servicechart.h"

#include "ui/charts/appcolours.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/curveitem.h"
#include "ui/charts/servicedata.h"
#include "ui/charts/timeplot.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/figurewording.h"
#include "ui/theme.h"

#include <QEvent>

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

constexpr int servicePadding = 8;
constexpr int serviceHeadroom = 8;
constexpr double leastLogins = 5; // the axis of a quiet panel reaches this far, so that one refusal does not fill it
constexpr double leastServiceLatency = 200; // milliseconds
constexpr double latencyAboveGrid = 3;

/// So that the curves can be told apart without their colours.
constexpr std::array appStyles = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};

Qt::PenStyle styleOf(std::size_t curve)
{
    return appStyles[curve % appStyles.size()];
}

double largest(const Curve& curve)
{
    double value = 0;
    for (const auto& piece : curve) {
        for (const CurvePoint& point : piece)
            value = std::max(value, point.value);
    }
    return value;
}

std::optional<Milliseconds> latencyOf(const ServicePoint& point, const std::string& app)
{
    const auto found = point.p95.find(app);
    return found == point.p95.end() ? std::nullopt : std::optional(found->second);
}

/// Empty where it is not known.
QString waitingText(const ServicePoint* point)
{
    return point == nullptr || !point->waiting ? QString() : QString::number(*point->waiting);
}

/// What only some applications report, as a line among the logins: it is drawn and named where it is known.
struct FigureLine {
    const char* name;
    Qt::PenStyle style;
    std::optional<double> (*of)(const ServicePoint&);
};

std::optional<double> asValue(const std::optional<int>& number)
{
    return number ? std::optional<double>(*number) : std::nullopt;
}

constexpr std::array figureLines = {
    FigureLine{QT_TRANSLATE_NOOP("stormlab::ServiceChart", "circuit breakers open"), Qt::DashLine,
               [](const ServicePoint& point) { return asValue(point.breakersOpen()); }},
    FigureLine{QT_TRANSLATE_NOOP("stormlab::ServiceChart", "cache misses per second"), Qt::DotLine,
               [](const ServicePoint& point) { return asValue(point.cacheMisses()); }},
};

} // namespace

struct ServiceChart::Parts {
    /// One plot under its legend.
    struct Panel {
        Panel(const Theme& theme, bool timeAxis, QWidget* parent)
            : legend(theme, parent),
              plot(theme, {0, timeAxis, serviceHeadroom}, parent),
              curves(new CurveItem(plot, plot.chart()))
        {
            curves->setZValue(latencyAboveGrid);
        }

        [[nodiscard]] int leastHeight(int width) const
        {
            return legend.heightForWidth(width - 2 * servicePadding) + plot.heightFor(leastLinesOfTwo);
        }

        void place(const QRect& rect)
        {
            const int inner = rect.width() - 2 * servicePadding;
            legend.setGeometry(rect.left() + servicePadding + 1, rect.top(), inner, legend.heightForWidth(inner));
            const int top = legend.geometry().bottom() + 1;
            plot.place({rect.left(), top, rect.width(), rect.bottom() - top + 1});
        }

        ChartLegend legend;
        TimePlot plot;
        CurveItem* curves; ///< owned by the plot's chart
    };

    Parts(const Theme& theme, ServiceChart* chart) : logins(theme, false, chart), latency(theme, true, chart) {}

    Panel logins;
    Panel latency;
    AppColours colours;
    std::vector<std::string> apps;
    std::vector<ServicePoint> points; ///< of the window
    std::vector<ChartMark> marks;
};

ServiceChart::ServiceChart(const Theme& theme, QWidget* parent)
    : TimeChart(theme, parent), m_parts(std::make_unique<Parts>(theme, this))
{
    setAccessibleName(tr("Refused logins, waiting requests and latency"));
}

ServiceChart::~ServiceChart() = default;

void ServiceChart::setSlots(const std::map<std::string, int>& appSlots)
{
    m_parts->colours.setSlots(appSlots);
    refresh();
}

void ServiceChart::setLatencyApps(const std::vector<std::string>& applications)
{
    m_parts->apps = applications;
    for (const std::string& app : applications)
        m_parts->colours.meet(app);
    refresh();
}

void ServiceChart::show(const ServiceView& points, const std::vector<ChartMark>& marks, DrillTime from, DrillTime until)
{
    if (!takeWindow(from, until))
        return;
    const auto isBefore = [](const ServicePoint& point, DrillTime moment) { return point.time < moment; };
    const auto begin = std::lower_bound(points.over.begin(), points.over.end(), from, isBefore);
    const auto end = std::lower_bound(begin, points.over.end(), lastMoment() + Milliseconds{1}, isBefore);
    m_parts->points.assign(begin, end);
    if (points.present && points.present->time >= from && points.present->time <= lastMoment())
        m_parts->points.push_back(*points.present);
    m_parts->marks = marks;
    refresh();
    summaryChanged();
    Q_EMIT figuresChanged();
}

void ServiceChart::refresh()
{
    updateLegends();
    arrange();
    draw();
}

void ServiceChart::refreshCursor()
{
    m_parts->logins.plot.setTimeCursor(timeCursor());
    m_parts->latency.plot.setTimeCursor(timeCursor());
    updateLegends();
    if (arrange())
        draw();
}

void ServiceChart::draw()
{
    Parts& parts = *m_parts;
    for (Parts::Panel* panel : {&parts.logins, &parts.latency}) {
        panel->plot.setWindow(from(), until(), timeLabels());
        panel->plot.setMarks(parts.marks);
    }
    showLogins();
    showLatency();
}

void ServiceChart::showLogins()
{
    Parts::Panel& panel = m_parts->logins;
    const int columns = static_cast<int>(panel.plot.area().width());
    Curve refused = curveOf(
        m_parts->points, [](const ServicePoint& point) { return std::optional<double>(point.refused); }, from(),
        until(), columns);
    Curve waiting = curveOf(
        m_parts->points, [](const ServicePoint& point) { return std::optional<double>(point.waiting); }, from(),
        until(), columns);
    double top = std::max({leastLogins, largest(refused), largest(waiting)});
    QColor fill = theme().bad();
    fill.setAlphaF(0.35F);
    std::vector<DrawnCurve> curves{
        {std::move(refused), QPen(theme().bad(), theme().chartLine(1)), fill, DrawnCurve::Kind::Columns},
        {std::move(waiting), QPen(theme().text(), theme().chartLine(1.5)), {}, DrawnCurve::Kind::Line}};
    for (const FigureLine& line : figureLines) {
        Curve curve = curveOf(m_parts->points, line.of, from(), until(), columns);
        top = std::max(top, largest(curve));
        curves.push_back(
            {std::move(curve), QPen(theme().text(), theme().chartLine(1.5), line.style), {}, DrawnCurve::Kind::Line});
    }
    panel.plot.setTop(top);
    panel.curves->show(std::move(curves));
}

void ServiceChart::showLatency()
{
    Parts::Panel& panel = m_parts->latency;
    const int columns = static_cast<int>(panel.plot.area().width());
    double top = leastServiceLatency;
    std::vector<DrawnCurve> curves;
    for (std::size_t i = 0; i < m_parts->apps.size(); ++i) {
        const std::string& app = m_parts->apps[i];
        const auto value = [&app](const ServicePoint& point) {
            const std::optional<Milliseconds> latency = latencyOf(point, app);
            return latency ? std::optional(static_cast<double>(latency->count())) : std::nullopt;
        };
        Curve curve = curveOf(m_parts->points, value, from(), until(), columns);
        top = std::max(top, largest(curve));
        const QPen pen(m_parts->colours.styleOf(theme(), app).outline, theme().chartLine(2), styleOf(i));
        curves.push_back({std::move(curve), pen, {}, DrawnCurve::Kind::Line});
    }
    panel.plot.setTop(top);
    panel.curves->show(std::move(curves));
}

void ServiceChart::updateLegends()
{
    Parts& parts = *m_parts;
    const ServicePoint* point = toldPoint();
    const auto number = [&](int value) { return point == nullptr ? QString() : QString::number(value); };
    QColor fill = theme().bad();
    fill.setAlphaF(0.35F);
    std::vector<ChartLegend::Entry> logins{{tr("refused logins per second"), number(refusedOf(point)), fill,
                                            theme().bad(), ChartLegend::Key::Square, Pattern::Plain},
                                           {tr("requests waiting for a connection"),
                                            waitingText(point),
                                            {},
                                            theme().text(),
                                            ChartLegend::Key::Line,
                                            Pattern::Plain}};
    for (const FigureLine& line : figureLines) {
        const auto value = point == nullptr ? std::nullopt : line.of(*point);
        if (value)
            logins.push_back(
                {tr(line.name), QString::number(*value), {}, theme().text(), ChartLegend::Key::Line, {}, line.style});
    }
    tellMoment(parts.logins.legend, tr("Logins"), tr("Logins, %1"));
    parts.logins.legend.setEntries(logins);
    std::vector<ChartLegend::Entry> latencies;
    for (std::size_t i = 0; i < parts.apps.size(); ++i) {
        const auto latency = point ? latencyOf(*point, parts.apps[i]) : std::nullopt;
        latencies.push_back({QString::fromStdString(parts.apps[i]),
                             latency ? QString::number(latency->count()) : QString(),
                             {},
                             parts.colours.styleOf(theme(), parts.apps[i]).outline,
                             ChartLegend::Key::Line,
                             {},
                             styleOf(i)});
    }
    tellMoment(parts.latency.legend, tr("Latency, p95 (ms)"), tr("Latency, p95 (ms), %1"));
    parts.latency.legend.setEntries(latencies);
}

bool ServiceChart::arrange()
{
    const QRect inner =
        rect().adjusted(servicePadding / 2 + 1, servicePadding, -servicePadding / 2 - 1, -servicePadding / 2);
    // Both plots are as high: the lower panel has the time axis besides, and a legend may have more lines.
    const int more = m_parts->logins.leastHeight(inner.width()) - m_parts->latency.leastHeight(inner.width());
    const int upper = (inner.height() + more) / 2;
    const QRect before = m_parts->latency.plot.geometry();
    m_parts->logins.place({inner.left(), inner.top(), inner.width(), upper});
    m_parts->latency.place({inner.left(), inner.top() + upper, inner.width(), inner.height() - upper});
    leastSizeChanged();
    return before != m_parts->latency.plot.geometry();
}

void ServiceChart::resizeEvent(QResizeEvent* event)
{
    TimeChart::resizeEvent(event);
    refresh();
}

void ServiceChart::changeEvent(QEvent* event)
{
    TimeChart::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

QSize ServiceChart::sizeHint() const
{
    return {900, 210};
}

int ServiceChart::leastHeight(int width) const
{
    const int inner = width - servicePadding - 2;
    return servicePadding * 3 / 2 + m_parts->logins.leastHeight(inner) + m_parts->latency.leastHeight(inner);
}

double ServiceChart::plotLeft() const
{
    return m_parts->latency.plot.x() + m_parts->latency.plot.area().left();
}

double ServiceChart::plotRight() const
{
    return m_parts->latency.plot.x() + m_parts->latency.plot.area().right();
}

std::vector<DrillTime> ServiceChart::sampleTimes() const
{
    std::vector<DrillTime> times;
    for (const ServicePoint& point : m_parts->points)
        times.push_back(point.time);
    return times;
}

const ServicePoint* ServiceChart::toldPoint() const
{
    return timeCursor() ? pointAt(m_parts->points, *timeCursor()) : reportBefore(m_parts->points, lastMoment());
}

int ServiceChart::refusedOf(const ServicePoint* point) const
{
    if (timeCursor())
        return point == nullptr ? 0 : point->refused;
    return refusedAtEnd(m_parts->points, lastMoment());
}

QString ServiceChart::summary() const
{
    const QString when = whenText();
    const ServicePoint* point = toldPoint();
    if (point == nullptr)
        return tr("%1 nothing was reported.").arg(when);
    QStringList latencies;
    for (const std::string& app : m_parts->apps) {
        if (const auto latency = latencyOf(*point, app))
            latencies << QStringLiteral("%1 %2").arg(QString::fromStdString(app), latencyText(*latency));
    }
    const auto most = std::ranges::max_element(m_parts->points, {}, &ServicePoint::refused);
    return tr("%1 %2, %3. Latency p95: %4. The most refused in this window: %5 per second at %6.")
               .arg(when, tr("%n login(s) refused per second", nullptr, refusedOf(point)), waitingWords(*point),
                    latencies.isEmpty() ? tr("not known") : latencies.join(QStringLiteral(", ")),
                    QString::number(most->refused), timeLabel(most->time)) +
           figuresSummary(*point);
}

QString ServiceChart::waitingWords(const ServicePoint& point)
{
    return point.waiting ? tr("%n request(s) waiting", nullptr, *point.waiting) : tr("requests waiting not known");
}

QString ServiceChart::figuresSummary(const ServicePoint& point) const
{
    QString text;
    for (const auto& [app, figures] : point.figures)
        text += QLatin1Char(' ') + figuresText(app, figures) + QLatin1Char('.');
    return text;
}

ChartFigures ServiceChart::figures() const
{
    ChartFigures figures;
    figures.wholeSeconds = true;
    figures.headings << tr("refused") << tr("waiting");
    for (const std::string& app : m_parts->apps)
        figures.headings << tr("%1 p95 (ms)").arg(QString::fromStdString(app));
    const std::vector<std::string> figured = appsWithFigures(m_parts->points);
    for (const std::string& app : figured) {
        const QString name = QString::fromStdString(app);
        figures.headings << tr("%1 cache miss %").arg(name) << tr("%1 breakers open").arg(name)
                         << tr("%1 environments").arg(name) << tr("%1 frozen").arg(name);
    }
    for (const ServicePoint& point : m_parts->points) {
        QStringList cells{QString::number(point.refused), waitingText(&point)};
        for (const std::string& app : m_parts->apps) {
            const auto latency = latencyOf(point, app);
            cells << (latency ? QString::number(latency->count()) : QString());
        }
        for (const std::string& app : figured) {
            for (const std::optional<int>& figure : figuresOf(point, app))
                cells << (figure ? QString::number(*figure) : QString());
        }
        figures.rows.push_back({point.time, cells});
    }
    return figures;
}

} // namespace stormlab
