// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/commandchecks.h"

#include "core/domain/poolbounds.h"
#include "core/domain/scenarioapps.h"
#include "core/domain/wording.h"

#include <algorithm>

namespace stormlab
{

namespace
{

Error unknownName(const std::string& what, const std::string& name, const std::vector<std::string>& known)
{
    const std::string list = commaSeparated(known);
    const std::string near = nearest(name, known);
    return {ErrorCode::Usage,
            "There is no " + what + " “" + name + "” in this scenario.",
            {},
            near.empty() ? "Known: " + list + "." : "Did you mean “" + near + "”? Known: " + list + "."};
}

bool has(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

template <typename List, typename Name>
std::vector<std::string> namesOf(const List& list, Name name)
{
    std::vector<std::string> names;
    names.reserve(list.size());
    for (const auto& each : list)
        names.push_back(name(each));
    return names;
}

std::string canDeploy(const Scenario& scenario)
{
    std::vector<std::string> deployable;
    for (const AppSpec& spec : scenario.fleet) {
        if (spec.deployable)
            deployable.push_back(spec.name);
    }
    return deployable.empty() ? "You can deploy none of them." : "You can deploy: " + commaSeparated(deployable) + ".";
}

Error isFunction(const std::string& app)
{
    return {ErrorCode::Usage,
            "“" + app + "” is a function: the platform decides how many environments of it there are.",
            {},
            "Leave “instances” out."};
}

/// What to do for a command that is not possible yet.
std::string nextStepFrom(DrillState state)
{
    switch (state) {
    case DrillState::Preparing:
    case DrillState::Baseline:
        return "Wait until the incident is on.";
    case DrillState::Verifying:
        return "Wait until the check has ended, or cancel it.";
    case DrillState::Idle:
    case DrillState::Failed:
    case DrillState::Finished:
        return "Start a drill first.";
    case DrillState::Incident:
    case DrillState::Replay:
        break;
    }
    return {};
}

} // namespace

bool isTaken(DrillCommand command, DrillState state, Removal removal)
{
    return isLegal(command, state) && (removal == Removal::None || command == DrillCommand::Stop);
}

Result<void> checkLegal(DrillCommand command, DrillState state, Removal removal)
{
    if (isTaken(command, state, removal))
        return {};
    const bool removed = removal == Removal::UnderWay;
    const std::string is = removed ? "being stopped" : std::string(toString(state));
    return Error{ErrorCode::Illegal,
                 "“" + std::string(toString(command)) + "” is not possible while the drill is " + is + ".",
                 {},
                 removed ? "Wait until its sandbox is gone." : nextStepFrom(state)};
}

Result<void> checkDiagnosis(const Scenario& scenario, const Diagnosis& diagnosis)
{
    const auto causes = namesOf(scenario.causes, [](const CauseChoice& choice) { return choice.cause; });
    if (!has(causes, diagnosis.cause))
        return unknownName("cause", diagnosis.cause, causes);
    const auto apps = appOrder(scenario);
    if (!has(apps, diagnosis.app))
        return unknownName("application", diagnosis.app, apps);
    if (diagnosis.count < 0)
        return Error{ErrorCode::Usage, "The number of backends cannot be negative.", {}, "Give what the board shows."};
    return {};
}

Result<void> checkDeploy(const Scenario& scenario, const SettingMap& configured, const std::string& app,
                         const SettingMap& changes)
{
    const AppSpec* spec = findApp(scenario, app);
    if (spec == nullptr) {
        Error error = unknownName("application", app, appOrder(scenario));
        error.nextStep += " " + canDeploy(scenario);
        return error;
    }
    if (!spec->deployable)
        return Error{ErrorCode::Usage,
                     "“" + app + "” belongs to another team: this scenario does not let you deploy it.",
                     {},
                     canDeploy(scenario)};
    const auto known = namesOf(settingDescriptions(), [](const SettingDescription& each) { return each.key; });
    SettingMap merged = configured;
    for (const auto& [key, value] : changes) {
        merged[key] = value;
        // A key that no fleet knows gets its answer from effectiveSettings(), with the nearest known one.
        if (has(known, key) && !has(scenario.clientSettings, key))
            return unknownName("client setting", key, scenario.clientSettings);
    }
    if (spec->workload.environments && changes.contains("instances"))
        return isFunction(app);
    const auto effective = effectiveSettings(merged);
    if (!effective)
        return effective.error();
    if (spec->pods && effective.value().instances > mostPods)
        return Error{ErrorCode::Usage,
                     "“" + app + "” cannot run as " + std::to_string(effective.value().instances) +
                         " pods: each is two processes, and " + std::to_string(mostPods) + " is the most.",
                     {},
                     "Give fewer instances."};
    if (effective.value().via == Via::Pooler && !scenario.sandbox.pooler)
        return Error{ErrorCode::Usage,
                     "This scenario has no pooler, so “" + app + "” cannot connect through one.",
                     {},
                     "Deploy it without via=pooler."};
    return checkPoolBounds(configured, changes);
}

Result<void> checkInject(const Scenario& scenario, const std::string& name, bool paused)
{
    const InjectSpec* inject = findInject(scenario, name);
    if (inject == nullptr)
        return unknownName("inject", name, namesOf(scenario.injects, [](const InjectSpec& each) { return each.name; }));
    if (inject->kind == InjectSpec::Kind::Pause && paused)
        return Error{ErrorCode::Illegal,
                     "“" + name + "” would pause a database that is paused already.",
                     {},
                     "Wait until it answers again, or fire an inject that resumes it."};
    if (inject->kind == InjectSpec::Kind::Resume && !paused)
        return Error{ErrorCode::Illegal,
                     "“" + name + "” would resume a database that is not paused.",
                     {},
                     "Fire an inject that pauses it first."};
    return {};
}

} // namespace stormlab
