// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/scorecardtext.h"

#include "app/stormlabctl/columns.h"
#include "core/domain/checkwording.h"

#include <array>

namespace stormlab
{

namespace
{

std::string lineOf(const CheckLine& line)
{
    const std::string points = "  " + rightAligned(line.check.points, 3) + " /" + rightAligned(line.check.max, 3) +
                               "  " + outcomeWord(line.outcome).english();
    return leftAligned(points, 20) + line.title.english() + ": " + line.check.says.english() + "\n";
}

} // namespace

std::string scorecardText(const Scorecard& scorecard, const Rubric& rubric)
{
    std::string text = verdictSentence(scorecard).english() + "\n";
    for (const ScoredPart& part : scorecard.parts) {
        text += "\n" + partTitle(part.part).english() + "  " + std::to_string(part.points) + " of " +
                std::to_string(part.max) + "\n";
        // A cause keeps the word that is typed in a terminal.
        for (const CheckLine& line : checkLines({rubric, {}}, part))
            text += lineOf(line);
    }
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(scorecard.duration).count();
    const std::string length = seconds > 0 ? ", " + std::to_string(seconds) + " s after the incident began" : "";
    text += "\n" + scorecard.scenario + " version " + std::to_string(scorecard.version) + ", seed " +
            std::to_string(scorecard.seed) + ", " + scorecard.engine + " PostgreSQL " + scorecard.serverVersion +
            length + ", hints used: " + std::to_string(scorecard.hintsUsed) + "\n";
    return text;
}

} // namespace stormlab
