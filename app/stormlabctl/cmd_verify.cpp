// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/drillarguments.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/scenarios.h"
#include "app/stormlabctl/solutionsuite.h"
#include "core/runtime/control/interrupts.h"
#include "core/runtime/preferences.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::size_t nameWidth = 28;

Result<std::vector<SolutionRun>> runsOf(const Arguments& arguments)
{
    DrillController::DrillOptions options;
    if (const Result<void> read = readEngine(arguments, options); !read)
        return read.error();
    const Result<std::uint64_t> seed = seedOf(arguments, 1);
    if (!seed)
        return seed.error();
    options.seed = seed.value();
    DrillRecorder::Place place;
    if (arguments.has("keep"))
        place = {recordingFolder(), storedRecordingLimits()};
    std::vector<SolutionRun> runs;
    for (const std::string& path : arguments.words) {
        const Result<Scenario> scenario = scenarioAt(path);
        if (!scenario)
            return scenario.error();
        const auto solutions = findSolutions(QString::fromStdString(path), arguments.value("only").value_or(""));
        if (!solutions)
            return solutions.error();
        for (const Solution& solution : solutions.value())
            runs.push_back({solution, {scenario.value(), options, {}, place}});
    }
    return runs;
}

std::string lineOf(const SolutionVerdict& verdict)
{
    std::string line = "  " + verdict.solution;
    line.resize(std::max(line.size() + 1, nameWidth), ' ');
    line += verdict.asExpected() ? "as expected" : "DIFFERS    ";
    if (const auto& card = verdict.scorecard)
        line += "  " + std::to_string(card->total) + " points, " + (card->passed ? "passed" : "not passed") +
                (card->fixed       ? ", fixed"
                 : card->mitigated ? ", mitigated"
                                   : "");
    line += "  (" + std::to_string(verdict.took.count() / 1'000) + " s)";
    for (const std::string& difference : verdict.differences)
        line += "\n      " + difference;
    return line;
}

std::string suiteJson(const std::vector<SolutionVerdict>& verdicts)
{
    Json list = Json::array();
    bool all = true;
    for (const SolutionVerdict& verdict : verdicts) {
        all = all && verdict.asExpected();
        list.push_back({{"scenario", verdict.scenario},
                        {"solution", verdict.solution},
                        {"as_expected", verdict.asExpected()},
                        {"differences", verdict.differences},
                        {"took_ms", verdict.took.count()},
                        {"scorecard", verdict.scorecard ? Json::parse(toJson(*verdict.scorecard)) : Json(nullptr)}});
    }
    const Json json{{"as_expected", all}, {"solutions", list}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

void tell(const SolutionVerdict& verdict, bool json)
{
    if (json)
        say(lineOf(verdict));
    else
        print(lineOf(verdict) + "\n");
    if (!verdict.asExpected() && !verdict.output.empty())
        say("      It wrote:\n" + verdict.output);
}

int finish(const SolutionSuite& suite, const std::vector<SolutionVerdict>& verdicts, bool json)
{
    if (json)
        print(suiteJson(verdicts));
    if (suite.wasInterrupted())
        return ExitInterrupted;
    return std::all_of(verdicts.begin(), verdicts.end(), [](const auto& each) { return each.asExpected(); })
               ? ExitDone
               : ExitNotPassed;
}

} // namespace

int runVerify(const Arguments& arguments, const Engines& engines)
{
    const bool json = arguments.has("json");
    const auto runs = runsOf(arguments);
    if (!runs)
        return report(runs.error(), json);
    Interrupts interrupts;
    SolutionSuite suite(engines.makeSource, runs.value());
    engines.sweep(&suite);
    std::vector<SolutionVerdict> verdicts;
    QObject::connect(&suite, &SolutionSuite::began, [](const QString& scenario, const QString& solution) {
        say("Running " + solution.toStdString() + " of " + scenario.toStdString() + ".");
    });
    QObject::connect(&suite, &SolutionSuite::judged, [&verdicts, json](const SolutionVerdict& verdict) {
        tell(verdict, json);
        verdicts.push_back(verdict);
    });
    QObject::connect(&suite, &SolutionSuite::finished, [&] { QCoreApplication::exit(finish(suite, verdicts, json)); });
    QObject::connect(&interrupts, &Interrupts::interrupted, &suite, [&suite](int times) {
        say(times == 1 ? "Interrupted: cleaning up." : "Still cleaning up.");
        suite.interrupt();
    });
    QMetaObject::invokeMethod(&suite, &SolutionSuite::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace stormlab
