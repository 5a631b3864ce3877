// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/remotecommand.h"
#include "app/stormlabctl/resulttext.h"
#include "core/domain/diagnosis.h"

#include <limits>

namespace stormlab
{

namespace
{

const std::string diagnoseUsage = "Usage: stormlabctl diagnose --cause CAUSE --app APP --count N";

/// What parseDiagnosis() would refuse in the words of `exec --diagnose CAUSE:APP:COUNT`, in those of this command.
Result<void> checkParts(const Arguments& arguments)
{
    for (const char* const name : {"cause", "app", "count"}) {
        if (arguments.value(name).value_or("").empty())
            return Error{ErrorCode::Usage, "--" + std::string(name) + " is missing.", {}, diagnoseUsage};
    }
    const auto count = numberIn("--count", *arguments.value("count"), 0, std::numeric_limits<int>::max());
    if (count)
        return {};
    Error error = count.error();
    error.nextStep = diagnoseUsage;
    return error;
}

} // namespace

int runDiagnose(const Arguments& arguments, const Engines& /*engines*/)
{
    const bool json = arguments.has("json");
    if (const Result<void> checked = checkParts(arguments); !checked)
        return report(checked.error(), json);
    ControlRequest request{0, "diagnose", {}, {}};
    for (const char* const name : {"cause", "app", "count"})
        request.arguments[name] = *arguments.value(name);
    const Result<Diagnosis> diagnosis =
        parseDiagnosis(request.arguments["cause"] + ":" + request.arguments["app"] + ":" + request.arguments["count"]);
    if (!diagnosis)
        return report(diagnosis.error(), json);
    return askDrill({request, json, diagnosisText, {}});
}

} // namespace stormlab
