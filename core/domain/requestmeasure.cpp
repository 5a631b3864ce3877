// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/requestmeasure.h"

#include "core/domain/triggerevents.h"

#include <algorithm>

namespace stormlab
{

namespace
{

/// A recording is data from strangers: nothing can be fewer than none.
std::int64_t atLeastNone(std::int64_t count)
{
    return std::max<std::int64_t>(0, count);
}

std::int64_t endedIn(const AppSecond& second)
{
    return atLeastNone(second.served) + atLeastNone(second.failed);
}

/// How many connections one request of the app may wait for at a time.
int waitsOfOne(const Scenario& scenario, const std::string& app)
{
    int most = 1;
    if (const AppSpec* spec = findApp(scenario, app)) {
        for (const WorkStep& step : spec->workload.steps)
            most = std::max(most, step.parallel);
    }
    return most;
}

/// The seconds of one app in a run.
class AppFlow
{
public:
    explicit AppFlow(int waitsOfOne) : m_waitsOfOne(waitsOfOne) {}

    /// The last second before the run.
    void before(DrillTime time, const AppSecond& second)
    {
        m_before = time;
        m_waitedBefore = waitingIn(second);
    }

    void add(DrillTime time, const AppSecond& second)
    {
        m_seconds.push_back({time, &second});
        m_asked = m_asked || second.arrived > 0 || second.waiting > 0 || second.inUse > 0 || endedIn(second) > 0;
    }

    [[nodiscard]] bool asked() const { return m_asked; }

    /// Requests that came longer ago than that, and have not ended: at least so many.
    [[nodiscard]] std::int64_t openLongerThan(Milliseconds time) const
    {
        if (m_seconds.empty())
            return 0;
        const Second& last = m_seconds.back();
        const DrillTime edge = last.time - time;
        std::int64_t came = m_before <= edge ? m_waitedBefore : 0;
        std::int64_t waited = 0; // of those that waited by then
        for (const Second& one : m_seconds) {
            const std::int64_t ended = endedIn(*one.counts);
            waited -= ended;
            came -= ended;
            if (one.time > edge)
                continue;
            came += atLeastNone(one.counts->arrived);
            waited = waitingIn(*one.counts);
        }
        const AppSecond& end = *last.counts;
        const bool oneWaits = end.waiting > 0 && end.longestWait && *end.longestWait > time;
        return std::max({came, waited, std::int64_t{oneWaits ? 1 : 0}});
    }

private:
    struct Second {
        DrillTime time;
        const AppSecond* counts;
    };

    [[nodiscard]] std::int64_t waitingIn(const AppSecond& second) const
    {
        return (atLeastNone(second.waiting) + m_waitsOfOne - 1) / m_waitsOfOne;
    }

    int m_waitsOfOne;
    DrillTime m_before{0};
    std::int64_t m_waitedBefore = 0;
    std::vector<Second> m_seconds;
    bool m_asked = false;
};

bool isAbove(const std::optional<Milliseconds>& felt, const std::optional<Milliseconds>& most)
{
    return felt && most && *felt > *most;
}

void addSecond(const AppSecond& second, const LatencyGoal& goal, RequestMeasure& measure)
{
    const std::int64_t served = atLeastNone(second.served);
    const std::int64_t failed = atLeastNone(second.failed);
    measure.late.all += served + failed;
    measure.late.missed += failed + (isAbove(second.p95, goal.p95) ? served : 0);
    measure.tardy.all += served + failed;
    measure.tardy.missed += isAbove(second.p99, goal.p99) ? served + failed : 0;
}

void addHung(const AppFlow& flow, const std::optional<Milliseconds>& goal, RequestShare& share)
{
    const std::int64_t hung = goal ? flow.openLongerThan(*goal) : 0;
    share.all += hung;
    share.missed += hung;
    share.hung += hung;
}

} // namespace

RequestMeasure measureRequests(const std::vector<std::string>& apps, const LatencyGoal& goal, const TriggerRun& run,
                               const DrillStory& story)
{
    RequestMeasure measure;
    for (const std::string& app : apps) {
        AppFlow flow(waitsOfOne(story.scenario(), app));
        for (const TimelineEvent* event : story.events()) {
            const auto* second = std::get_if<AppSecond>(&event->body);
            if (second == nullptr || second->app != app || event->sequence > run.ended->sequence)
                continue;
            if (event->sequence < run.started.sequence) {
                flow.before(event->time, *second);
                continue;
            }
            flow.add(event->time, *second);
            addSecond(*second, goal, measure);
        }
        measure.asked = measure.asked || flow.asked();
        addHung(flow, goal.p95, measure.late);
        addHung(flow, goal.p99, measure.tardy);
    }
    return measure;
}

Phrase hungSentence(const RequestShare& share)
{
    return share.hung == 0 ? Phrase()
                           : worded("Holds", "%1 of them had no answer yet when the measurement ended.")(share.hung);
}

} // namespace stormlab
