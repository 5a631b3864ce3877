// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/stormscenario.h"

namespace stormlab
{

namespace
{

AppSpec app(const std::string& name, bool deployable)
{
    AppSpec spec;
    spec.name = name;
    spec.role = "app_" + name;
    spec.deployable = deployable;
    spec.settings = {{"instances", "8"}, {"pool.max", "2"}};
    return spec;
}

} // namespace

Scenario stormScenario()
{
    Scenario scenario;
    scenario.id = "small-storm";
    scenario.title = "A small storm";
    scenario.pace = {Milliseconds{0}, Milliseconds{1'000}, Milliseconds{60'000}, Milliseconds{60'000}};
    scenario.fleet = {app("deploy_worker", true), app("checkout_api", false)};
    scenario.clientSettings = {"pool.max", "pool.min"};
    InjectSpec deploy;
    deploy.name = "deploy";
    deploy.apps = {"deploy_worker"};
    deploy.at = Milliseconds{0};
    deploy.settings = {{"pool.max", "10"}};
    scenario.injects = {deploy};
    scenario.trigger = "deploy";
    scenario.hints = {"Look around.", "Count.", "Shed."};
    scenario.causes = {{"reconnect-storm", "a storm"}, {"connection-leak", "a leak"}};
    RubricCheck recovered;
    recovered.id = "recovered";
    recovered.part = Part::Fix;
    recovered.points = 100;
    recovered.predicate = RecoveredPredicate{{"checkout_api"}, Milliseconds{1'000}, Milliseconds{4'000}};
    scenario.rubric.checks = {recovered};
    return scenario;
}

Scenario pausableScenario()
{
    Scenario scenario = stormScenario();
    scenario.injects.front().at.reset();
    scenario.injects.push_back({"thaw", InjectSpec::Kind::Resume, {}, {}, {}, {}});
    scenario.injects.push_back({"freeze", InjectSpec::Kind::Pause, {}, {}, {}, Milliseconds{3'000}});
    return scenario;
}

} // namespace stormlab
