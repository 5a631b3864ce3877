// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/recoverywatch.h"

#include <algorithm>

namespace stormlab
{

namespace
{

/// On a busy computer a read is late by a second or fails once. A server that answers nobody for longer than this is
/// felt by the clients, too.
constexpr Milliseconds longestForgiven{3'000};

bool hasFreeSlot(const Sample& sample)
{
    return static_cast<int>(sample.backends.size()) < sample.limits.usable();
}

} // namespace

void RecoveryWatch::add(const TimelineEvent& event)
{
    m_now = event.time;
    if (const auto* logins = std::get_if<LoginReport>(&event.body)) {
        if (isNamed(logins->app) && logins->refused() > 0)
            spoil(event.time);
    } else if (const auto* second = std::get_if<AppSecond>(&event.body)) {
        if (isNamed(second->app) && isBad(*second))
            spoil(event.time);
        if (isNamed(second->app))
            m_reports[second->app].push_back(event.time);
    } else if (const auto* sample = std::get_if<Sample>(&event.body)) {
        look(*sample, event.time);
    } else if (std::holds_alternative<SampleGap>(event.body)) {
        m_unseen = true;
    } else if (std::holds_alternative<ServerAvailability>(event.body) ||
               std::holds_alternative<ReachChanged>(event.body) || std::holds_alternative<ServerPause>(event.body)) {
        spoil(event.time);
    }
    for (auto& [app, times] : m_reports) {
        while (!times.empty() && times.front() <= windowStart())
            times.pop_front();
    }
}

/// While no slot is free, whoever connects next is refused: service that is lucky enough to hold its connections is not
/// back. The first sample after a gap tells what it was.
void RecoveryWatch::look(const Sample& sample, DrillTime moment)
{
    const bool free = hasFreeSlot(sample);
    const bool forgiven = free && m_lastFree && moment - *m_lastFree <= longestForgiven;
    if (!free || (m_unseen && !forgiven))
        spoil(moment);
    m_unseen = false;
    m_lastFree = free ? std::optional(moment) : std::nullopt;
}

void RecoveryWatch::spoil(DrillTime moment)
{
    m_lastBad = m_lastBad ? std::max(*m_lastBad, moment) : moment;
}

bool RecoveryWatch::isNamed(const std::string& app) const
{
    return std::find(m_predicate.apps.begin(), m_predicate.apps.end(), app) != m_predicate.apps.end();
}

bool RecoveryWatch::isBad(const AppSecond& second) const
{
    const auto slow = [this](const std::optional<Milliseconds>& felt) { return felt && *felt > m_predicate.p95; };
    return second.failed > 0 || (second.served > 0 && slow(second.p95)) || slow(second.longestWait);
}

bool RecoveryWatch::recoveredSince(DrillTime moment) const
{
    if (m_unseen || windowStart() < moment || (m_lastBad && *m_lastBad > windowStart()))
        return false;
    // One second of the window may be missing, because reports do not fall on its ends.
    const auto seconds = m_predicate.lasts.count() / 1'000;
    const auto needed = static_cast<std::size_t>(std::max<std::int64_t>(1, seconds - 1));
    return std::all_of(m_predicate.apps.begin(), m_predicate.apps.end(), [&](const std::string& app) {
        const auto reports = m_reports.find(app);
        return reports != m_reports.end() && reports->second.size() >= needed;
    });
}

RecoveredPredicate recoveryOf(const Scenario& scenario)
{
    for (const RubricCheck& check : scenario.rubric.checks) {
        if (const auto* predicate = std::get_if<RecoveredPredicate>(&check.predicate))
            return *predicate;
    }
    RecoveredPredicate general{{}, Milliseconds{1'000}, Milliseconds{4'000}};
    for (const AppSpec& app : scenario.fleet)
        general.apps.push_back(app.name);
    return general;
}

} // namespace stormlab
