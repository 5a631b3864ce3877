// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/jsonreport.h"

#include "core/domain/observedserver.h"
#include "core/domain/utctime.h"

#include <nlohmann/json.hpp>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

/// Text that is no UTF-8 loses what is none of it, rather than the report.
std::string dumped(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

template <typename Value>
Json orNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json();
}

Json timeOrNull(const std::optional<DrillTime>& time)
{
    return time ? Json(time->count()) : Json();
}

/// What the recording does not tell is left out.
void addOrigin(Json& json, const RecordingSummary& summary)
{
    if (!summary.drill)
        return;
    if (!summary.isDrill())
        json["source"] = isImported(*summary.drill) ? "csv" : "sampling";
    if (!summary.observed.empty())
        json["observed"] = summary.observed;
    if (!summary.drill->serverVersion.empty())
        json["server_version"] = summary.drill->serverVersion;
    if (summary.drill->startedAt)
        json["started_at"] = rfc3339Text(*summary.drill->startedAt);
}

Json recordingJson(const DebriefReport& report)
{
    const RecordingSummary& summary = report.summary;
    Json json;
    json["name"] = report.name;
    json["kind"] = summary.isDrill() ? "drill" : "server";
    if (summary.isDrill()) {
        json["scenario"] = summary.drill->scenario;
        json["version"] = summary.drill->scenarioVersion;
        json["hash"] = summary.drill->scenarioHash;
        json["seed"] = summary.drill->seed;
        json["engine"] = summary.drill->engine;
    }
    addOrigin(json, summary);
    json["length_ms"] = summary.length.count();
    json["events"] = summary.events;
    json["samples"] = summary.samples;
    json["gaps"] = summary.gaps;
    json["peak"] = summary.peakBackends;
    json["peak_at_ms"] = summary.peakAt.count();
    json["usable"] = orNull(summary.usable);
    json["refused"] = summary.isDrill() ? Json(summary.refusedLogins) : Json();
    json["lost_work"] = summary.isDrill() ? Json(summary.lostWork) : Json();
    return json;
}

Json markJson(const DebriefMark& mark)
{
    return {{"number", mark.number},       {"time_ms", mark.time.count()},    {"kind", toString(mark.kind)},
            {"says", mark.says.english()}, {"effect", mark.effect.english()}, {"evidence", mark.evidence}};
}

Json limitJson(const Limits& limits, int value)
{
    return limits.areKnown() ? Json(value) : Json();
}

/// Pods are left out where there are none, as they are of most recordings.
Json podsJson(const ProbeView& pods)
{
    Json json = Json::array();
    for (const PodView& pod : pods) {
        Json liveness = Json::array();
        for (const LivenessPoint& point : pod.liveness)
            liveness.push_back({{"time_ms", point.time.count()},
                                {"took_ms", point.took.count()},
                                {"outcome", toString(point.outcome)}});
        Json readiness = Json::array();
        for (const ReadinessChange& change : pod.readiness)
            readiness.push_back({{"time_ms", change.time.count()}, {"readiness", toString(change.readiness)}});
        Json turns = Json::array();
        for (const PodTurn& turn : pod.turns)
            turns.push_back(
                {{"time_ms", turn.time.count()}, {"change", toString(turn.change)}, {"restarts", turn.restarts}});
        json.push_back({{"app", pod.name.app},
                        {"pod", pod.name.pod},
                        {"liveness", liveness},
                        {"readiness", readiness},
                        {"changes", turns}});
    }
    return json;
}

Json figuresJson(const AppFigures& figures)
{
    return {{"arrived", figures.arrived},
            {"cache_misses", orNull(figures.cacheMisses)},
            {"breakers_open", orNull(figures.breakersOpen)},
            {"environments", orNull(figures.environments)},
            {"frozen", orNull(figures.frozen)}};
}

Json seriesJson(const DebriefReport& report)
{
    Json json;
    json["applications"] = report.activity.applications;
    json["samples"] = Json::array();
    for (const ActivityPoint& point : report.activity.points) {
        if (point.time >= report.from && point.time <= report.until)
            json["samples"].push_back({{"time_ms", point.time.count()},
                                       {"gap_before", point.gapBefore},
                                       {"counts", point.counts},
                                       {"total", point.total},
                                       {"usable", limitJson(point.limits, point.limits.usable())},
                                       {"max_connections", limitJson(point.limits, point.limits.maxConnections)}});
    }
    if (const ProbeView pods = report.probes.all(); !pods.empty())
        json["pods"] = podsJson(pods);
    json["seconds"] = Json::array();
    for (const ServicePoint& point : report.service) {
        if (point.time < report.from || point.time > report.until)
            continue;
        Json p95 = Json::object();
        for (const auto& [app, latency] : point.p95)
            p95[app] = latency.count();
        json["seconds"].push_back({{"time_ms", point.time.count()},
                                   {"refused", point.refused},
                                   {"waiting", orNull(point.waiting)},
                                   {"p95_ms", p95}});
        // Of applications that have them; most have not.
        for (const auto& [app, figures] : point.figures)
            json["seconds"].back()["figures"][app] = figuresJson(figures);
    }
    return json;
}

Json figuresJson(const std::optional<ProbeFigures>& figures)
{
    if (!figures)
        return {};
    return {{"probes", figures->probes},
            {"good", figures->good},
            {"longest_answer_ms", timeOrNull(figures->longestAnswer)},
            {"no_answer_within_ms", timeOrNull(figures->unanswered)},
            {"kills", figures->kills}};
}

void addDebrief(Json& json, const Debrief& debrief)
{
    json["scorecard"] = debrief.scorecard.max > 0 ? Json::parse(toJson(debrief.scorecard)) : Json();
    json["incident_ms"] = timeOrNull(debrief.incident);
    json["first_act_ms"] = timeOrNull(debrief.firstAct);
    json["service_back_ms"] = timeOrNull(debrief.serviceBack);
    json["marks"] = Json::array();
    for (const DebriefMark& mark : debrief.marks)
        json["marks"].push_back(markJson(mark));
    json["traps"] = Json::array();
    for (const TrapCost& cost : debrief.trapCosts)
        json["traps"].push_back({{"id", cost.id},
                                 {"sprung", cost.sprung},
                                 {"points_lost", cost.pointsLost},
                                 {"says", cost.says.english()}});
    if (debrief.probes.empty())
        return;
    json["liveness"] = Json::array();
    for (const ProbeSummary& summary : debrief.probes)
        json["liveness"].push_back(
            {{"app", summary.app}, {"before", figuresJson(summary.before)}, {"after", figuresJson(summary.after)}});
}

Json sideJson(const ComparedSide& side)
{
    Json json{{"name", side.name}, {"origin_ms", side.origin.count()}, {"marks", Json::array()}};
    for (const ComparedMark& mark : side.marks)
        json["marks"].push_back({{"since_ms", mark.since.count()},
                                 {"number", mark.number},
                                 {"kind", toString(mark.kind)},
                                 {"says", mark.says.english()},
                                 {"only_here", mark.onlyHere}});
    return json;
}

Json comparisonJson(const DrillComparison& comparison)
{
    Json json;
    json["left"] = sideJson(comparison.left);
    json["right"] = sideJson(comparison.right);
    json["figures"] = Json::array();
    for (const ComparedFigure& figure : comparison.figures) {
        const bool both = figure.left && figure.right;
        json["figures"].push_back({{"id", figure.id},
                                   {"unit", figure.unit == ComparedFigure::Unit::Time ? "ms" : "count"},
                                   {"left", orNull(figure.left)},
                                   {"right", orNull(figure.right)},
                                   {"difference", both ? Json(*figure.right - *figure.left) : Json()}});
    }
    return json;
}

} // namespace

std::string jsonOf(const DebriefReport& report)
{
    Json json;
    json["recording"] = recordingJson(report);
    json["title"] = report.title;
    json["graded"] = report.graded;
    json["note"] = report.gradeNote.english();
    if (report.debrief)
        addDebrief(json, *report.debrief);
    json["statements"] = Json::array();
    for (const ReportedStatement& one : report.statements)
        json["statements"].push_back({{"time_ms", one.time.count()},
                                      {"through", one.through},
                                      {"text", one.text},
                                      {"sqlstate", one.sqlstate},
                                      {"effect", one.effect.english()}});
    json["series"] = seriesJson(report);
    if (report.comparison)
        json["comparison"] = comparisonJson(report.comparison->comparison);
    json["takeaways"] = report.takeaways;
    json["postmortem"] = report.postmortem;
    return dumped(json);
}

std::string summaryJsonOf(const DebriefReport& report)
{
    Json json = recordingJson(report);
    json["title"] = report.title;
    json["note"] = report.gradeNote.english();
    const bool hasCard = report.debrief && report.debrief->scorecard.max > 0;
    json["passed"] = hasCard ? Json(report.debrief->scorecard.passed) : Json();
    json["total"] = hasCard ? Json(report.debrief->scorecard.total) : Json();
    json["max"] = hasCard ? Json(report.debrief->scorecard.max) : Json();
    json["marks"] = Json::array();
    if (report.debrief) {
        for (const DebriefMark& mark : report.debrief->marks)
            json["marks"].push_back(markJson(mark));
    }
    return dumped(json);
}

std::string comparisonJsonOf(const DrillComparison& comparison)
{
    return dumped(comparisonJson(comparison));
}

} // namespace stormlab
