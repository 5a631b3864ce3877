// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/budgettext.h"
#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/remotecommand.h"
#include "app/stormlabctl/scenarios.h"
#include "app/stormlabctl/usageerror.h"

#include <algorithm>
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

Result<std::map<std::string, int>> amountsIn(const Arguments& arguments)
{
    std::map<std::string, int> all;
    for (const Amount& amount : amounts) {
        const std::optional<std::string> text = arguments.value(amount.option);
        if (!text && !amount.otherwise)
            return usageError(std::string("--") + amount.option + " is missing.",
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

int codeOf(const DrillBudget& drill)
{
    return drill.budget.worstDeploy() <= drill.budget.usable ? ExitDone : ExitNotPassed;
}

int show(const DrillBudget& drill, bool json)
{
    print(json ? toJson(drill) + "\n" : budgetText(drill));
    return codeOf(drill);
}

/// The first amount that the command line names; nullptr when it names none.
const Amount* firstAmount(const Arguments& arguments)
{
    const auto* const found = std::find_if(amounts.begin(), amounts.end(), [&arguments](const Amount& amount) {
        return arguments.value(amount.option).has_value();
    });
    return found == amounts.end() ? nullptr : found;
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
        return report(usageError("The reserve takes all of --max " + std::to_string(limits.maxConnections) + ".",
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
    return show({budget, limits}, json);
}

int showScenario(const std::string& idOrPath, const Arguments& arguments)
{
    const bool json = arguments.has("json");
    if (const Amount* amount = firstAmount(arguments))
        return report(usageError(std::string("--") + amount->option + " and a SCENARIO exclude each other.",
                                 "A scenario brings its own numbers."),
                      json);
    const Result<Scenario> scenario = findScenario(idOrPath);
    if (!scenario)
        return report(scenario.error(), json);
    return show(budgetOf(scenario.value()), json);
}

int showRunningDrill(bool json)
{
    const auto words = [](const std::string& answer) -> Result<std::string> {
        const Result<DrillBudget> drill = readDrillBudget(answer);
        return drill ? Result<std::string>(budgetText(drill.value())) : drill.error();
    };
    const auto judge = [](const std::string& answer) {
        const Result<DrillBudget> drill = readDrillBudget(answer);
        return drill ? codeOf(drill.value()) : ExitSandbox;
    };
    return askDrill({{0, "budget", {}, {}}, json, words, judge});
}

} // namespace

int runBudget(const Arguments& arguments, const Engines& /*engines*/)
{
    if (!arguments.words.empty())
        return showScenario(arguments.words.front(), arguments);
    return firstAmount(arguments) ? showAlike(arguments) : showRunningDrill(arguments.has("json"));
}

} // namespace stormlab
