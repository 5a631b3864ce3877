// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/observation.h"

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr Milliseconds firstRetry{100};
constexpr Milliseconds longestRetry{1'000};

std::string wordsOf(const Error& error)
{
    return error.detail.empty() ? error.message : error.message + " (" + error.detail + ")";
}

void addTo(std::optional<Milliseconds>& age, Milliseconds more)
{
    if (age)
        age = std::max(Milliseconds{0}, *age + more);
}

/// The reader's ages are those of when the server looked; a sample's are those of `answered`. An estimate that moved
/// with each answer would make every backend look changed; the clock's moves only when it gets better.
std::vector<Backend> agedBy(std::vector<Backend> backends, Milliseconds more)
{
    for (Backend& backend : backends) {
        addTo(backend.stateAge, more);
        addTo(backend.transactionAge, more);
        addTo(backend.queryAge, more);
    }
    return backends;
}

} // namespace

Observation::Observation(ActivityReader& reader, std::function<DrillTime()> now, Milliseconds interval)
    : m_reader(reader), m_now(std::move(now)), m_gaps(m_now(), interval), m_interval(interval), m_gridStart(m_now())
{
}

void Observation::setInterval(Milliseconds interval)
{
    const std::lock_guard lock(m_gapMutex);
    m_gaps.setInterval(interval);
    m_interval = interval;
}

ObservationBatch Observation::look()
{
    ObservationBatch batch;
    if (m_connected && !m_lost)
        readLog(batch);
    const DrillTime asked = m_now();
    Result<ServerReading> reading = m_reader.read();
    const bool good = reading.ok();
    if (good)
        answered(std::move(reading).value(), asked, batch);
    else
        failed(reading.error(), batch);
    // Statements whose end is not known yet: it mostly stands in the log by now.
    if (good && m_statements.holds())
        readLog(batch);
    std::stable_sort(batch.begin(), batch.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return batch;
}

void Observation::readLog(ObservationBatch& batch)
{
    const auto records = m_reader.readLog();
    const DrillTime now = m_now();
    const bool gone = !records && records.error().code == ErrorCode::NotFound;
    if (records)
        m_statements.add(records.value(), now, m_serverClock);
    else
        m_statements.add({}, now);
    if (gone != m_logLost && (gone || records)) {
        m_logLost = gone;
        batch.emplace_back(now, LabSession{"log", gone, gone ? wordsOf(records.error()) : std::string()});
    }
    if (!records && records.error().code == ErrorCode::Disconnected)
        lose(records.error(), now, batch);
    for (auto& [seen, statement] : m_statements.take())
        batch.emplace_back(seen, std::move(statement));
}

void Observation::answered(ServerReading reading, DrillTime asked, ObservationBatch& batch)
{
    const DrillTime now = m_now();
    m_failures = 0;
    m_failure.reset();
    m_connected = true;
    m_introduction = std::move(reading.introduction);
    {
        const std::lock_guard lock(m_gapMutex);
        if (auto gap = m_gaps.answered(now))
            batch.emplace_back(now, std::move(*gap));
    }
    if (m_lost)
        batch.emplace_back(now, LabSession{"monitor", false, {}});
    m_lost = false;
    if (reading.serverTime) {
        m_serverClock.note(asked, now, *reading.serverTime);
        const Milliseconds since = now - *m_serverClock.at(*reading.serverTime);
        reading.sample.backends = agedBy(reading.sample.backends.all(), since);
    }
    addChanges(reading.state, now, batch);
    reading.sample.asked = asked;
    reading.sample.answered = now;
    batch.emplace_back(now, std::move(reading.sample));
}

void Observation::addChanges(const ServerState& state, DrillTime moment, ObservationBatch& batch)
{
    if (m_state == state)
        return;
    // The first state is what the drill begins with: no change.
    if (m_state) {
        for (ServerChange& change : changesBetween(*m_state, state))
            batch.emplace_back(moment, ServerChanged{std::move(change)});
    }
    m_state = state;
}

void Observation::failed(const Error& error, ObservationBatch& batch)
{
    const DrillTime now = m_now();
    ++m_failures;
    m_failure = error;
    {
        const std::lock_guard lock(m_gapMutex);
        if (auto gap = m_gaps.failed(now, wordsOf(error)))
            batch.emplace_back(now, std::move(*gap));
    }
    if (error.code == ErrorCode::Disconnected)
        lose(error, now, batch);
}

void Observation::lose(const Error& error, DrillTime moment, ObservationBatch& batch)
{
    if (m_connected && !m_lost) {
        m_lost = true;
        batch.emplace_back(moment, LabSession{"monitor", true, wordsOf(error)});
    }
}

DrillTime Observation::nextLook() const
{
    const DrillTime now = m_now();
    if (m_failures > 0)
        return now + std::min(longestRetry, firstRetry * (1 << std::min(m_failures - 1, 4)));
    const auto passed = (now - m_gridStart) / m_interval;
    return m_gridStart + (passed + 1) * m_interval;
}

std::optional<SampleGap> Observation::overdue()
{
    const std::lock_guard lock(m_gapMutex);
    return m_gaps.overdue(m_now());
}

} // namespace stormlab
