// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/progresstext.h"

#include "app/stormlabctl/columns.h"
#include "core/domain/utctime.h"
#include "core/domain/wording.h"

#include <array>
#include <vector>

namespace stormlab
{

namespace
{

constexpr std::size_t progressNameWidth = 8;
constexpr std::size_t pointsWidth = 12;
constexpr std::size_t reachedWidth = 26;
constexpr std::size_t dateLength = 10;
constexpr std::array<const char*, 3> partNames = {"Detect", "Fix", "Trap"};

std::string dateOf(Milliseconds moment)
{
    return utcText(moment).substr(0, dateLength);
}

std::string reachedText(const PointsReached& reached)
{
    const std::string points =
        std::to_string(reached.points.points) + " of " + std::to_string(reached.points.max) + ",";
    return leftAligned(leftAligned(points, pointsWidth) + dateOf(reached.when), reachedWidth);
}

std::string lineOf(const std::string& name, const BestAndLatest& kept)
{
    return "  " + leftAligned(name, progressNameWidth) + "best " + reachedText(kept.best) + "latest " +
           reachedText(kept.latest) + "\n";
}

/// Why it is due when it is.
std::string reasonOf(const ScenarioProgress& summary)
{
    const std::string days = counted(summary.dueDays, "day");
    switch (summary.dueAfter) {
    case DueAfter::NotPassed:
        return days + " after it was not passed";
    case DueAfter::PassedBarely:
        return days + " after it was passed with fewer than " + std::to_string(goodPercent) + " of 100";
    case DueAfter::PassedWell:
        break;
    }
    return days + " after it was passed well";
}

std::string whenDue(const ScenarioProgress& summary, Milliseconds now)
{
    return (summary.isDue(now) ? "due again since " : "due again on ") + dateOf(summary.due) + ", " + reasonOf(summary);
}

std::string withoutTrailingBlanks(const std::string& text)
{
    std::string lean;
    for (const char letter : text) {
        if (letter == '\n')
            lean.erase(lean.find_last_not_of(' ') + 1);
        lean += letter;
    }
    return lean;
}

} // namespace

std::string progressText(const Progress& progress, Milliseconds now)
{
    std::string text;
    for (const ScenarioProgress& summary : summarise(progress)) {
        text += summary.scenario + ": " + counted(summary.drills, "drill") +
                (summary.everPassed ? "" : ", never passed") + "\n";
        for (std::size_t part = 0; part < summary.parts.size(); ++part)
            text += lineOf(partNames.at(part), summary.parts.at(part));
        text += lineOf("total", summary.total) + "  " + whenDue(summary, now) + "\n";
    }
    return withoutTrailingBlanks(text);
}

std::string dueText(const Progress& progress, Milliseconds now)
{
    std::string text;
    for (const ScenarioProgress& summary : dueAgain(progress, now))
        text += summary.scenario + ": " + whenDue(summary, now) + "\n";
    return text;
}

std::string keptText(const Progress& progress, int filesAside)
{
    std::vector<std::string> kept;
    if (!progress.drills.empty())
        kept.push_back(counted(static_cast<int>(progress.drills.size()), "drill"));
    if (!progress.notes.empty())
        kept.push_back(counted(static_cast<int>(progress.notes.size()), "note"));
    if (filesAside > 0)
        kept.push_back(counted(filesAside, "damaged file") + " put aside");
    return enumerated(kept);
}

} // namespace stormlab
