// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/drillarguments.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/scorecardtext.h"
#include "app/stormlabctl/unattendeddrill.h"
#include "core/runtime/control/interrupts.h"
#include "core/runtime/drill/commandchecks.h"

#include <QCoreApplication>

namespace stormlab
{

namespace
{

/// What the controller would refuse only when the incident is on is refused here, before the sandbox is made.
Result<Diagnosis> diagnosisFor(const Scenario& scenario, const std::string& text)
{
    Result<Diagnosis> diagnosis = parseDiagnosis(text);
    if (!diagnosis)
        return diagnosis;
    if (const Result<void> sensible = checkDiagnosis(scenario, diagnosis.value()); !sensible)
        return sensible.error();
    return diagnosis;
}

Result<UnattendedOrder> unattendedOrderOf(const Arguments& arguments)
{
    if (arguments.command.empty())
        return Error{ErrorCode::Usage, "The command to run is missing.", {}, "It comes after “--”."};
    UnattendedOrder order;
    order.command.words = arguments.command;
    order.command.output = arguments.has("json") ? CommandOrder::Output::ToError : CommandOrder::Output::Forward;
    if (!canFind(arguments.command.front()))
        return Error{ErrorCode::Usage,
                     "There is no program “" + arguments.command.front() + "” that can be run.",
                     {},
                     "It is looked for in PATH. What belongs to the shell needs sh -c '…'."};
    const Result<long long> timeout = numberIn("--timeout", arguments.value("timeout").value_or("600"), 1, 86'400);
    if (!timeout)
        return timeout.error();
    order.timeout = std::chrono::seconds(timeout.value());
    const Result<DrillOrder> drill = drillOrderOf(arguments);
    if (!drill)
        return drill.error();
    order.drill = drill.value();
    if (const auto text = arguments.value("diagnose")) {
        const Result<Diagnosis> diagnosis = diagnosisFor(order.drill.scenario, *text);
        if (!diagnosis)
            return diagnosis.error();
        order.diagnosis = diagnosis.value();
    }
    return order;
}

int finish(const UnattendedOutcome& outcome, const Rubric& rubric, bool json)
{
    if (!outcome.scorecard)
        return report(outcome.error.value_or(Error{ErrorCode::Sandbox, "The drill has no scorecard.", {}, {}}), json);
    print(json ? toJson(*outcome.scorecard) + "\n" : scorecardText(*outcome.scorecard, rubric));
    return outcome.scorecard->passed ? ExitDone : ExitNotPassed;
}

} // namespace

int runExec(const Arguments& arguments, const Engines& engines)
{
    const bool json = arguments.has("json");
    const Result<UnattendedOrder> order = unattendedOrderOf(arguments);
    if (!order)
        return report(order.error(), json);
    Interrupts interrupts;
    UnattendedDrill drill(engines.makeSource, order.value());
    engines.sweep(&drill);
    QObject::connect(&drill, &UnattendedDrill::said, [](const QString& line) { say(line.toStdString()); });
    QObject::connect(&drill, &UnattendedDrill::finished,
                     [json, rubric = order.value().drill.scenario.rubric](const UnattendedOutcome& outcome) {
                         QCoreApplication::exit(finish(outcome, rubric, json));
                     });
    QObject::connect(&interrupts, &Interrupts::interrupted, &drill, [&drill](int times) {
        say(times == 1 ? "Interrupted: cleaning up." : "Still cleaning up.");
        drill.abandon({ErrorCode::Interrupted, "The drill was interrupted.", {}, {}});
    });
    QMetaObject::invokeMethod(&drill, &UnattendedDrill::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace stormlab
