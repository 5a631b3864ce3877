// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/budgettext.h"
#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/scenarios.h"
#include "core/domain/configuredfleet.h"

#include <array>

namespace stormlab
{

namespace
{

/// A number of the command line, its bounds, and what it is when it is left out; without that it is needed.
struct Amount {
    const char* option;
    int least;
    int most;
    std::optional<int> otherwise;
};

constexpr std::array<Amount, 6> amounts = {Amount{"apps", 1, 100, {}},   Amount{"instances", 1, 1'000, {}},
                                           Amount{"pool", 0, 1'000, {}}, Amount{"max", 1, 10'000, {}},
                                           Amount{"overlap", 1, 10, 2},  Amount{"reserve", 0, 10'000, 3}};

Error usage(std::string message, std::string nextStep)
{
    return {ErrorCode::Usage, std::move(message), {}, std::move(nextStep)};
}

Result<std::map<std::string, int>> amountsIn(const Arguments& arguments)
{
    std::map<std::string, int> all;
    for (const Amount& amount : amounts) {
        const std::optional<std::string> text = arguments.value(amount.option);
        if (!text && !amount.otherwise)
            return usage(std::string("--") + amount.option + " is missing.",
                         "Name a SCENARIO, or all of --apps, --instances, --pool and --max.");
        all[amount.option] = amount.otherwise.value_or(0);
        if (!text)
            continue;
        const Result<long long> number = numberIn(std::string("--") + amount.option, *text, amount.least, amount.most);
        if (!number)
            return number.error();
        all[amount.option] = static_cast<int>(number.value());
    }
    return all;
}

int show(const Budget& budget, const Limits& limits, bool json)
{
    print(json ? budgetJson(budget, limits) : budgetText(budget, limits));
    return budget.worstDeploy() <= budget.usable ? ExitDone : ExitNotPassed;
}

/// Apps that are alike and are released together.
int showAlike(const Arguments& arguments)
{
    const bool json = arguments.has("json");
    const Result<std::map<std::string, int>> given = amountsIn(arguments);
    if (!given)
        return report(given.error(), json);
    const std::map<std::string, int>& amount = given.value();
    const Limits limits{amount.at("max"), amount.at("reserve"), 0};
    if (limits.usable() <= 0)
        return report(usage("The reserve takes all of --max " + std::to_string(limits.maxConnections) + ".",
                            "Give a smaller --reserve."),
                      json);
    Budget budget;
    budget.usable = limits.usable();
    Release all;
    for (int number = 1; number <= amount.at("apps"); ++number) {
        all.push_back("app " + std::to_string(number));
        budget.lines.push_back({all.back(), amount.at("instances"), amount.at("pool"), amount.at("overlap")});
    }
    if (all.size() > 1)
        budget.releases = {all};
    return show(budget, limits, json);
}

int showScenario(const std::string& idOrPath, const Arguments& arguments)
{
    const bool json = arguments.has("json");
    for (const Amount& amount : amounts) {
        if (arguments.value(amount.option))
            return report(usage(std::string("--") + amount.option + " and a SCENARIO exclude each other.",
                                "A scenario brings its own numbers."),
                          json);
    }
    const Result<Scenario> scenario = findScenario(idOrPath);
    if (!scenario)
        return report(scenario.error(), json);
    const SandboxSpec& sandbox = scenario.value().sandbox;
    const Limits limits{sandbox.maxConnections, sandbox.superuserReserved, 0};
    return show(ConfiguredFleet(scenario.value()).budget(limits.usable()), limits, json);
}

} // namespace

int runBudget(const Arguments& arguments, const Engines& /*engines*/)
{
    return arguments.words.empty() ? showAlike(arguments) : showScenario(arguments.words.front(), arguments);
}

} // namespace stormlab
