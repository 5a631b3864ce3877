// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/drillpods.h"

#include "core/domain/probeseries.h"
#include "core/domain/wholenumber.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

void add(const PodChanged& change, PodStatus& pod)
{
    pod.liveness.reset();
    pod.readiness.reset();
    const bool started = change.change == PodChange::Started;
    pod.process = started ? std::optional(change.process) : std::nullopt;
    if (!started && !change.why.empty())
        pod.lastEnd = change.why;
}

void add(const ProbeEnded& probe, PodStatus& pod)
{
    if (probe.probe == ProbeKind::Readiness) {
        pod.readiness = probe.outcome;
        return;
    }
    pod.liveness = probe.outcome;
    pod.longest = std::max(probe.took, pod.longest.value_or(probe.took));
}

std::optional<ProbeOutcome> outcomeNamed(const Json& word)
{
    for (const ProbeOutcome outcome :
         {ProbeOutcome::Good, ProbeOutcome::Bad, ProbeOutcome::TimedOut, ProbeOutcome::Refused}) {
        if (word.is_string() && word.get<std::string>() == toString(outcome))
            return outcome;
    }
    return std::nullopt;
}

Json wordOf(const std::optional<ProbeOutcome>& outcome)
{
    return outcome ? Json(toString(*outcome)) : Json(nullptr);
}

PodStatus podFrom(const Json& json)
{
    PodStatus pod;
    pod.app = json.at("app").get<std::string>();
    pod.pod = wholeNumberAt<int>(json, "pod");
    pod.process = wholeNumber<int>(json.at("pid"));
    pod.liveness = outcomeNamed(json.at("liveness"));
    pod.readiness = outcomeNamed(json.at("readiness"));
    if (const auto longest = wholeNumber<Milliseconds::rep>(json.at("longest_ms")))
        pod.longest = Milliseconds{*longest};
    pod.restarts = wholeNumberAt<int>(json, "restarts");
    pod.lastEnd = json.at("last_end").get<std::string>();
    return pod;
}

} // namespace

std::vector<PodStatus> podsAt(const TimelineView& timeline)
{
    ProbeSeries series;
    std::map<PodName, PodStatus> pods;
    for (const TimelineEvent& event : timeline) {
        const auto* change = std::get_if<PodChanged>(&event.body);
        if (change != nullptr && !series.isReplaced(*change))
            add(*change, pods[{change->app, change->pod}]);
        else if (const auto* probe = std::get_if<ProbeEnded>(&event.body))
            add(*probe, pods[{probe->app, probe->pod}]);
        series.add(event);
    }
    std::vector<PodStatus> all;
    for (const PodView& view : series.all()) {
        PodStatus pod = std::move(pods[view.name]);
        pod.app = view.name.app;
        pod.pod = view.name.pod;
        pod.restarts = view.restarts();
        all.push_back(std::move(pod));
    }
    return all;
}

std::string toJson(const std::vector<PodStatus>& pods)
{
    Json list = Json::array();
    for (const PodStatus& pod : pods)
        list.push_back({{"app", pod.app},
                        {"pod", pod.pod},
                        {"pid", pod.process ? Json(*pod.process) : Json(nullptr)},
                        {"liveness", wordOf(pod.liveness)},
                        {"readiness", wordOf(pod.readiness)},
                        {"longest_ms", pod.longest ? Json(pod.longest->count()) : Json(nullptr)},
                        {"restarts", pod.restarts},
                        {"last_end", pod.lastEnd}});
    return Json{{"pods", list}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::vector<PodStatus>> readPods(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    std::vector<PodStatus> pods;
    try {
        for (const Json& pod : json.at("pods"))
            pods.push_back(podFrom(pod));
    } catch (const Json::exception& failure) {
        return Error{ErrorCode::Disconnected, "The drill's answer could not be read.", failure.what(), {}};
    }
    return pods;
}

} // namespace stormlab
