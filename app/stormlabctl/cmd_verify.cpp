// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/suiteplan.h"
#include "app/stormlabctl/suitetext.h"
#include "core/runtime/control/interrupts.h"

#include <QCoreApplication>

#include <algorithm>

namespace stormlab
{

namespace
{

/// Tells people how a suite is going, and keeps what came of it.
class SuiteReport
{
public:
    SuiteReport(bool json, const SuitePlan& plan) : m_json(json), m_manySeeds(plan.manySeeds), m_count(plan.runs.size())
    {
    }

    void begun(const SolutionRun& run, std::size_t number) const
    {
        say("Running " + std::to_string(number) + " of " + std::to_string(m_count) + ": " + run.solution.name + " of " +
            run.drill.scenario.id +
            (m_manySeeds ? " with seed " + std::to_string(run.drill.options.seed) : std::string()) + ".");
    }

    void judged(const SolutionVerdict& verdict)
    {
        if (m_verdicts.empty() || m_verdicts.back().scenario != verdict.scenario)
            tell(verdict.scenario);
        tell(verdictText(verdict, m_manySeeds));
        if (!verdict.asExpected() && !verdict.output.empty())
            say("      It wrote:\n" + verdict.output);
        m_verdicts.push_back(verdict);
    }

    /// The exit code.
    [[nodiscard]] int finish(bool interrupted) const
    {
        if (m_json)
            print(suiteJson(m_verdicts, m_manySeeds));
        else if (m_manySeeds)
            print(seedText(compareSeeds(m_verdicts)));
        if (interrupted)
            return ExitInterrupted;
        const auto asExpected = [](const SolutionVerdict& verdict) { return verdict.asExpected(); };
        return std::all_of(m_verdicts.begin(), m_verdicts.end(), asExpected) ? ExitDone : ExitNotPassed;
    }

private:
    void tell(const std::string& line) const
    {
        if (m_json)
            say(line);
        else
            print(line + "\n");
    }

    bool m_json;
    bool m_manySeeds;
    std::size_t m_count;
    std::vector<SolutionVerdict> m_verdicts;
};

} // namespace

int runVerify(const Arguments& arguments, const Engines& engines)
{
    const bool json = arguments.has("json");
    const Result<SuitePlan> plan = suitePlanOf(arguments);
    if (!plan)
        return report(plan.error(), json);
    Interrupts interrupts;
    SolutionSuite suite(engines.makeSource, plan.value().runs, plan.value().jobs);
    engines.sweep(&suite);
    SuiteReport told(json, plan.value());
    QObject::connect(&suite, &SolutionSuite::began,
                     [&told](const SolutionRun& run, std::size_t number) { told.begun(run, number); });
    QObject::connect(&suite, &SolutionSuite::judged, [&told](const SolutionVerdict& verdict) { told.judged(verdict); });
    QObject::connect(&suite, &SolutionSuite::finished,
                     [&] { QCoreApplication::exit(told.finish(suite.wasInterrupted())); });
    QObject::connect(&interrupts, &Interrupts::interrupted, &suite, [&suite](int times) {
        say(times == 1 ? "Interrupted: cleaning up." : "Still cleaning up.");
        suite.interrupt();
    });
    QMetaObject::invokeMethod(&suite, &SolutionSuite::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace stormlab
