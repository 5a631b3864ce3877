// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/probefigures.h"

#include "core/domain/clampedsum.h"
#include "ui/presenters/podwording.h"

#include <QCoreApplication>

#include <chrono>
#include <set>

namespace stormlab
{

namespace
{

struct ProbeWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::ProbeFigures)
};

using Second = std::chrono::seconds;

Second secondOf(DrillTime time)
{
    return std::chrono::floor<std::chrono::seconds>(time);
}

/// No answer is worse than any answer.
bool isWorse(const LivenessPoint& a, const LivenessPoint& b)
{
    return a.isAnswered() != b.isAnswered() ? !a.isAnswered() : a.took > b.took;
}

std::set<Second> secondsOf(const std::vector<ShownPod>& pods, DrillTime from)
{
    std::set<Second> seconds;
    const auto addAll = [&seconds, from](const auto& points) {
        for (const auto& point : points) {
            if (point.time >= from)
                seconds.insert(secondOf(point.time));
        }
    };
    for (const ShownPod& pod : pods) {
        addAll(pod.liveness);
        addAll(pod.readiness);
        addAll(pod.turns);
    }
    return seconds;
}

/// The newest of what happened until the end of a second; `at` goes on from where it was.
template <typename Point>
const Point* newest(const std::vector<Point>& points, std::size_t& at, Second second)
{
    while (at < points.size() && secondOf(points[at].time) <= second)
        ++at;
    return at == 0 ? nullptr : &points[at - 1];
}

/// What one pod has to say of each of the seconds.
void addPod(const ShownPod& pod, std::vector<ChartFigures::Row>& rows, std::vector<int>& restarts)
{
    std::size_t probe = 0;
    std::size_t readiness = 0;
    std::size_t turn = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Second second = secondOf(rows[i].time);
        const LivenessPoint* worst = nullptr;
        for (; probe < pod.liveness.size() && secondOf(pod.liveness[probe].time) <= second; ++probe) {
            const LivenessPoint& point = pod.liveness[probe];
            if (secondOf(point.time) == second && (worst == nullptr || isWorse(point, *worst)))
                worst = &point;
        }
        const ReadinessChange* change = newest(pod.readiness, readiness, second);
        const PodTurn* last = newest(pod.turns, turn, second);
        rows[i].cells << (worst == nullptr ? QString() : livenessFigure(*worst))
                      << (change == nullptr ? QString() : readinessText(change->readiness));
        restarts[i] = clampedSum(std::int64_t{restarts[i]} + (last == nullptr ? 0 : last->restarts));
    }
}

} // namespace

ChartFigures probeFigures(const std::vector<ShownPod>& pods, DrillTime from)
{
    ChartFigures figures;
    figures.wholeSeconds = true;
    for (const Second second : secondsOf(pods, from))
        figures.rows.push_back({second, {}});
    std::vector<int> restarts(figures.rows.size(), 0);
    for (const ShownPod& pod : pods) {
        const QString name = QString::fromStdString(podText(pod.name));
        figures.headings << ProbeWords::tr("%1 liveness (ms)").arg(name) << ProbeWords::tr("%1 readiness").arg(name);
        addPod(pod, figures.rows, restarts);
    }
    figures.headings << ProbeWords::tr("restarts");
    for (std::size_t i = 0; i < restarts.size(); ++i)
        figures.rows[i].cells << QString::number(restarts[i]);
    return figures;
}

} // namespace stormlab
