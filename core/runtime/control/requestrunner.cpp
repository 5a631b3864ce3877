// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/requestrunner.h"

#include "core/domain/scorecard.h"
#include "core/runtime/control/drillbudget.h"
#include "core/runtime/control/drillpods.h"
#include "core/runtime/control/learnerenvironment.h"
#include "core/runtime/drill/incidentwatch.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <optional>
#include <utility>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr int tickMilliseconds = 1'000;
constexpr Milliseconds incidentLimit{15'000};

std::string textOf(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<int> numberOf(const std::string& text)
{
    int value = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, failure] = std::from_chars(text.data(), end, value);
    return failure == std::errc() && rest == end ? std::optional(value) : std::nullopt;
}

std::string argument(const ControlRequest& request, const std::string& key)
{
    const auto found = request.arguments.find(key);
    return found == request.arguments.end() ? std::string() : found->second;
}

void give(const RequestRunner::Answer& answer, std::int64_t id, const Result<std::string>& outcome)
{
    if (outcome)
        answer({id, ControlResult{outcome.value()}});
    else
        answer({id, outcome.error()});
}

} // namespace

RequestRunner::RequestRunner(DrillController& controller, RunningDrill drill, QObject* parent)
    : QObject(parent), m_controller(controller), m_drill(std::move(drill))
{
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &RequestRunner::onTick);
    connect(&controller, &DrillController::stateChanged, this, &RequestRunner::onState);
    connect(&controller, &DrillController::appended, this, &RequestRunner::onAppended);
    connect(&controller, &DrillController::stopped, this, &RequestRunner::conclude);
    connect(&controller, &DrillController::timelineReset, this, [this] {
        settleAllBut(Awaits::Reset, {ErrorCode::Interrupted, "The drill was begun anew meanwhile.", {}, {}});
    });
    connect(&controller, &DrillController::failed, this,
            [this](const Error& error) { settleAllBut(Awaits::Stop, error); });
    connect(&controller, &DrillController::checked, this,
            [this](const Scorecard& scorecard) { settle(Awaits::Check, toJson(scorecard)); });
    connect(&controller, &DrillController::checkCancelled, this, [this] {
        settle(Awaits::Check,
               Error{ErrorCode::Interrupted, "The check was cancelled.", {}, "Check again when you like."});
    });
    connect(&controller, &DrillController::deployFinished, this,
            [this](const QString& app) { settleDeploy(app.toStdString()); });
}

void RequestRunner::run(const ControlRequest& request, const Answer& answer)
{
    const std::string& command = request.command;
    if (command == "deploy")
        return runDeploy(request, answer);
    if (command == "wait-incident")
        return waitForIncident(request, answer);
    if (command == "check")
        return runLong(request, Awaits::Check, m_controller.check(), answer);
    if (command == "reset")
        return runLong(request, Awaits::Reset, m_controller.reset(), answer);
    if (command == "stop") {
        // The answer comes with stopped(), so the request has to be on the list before.
        runLong(request, Awaits::Stop, {}, answer);
        return m_controller.stop();
    }
    give(answer, request.id, runAtOnce(request));
}

Result<std::string> RequestRunner::runAtOnce(const ControlRequest& request)
{
    if (request.command == "status")
        return toJson(status());
    if (request.command == "env")
        return environment();
    if (request.command == "hint")
        return hint();
    if (request.command == "budget")
        return budget();
    if (request.command == "probes")
        return probes();
    if (request.command == "diagnose")
        return diagnose(request);
    if (request.command == "inject")
        return inject(request);
    return Error{ErrorCode::Usage, "There is no command “" + request.command + "”.", {}, {}};
}

DrillStatus RequestRunner::status() const
{
    DrillStatus status = statusAt(m_controller.scenario(), TimelineView(m_controller.timeline()), m_controller.now());
    status.drill = m_drill.id.toStdString();
    status.state = toString(m_controller.state());
    if (status.engine.empty())
        status.engine = m_controller.options().engine;
    status.seed = m_controller.options().seed;
    if (const ServerAccess* access = m_controller.access(); access != nullptr && access->poolerPort != 0)
        status.poolerPort = access->poolerPort;
    return status;
}

Result<std::string> RequestRunner::environment() const
{
    const ServerAccess* access = m_controller.access();
    if (access == nullptr)
        return Error{ErrorCode::Illegal, "There is no server to connect to yet.", {}, "Wait until it is ready."};
    Json json = Json::object();
    for (const auto& [name, value] : learnerEnvironment(*access, m_drill.socketPath.toStdString()))
        json[name] = value;
    return textOf(json);
}

Result<std::string> RequestRunner::hint()
{
    const Result<std::string> text = m_controller.hint();
    if (!text)
        return text.error();
    return textOf(
        {{"number", m_controller.hintsShown()}, {"of", m_controller.scenario().hints.size()}, {"hint", text.value()}});
}

/// Who asks has looked at the client settings, as who opens their view in the window; outside of an incident nobody
/// needs to know.
Result<std::string> RequestRunner::budget()
{
    static_cast<void>(m_controller.openView("client-settings"));
    return toJson(budgetAt(m_controller.scenario(), TimelineView(m_controller.timeline())));
}

/// As budget(), for the probes of the pods.
Result<std::string> RequestRunner::probes()
{
    static_cast<void>(m_controller.openView("probes"));
    return toJson(podsAt(TimelineView(m_controller.timeline())));
}

Result<std::string> RequestRunner::diagnose(const ControlRequest& request)
{
    const std::optional<int> count = numberOf(argument(request, "count"));
    if (!count)
        return Error{ErrorCode::Usage, "“" + argument(request, "count") + "” is no number of backends.", {}, {}};
    const Diagnosis diagnosis{argument(request, "cause"), argument(request, "app"), *count};
    if (const Result<void> given = m_controller.diagnose(diagnosis); !given)
        return given.error();
    return textOf({{"cause", diagnosis.cause}, {"app", diagnosis.app}, {"count", diagnosis.count}});
}

Result<std::string> RequestRunner::inject(const ControlRequest& request)
{
    const std::string name = argument(request, "name");
    if (const Result<void> fired = m_controller.inject(name); !fired)
        return fired.error();
    return textOf({{"inject", name}});
}

void RequestRunner::runDeploy(const ControlRequest& request, const Answer& answer)
{
    const std::string app = argument(request, "app");
    const std::string waits = argument(request, "wait");
    if (!waits.empty() && waits != "true" && waits != "false")
        return answer({request.id, Error{ErrorCode::Usage, "“wait” has to be true or false.", {}, {}}});
    const Result<void> begun = m_controller.deploy(app, request.settings);
    if (!begun)
        return answer({request.id, begun.error()});
    if (waits == "false")
        return answer({request.id, ControlResult{deployedJson(app, false)}});
    Pending pending{request.id, Awaits::Deploy, app, {}, {}, answer};
    wait(std::move(pending));
}

void RequestRunner::runLong(const ControlRequest& request, Awaits awaits, const Result<void>& begun,
                            const Answer& answer)
{
    if (!begun)
        return answer({request.id, begun.error()});
    wait({request.id, awaits, {}, {}, {}, answer});
}

void RequestRunner::waitForIncident(const ControlRequest& request, const Answer& answer)
{
    const std::string text = argument(request, "timeout_ms");
    const std::optional<int> limit = text.empty() ? static_cast<int>(incidentLimit.count()) : numberOf(text);
    if (!limit || *limit < 1)
        return answer({request.id, Error{ErrorCode::Usage, "“" + text + "” is no number of milliseconds.", {}, {}}});
    wait({request.id, Awaits::Incident, {}, Milliseconds(*limit), {}, answer});
    onAppended();
}

void RequestRunner::wait(Pending pending)
{
    pending.since.start();
    m_pending.push_back(std::move(pending));
    if (!m_tick.isActive())
        m_tick.start();
}

void RequestRunner::settle(Awaits awaits, const Result<std::string>& outcome)
{
    for (const Pending& pending : takeOut([&](const Pending& each) { return each.awaits == awaits; }))
        give(pending.answer, pending.id, outcome);
}

void RequestRunner::settleAllBut(Awaits spared, const Error& error)
{
    for (const Pending& pending : takeOut([&](const Pending& each) { return each.awaits != spared; }))
        pending.answer({pending.id, error});
}

/// Every roll-out answers the request that has waited longest; the last one answers all that are left, because a later
/// deploy may have replaced an earlier one.
void RequestRunner::settleDeploy(const std::string& app)
{
    bool taken = false;
    const bool last = !m_controller.isDeploying(app);
    const auto mine = [&](const Pending& each) {
        const bool fits = each.awaits == Awaits::Deploy && each.app == app && (last || !taken);
        taken = taken || fits;
        return fits;
    };
    for (const Pending& pending : takeOut(mine))
        give(pending.answer, pending.id, deployedJson(app, true));
}

/// The list is in order again before anything is answered: an answer may bring the next request.
std::vector<RequestRunner::Pending> RequestRunner::takeOut(const std::function<bool(const Pending&)>& matches)
{
    std::vector<Pending> taken;
    std::vector<Pending> rest;
    for (Pending& pending : m_pending) {
        std::vector<Pending>& where = matches(pending) ? taken : rest;
        where.push_back(std::move(pending));
    }
    m_pending = std::move(rest);
    if (m_pending.empty())
        m_tick.stop();
    return taken;
}

void RequestRunner::onState(DrillState state)
{
    if (state == DrillState::Baseline)
        settle(Awaits::Reset, textOf({{"state", toString(state)}}));
}

void RequestRunner::onAppended()
{
    bool awaited = false;
    for (const Pending& pending : m_pending)
        awaited = awaited || pending.awaits == Awaits::Incident;
    if (awaited && isIncidentOn(m_controller.scenario(), TimelineView(m_controller.timeline())))
        settle(Awaits::Incident, toJson(status()));
}

void RequestRunner::conclude()
{
    settle(Awaits::Stop, textOf({{"stopped", true}}));
    settleAllBut(Awaits::Stop, {ErrorCode::Interrupted, "The drill was stopped.", {}, {}});
}

void RequestRunner::onTick()
{
    const std::vector<Pending> late = takeOut(
        [](const Pending& each) { return each.limit.count() > 0 && each.since.hasExpired(each.limit.count()); });
    for (const Pending& pending : std::vector<Pending>(m_pending))
        pending.answer({pending.id, ControlProgress{progressOf(pending)}});
    for (const Pending& pending : late)
        pending.answer(
            {pending.id, Error{ErrorCode::Timeout, "The incident is not on yet.", {}, "Look at the status."}});
}

std::string RequestRunner::deployedJson(const std::string& app, bool rolledOut) const
{
    Json configured = Json::object();
    for (const auto& [key, value] : m_controller.configured(app))
        configured[key] = value;
    return textOf({{"app", app}, {"rolled_out", rolledOut}, {"configured", configured}});
}

std::string RequestRunner::progressOf(const Pending& pending) const
{
    switch (pending.awaits) {
    case Awaits::Deploy:
        return "Rolling out " + pending.app + ".";
    case Awaits::Check:
        return m_controller.state() == DrillState::Verifying ? "Checking." : "Waiting for the check.";
    case Awaits::Reset:
        return "Starting anew.";
    case Awaits::Stop:
        return "Removing the sandbox.";
    case Awaits::Incident:
        return "Waiting for the incident.";
    }
    return {};
}

} // namespace stormlab
