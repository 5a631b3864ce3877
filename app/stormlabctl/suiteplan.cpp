// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/suiteplan.h"

#include "app/stormlabctl/drillarguments.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/scenarios.h"
#include "core/runtime/fleet/fleetresources.h"
#include "core/runtime/preferences.h"

#include <QThread>

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace stormlab
{

namespace
{

constexpr std::size_t mostSeeds = 1'000;
/// Drills mostly wait, so a core carries several; with more of them, storms are late and points could move.
constexpr int drillsPerCore = 3;
/// Beyond it the one thread that runs all drills of a suite would be what they wait for.
constexpr int mostByDefault = 12;
constexpr int mostJobs = 64;

Error badSeeds(const std::string& text)
{
    return {ErrorCode::Usage,
            "--seeds takes numbers and spans of them, at most " + std::to_string(mostSeeds) + "; “" + text +
                "” is neither.",
            {},
            "For instance --seeds 1-10, or --seeds 1,4,7-9."};
}

/// "7" or "1-10"
Result<void> addSpan(const std::string& text, std::set<std::uint64_t>& seeds)
{
    constexpr long long largest = std::numeric_limits<long long>::max();
    const std::size_t dash = text.find('-');
    const Result<long long> first = numberIn("--seeds", text.substr(0, dash), 0, largest);
    const Result<long long> last =
        dash == std::string::npos ? first : numberIn("--seeds", text.substr(dash + 1), 0, largest);
    if (!first || !last || last.value() < first.value() ||
        last.value() - first.value() >= static_cast<long long>(mostSeeds))
        return badSeeds(text);
    const auto begin = static_cast<std::uint64_t>(first.value());
    const auto count = static_cast<std::uint64_t>(last.value()) - begin + 1;
    for (std::uint64_t offset = 0; offset < count; ++offset)
        seeds.insert(begin + offset);
    return {};
}

Result<std::vector<std::uint64_t>> seedsOf(const Arguments& arguments)
{
    const std::optional<std::string> many = arguments.value("seeds");
    if (many && arguments.value("seed"))
        return Error{ErrorCode::Usage,
                     "--seed and --seeds exclude each other.",
                     {},
                     "Give --seeds alone: it takes one number as well."};
    if (many)
        return seedsIn(*many);
    const Result<std::uint64_t> one = seedOf(arguments, 1);
    return one ? Result<std::vector<std::uint64_t>>(std::vector{one.value()}) : one.error();
}

/// Those in the scenario's folder. Where there are several scenarios, the only one that is wanted need not be in each.
Result<std::vector<Solution>> solutionsIn(const std::string& folder, const std::string& only, bool several)
{
    auto solutions = findSolutions(QString::fromStdString(folder), only);
    const bool elsewhere = !solutions && solutions.error().code == ErrorCode::Usage && several;
    return elsewhere ? std::vector<Solution>() : solutions;
}

/// The one that is wanted is in none of these scenarios.
Error nowhere(const std::string& only, const std::vector<std::string>& folders)
{
    std::set<std::string> names;
    for (const std::string& folder : folders) {
        for (std::string& name : solutionNames(QString::fromStdString(folder)))
            names.insert(std::move(name));
    }
    return {ErrorCode::Usage,
            "None of these scenarios has a solution “" + only + "”.",
            {},
            knownSolutions(only, {names.begin(), names.end()})};
}

Result<std::vector<SolutionRun>> runsOf(const Arguments& arguments, const std::vector<std::uint64_t>& seeds)
{
    DrillOrder order;
    if (const Result<void> read = readEngine(arguments, order.options); !read)
        return read.error();
    if (arguments.has("keep"))
        order.place = {recordingFolder(), storedRecordingLimits()};
    const std::string only = arguments.value("only").value_or("");
    const std::vector<std::string> folders = scenarioFoldersAt(arguments.words);
    std::vector<SolutionRun> runs;
    for (const std::string& folder : folders) {
        const Result<Scenario> scenario = scenarioAt(folder);
        if (!scenario)
            return scenario.error();
        const auto solutions = solutionsIn(folder, only, folders.size() > 1);
        if (!solutions)
            return solutions.error();
        order.scenario = scenario.value();
        for (const Solution& solution : solutions.value()) {
            for (const std::uint64_t seed : seeds) {
                order.options.seed = seed;
                runs.push_back({solution, order});
            }
        }
    }
    return runs.empty() ? Result<std::vector<SolutionRun>>(nowhere(only, folders)) : runs;
}

/// All of them could be drills that ask for most at the same time.
int drillsWithRoom(const std::vector<SolutionRun>& runs, int most)
{
    FleetDemand largest;
    for (const SolutionRun& run : runs)
        largest = largerOf(largest, fleetDemand(run.drill.scenario));
    return drillsWithEnough(largest, computerLimits(), most);
}

Result<int> wantedJobs(const Arguments& arguments)
{
    const std::optional<std::string> asked = arguments.value("jobs");
    if (!asked)
        return std::min(QThread::idealThreadCount() * drillsPerCore, mostByDefault);
    const Result<long long> number = numberIn("--jobs", *asked, 1, mostJobs);
    return number ? Result<int>(static_cast<int>(number.value())) : number.error();
}

/// As many as are wanted, there is something to do for, and the computer has room for.
std::size_t possibleJobs(int wanted, const std::vector<SolutionRun>& runs)
{
    const int most = std::min(wanted, static_cast<int>(runs.size()));
    const int jobs = drillsWithRoom(runs, most);
    if (jobs < most)
        say("This computer has memory, processes and open files for " + std::to_string(jobs) +
            " of these drills at a time.");
    return static_cast<std::size_t>(jobs);
}

} // namespace

Result<std::vector<std::uint64_t>> seedsIn(const std::string& text)
{
    std::set<std::uint64_t> seeds;
    std::size_t begin = 0;
    for (std::size_t end = 0; end != std::string::npos; begin = end + 1) {
        end = text.find(',', begin);
        if (const Result<void> added = addSpan(text.substr(begin, end - begin), seeds); !added)
            return added.error();
    }
    if (seeds.size() > mostSeeds)
        return badSeeds(text);
    return std::vector<std::uint64_t>(seeds.begin(), seeds.end());
}

Result<SuitePlan> suitePlanOf(const Arguments& arguments)
{
    const auto seeds = seedsOf(arguments);
    if (!seeds)
        return seeds.error();
    const Result<int> jobs = wantedJobs(arguments);
    if (!jobs)
        return jobs.error();
    auto runs = runsOf(arguments, seeds.value());
    if (!runs)
        return runs.error();
    SuitePlan plan{runs.value(), possibleJobs(jobs.value(), runs.value()), seeds.value().size() > 1};
    // Servers that share what is left beside one core get in each other's way, and nobody watches a window here.
    for (SolutionRun& run : plan.runs)
        run.drill.options.everyCore = plan.jobs > 1;
    return plan;
}

} // namespace stormlab
