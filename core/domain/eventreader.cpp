// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eventbodies.h"
#include "core/domain/utctime.h"
#include "core/domain/wholenumber.h"

namespace stormlab
{

namespace
{

constexpr std::size_t backendFields = 11;

template <typename Choice, std::size_t count>
Choice choiceOf(const FieldReader& reader, FieldKey key)
{
    std::array<std::string_view, count> words;
    for (std::size_t index = 0; index < count; ++index)
        words[index] = toString(static_cast<Choice>(index));
    return static_cast<Choice>(reader.word(key, words));
}

Origin origin(const FieldReader& reader)
{
    return choiceOf<Origin, 4>(reader, "origin");
}

SettingMap settings(const FieldReader& reader, FieldKey key)
{
    SettingMap values;
    const FieldReader object = reader.object(key);
    for (const auto& member : object.value().items())
        values[member.key()] = object.text(member.key().c_str());
    return values;
}

Backend backend(const FieldReader& row)
{
    Backend backend;
    if (row.value().size() < backendFields) {
        row.report(backendFields - 1, "of a backend is missing");
        return backend;
    }
    backend.pid = row.whole(0UL);
    backend.applicationName = row.text(1UL);
    backend.role = row.text(2UL);
    backend.clientAddress = row.text(3UL);
    backend.state = backendStateIn(row, 4UL);
    backend.waitEvent = row.text(5UL);
    backend.stateAge = row.maybeDuration(6UL);
    backend.transactionAge = row.maybeDuration(7UL);
    backend.queryAge = row.maybeDuration(8UL);
    backend.blockedBy = row.wholes(9UL);
    backend.query = row.text(10UL);
    return backend;
}

std::optional<Milliseconds> maybeMoment(const FieldReader& event, FieldKey key)
{
    const std::optional<std::string> text = event.maybeText(key);
    std::optional<Milliseconds> moment = text ? utcFromText(*text) : std::nullopt;
    if (text && !moment)
        event.report(key, "must be a moment, as in 2026-07-30T12:03:11Z");
    return moment;
}

EventBody drillStarted(const FieldReader& event)
{
    return DrillStarted{event.text("scenario"),          event.whole("version"), event.text("hash"),
                        event.natural("seed"),           event.text("engine"),   event.text("server_version"),
                        maybeMoment(event, "started_at")};
}

EventBody phaseChanged(const FieldReader& event)
{
    return PhaseChanged{choiceOf<Phase, 6>(event, "phase"), event.text("says")};
}

EventBody sample(const FieldReader& event)
{
    Sample sample;
    sample.asked = event.duration("asked");
    sample.answered = event.duration("answered");
    // It is the duration that a recording keeps, so one that could not be read back is no sample.
    if (std::chrono::abs(sample.answered - sample.asked) > Milliseconds{farthestMoment})
        event.report("answered", "is too far from the question");
    sample.limits = limitsIn(event);
    const std::vector<FieldReader> rows = event.children("backends");
    std::vector<Backend> backends;
    backends.reserve(rows.size());
    for (const FieldReader& row : rows)
        backends.push_back(backend(row));
    sample.backends = std::move(backends);
    return sample;
}

EventBody sampleGap(const FieldReader& event)
{
    return SampleGap{event.duration("from"), event.duration("until"), event.text("why")};
}

EventBody serverChanged(const FieldReader& event)
{
    const auto kind = static_cast<ServerChangeKind>(event.word("what", serverChangeWords));
    return ServerChanged{{kind, event.text("name"), event.text("from"), event.text("to")}};
}

EventBody serverAvailability(const FieldReader& event)
{
    return ServerAvailability{event.flag("stopped"), event.text("why")};
}

EventBody reachChanged(const FieldReader& event)
{
    return ReachChanged{event.flag("lost"), event.text("why")};
}

EventBody serverPause(const FieldReader& event)
{
    return ServerPause{event.flag("paused")};
}

EventBody injectFired(const FieldReader& event)
{
    return InjectFired{event.text("name"), event.text("does"), event.text("app"), origin(event)};
}

EventBody deployStarted(const FieldReader& event)
{
    return DeployStarted{event.text("app"), settings(event, "changes"), origin(event), event.whole("generation")};
}

EventBody deployFinished(const FieldReader& event)
{
    return DeployFinished{event.text("app"), event.whole("generation"), settings(event, "configured")};
}

EventBody loginReport(const FieldReader& event)
{
    LoginReport report;
    report.app = event.text("app");
    const FieldReader counts = event.object("counts");
    for (std::size_t index = 0; index < loginOutcomeCount; ++index) {
        const std::string word(toString(static_cast<LoginOutcome>(index)));
        report.counts[index] = counts.maybeWhole(word.c_str()).value_or(0);
    }
    return report;
}

EventBody backendLost(const FieldReader& event)
{
    return BackendLost{event.text("app"),         event.whole("instance"),
                       event.whole("pid"),        choiceOf<LostState, 3>(event, "state"),
                       event.text("sqlstate"),    event.flag("work_lost"),
                       event.duration("work_age")};
}

EventBody appSecond(const FieldReader& event)
{
    AppSecond second;
    second.app = event.text("app");
    second.arrived = event.whole("arrived");
    second.served = event.whole("served");
    second.failed = event.whole("failed");
    second.waiting = event.whole("waiting");
    second.connections = event.whole("connections");
    second.inUse = event.whole("in_use");
    second.p50 = event.maybeDuration("p50");
    second.p95 = event.maybeDuration("p95");
    second.longestWait = event.maybeDuration("longest_wait");
    second.p99 = event.maybeDuration("p99");
    second.cacheMisses = event.maybeWhole("cache_misses");
    second.breakersOpen = event.maybeWhole("breakers_open");
    second.environments = event.maybeWhole("environments");
    second.frozen = event.maybeWhole("frozen");
    second.breakersOpened = event.maybeWhole("breakers_opened");
    second.breakersClosed = event.maybeWhole("breakers_closed");
    return second;
}

EventBody statementRun(const FieldReader& event)
{
    StatementRun statement;
    statement.pid = event.whole("pid");
    statement.role = event.text("role");
    statement.applicationName = event.text("application_name");
    statement.text = event.text("text");
    statement.sqlstate = event.text("sqlstate");
    statement.ran = event.maybeDuration("ran");
    statement.facts = readFacts(event.object("facts"));
    return statement;
}

EventBody hintShown(const FieldReader& event)
{
    return HintShown{event.whole("number")};
}

EventBody diagnosisGiven(const FieldReader& event)
{
    return DiagnosisGiven{{event.text("cause"), event.text("app"), event.whole("count")}};
}

EventBody viewOpened(const FieldReader& event)
{
    return ViewOpened{event.text("view")};
}

EventBody labSession(const FieldReader& event)
{
    return LabSession{event.text("which"), event.flag("lost"), event.text("why")};
}

EventBody checkStarted(const FieldReader& event)
{
    return CheckStarted{event.whole("number")};
}

EventBody verificationStarted(const FieldReader& event)
{
    return VerificationStarted{event.text("inject")};
}

EventBody verificationEnded(const FieldReader& event)
{
    return VerificationEnded{event.text("inject"), event.flag("complete")};
}

EventBody checkEnded(const FieldReader& event)
{
    return CheckEnded{event.whole("number"), event.flag("mitigated"), event.flag("fixed"),
                      event.maybeFlag("cancelled").value_or(false)};
}

EventBody scored(const FieldReader& event)
{
    const Json* scorecard = FieldKey("scorecard").in(event.value());
    if (scorecard != nullptr && scorecard->is_object())
        return Scored{scorecard->dump(-1, ' ', false, Json::error_handler_t::replace)};
    return Scored{event.text("scorecard")};
}

EventBody probeEnded(const FieldReader& event)
{
    return ProbeEnded{event.text("app"), event.whole("pod"), choiceOf<ProbeKind, 2>(event, "probe"),
                      choiceOf<ProbeOutcome, 4>(event, "outcome"), event.duration("took")};
}

EventBody podChanged(const FieldReader& event)
{
    return PodChanged{event.text("app"),
                      event.whole("pod"),
                      choiceOf<PodChange, 4>(event, "change"),
                      event.whole("generation"),
                      event.whole("process"),
                      event.whole("restarts"),
                      event.maybeDuration("back_off"),
                      event.text("why")};
}

EventBody poolerSample(const FieldReader& event)
{
    PoolerSample sample;
    for (const FieldReader& row : event.children("pools")) {
        sample.pools.push_back({row.text("database"), row.text("role"), row.whole("clients_active"),
                                row.whole("clients_waiting"), row.whole("servers_active"), row.whole("servers_idle"),
                                row.whole("servers_login"), row.duration("longest_wait")});
    }
    for (const FieldReader& row : event.children("clients")) {
        sample.clients.push_back({row.text("application"), row.text("role"), row.whole("idle"), row.whole("working"),
                                  row.whole("waiting"), row.duration("longest_wait")});
    }
    return sample;
}

EventBody policyStated(const FieldReader& event)
{
    DrillPolicy policy;
    policy.hints = {choiceOf<HintRule, 4>(event, "hints"), event.whole("hint_price"), event.duration("hints_open_at")};
    policy.checks = {choiceOf<CheckRule, 3>(event, "checks"), event.whole("check_price"), event.whole("checks_most")};
    policy.timeBox = event.maybeDuration("time_box");
    return PolicyStated{event.text("class"), policy};
}

using BodyReader = EventBody (*)(const FieldReader&);

// In the order of EventBody, whose last is for all other kinds.
constexpr std::array<BodyReader, std::variant_size_v<EventBody> - 1> readers = {
    drillStarted,        phaseChanged,      sample,      sampleGap,   serverChanged,
    serverAvailability,  reachChanged,      serverPause, injectFired, deployStarted,
    deployFinished,      loginReport,       backendLost, appSecond,   statementRun,
    hintShown,           diagnosisGiven,    viewOpened,  labSession,  checkStarted,
    verificationStarted, verificationEnded, checkEnded,  scored,      probeEnded,
    podChanged,          poolerSample,      policyStated};

/// An empty body of each kind, for its name.
template <std::size_t... indices>
std::vector<std::string_view> kindWords(std::index_sequence<indices...>)
{
    // The names of known kinds are constants.
    return {kindOf(EventBody(std::in_place_index<indices>))...};
}

} // namespace

BackendState backendStateIn(const FieldReader& json, FieldKey key)
{
    return choiceOf<BackendState, 7>(json, key);
}

Limits limitsIn(const FieldReader& event)
{
    const std::vector<int> limits = event.wholes("limits");
    if (limits.size() >= 3)
        return {limits[0], limits[1], limits[2]};
    event.report("limits", "must be a list of three numbers");
    return {};
}

EventBody readBody(std::string_view kind, const FieldReader& event)
{
    static const std::vector<std::string_view> words = kindWords(std::make_index_sequence<readers.size()>());
    for (std::size_t index = 0; index < readers.size(); ++index) {
        if (words[index] == kind)
            return readers[index](event);
    }
    return unknownEvent(kind, event.value());
}

UnknownEvent unknownEvent(std::string_view kind, const Json& event)
{
    Json fields = event;
    for (const char* const own : {"seq", "t", "kind"})
        fields.erase(own);
    return {std::string(kind), fields.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

} // namespace stormlab
