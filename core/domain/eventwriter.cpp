// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eventbodies.h"
#include "core/domain/utctime.h"

namespace stormlab
{

namespace
{

/// One backend as a list, because a sample has hundreds: pid, application, role, address, state, wait, three ages,
/// blockers, query.
Json backendJson(const Backend& backend)
{
    const auto age = [](const std::optional<Milliseconds>& value) { return value ? Json(value->count()) : Json(); };
    return Json::array({backend.pid, backend.applicationName, backend.role, backend.clientAddress,
                        toString(backend.state), backend.waitEvent, age(backend.stateAge), age(backend.transactionAge),
                        age(backend.queryAge), backend.blockedBy, backend.query});
}

void setDuration(Json& json, const char* key, const std::optional<Milliseconds>& value)
{
    if (value)
        json[key] = value->count();
}

void setWhole(Json& json, const char* key, const std::optional<int>& value)
{
    if (value)
        json[key] = *value;
}

Json poolJson(const PoolerPool& pool)
{
    return {{"database", pool.database},
            {"role", pool.role},
            {"clients_active", pool.clientsActive},
            {"clients_waiting", pool.clientsWaiting},
            {"servers_active", pool.serversActive},
            {"servers_idle", pool.serversIdle},
            {"servers_login", pool.serversLogin},
            {"longest_wait", pool.longestWait.count()}};
}

Json clientsJson(const PoolerClients& clients)
{
    return {{"application", clients.application},
            {"role", clients.role},
            {"idle", clients.idle},
            {"working", clients.working},
            {"waiting", clients.waiting},
            {"longest_wait", clients.longestWait.count()}};
}

/// Writes one body each; the names are those of PRODUCT.md's contract where it has one.
struct BodyWriter {
    Json& json;

    void operator()(const DrillStarted& body) const
    {
        json["scenario"] = body.scenario;
        json["version"] = body.scenarioVersion;
        json["hash"] = body.scenarioHash;
        json["seed"] = body.seed;
        json["engine"] = body.engine;
        json["server_version"] = body.serverVersion;
        if (body.startedAt)
            json["started_at"] = rfc3339Text(*body.startedAt);
    }
    void operator()(const PhaseChanged& body) const
    {
        json["phase"] = toString(body.phase);
        json["says"] = body.says;
    }
    void operator()(const Sample& body) const
    {
        json["asked"] = body.asked.count();
        json["answered"] = body.answered.count();
        json["limits"] = limitsJson(body.limits);
        json["backends"] = Json::array();
        for (const Backend& backend : body.backends.all())
            json["backends"].push_back(backendJson(backend));
    }
    void operator()(const SampleGap& body) const
    {
        json["from"] = body.from.count();
        json["until"] = body.until.count();
        json["why"] = body.why;
    }
    void operator()(const ServerChanged& body) const
    {
        json["what"] = serverChangeWords.at(static_cast<std::size_t>(body.change.kind));
        json["name"] = body.change.name;
        json["from"] = body.change.from;
        json["to"] = body.change.to;
    }
    void operator()(const ServerAvailability& body) const
    {
        json["stopped"] = body.stopped;
        json["why"] = body.why;
    }
    void operator()(const ReachChanged& body) const
    {
        json["lost"] = body.lost;
        json["why"] = body.why;
    }
    void operator()(const ServerPause& body) const { json["paused"] = body.paused; }
    void operator()(const InjectFired& body) const
    {
        json["name"] = body.name;
        json["does"] = body.kind;
        json["app"] = body.app;
        json["origin"] = toString(body.origin);
    }
    void operator()(const DeployStarted& body) const
    {
        json["app"] = body.app;
        json["generation"] = body.generation;
        json["origin"] = toString(body.origin);
        json["changes"] = Json(body.changes);
    }
    void operator()(const DeployFinished& body) const
    {
        json["app"] = body.app;
        json["generation"] = body.generation;
        json["configured"] = Json(body.configured);
    }
    void operator()(const LoginReport& body) const
    {
        json["app"] = body.app;
        json["counts"] = Json::object();
        for (std::size_t index = 0; index < loginOutcomeCount; ++index) {
            if (body.counts[index] != 0)
                json["counts"][std::string(toString(static_cast<LoginOutcome>(index)))] = body.counts[index];
        }
    }
    void operator()(const BackendLost& body) const
    {
        json["app"] = body.app;
        json["instance"] = body.instance;
        json["pid"] = body.pid;
        json["state"] = toString(body.state);
        json["sqlstate"] = body.sqlstate;
        json["work_lost"] = body.workLost;
        json["work_age"] = body.workAge.count();
    }
    void operator()(const AppSecond& body) const
    {
        json["app"] = body.app;
        json["arrived"] = body.arrived;
        json["served"] = body.served;
        json["failed"] = body.failed;
        json["waiting"] = body.waiting;
        json["connections"] = body.connections;
        json["in_use"] = body.inUse;
        setDuration(json, "p50", body.p50);
        setDuration(json, "p95", body.p95);
        setDuration(json, "longest_wait", body.longestWait);
        setDuration(json, "p99", body.p99);
        setWhole(json, "cache_misses", body.cacheMisses);
        setWhole(json, "breakers_open", body.breakersOpen);
        setWhole(json, "environments", body.environments);
        setWhole(json, "frozen", body.frozen);
        setWhole(json, "breakers_opened", body.breakersOpened);
        setWhole(json, "breakers_closed", body.breakersClosed);
    }
    void operator()(const StatementRun& body) const
    {
        json["pid"] = body.pid;
        json["role"] = body.role;
        json["application_name"] = body.applicationName;
        json["text"] = body.text;
        json["sqlstate"] = body.sqlstate;
        setDuration(json, "ran", body.ran);
        json["facts"] = factsJson(body.facts);
    }
    void operator()(const HintShown& body) const { json["number"] = body.number; }
    void operator()(const DiagnosisGiven& body) const
    {
        json["cause"] = body.diagnosis.cause;
        json["app"] = body.diagnosis.app;
        json["count"] = body.diagnosis.count;
    }
    void operator()(const ViewOpened& body) const { json["view"] = body.view; }
    void operator()(const LabSession& body) const
    {
        json["which"] = body.which;
        json["lost"] = body.lost;
        json["why"] = body.why;
    }
    void operator()(const CheckStarted& body) const { json["number"] = body.number; }
    void operator()(const VerificationStarted& body) const { json["inject"] = body.inject; }
    void operator()(const VerificationEnded& body) const
    {
        json["inject"] = body.inject;
        json["complete"] = body.complete;
    }
    void operator()(const CheckEnded& body) const
    {
        json["number"] = body.number;
        json["mitigated"] = body.mitigated;
        json["fixed"] = body.fixed;
        if (body.cancelled)
            json["cancelled"] = true;
    }
    void operator()(const Scored& body) const
    {
        // The contract's object, readable for whoever reads the line; a text that would not come back the same stays
        // a text.
        const Result<Json> scorecard = parseJson(body.scorecard);
        const bool same = scorecard && scorecard.value().is_object() &&
                          scorecard.value().dump(-1, ' ', false, Json::error_handler_t::replace) == body.scorecard;
        json["scorecard"] = same ? scorecard.value() : Json(body.scorecard);
    }
    void operator()(const ProbeEnded& body) const
    {
        json["app"] = body.app;
        json["pod"] = body.pod;
        json["probe"] = toString(body.probe);
        json["outcome"] = toString(body.outcome);
        json["took"] = body.took.count();
    }
    void operator()(const PodChanged& body) const
    {
        json["app"] = body.app;
        json["pod"] = body.pod;
        json["change"] = toString(body.change);
        json["generation"] = body.generation;
        json["process"] = body.process;
        json["restarts"] = body.restarts;
        setDuration(json, "back_off", body.backOff);
        json["why"] = body.why;
    }
    void operator()(const PoolerSample& body) const
    {
        json["pools"] = Json::array();
        for (const PoolerPool& pool : body.pools)
            json["pools"].push_back(poolJson(pool));
        json["clients"] = Json::array();
        for (const PoolerClients& clients : body.clients)
            json["clients"].push_back(clientsJson(clients));
    }
    void operator()(const PolicyStated& body) const
    {
        const DrillPolicy& policy = body.policy;
        json["class"] = body.classId;
        json["hints"] = toString(policy.hints.rule);
        json["hint_price"] = policy.hints.price;
        json["hints_open_at"] = policy.hints.opensAt.count();
        json["checks"] = toString(policy.checks.rule);
        json["check_price"] = policy.checks.price;
        json["checks_most"] = policy.checks.most;
        setDuration(json, "time_box", policy.timeBox);
    }
    void operator()(const UnknownEvent& body) const
    {
        if (const Result<Json> fields = parseJson(body.fields); fields && fields.value().is_object())
            json.update(fields.value());
    }
};

} // namespace

Json limitsJson(const Limits& limits)
{
    return {limits.maxConnections, limits.superuserReserved, limits.reserved};
}

void writeBody(Json& event, const EventBody& body)
{
    std::visit(BodyWriter{event}, body);
}

} // namespace stormlab
