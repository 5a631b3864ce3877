// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/probechart.h"

#include "core/domain/clampedsum.h"
#include "ui/charts/appcolours.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/livenessitem.h"
#include "ui/charts/probefigures.h"
#include "ui/charts/readinessitem.h"
#include "ui/charts/timeplot.h"
#include "ui/presenters/podwording.h"
#include "ui/theme.h"

#include <QEvent>

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

constexpr int probePadding = 8;
constexpr int probeHeadroom = 7;
constexpr double leastProbeLatency = 1'000; // milliseconds; so that what takes a second is as high in every window
constexpr double probesAboveGrid = 3;
constexpr int stripHeight = 16;
constexpr int leastStripLines = 2;

/// So that pods of one application, which has one colour, can be told apart.
constexpr std::array podStyles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

using Key = ChartLegend::Key;

/// Of more pods than there are kinds of lines, no line could be told from all others: those of an application are drawn
/// alike then, and counted instead of named. Their names are in the table.
bool areNamed(const std::vector<ShownPod>& pods)
{
    return pods.size() <= podStyles.size();
}

ChartLegend::Entry signEntry(const QString& name, Key key, const QString& value = {})
{
    return {name, value, {}, {}, key, {}};
}

} // namespace

struct ProbeChart::Parts {
    Parts(const Theme& theme, QWidget* chart)
        : livenessLegend(theme, chart),
          readinessLegend(theme, chart),
          liveness(theme, {0, false, probeHeadroom, TimePlot::Scale::Decades}, chart),
          readiness(theme, {0, true, 0, TimePlot::Scale::None}, chart),
          lines(new LivenessItem(liveness, liveness.chart())),
          strips(new ReadinessItem(readiness, readiness.chart()))
    {
        lines->setZValue(probesAboveGrid);
        strips->setZValue(probesAboveGrid);
    }

    ChartLegend livenessLegend;
    ChartLegend readinessLegend;
    TimePlot liveness;
    TimePlot readiness;
    LivenessItem* lines; ///< owned by the plots' charts, as is the next
    ReadinessItem* strips;
    AppColours colours;
    std::vector<ShownPod> pods;
    std::vector<ChartMark> marks;
    DrillTime origin{0};
    std::optional<DrillTime> end;
};

ProbeChart::ProbeChart(const Theme& theme, QWidget* parent)
    : TimeChart(theme, parent), m_parts(std::make_unique<Parts>(theme, this))
{
    setAccessibleName(tr("Liveness and readiness of pods"));
}

ProbeChart::~ProbeChart() = default;

void ProbeChart::setSlots(const std::map<std::string, int>& appSlots)
{
    m_parts->colours.setSlots(appSlots);
    refresh();
}

void ProbeChart::setOrigin(DrillTime origin)
{
    m_parts->origin = origin;
}

void ProbeChart::setEnd(std::optional<DrillTime> end)
{
    m_parts->end = end;
}

void ProbeChart::show(const ProbeView& probes, const std::vector<ChartMark>& marks, DrillTime from, DrillTime until)
{
    if (!takeWindow(from, until))
        return;
    m_parts->pods.clear();
    for (const PodView& pod : probes) {
        m_parts->colours.meet(pod.name.app);
        m_parts->pods.push_back(shownPart(pod, from, lastMoment(), m_parts->origin));
    }
    m_parts->marks = marks;
    refresh();
    summaryChanged();
    Q_EMIT figuresChanged();
}

void ProbeChart::refresh()
{
    updateLegends();
    arrange();
    draw();
}

void ProbeChart::refreshCursor()
{
    m_parts->liveness.setTimeCursor(timeCursor());
    m_parts->readiness.setTimeCursor(timeCursor());
    updateLegends();
    if (arrange())
        draw();
}

void ProbeChart::draw()
{
    for (TimePlot* plot : {&m_parts->liveness, &m_parts->readiness}) {
        plot->setWindow(from(), until(), timeLabels());
        plot->setMarks(m_parts->marks);
    }
    drawLiveness();
    drawReadiness();
}

QPen ProbeChart::penOf(std::size_t pod) const
{
    const PodName& name = m_parts->pods[pod].name;
    const Qt::PenStyle style = areNamed(m_parts->pods) ? podStyles[pod] : Qt::SolidLine;
    return {m_parts->colours.styleOf(theme(), name.app).outline, 2, style};
}

QString ProbeChart::nameOf(std::size_t pod) const
{
    return QString::fromStdString(podText(m_parts->pods[pod].name));
}

QString ProbeChart::shortNameOf(std::size_t pod) const
{
    const std::vector<ShownPod>& pods = m_parts->pods;
    const bool hasOthers = pods.front().name.app != pods.back().name.app;
    return hasOthers ? nameOf(pod) : tr("pod %1").arg(qint64{pods[pod].name.pod} + 1);
}

void ProbeChart::drawLiveness()
{
    TimePlot& plot = m_parts->liveness;
    const int columns = static_cast<int>(plot.area().width());
    std::vector<LivenessItem::Line> lines;
    double top = leastProbeLatency;
    for (std::size_t i = 0; i < m_parts->pods.size(); ++i) {
        lines.push_back({livenessCurve(m_parts->pods[i], from(), until(), columns), penOf(i)});
        for (const LivenessPoint& point : m_parts->pods[i].liveness)
            top = std::max(top, static_cast<double>(point.took.count()));
    }
    plot.setTop(top);
    m_parts->lines->show(std::move(lines));
}

void ProbeChart::drawReadiness()
{
    const DrillTime known = std::min(lastMoment(), m_parts->end.value_or(lastMoment()));
    std::vector<ReadinessItem::Strip> strips;
    for (std::size_t i = 0; i < m_parts->pods.size(); ++i) {
        const ShownPod& pod = m_parts->pods[i];
        strips.push_back({shortNameOf(i), readinessSpans(pod, from(), known), {}});
        for (const PodTurn& turn : pod.turns) {
            const bool ends = turn.change == PodChange::Killed || turn.change == PodChange::Exited;
            if (ends && turn.time >= from())
                strips.back().ends.push_back(turn.time);
        }
    }
    m_parts->strips->show(std::move(strips));
}

std::vector<ChartLegend::Entry> ProbeChart::lineEntries() const
{
    const std::vector<ShownPod>& pods = m_parts->pods;
    if (!areNamed(pods)) {
        const bool isOneApp = pods.front().name.app == pods.back().name.app;
        const QColor colour = isOneApp ? penOf(0).color() : theme().mutedText();
        return {{tr("pods"), QString::number(pods.size()), {}, colour, Key::Line, {}}};
    }
    std::vector<ChartLegend::Entry> entries;
    for (std::size_t i = 0; i < pods.size(); ++i) {
        const PodMoment stood = podAt(pods[i], toldMoment());
        const bool isKnown = tellsFigures() && stood.probe != nullptr && !stood.down;
        entries.push_back({shortNameOf(i),
                           isKnown ? livenessFigure(*stood.probe) : QString(),
                           {},
                           penOf(i).color(),
                           Key::Line,
                           {},
                           penOf(i).style()});
    }
    return entries;
}

void ProbeChart::updateLegends()
{
    std::vector<ChartLegend::Entry> entries = lineEntries();
    entries.push_back(signEntry(tr("no answer"), Key::SilentProbe));
    const auto isTurnedAway = [](const LivenessPoint& point) {
        return point.outcome == ProbeOutcome::Bad || point.outcome == ProbeOutcome::Refused;
    };
    const auto hasBad = [&](const ShownPod& pod) { return std::ranges::any_of(pod.liveness, isTurnedAway); };
    if (std::ranges::any_of(m_parts->pods, hasBad))
        entries.push_back(signEntry(tr("refused, or a bad answer"), Key::BadProbe));
    tellMoment(m_parts->livenessLegend, tr("Liveness (ms)"), tr("Liveness (ms), %1"));
    m_parts->livenessLegend.setEntries(entries);
    updateReadinessLegend();
}

void ProbeChart::updateReadinessLegend()
{
    int ready = 0;
    int notReady = 0;
    int restarts = 0;
    for (const ShownPod& pod : m_parts->pods) {
        const PodMoment stood = podAt(pod, toldMoment());
        ready += stood.readiness == Readiness::Ready ? 1 : 0;
        notReady += stood.readiness == Readiness::NotReady ? 1 : 0;
        restarts = clampedSum(std::int64_t{restarts} + stood.restarts);
    }
    const auto figure = [this](int value) { return tellsFigures() ? QString::number(value) : QString(); };
    tellMoment(m_parts->readinessLegend, tr("Readiness"), tr("Readiness, %1"));
    m_parts->readinessLegend.setEntries(
        {signEntry(tr("ready"), Key::Ready, figure(ready)), signEntry(tr("not ready"), Key::NotReady, figure(notReady)),
         signEntry(tr("killed, or ended; restarts so far"), Key::PodEnd, figure(restarts))});
}

bool ProbeChart::arrange()
{
    Parts& parts = *m_parts;
    const QRect inner = rect().adjusted(probePadding / 2 + 1, probePadding, -probePadding / 2 - 1, -probePadding / 2);
    const QRect before = parts.readiness.geometry();
    const QRect liveness = parts.liveness.geometry();
    const int width = inner.width() - 2 * probePadding;
    const int left = inner.left() + probePadding + 1;
    const int upperLegend = parts.livenessLegend.heightForWidth(width);
    const int lowerLegend = parts.readinessLegend.heightForWidth(width);
    const int both = std::max(inner.height() - upperLegend - lowerLegend, 2);
    const int room = std::max(both - parts.liveness.heightFor(0) - parts.readiness.heightFor(0), 2);
    // Each strip as high as it needs, if that leaves the curves more than half of the room.
    const int strip = std::max(stripHeight, fontMetrics().lineSpacing());
    const int strips = std::min(strip * static_cast<int>(parts.pods.size()) + 6, room * 2 / 5);
    const int stripsHeight = std::min(strips + parts.readiness.heightFor(0), both - 1);
    const int plotHeight = both - stripsHeight;
    parts.livenessLegend.setGeometry(left, inner.top(), width, upperLegend);
    parts.liveness.place({inner.left(), inner.top() + upperLegend, inner.width(), plotHeight});
    const int lower = inner.top() + upperLegend + plotHeight;
    parts.readinessLegend.setGeometry(left, lower, width, lowerLegend);
    parts.readiness.place({inner.left(), lower + lowerLegend, inner.width(), stripsHeight});
    leastSizeChanged();
    return before != parts.readiness.geometry() || liveness != parts.liveness.geometry();
}

void ProbeChart::resizeEvent(QResizeEvent* event)
{
    TimeChart::resizeEvent(event);
    refresh();
}

void ProbeChart::changeEvent(QEvent* event)
{
    TimeChart::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

QSize ProbeChart::sizeHint() const
{
    return {900, 240};
}

int ProbeChart::leastHeight(int width) const
{
    const Parts& parts = *m_parts;
    const int inner = width - 3 * probePadding - 2;
    const int legends = parts.livenessLegend.heightForWidth(inner) + parts.readinessLegend.heightForWidth(inner);
    return probePadding * 3 / 2 + legends + parts.liveness.heightFor(leastLinesOfTwo) +
           parts.readiness.heightFor(leastStripLines);
}

double ProbeChart::plotLeft() const
{
    return m_parts->liveness.x() + m_parts->liveness.area().left();
}

double ProbeChart::plotRight() const
{
    return m_parts->liveness.x() + m_parts->liveness.area().right();
}

// Pods are asked in turns, some within a moment: a step of the cursor is a second with probes in it.
std::vector<DrillTime> ProbeChart::sampleTimes() const
{
    std::vector<DrillTime> all;
    for (const ShownPod& pod : m_parts->pods) {
        for (const LivenessPoint& point : pod.liveness) {
            if (point.time >= from())
                all.push_back(point.time);
        }
    }
    std::ranges::sort(all);
    std::vector<DrillTime> times;
    for (const DrillTime time : all) {
        const bool isSameSecond = !times.empty() && std::chrono::floor<std::chrono::seconds>(times.back()) ==
                                                        std::chrono::floor<std::chrono::seconds>(time);
        if (isSameSecond)
            times.back() = time;
        else
            times.push_back(time);
    }
    return times;
}

QString ProbeChart::summary() const
{
    if (m_parts->pods.empty())
        return tr("%1 no pod is known.").arg(whenText());
    int ready = 0;
    int restarts = 0;
    for (const ShownPod& pod : m_parts->pods) {
        const PodMoment stood = podAt(pod, toldMoment());
        ready += stood.readiness == Readiness::Ready ? 1 : 0;
        restarts = clampedSum(std::int64_t{restarts} + stood.restarts);
    }
    const auto pods = static_cast<int>(m_parts->pods.size());
    return tr("%1 %2 of %n pod(s) are ready, %3 so far. Liveness: %4. %5", nullptr, pods)
        .arg(whenText(), QString::number(ready), tr("%n restart(s)", nullptr, restarts), podsSummary(),
             livenessSummary());
}

QString ProbeChart::podsSummary() const
{
    QStringList pods;
    int answered = 0;
    int silent = 0;
    int down = 0;
    for (std::size_t i = 0; i < m_parts->pods.size(); ++i) {
        const PodMoment stood = podAt(m_parts->pods[i], toldMoment());
        const bool hasAnswered = !stood.down && stood.probe != nullptr && stood.probe->isAnswered();
        answered += hasAnswered ? 1 : 0;
        silent += !stood.down && stood.probe != nullptr && !hasAnswered ? 1 : 0;
        down += stood.down ? 1 : 0;
        pods << QStringLiteral("%1 %2").arg(nameOf(i), stood.down               ? tr("is down")
                                                       : stood.probe == nullptr ? tr("was not probed")
                                                                                : livenessText(*stood.probe));
    }
    if (areNamed(m_parts->pods))
        return pods.join(QStringLiteral(", "));
    return tr("%1 answered, %2 did not, %3 down").arg(answered).arg(silent).arg(down);
}

QString ProbeChart::livenessSummary() const
{
    int silent = 0;
    const LivenessPoint* longest = nullptr;
    for (const ShownPod& pod : m_parts->pods) {
        for (const LivenessPoint& point : pod.liveness) {
            silent += point.isAnswered() ? 0 : 1;
            if (point.isAnswered() && (longest == nullptr || point.took > longest->took))
                longest = &point;
        }
    }
    return tr("In this window %n liveness probe(s) had no answer, and the longest answer took %1.", nullptr, silent)
        .arg(longest == nullptr ? tr("no time that is known") : livenessText(*longest));
}

ChartFigures ProbeChart::figures() const
{
    return probeFigures(m_parts->pods, from());
}

} // namespace stormlab
