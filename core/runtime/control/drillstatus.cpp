// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/drillstatus.h"

#include "core/domain/symptoms.h"

#include <algorithm>
#include <map>
#include <variant>

namespace stormlab
{

namespace
{

void add(ApplicationStatus& status, const BackendCount& some)
{
    status.backends += some.count;
    if (some.state == BackendState::Active)
        status.active += some.count;
    if (some.state == BackendState::Idle)
        status.idle += some.count;
    if (some.state == BackendState::IdleInTransaction || some.state == BackendState::IdleInTransactionAborted)
        status.inTransaction += some.count;
}

std::vector<ApplicationStatus> applicationsOf(const Sample& sample)
{
    std::map<std::string, ApplicationStatus> byName;
    for (const BackendCount& some : sample.backends.counts())
        add(byName[std::string(isLabName(some.application) ? "the lab" : some.application)], some);
    std::vector<ApplicationStatus> applications;
    for (auto& [name, status] : byName) {
        status.application = name;
        applications.push_back(status);
    }
    std::stable_sort(applications.begin(), applications.end(),
                     [](const auto& a, const auto& b) { return a.backends > b.backends; });
    return applications;
}

std::optional<std::string> serverWord(const Symptoms& symptoms)
{
    if (symptoms.stopped)
        return "stopped";
    if (symptoms.paused)
        return "paused";
    return symptoms.sample != nullptr ? std::optional<std::string>("running") : std::nullopt;
}

void addSymptoms(DrillStatus& status, const Symptoms& symptoms, DrillTime now)
{
    status.server = serverWord(symptoms);
    status.cannotRead = symptoms.cannotRead;
    status.refusedLastSecond = symptoms.refused;
    for (const auto& [name, second] : symptoms.apps)
        status.waiting += second->waiting;
    if (const AppSecond* longest = symptoms.waitsLongest) {
        status.longestWait = longest->longestWait;
        status.longestWaitApp = longest->app;
    }
    if (symptoms.sample == nullptr)
        return;
    status.limits = symptoms.sample->limits;
    status.backends = static_cast<int>(symptoms.sample->backends.size());
    status.sampleAge = std::max(DrillTime{0}, now - symptoms.sample->answered);
    status.applications = applicationsOf(*symptoms.sample);
}

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
    const Symptoms symptoms = symptomsAt(view, now);
    addSymptoms(status, symptoms, now);
    status.says = statusLine(symptoms, scenario, now).sentence.english();
    for (const TimelineEvent& event : view)
        readRare(event, status);
    return status;
}

} // namespace stormlab
