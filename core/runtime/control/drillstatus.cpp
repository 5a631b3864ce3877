// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/drillstatus.h"

#include <algorithm>
#include <map>
#include <set>
#include <variant>

namespace stormlab
{

namespace
{

constexpr DrillTime second{1'000};

void count(ApplicationStatus& status, const Backend& backend)
{
    ++status.backends;
    if (backend.state == BackendState::Active)
        ++status.active;
    if (backend.state == BackendState::Idle)
        ++status.idle;
    if (backend.state == BackendState::IdleInTransaction || backend.state == BackendState::IdleInTransactionAborted)
        ++status.inTransaction;
}

std::vector<ApplicationStatus> applicationsOf(const Sample& sample)
{
    std::map<std::string, ApplicationStatus> byName;
    for (const Backend& backend : sample.backends) {
        const std::string name = isLabSession(backend) ? "the lab" : backend.applicationName;
        count(byName[name], backend);
    }
    std::vector<ApplicationStatus> applications;
    for (auto& [name, status] : byName) {
        status.application = name;
        applications.push_back(status);
    }
    std::stable_sort(applications.begin(), applications.end(),
                     [](const auto& a, const auto& b) { return a.backends > b.backends; });
    return applications;
}

/// Collects a status while the events pass by from the last to the first.
class Rearview
{
public:
    Rearview(DrillStatus& status, DrillTime now) : m_status(status), m_now(now) {}

    void see(const TimelineEvent& event)
    {
        if (const auto* sample = std::get_if<Sample>(&event.body))
            see(*sample);
        else if (const auto* gap = std::get_if<SampleGap>(&event.body))
            see(*gap);
        else if (const auto* logins = std::get_if<LoginReport>(&event.body))
            see(*logins, event.time);
        else if (const auto* appSecond = std::get_if<AppSecond>(&event.body))
            see(*appSecond, event.time);
        else if (const auto* away = std::get_if<ServerAvailability>(&event.body))
            see(*away);
        else if (const auto* reach = std::get_if<ReachChanged>(&event.body))
            see(*reach);
    }

private:
    void see(const Sample& sample)
    {
        m_readable = true;
        if (m_status.backends)
            return;
        m_status.limits = sample.limits;
        m_status.backends = static_cast<int>(sample.backends.size());
        m_status.sampleAge = std::max(DrillTime{0}, m_now - sample.answered);
        m_status.applications = applicationsOf(sample);
    }

    void see(const SampleGap& gap)
    {
        if (!m_readable && m_status.cannotRead.empty())
            m_status.cannotRead = gap.why;
    }

    void see(const ServerAvailability& availability)
    {
        if (!m_readable && availability.stopped)
            m_status.cannotRead = availability.why;
        m_readable = true;
    }

    void see(const ReachChanged& reach)
    {
        if (!m_readable && reach.lost)
            m_status.cannotRead = reach.why;
        m_readable = true;
    }

    void see(const LoginReport& logins, DrillTime time)
    {
        if (m_now - time < second)
            m_status.refusedLastSecond += logins.refused();
    }

    // Every app reports each second; an older report than two seconds is of an app that has gone silent.
    void see(const AppSecond& report, DrillTime time)
    {
        if (m_now - time > 2 * second || !m_seen.insert(report.app).second)
            return;
        m_status.waiting += report.waiting;
        if (report.longestWait && report.longestWait > m_status.longestWait) {
            m_status.longestWait = report.longestWait;
            m_status.longestWaitApp = report.app;
        }
    }

    DrillStatus& m_status;
    DrillTime m_now;
    bool m_readable = false;
    std::set<std::string> m_seen;
};

/// The rare events, which are read from the whole log; all but the kind is skipped.
void readRare(const TimelineEvent& event, DrillStatus& status)
{
    if (const auto* started = std::get_if<DrillStarted>(&event.body)) {
        status.seed = started->seed;
        status.engine = started->engine;
        status.serverVersion = started->serverVersion;
    } else if (std::holds_alternative<HintShown>(event.body)) {
        ++status.hintsUsed;
    } else if (std::holds_alternative<DiagnosisGiven>(event.body)) {
        status.diagnosed = true;
    } else if (std::holds_alternative<CheckStarted>(event.body)) {
        ++status.checks;
    }
}

} // namespace

DrillStatus statusAt(const Scenario& scenario, const TimelineView& view, DrillTime now)
{
    DrillStatus status;
    status.scenario = scenario.id;
    status.time = now;
    status.hintsTotal = static_cast<int>(scenario.hints.size());
    Rearview rearview(status, now);
    for (std::size_t index = view.size(); index > 0; --index) {
        const TimelineEvent& event = view.at(index - 1);
        if (status.backends && now - event.time > 2 * second)
            break;
        rearview.see(event);
    }
    for (const TimelineEvent& event : view)
        readRare(event, status);
    return status;
}

} // namespace stormlab
