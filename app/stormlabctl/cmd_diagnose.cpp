// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/remotecommand.h"
#include "app/stormlabctl/resulttext.h"
#include "core/domain/diagnosis.h"

namespace stormlab
{

int runDiagnose(const Arguments& arguments, const Engines& /*engines*/)
{
    const bool json = arguments.has("json");
    ControlRequest request{0, "diagnose", {}, {}};
    for (const char* const name : {"cause", "app", "count"}) {
        const std::optional<std::string> value = arguments.value(name);
        if (!value)
            return report({ErrorCode::Usage,
                           "--" + std::string(name) + " is missing.",
                           {},
                           "Usage: stormlabctl diagnose --cause CAUSE --app APP --count N"},
                          json);
        request.arguments[name] = *value;
    }
    const Result<Diagnosis> diagnosis =
        parseDiagnosis(request.arguments["cause"] + ":" + request.arguments["app"] + ":" + request.arguments["count"]);
    if (!diagnosis)
        return report(diagnosis.error(), json);
    return askDrill({request, json, diagnosisText, {}});
}

} // namespace stormlab
