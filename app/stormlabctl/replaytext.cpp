// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/replaytext.h"

#include "app/stormlabctl/columns.h"
#include "app/stormlabctl/scorecardtext.h"
#include "core/domain/wording.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

/// For the terminal, line ends aside.
std::string shown(std::string text)
{
    for (char& letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if ((code < 0x20 && letter != '\n') || code == 0x7f)
            letter = '?';
    }
    return text;
}

std::string originWords(const RecordingSummary& summary)
{
    std::vector<std::string> facts;
    for (const Phrase& fact : originFacts(summary))
        facts.push_back(fact.english());
    return commaSeparated(facts) + "\n" + (summary.observed.empty() ? "" : summary.observed + "\n");
}

std::string peakWords(const RecordingSummary& summary)
{
    if (summary.samples == 0)
        return "No sample of a server.\n";
    const std::string usable =
        summary.usable ? std::to_string(*summary.usable) + " usable slots" : "the limit is not known";
    const std::string peak =
        "Peak: " + counted(summary.peakBackends, "backend") + " at " + clockText(summary.peakAt) + ", " + usable;
    if (!summary.isDrill())
        return peak + ". Refused logins and lost transactions are not known.\n";
    return peak + ". Refused logins: " + std::to_string(summary.refusedLogins) +
           ". Transactions lost: " + std::to_string(summary.lostWork) + ".\n";
}

} // namespace

std::string summaryText(const DebriefReport& report)
{
    const RecordingSummary& summary = report.summary;
    std::string text = originWords(summary);
    text += "Length " + clockText(summary.length) + ": " + counted(static_cast<int>(summary.events), "event") + ", " +
            counted(summary.samples, "sample") + ", " + counted(summary.gaps, "gap") + ".\n" + peakWords(summary);
    if (report.debrief && report.debrief->scorecard.max > 0)
        text += verdictSentence(report.debrief->scorecard).english() + "\n";
    if (!report.gradeNote.empty())
        text += report.gradeNote.english() + "\n";
    if (!report.debrief || report.debrief->marks.empty())
        return shown(text);
    text += "\nMarks\n";
    for (const DebriefMark& mark : report.debrief->marks)
        text += rightAligned(mark.number, 4) + "  " + leftAligned(clockText(mark.time), 8) + mark.says.english() +
                (mark.effect.empty() ? "" : "  [" + mark.effect.english() + "]") + "\n";
    return shown(text);
}

std::string regradeText(const Regrade& regrade, const Rubric& rubric)
{
    std::string text = scorecardText(regrade.scorecard, rubric);
    if (regrade.outcome == Regrade::Outcome::Same)
        return shown(text);
    text += "\n" + regrade.why.english() + "\n";
    for (const GradeDifference& difference : regrade.differences)
        text += "  " + difference.what.english() + "\n    was  " + difference.was.english() + "\n    now  " +
                difference.now.english() + "\n";
    return shown(text);
}

std::string regradeJson(const Regrade& regrade)
{
    Json json;
    json["grade"] = toString(regrade.outcome);
    json["scorecard"] = Json::parse(toJson(regrade.scorecard));
    json["differences"] = Json::array();
    for (const GradeDifference& difference : regrade.differences)
        json["differences"].push_back({{"what", difference.what.english()},
                                       {"was", difference.was.english()},
                                       {"now", difference.now.english()}});
    json["why"] = regrade.why.english();
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string pathJson(const std::string& path)
{
    return Json{{"written", path}}.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string comparisonText(const DrillComparison& comparison)
{
    std::size_t width = 12;
    for (const std::string* name : {&comparison.left.name, &comparison.right.name})
        width = std::max(width, name->size() + 2);
    std::size_t labelWidth = 26;
    for (const ComparedFigure& figure : comparison.figures)
        labelWidth = std::max(labelWidth, figure.says.english().size() + 2);
    std::string text = leftAligned("", labelWidth) + leftAligned(comparison.left.name, width) +
                       leftAligned(comparison.right.name, width) + "difference\n";
    for (const ComparedFigure& figure : comparison.figures)
        text += leftAligned(figure.says.english(), labelWidth) +
                leftAligned(figureText(figure.unit, figure.left).english(), width) +
                leftAligned(figureText(figure.unit, figure.right).english(), width) + differenceText(figure).english() +
                "\n";
    for (const ComparedSide* side : {&comparison.left, &comparison.right}) {
        text += "\nOnly in " + side->name + "\n";
        const auto only = std::count_if(side->marks.begin(), side->marks.end(),
                                        [](const ComparedMark& mark) { return mark.onlyHere; });
        text += only == 0 ? "  nothing\n" : "";
        for (const ComparedMark& mark : side->marks) {
            if (mark.onlyHere)
                text += "  " + leftAligned(sinceText(mark.since), 10) + mark.says.english() + "\n";
        }
    }
    return shown(text);
}

} // namespace stormlab
