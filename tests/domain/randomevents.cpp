// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/domain/randomevents.h"

#include <array>
#include <limits>
#include <random>

namespace stormlab
{

namespace
{

const std::array<std::string, 5> apps = {"deploy_worker", "checkout_api", "billing_batch", "", "né\"w\\ app"};
const std::array<std::string, 8> parameters = {"max_connections",
                                               "log_statement",
                                               "idle_session_timeout",
                                               "reserved_connections",
                                               "logging_collector",
                                               "work_mem",
                                               "*",
                                               "log_destination"};
const std::array<std::string, 6> values = {"500", "0", "none", "", "off", "99999999999999999999"};

/// Draws of one seed. The distributions of the standard library differ between libraries; the remainder does not.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }
    bool coin() { return below(2) == 0; }
    template <typename Values>
    auto oneOf(const Values& candidates)
    {
        return candidates[static_cast<std::size_t>(below(static_cast<int>(candidates.size())))];
    }
    int absurd()
    {
        const std::array<int, 6> numbers = {
            0, 1, -1, 80, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()};
        return oneOf(numbers);
    }
    std::optional<Milliseconds> maybeAge() { return coin() ? std::nullopt : std::optional(Milliseconds{below(3'000)}); }

private:
    std::mt19937 m_engine;
};

Sample randomSample(Dice& dice)
{
    Sample sample;
    sample.asked = DrillTime{dice.below(60'000)};
    sample.answered = DrillTime{dice.below(60'000)};
    sample.limits = dice.below(10) == 0 ? Limits{dice.absurd(), dice.absurd(), 0} : Limits{100, 3, 0};
    const int workers = dice.coin() ? 4 : 80;
    std::vector<Backend> backends;
    for (int pid = 1; pid <= workers; ++pid) {
        Backend backend;
        backend.pid = pid;
        backend.applicationName = "deploy_worker";
        backend.state = static_cast<BackendState>(dice.below(7));
        backend.stateAge = dice.maybeAge();
        backends.push_back(std::move(backend));
    }
    sample.backends = std::move(backends);
    return sample;
}

StatementRun randomStatement(Dice& dice)
{
    StatementRun statement;
    statement.role = dice.coin() ? "oncall" : "lab_owner";
    statement.sqlstate = dice.below(4) == 0 ? "42501" : "";
    StatementFacts& facts = statement.facts;
    facts.relations = {"pg_stat_activity"};
    facts.columns = {"application_name"};
    if (dice.coin())
        facts.settingChanges = {{static_cast<SettingChange::Scope>(dice.below(4)), dice.oneOf(apps),
                                 dice.oneOf(parameters),
                                 dice.coin() ? std::nullopt : std::optional(dice.oneOf(values))}};
    if (dice.below(3) == 0)
        facts.backendActs = {{BackendAct::Kind::Terminate, {}, true}};
    if (dice.below(4) == 0)
        facts.definitions = {{"create index", dice.oneOf(apps), "ShareLock"}};
    if (dice.below(4) == 0)
        facts.roleChanges = {{dice.coin() ? "stormlab_monitor" : "app_deploy", dice.absurd(), dice.coin()}};
    if (dice.coin())
        statement.ran = Milliseconds{dice.below(60'000)};
    return statement;
}

AppSecond randomSecond(Dice& dice)
{
    AppSecond second;
    second.app = dice.oneOf(apps);
    second.arrived = dice.coin() ? dice.below(3) : dice.absurd();
    second.served = dice.below(2);
    second.failed = dice.below(8) == 0 ? 1 : 0;
    second.waiting = dice.below(50);
    second.p95 = dice.maybeAge();
    second.longestWait = dice.maybeAge();
    second.p99 = dice.maybeAge();
    if (dice.coin())
        second.breakersOpen = dice.absurd();
    if (dice.coin()) {
        second.breakersOpened = dice.absurd();
        second.breakersClosed = dice.absurd();
    }
    if (dice.coin())
        second.cacheMisses = dice.absurd();
    return second;
}

EventBody randomBody(Dice& dice)
{
    switch (dice.below(23)) {
    case 0:
        return InjectFired{"deploy", "deploy", dice.oneOf(apps), static_cast<Origin>(dice.below(4))};
    case 1:
    case 2:
    case 3:
        return randomSample(dice);
    case 4:
    case 5:
        return randomStatement(dice);
    case 6:
    case 7:
        return BackendLost{dice.oneOf(apps),
                           0,
                           dice.absurd(),
                           static_cast<LostState>(dice.below(3)),
                           dice.coin() ? "57P01" : "57P05",
                           dice.coin(),
                           Milliseconds{dice.below(900)}};
    case 8:
    case 9:
    case 10:
        return randomSecond(dice);
    case 11:
        return ServerChanged{{static_cast<ServerChangeKind>(dice.below(7)),
                              dice.coin() ? dice.oneOf(parameters) : "oncall//" + dice.oneOf(parameters),
                              dice.oneOf(values), dice.oneOf(values)}};
    case 12:
        return DeployStarted{dice.oneOf(apps),
                             {{"pool.max", dice.oneOf(values)}, {"nonsense", "1"}},
                             static_cast<Origin>(dice.below(4)),
                             dice.absurd()};
    case 13:
        return DiagnosisGiven{{dice.coin() ? "reconnect-storm" : "network", dice.oneOf(apps), dice.absurd()}};
    case 14:
        return CheckStarted{dice.absurd()};
    case 15:
        return VerificationStarted{"deploy"};
    case 16:
        return VerificationEnded{"deploy", dice.coin()};
    case 17:
        return ServerPause{dice.coin()};
    case 18:
        return ProbeEnded{dice.oneOf(apps), dice.below(2), static_cast<ProbeKind>(dice.below(2)),
                          static_cast<ProbeOutcome>(dice.below(4)), Milliseconds{dice.absurd()}};
    case 19:
        return PodChanged{dice.oneOf(apps), dice.below(2), static_cast<PodChange>(dice.below(4)),   dice.absurd(), 4711,
                          dice.absurd(),    std::nullopt,  dice.coin() ? "signal 9" : "exit code 1"};
    case 20:
        return DeployStarted{dice.oneOf(apps),
                             {{dice.coin() ? "probe.failures" : "probe.timeout_ms", dice.oneOf(values)}},
                             static_cast<Origin>(dice.below(4)),
                             dice.below(9)};
    case 21:
        return PoolerSample{{{"shop", "app_signup", dice.absurd(), dice.below(9), 3, 4, 5, Milliseconds{6}}}, {}};
    default:
        return dice.oneOf(oneOfEachKind());
    }
}

StatementFacts fullFacts()
{
    StatementFacts facts;
    facts.parsed = true;
    facts.relations = {"pg_stat_activity"};
    facts.functions = {"count"};
    facts.columns = {"state"};
    facts.groupedBy = {"application_name"};
    facts.settings = {"max_connections"};
    facts.backendActs = {{BackendAct::Kind::Cancel, {{"pid", "=", {"7", "8"}}}, true}};
    facts.settingChanges = {{SettingChange::Scope::Role, "oncall", "log_statement", "none"},
                            {SettingChange::Scope::System, "", "work_mem", std::nullopt}};
    facts.roleChanges = {{"app_deploy", 30, std::nullopt}, {"app_deploy", std::nullopt, false}};
    facts.definitions = {{"create index", "orders", "ShareLock"}};
    return facts;
}

Sample fullSample()
{
    Sample sample{DrillTime{100}, DrillTime{103}, {100, 3, 2}, {}};
    sample.backends = std::vector<Backend>{{7,
                                            "né\"w",
                                            "app_deploy",
                                            "127.0.0.1",
                                            BackendState::IdleInTransaction,
                                            "Client/ClientRead",
                                            Milliseconds{1},
                                            Milliseconds{2},
                                            Milliseconds{3},
                                            {8, 9},
                                            "select '\t'"},
                                           {8, "", "", "", BackendState::Starting, "", {}, {}, {}, {}, ""}};
    return sample;
}

} // namespace

std::vector<EventBody> oneOfEachKind()
{
    LoginReport logins{"checkout_api", {}};
    for (std::size_t index = 0; index < loginOutcomeCount; ++index)
        logins.counts[index] = static_cast<int>(index);
    return {DrillStarted{"storm", 3, "ff", std::numeric_limits<std::uint64_t>::max(), "podman", "18.1",
                         Milliseconds{1785412991250}},
            PhaseChanged{Phase::Verifying, "why"},
            fullSample(),
            SampleGap{DrillTime{1}, DrillTime{2}, "frozen"},
            ServerChanged{{ServerChangeKind::RoleSetting, "oncall//log_statement", "all", "none"}},
            ServerAvailability{false, "back"},
            ReachChanged{true, "no route"},
            ServerPause{false},
            InjectFired{"deploy", "deploy", "deploy_worker", Origin::Teacher},
            DeployStarted{"deploy_worker", {{"pool.max", "2"}}, Origin::Verification, 4},
            DeployFinished{"deploy_worker", 4, {{"pool.max", "2"}}},
            logins,
            BackendLost{"checkout_api", 1, 2, LostState::InTransaction, "57P01", true, Milliseconds{9}},
            AppSecond{"checkout_api", 1, 2, 3, 4, 5, 6, Milliseconds{7}, Milliseconds{8}, Milliseconds{9},
                      Milliseconds{10}, 11, 12, 13, 14, 15, 16},
            StatementRun{1, "oncall", "psql", "select 1", "42501", fullFacts(), DrillTime{4}},
            HintShown{2},
            DiagnosisGiven{{"network", "checkout_api", 3}},
            ViewOpened{"limits"},
            LabSession{"console", false, "again"},
            CheckStarted{2},
            VerificationStarted{"deploy"},
            VerificationEnded{"deploy", false},
            CheckEnded{2, true, true},
            Scored{R"({"total":92,"parts":{}})"},
            ProbeEnded{"proxy", 2, ProbeKind::Readiness, ProbeOutcome::TimedOut, Milliseconds{1'000}},
            PodChanged{"proxy", 2, PodChange::Killed, 3, 4711, 2, Milliseconds{2'000}, "3 liveness probes timed out"},
            PoolerSample{{{"shop", "app_signup", 1, 2, 3, 4, 5, Milliseconds{6}}},
                         {{"signup", "app_signup", 7, 8, 9, Milliseconds{10}}}},
            PolicyStated{"0123456789abcdef0123456789abcdef",
                         {{HintRule::Priced, 5, Milliseconds{0}}, {CheckRule::Limited, 0, 3}, Milliseconds{1'800'000}}},
            UnknownEvent{"earthquake", R"({"strength":[7,{"scale":"Richter"}]})"}};
}

Timeline randomTimeline(unsigned seed, int length)
{
    Dice dice(seed);
    Timeline timeline;
    int time = 0;
    for (int index = 0; index < length; ++index) {
        time += dice.below(700);
        // Most drills get as far as their incident.
        if (index == 5 && dice.below(8) != 0)
            timeline.append(DrillTime{time}, InjectFired{"deploy", "deploy", "deploy_worker", Origin::Scenario});
        timeline.append(DrillTime{dice.below(10) == 0 ? time - 400 : time}, randomBody(dice));
    }
    return timeline;
}

} // namespace stormlab
