// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/comparison.h"

#include "core/domain/wording.h"

#include <algorithm>
#include <set>

namespace stormlab
{

namespace
{

using Value = std::optional<std::int64_t>;

Result<DrillTime> originOf(const ComparedRecording& recording)
{
    if (!recording.alignAt)
        return recording.debrief && recording.debrief->incident ? *recording.debrief->incident : DrillTime{0};
    if (recording.debrief) {
        for (const DebriefMark& mark : recording.debrief->marks) {
            if (mark.number == *recording.alignAt)
                return mark.time;
        }
    }
    const std::size_t marks = recording.debrief ? recording.debrief->marks.size() : 0;
    return Error{ErrorCode::Usage,
                 recording.name + " has no mark " + std::to_string(*recording.alignAt) + ".",
                 {},
                 marks == 0 ? "It has no marks: align it at its start."
                            : "It has marks 1 to " + std::to_string(marks) + "."};
}

/// What makes two marks the same: their words without counts, times and seeds, however they are written.
std::string sameness(const DebriefMark& mark)
{
    std::string words(toString(mark.kind));
    for (const char letter : mark.says.english()) {
        const bool digit = letter >= '0' && letter <= '9';
        const bool capital = letter >= 'A' && letter <= 'Z';
        if (!digit)
            words += capital ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return words;
}

ComparedSide sideOf(const ComparedRecording& recording, DrillTime origin, const ComparedRecording& other)
{
    std::multiset<std::string> elsewhere;
    if (other.debrief) {
        for (const DebriefMark& mark : other.debrief->marks)
            elsewhere.insert(sameness(mark));
    }
    ComparedSide side;
    side.name = recording.name;
    side.causes = recording.causes;
    side.origin = origin;
    side.length = recording.summary.length;
    if (!recording.debrief)
        return side;
    for (const DebriefMark& mark : recording.debrief->marks) {
        const auto found = elsewhere.find(sameness(mark));
        side.marks.push_back({mark.time - origin, mark.number, mark.kind, mark.says, found == elsewhere.end()});
        if (found != elsewhere.end())
            elsewhere.erase(found);
    }
    return side;
}

/// The figures of one recording, by one function each.
struct Figures {
    const ComparedRecording& recording;

    [[nodiscard]] Value sinceIncident(const std::optional<DrillTime>& moment) const
    {
        if (!recording.debrief || !recording.debrief->incident || !moment)
            return std::nullopt;
        return (*moment - *recording.debrief->incident).count();
    }
    [[nodiscard]] Value firstAct() const
    {
        return recording.debrief ? sinceIncident(recording.debrief->firstAct) : std::nullopt;
    }
    [[nodiscard]] Value mitigated() const
    {
        return recording.debrief ? sinceIncident(recording.debrief->serviceBack) : std::nullopt;
    }
    [[nodiscard]] Value points() const
    {
        return recording.debrief ? Value(recording.debrief->scorecard.total) : std::nullopt;
    }
    [[nodiscard]] Value hints() const
    {
        return recording.debrief ? Value(recording.debrief->scorecard.hintsUsed) : std::nullopt;
    }
    [[nodiscard]] Value acts() const
    {
        return recording.debrief ? Value(recording.debrief->statements + recording.debrief->deploys) : std::nullopt;
    }
    [[nodiscard]] Value trapsSprung() const
    {
        if (!recording.debrief)
            return std::nullopt;
        const auto& traps = recording.debrief->scorecard.parts.at(static_cast<std::size_t>(Part::Trap)).checks;
        return std::count_if(traps.begin(), traps.end(), [](const ScoredCheck& trap) { return trap.sprung; });
    }
    [[nodiscard]] Value peak() const
    {
        if (recording.debrief)
            return recording.debrief->peakBackends;
        return recording.summary.samples > 0 ? Value(recording.summary.peakBackends) : std::nullopt;
    }
    [[nodiscard]] Value usable() const { return recording.summary.usable; }
    /// A recorded server has no clients that could tell.
    [[nodiscard]] Value refused() const
    {
        return recording.debrief ? Value(recording.debrief->refusedLogins) : std::nullopt;
    }
    [[nodiscard]] bool hasPods() const { return recording.debrief && !recording.debrief->probes.empty(); }
    /// By the kubelet, in the stretches that the debrief's table is about.
    [[nodiscard]] Value podKills() const
    {
        Value kills;
        for (const auto side : {&ProbeSummary::before, &ProbeSummary::after}) {
            for (const ProbeSummary& app : summaries()) {
                if (const std::optional<ProbeFigures>& figures = app.*side)
                    kills = kills.value_or(0) + figures->kills;
            }
        }
        return kills;
    }
    /// Of any application; a probe that got no answer counts with the time for which it was waited.
    [[nodiscard]] Value longestLiveness(std::optional<ProbeFigures> ProbeSummary::*side) const
    {
        Value longest;
        for (const ProbeSummary& app : summaries()) {
            if (const std::optional<ProbeFigures>& figures = app.*side) {
                const auto waited = std::max(figures->longestAnswer.value_or(Milliseconds{0}),
                                             figures->unanswered.value_or(Milliseconds{0}));
                longest = std::max<std::int64_t>(longest.value_or(0), waited.count());
            }
        }
        return longest;
    }
    [[nodiscard]] std::vector<ProbeSummary> summaries() const
    {
        return recording.debrief ? recording.debrief->probes : std::vector<ProbeSummary>();
    }
    [[nodiscard]] Value lostWork() const
    {
        return recording.debrief ? Value(recording.debrief->lostWork) : std::nullopt;
    }
};

std::vector<ComparedFigure> figuresOf(const ComparedRecording& left, const ComparedRecording& right)
{
    using Unit = ComparedFigure::Unit;
    const Figures a{left};
    const Figures b{right};
    std::vector<ComparedFigure> figures = {
        {"points", worded("Comparison", "Points"), Unit::Points, a.points(), b.points()},
        {"time_to_first_act", worded("Comparison", "From the incident to the first act"), Unit::Time, a.firstAct(),
         b.firstAct()},
        {"time_to_mitigate", worded("Comparison", "From the incident to mitigation"), Unit::Time, a.mitigated(),
         b.mitigated()},
        {"peak", worded("Comparison", "Peak backends"), Unit::Count, a.peak(), b.peak()},
        {"usable", worded("Comparison", "Usable limit"), Unit::Count, a.usable(), b.usable()},
        {"refused", worded("Comparison", "Refused logins"), Unit::Count, a.refused(), b.refused()},
        {"lost_work", worded("Comparison", "Transactions lost"), Unit::Count, a.lostWork(), b.lostWork()},
        {"acts", worded("Comparison", "Statements and deploys"), Unit::Count, a.acts(), b.acts()},
        {"traps", worded("Comparison", "Traps sprung"), Unit::Count, a.trapsSprung(), b.trapsSprung()},
        {"hints", worded("Comparison", "Hints used"), Unit::Count, a.hints(), b.hints()},
    };
    if (a.hasPods() || b.hasPods())
        figures.insert(
            figures.end(),
            {{"pod_kills", worded("Comparison", "Pods killed while paused"), Unit::Count, a.podKills(), b.podKills()},
             {"liveness_before", worded("Comparison", "Longest liveness answer, before the fix"), Unit::Time,
              a.longestLiveness(&ProbeSummary::before), b.longestLiveness(&ProbeSummary::before)},
             {"liveness_after", worded("Comparison", "Longest liveness answer, after the fix"), Unit::Time,
              a.longestLiveness(&ProbeSummary::after), b.longestLiveness(&ProbeSummary::after)}});
    return figures;
}

} // namespace

Result<DrillComparison> compare(const ComparedRecording& left, const ComparedRecording& right)
{
    const Result<DrillTime> leftOrigin = originOf(left);
    if (!leftOrigin)
        return leftOrigin.error();
    const Result<DrillTime> rightOrigin = originOf(right);
    if (!rightOrigin)
        return rightOrigin.error();
    DrillComparison result;
    result.left = sideOf(left, leftOrigin.value(), right);
    result.right = sideOf(right, rightOrigin.value(), left);
    result.from = -std::max(result.left.origin, result.right.origin);
    result.until = std::max(result.left.length - result.left.origin, result.right.length - result.right.origin);
    result.figures = figuresOf(left, right);
    return result;
}

Phrase figureText(ComparedFigure::Unit unit, const Value& value)
{
    if (!value)
        return "–";
    switch (unit) {
    case ComparedFigure::Unit::Time:
        return secondsPhrase(Milliseconds{*value});
    case ComparedFigure::Unit::Points:
        return wordedCount("Comparison", "%n point(s)")(*value);
    case ComparedFigure::Unit::Count:
        break;
    }
    return *value;
}

Phrase differenceText(const ComparedFigure& figure)
{
    if (!figure.left || !figure.right)
        return "–";
    const std::int64_t difference = *figure.right - *figure.left;
    if (difference == 0)
        return worded("Comparison", "same");
    const Phrase size = figureText(figure.unit, difference < 0 ? -difference : difference);
    return difference < 0 ? worded("Comparison", "−%1")(size) : worded("Comparison", "+%1")(size);
}

std::string sinceText(Milliseconds since)
{
    return clockText(since);
}

} // namespace stormlab
