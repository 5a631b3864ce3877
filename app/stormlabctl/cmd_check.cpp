// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/remotecommand.h"
#include "app/stormlabctl/scenarios.h"
#include "app/stormlabctl/scorecardtext.h"

namespace stormlab
{

namespace
{

/// The drill answered over its socket, so what cannot be read is no file.
Result<Scorecard> answeredScorecard(const std::string& json)
{
    Result<Scorecard> scorecard = scorecardFromJson(json);
    if (scorecard)
        return scorecard;
    return Error{ErrorCode::Disconnected, "The drill's scorecard cannot be read.", scorecard.error().detail,
                 "Is its program of another version?"};
}

} // namespace

int runCheck(const Arguments& arguments, const Engines& /*engines*/)
{
    const auto words = [](const std::string& json) -> Result<std::string> {
        const Result<Scorecard> scorecard = answeredScorecard(json);
        if (!scorecard)
            return scorecard.error();
        // The other program tells the points; what its checks are about is in the scenario.
        const Result<Scenario> scenario = installedScenario(scorecard.value().scenario);
        return scorecardText(scorecard.value(), scenario ? scenario.value().rubric : Rubric());
    };
    const auto judge = [](const std::string& json) -> int {
        const Result<Scorecard> scorecard = answeredScorecard(json);
        return scorecard && scorecard.value().passed ? ExitDone : ExitNotPassed;
    };
    if (!arguments.has("json"))
        say("Checking: first whether service is back, then the trigger is fired again.");
    return askDrill({{0, "check", {}, {}}, arguments.has("json"), words, judge});
}

} // namespace stormlab
