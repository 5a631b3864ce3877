// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/domain/drillscript.h"

#include <algorithm>

namespace stormlab
{

namespace
{

const std::string worker = "deploy_worker";
const std::string checkout = "checkout_api";

RubricCheck trap(const std::string& id, int points, TrapKind kind, bool fatal = false, int each = 0)
{
    TrapPredicate predicate;
    predicate.kind = kind;
    predicate.targets = {worker};
    predicate.fatal = fatal;
    predicate.pointsEach = each;
    return {id, Part::Trap, points, predicate};
}

AppSpec app(const std::string& name, const std::string& role, const SettingMap& settings)
{
    AppSpec spec;
    spec.name = name;
    spec.role = role;
    spec.settings = settings;
    return spec;
}

} // namespace

Scenario stormScenario()
{
    Scenario scenario;
    scenario.id = "storm";
    scenario.version = 3;
    scenario.fleet = {app(worker, "app_deploy", {{"instances", "8"}, {"pool.max", "2"}}),
                      app(checkout, "app_checkout", {{"instances", "2"}, {"pool.max", "6"}}),
                      app("billing_batch", "app_billing", {{"pool.max", "2"}})};
    scenario.injects = {{"deploy", InjectSpec::Kind::Deploy, {worker}, {{"pool.max", "10"}}, Milliseconds{0}}};
    scenario.trigger = "deploy";
    scenario.rubric.pass = 70;
    scenario.rubric.checks = {
        {"diagnosis", Part::Detect, 20, DiagnosisPredicate{"reconnect-storm", {worker}, 20}},
        {"looked", Part::Detect, 15, EvidencePredicate{{Evidence::ActivityByApplication, Evidence::Ceiling}}},
        {"shed", Part::Fix, 15, ShedPredicate{worker, 40, Milliseconds{5'000}, Milliseconds{4'000}}},
        {"recovered", Part::Fix, 10,
         RecoveredPredicate{{checkout, "billing_batch"}, Milliseconds{1'000}, Milliseconds{4'000}}},
        {"holds", Part::Fix, 20, HoldsPredicate{80, 0}},
        trap("killed-innocent", 5, TrapKind::KilledInnocent, true),
        trap("killed-working", 4, TrapKind::KilledWorking, false, 2),
        trap("raised-ceiling", 3, TrapKind::RaisedCeiling),
        trap("restarted-server", 2, TrapKind::RestartedServer, true),
        trap("blinded", 2, TrapKind::Blinded, true),
        trap("blanket-timeout", 1, TrapKind::BlanketTimeout),
        trap("pointless-index", 1, TrapKind::PointlessIndex),
        trap("raised-pool", 1, TrapKind::RaisedPool),
        trap("blocked-traffic", 1, TrapKind::BlockedTraffic)};
    return scenario;
}

DrillScript::DrillScript() : m_counts{{"billing_batch", 2}, {checkout, 12}, {worker, 8}, {"stormlab-monitor", 1}}
{
    add(DrillStarted{"storm", 3, "0123456789abcdef", 7, "native", "15.18"});
    add(PhaseChanged{Phase::Baseline, {}});
}

DrillScript& DrillScript::add(EventBody body)
{
    return addAt(m_now, std::move(body));
}

DrillScript& DrillScript::addAt(int milliseconds, EventBody body)
{
    m_timeline.append(DrillTime{milliseconds}, std::move(body));
    return *this;
}

DrillScript& DrillScript::until(int milliseconds)
{
    while (m_now < milliseconds) {
        ++m_now;
        if (m_now % 500 == 0 && !m_unseen)
            sample();
        if (m_now % 1'000 == 0)
            reports();
    }
    return *this;
}

DrillScript& DrillScript::unseenUntil(int milliseconds)
{
    const int from = m_now;
    m_unseen = true;
    // Two samples that do not come are a gap, and it is told while it lasts.
    until(std::min(from + 1'000, milliseconds));
    add(SampleGap{DrillTime{from}, DrillTime{m_now}, "The server does not answer."});
    until(milliseconds);
    m_unseen = false;
    sample();
    return *this;
}

DrillScript& DrillScript::holds(const std::string& app, int count)
{
    m_counts[app] = count;
    return *this;
}

DrillScript& DrillScript::hurts(bool hurt)
{
    m_hurt = hurt;
    return *this;
}

void DrillScript::sample()
{
    Sample sample;
    sample.asked = DrillTime{m_now};
    sample.answered = DrillTime{m_now};
    sample.limits = {100, 3, 0};
    std::vector<Backend> backends;
    int pid = 100;
    for (const auto& [name, count] : m_counts) {
        for (int index = 0; index < count; ++index) {
            Backend backend;
            backend.pid = ++pid;
            backend.applicationName = name;
            backend.state = BackendState::Idle;
            backends.push_back(backend);
        }
    }
    sample.backends = std::move(backends);
    add(sample);
}

void DrillScript::reports()
{
    if (m_hurt) {
        LoginReport logins;
        logins.app = checkout;
        logins.counts[static_cast<std::size_t>(LoginOutcome::Reserved)] = 9;
        add(logins);
    }
    for (const std::string& name : {checkout, std::string("billing_batch"), worker}) {
        AppSecond second;
        second.app = name;
        second.arrived = 10;
        second.served = name == "billing_batch" ? 0 : 10;
        if (second.served > 0)
            second.p95 = Milliseconds{m_hurt && name == checkout ? 1'800 : 150};
        add(second);
    }
}

DrillScript& DrillScript::inject()
{
    add(PhaseChanged{Phase::Incident, {}});
    return add(InjectFired{"deploy", "deploy", worker, Origin::Scenario});
}

DrillScript& DrillScript::diagnose(const std::string& cause, const std::string& app, int count)
{
    return add(DiagnosisGiven{{cause, app, count}});
}

DrillScript& DrillScript::statement(const std::string& text, const StatementFacts& facts, const std::string& sqlstate)
{
    StatementRun run;
    run.pid = 777;
    run.role = "oncall";
    run.applicationName = "oncall-psql";
    run.text = text;
    run.sqlstate = sqlstate;
    run.facts = facts;
    return add(run);
}

DrillScript& DrillScript::looksAtActivity()
{
    return statement("select application_name, count(*) from pg_stat_activity group by 1", activityFacts());
}

DrillScript& DrillScript::looksAtCeiling()
{
    return statement("show max_connections", ceilingFacts());
}

DrillScript& DrillScript::terminatesIdleWorkers()
{
    statement("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'deploy_worker'",
              terminateFacts());
    for (int index = 0; index < 3; ++index)
        loses(worker, LostState::Idle);
    return holds(worker, 4).hurts(false);
}

DrillScript& DrillScript::loses(const std::string& app, LostState state, Milliseconds workAge)
{
    const bool working = state != LostState::Idle;
    return add(BackendLost{app, 0, ++m_pid, state, "57P01", working, workAge});
}

DrillScript& DrillScript::deploys(const SettingMap& changes)
{
    return add(DeployStarted{worker, changes, Origin::Learner, 2});
}

DrillScript& DrillScript::checkBegins()
{
    return add(CheckStarted{++m_checks});
}

DrillScript& DrillScript::verifies(int peakOfWorkers, int refused)
{
    add(VerificationStarted{"deploy"});
    add(InjectFired{"deploy", "deploy", worker, Origin::Verification});
    holds(worker, peakOfWorkers);
    if (refused > 0) {
        LoginReport logins;
        logins.app = worker;
        logins.counts[static_cast<std::size_t>(LoginOutcome::TooMany)] = refused;
        add(logins);
    }
    until(m_now + 12'000);
    return add(VerificationEnded{"deploy", true});
}

DrillScript& DrillScript::checkEnds(bool mitigated, bool fixed)
{
    return add(CheckEnded{m_checks, mitigated, fixed});
}

DrillScript& DrillScript::cancelsCheck()
{
    return add(CheckEnded{m_checks, false, false, true});
}

DrillScript& DrillScript::finish()
{
    return add(PhaseChanged{Phase::Finished, {}});
}

DrillScript& DrillScript::storm()
{
    return until(5'000).inject().holds(worker, 80).holds(checkout, 10).hurts(true).until(10'000);
}

DrillScript& DrillScript::fullFix()
{
    looksAtActivity().until(11'000).looksAtCeiling().until(12'000);
    diagnose("reconnect-storm", worker, 80).until(13'000);
    terminatesIdleWorkers().until(14'000);
    deploys({{"pool.max", "2"}, {"reconnect.jitter", "full"}}).until(24'000);
    add(DeployFinished{worker, 2, {{"instances", "8"}, {"pool.max", "2"}, {"reconnect.jitter", "full"}}});
    checkBegins().until(24'250);
    return verifies(16).checkEnds(true, true);
}

StatementFacts activityFacts()
{
    StatementFacts facts;
    facts.parsed = true;
    facts.relations = {"pg_stat_activity"};
    facts.columns = {"application_name"};
    facts.groupedBy = {"application_name"};
    return facts;
}

StatementFacts ceilingFacts()
{
    StatementFacts facts;
    facts.parsed = true;
    facts.settings = {"max_connections"};
    return facts;
}

StatementFacts terminateFacts()
{
    StatementFacts facts = activityFacts();
    facts.groupedBy.clear();
    facts.functions = {"pg_terminate_backend"};
    facts.backendActs = {
        {BackendAct::Kind::Terminate, {{"application_name", "=", {"deploy_worker"}}, {"state", "=", {"idle"}}}, false}};
    return facts;
}

StatementFacts settingFacts(SettingChange::Scope scope, const std::string& target, const std::string& parameter,
                            const std::optional<std::string>& value)
{
    StatementFacts facts;
    facts.parsed = true;
    facts.settingChanges = {{scope, target, parameter, value}};
    return facts;
}

} // namespace stormlab
