// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/importedtimeline.h"

#include "core/domain/observedserver.h"
#include "core/domain/utctime.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

/// Times the usual distance between two moments.
constexpr int gapFactor = 3;
/// Fewer moments have no usual distance.
constexpr std::size_t leastMoments = 4;

} // namespace

ImportedTimeline::ImportedTimeline(ActivityTable table, std::string source)
    : m_table(std::move(table)), m_source(std::move(source)), m_processes(m_table.applications.size())
{
    findMoments();
    findPace();
    m_waiting = beginningOf(Observer::CsvFile, {}, says(), startedAt());
    std::reverse(m_waiting.begin(), m_waiting.end());
}

void ImportedTimeline::findMoments()
{
    const std::vector<ActivityRow>& rows = m_table.rows;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const DrillTime time = rows[index].time - rows.front().time;
        if (m_moments.empty() || m_moments.back().time != time)
            m_moments.push_back({index, index, time});
        m_moments.back().end = index + 1;
    }
}

void ImportedTimeline::findPace()
{
    if (m_moments.size() < leastMoments)
        return;
    std::vector<Milliseconds> distances;
    for (std::size_t index = 1; index < m_moments.size(); ++index)
        distances.push_back(m_moments[index].time - m_moments[index - 1].time);
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    m_gap = gapFactor * *middle;
}

std::optional<Milliseconds> ImportedTimeline::startedAt() const
{
    return m_table.rows.empty() ? std::nullopt : std::optional(m_table.rows.front().time);
}

std::string ImportedTimeline::says() const
{
    const std::string since =
        m_table.rows.empty() ? std::string() : ", from " + utcText(m_table.rows.front().time) + " on";
    // The full stop is apart, for the test "sentences" looks for each sentence as texts of its own.
    return "Imported from " + m_source + since + "." +
           " Sessions are made up to fit its counts: their process numbers mean nothing.";
}

std::optional<TimelineEvent> ImportedTimeline::next()
{
    if (m_waiting.empty() && m_nextMoment < m_moments.size()) {
        const Moment& moment = m_moments[m_nextMoment++];
        m_waiting = bodiesOf(moment);
        m_time = moment.time;
    } else if (m_waiting.empty() && !std::exchange(m_ended, true)) {
        m_waiting = {endOf("The imported file ends here.")};
    }
    if (m_waiting.empty())
        return std::nullopt;
    TimelineEvent event{++m_sequence, m_time, std::move(m_waiting.back())};
    m_waiting.pop_back();
    return event;
}

std::vector<EventBody> ImportedTimeline::bodiesOf(const Moment& moment)
{
    std::vector<EventBody> bodies = {sampleOf(moment)};
    if (m_gap && moment.time - m_time > *m_gap)
        bodies.emplace_back(SampleGap{m_time, moment.time, "The imported file has no lines for this time."});
    return bodies;
}

Sample ImportedTimeline::sampleOf(const Moment& moment)
{
    std::vector<std::size_t> taken(m_processes.size(), 0);
    std::vector<Backend> backends;
    for (std::size_t index = moment.begin; index < moment.end; ++index) {
        const ActivityRow& row = m_table.rows[index];
        m_maxConnections = row.maxConnections.value_or(m_maxConnections);
        for (int number = 0; number < row.count; ++number) {
            Backend backend;
            backend.pid = processOf(row.application, taken[row.application]++);
            backend.applicationName = m_table.applications[row.application];
            backend.state = row.state;
            backends.push_back(std::move(backend));
        }
    }
    std::sort(backends.begin(), backends.end(), [](const Backend& a, const Backend& b) { return a.pid < b.pid; });
    Sample sample;
    sample.asked = moment.time;
    sample.answered = moment.time;
    sample.limits.maxConnections = m_maxConnections;
    sample.backends = std::move(backends);
    return sample;
}

int ImportedTimeline::processOf(std::size_t application, std::size_t place)
{
    std::vector<int>& processes = m_processes[application];
    while (processes.size() <= place)
        processes.push_back(++m_lastProcess);
    return processes[place];
}

} // namespace stormlab
