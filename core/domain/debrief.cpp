// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/debrief.h"

#include "core/domain/checkwording.h"
#include "core/domain/drillstory.h"
#include "core/domain/grader.h"
#include "core/domain/killwaves.h"
#include "core/domain/predicates.h"
#include "core/domain/viewwording.h"
#include "core/domain/wording.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace stormlab
{

namespace
{

constexpr Milliseconds groupSpan{2'000};

/// Backends of one app that were terminated together.
struct LossGroup {
    std::string app;
    Moment first;
    int idle = 0;
    int working = 0;
    std::vector<std::uint64_t> evidence;
};

std::vector<LossGroup> lossGroups(const DrillStory& story)
{
    std::vector<LossGroup> groups;
    for (const TimelineEvent* event : story.terminated()) {
        const auto& lost = std::get<BackendLost>(event->body);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const LossGroup& candidate) {
            return candidate.app == lost.app && event->time - candidate.first.time <= groupSpan;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), LossGroup{lost.app, {event->time, event->sequence}, 0, 0, {}});
        ++(lost.workLost ? group->working : group->idle);
        group->evidence.push_back(event->sequence);
    }
    return groups;
}

Phrase deployPhrase(const DeployStarted& deploy)
{
    std::vector<std::string> settings;
    for (const auto& [key, value] : deploy.changes)
        settings.push_back(key + ' ' + value);
    return settings.empty() ? worded("Debrief", "You deployed %1 unchanged")(deploy.app)
                            : worded("Debrief", "You deployed %1 with %2")(deploy.app, listed(settings));
}

/// The statement on one line, cut where a line of the report ends.
std::string shortened(const std::string& text)
{
    constexpr std::size_t longest = 120;
    std::string line;
    for (const char letter : text) {
        const bool blank = letter == '\n' || letter == '\t' || letter == '\r' || letter == ' ';
        if (!blank)
            line += letter;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    if (line.size() <= longest)
        return line;
    std::size_t end = longest;
    // Not in the middle of a character of several bytes.
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
        --end;
    return line.substr(0, end) + "…";
}

/// What an inject of that kind does, as a noun.
Phrase kindPhrase(const std::string& kind)
{
    if (kind == "burst")
        return worded("Debrief", "burst");
    if (kind == "pause")
        return worded("Debrief", "pause");
    if (kind == "resume")
        return worded("Debrief", "resume");
    return kind;
}

/// What one event says as a mark; empty when it is none.
struct MarkWriter {
    bool cited = false;

    Phrase operator()(const InjectFired& body) const
    {
        if (body.origin == Origin::Verification)
            return {};
        if (body.kind == "deploy")
            return worded("Debrief", "A release of %1 went out")(body.app);
        return body.app.empty()
                   ? worded("Debrief", "“%1” was fired: %2 of the database")(body.name, kindPhrase(body.kind))
                   : worded("Debrief", "“%1” was fired: %2 of %3")(body.name, kindPhrase(body.kind), body.app);
    }
    Phrase operator()(const DeployStarted& body) const
    {
        return body.origin == Origin::Learner ? deployPhrase(body) : Phrase();
    }
    Phrase operator()(const DiagnosisGiven& body) const
    {
        return wordedCount("Debrief", "Diagnosis: %1, %2, %n backend(s)")(
            body.diagnosis.count, Phrase::named(spaced(body.diagnosis.cause)), body.diagnosis.app);
    }
    Phrase operator()(const HintShown& body) const { return worded("Debrief", "Hint %1 was shown")(body.number); }
    Phrase operator()(const StatementRun& body) const
    {
        if (!body.facts.acts() && !cited)
            return {};
        const std::string text = shortened(body.text);
        return body.sqlstate.empty()
                   ? worded("Debrief", "%1 ran %2")(body.role, text)
                   : worded("Debrief", "%1 ran %2 (failed, SQLSTATE %3)")(body.role, text, body.sqlstate);
    }
    Phrase operator()(const ViewOpened& body) const { return cited ? viewWords(body.view) : Phrase(); }
    Phrase operator()(const ServerChanged& body) const
    {
        if (body.change.kind == ServerChangeKind::Restart)
            return worded("Debrief", "The server was restarted");
        return cited ? worded("Debrief", "The server's %1 changed to %2")(body.change.name, body.change.to) : Phrase();
    }
    Phrase operator()(const ServerAvailability& body) const
    {
        return body.stopped ? worded("Debrief", "The server stopped") : worded("Debrief", "The server is back");
    }
    Phrase operator()(const ReachChanged& body) const
    {
        return body.lost ? worded("Debrief", "The lab lost its connection to the server")
                         : worded("Debrief", "The lab's connection to the server is back");
    }
    Phrase operator()(const ServerPause& body) const
    {
        // When it began is told by the inject that paused it.
        return body.paused ? Phrase() : worded("Debrief", "The database answers again");
    }
    Phrase operator()(const CheckEnded& body) const
    {
        if (body.cancelled)
            return worded("Debrief", "Check %1: cancelled")(body.number);
        if (!body.mitigated)
            return body.fixed ? worded("Debrief", "Check %1: not mitigated, fixed")(body.number)
                              : worded("Debrief", "Check %1: not mitigated, not fixed")(body.number);
        return body.fixed ? worded("Debrief", "Check %1: mitigated, fixed")(body.number)
                          : worded("Debrief", "Check %1: mitigated, not fixed")(body.number);
    }
    template <typename Other>
    Phrase operator()(const Other&) const
    {
        return {};
    }
};

MarkKind markKind(const EventBody& body)
{
    if (std::holds_alternative<StatementRun>(body))
        return MarkKind::Statement;
    if (std::holds_alternative<DeployStarted>(body))
        return MarkKind::Deploy;
    if (std::holds_alternative<DiagnosisGiven>(body))
        return MarkKind::Diagnosis;
    if (std::holds_alternative<HintShown>(body))
        return MarkKind::Hint;
    if (std::holds_alternative<ViewOpened>(body))
        return MarkKind::View;
    if (std::holds_alternative<CheckEnded>(body))
        return MarkKind::Check;
    return std::holds_alternative<InjectFired>(body) ? MarkKind::Inject : MarkKind::Server;
}

class MarkCollector
{
public:
    MarkCollector(const DrillStory& story, const Scorecard& card) : m_story(story), m_card(card) {}

    std::vector<DebriefMark> collect()
    {
        for (const TimelineEvent* event : m_story.events())
            addEvent(*event);
        for (const LossGroup& group : lossGroups(m_story))
            addGroup(group);
        for (const KillWave& wave : killWaves(m_story))
            m_marks.push_back({0, wave.first, killText(wave), {}, wave.evidence, MarkKind::Server});
        std::stable_sort(m_marks.begin(), m_marks.end(), [](const DebriefMark& a, const DebriefMark& b) { //
            return a.time < b.time;
        });
        for (std::size_t index = 0; index < m_marks.size(); ++index)
            m_marks[index].number = static_cast<int>(index) + 1;
        giveEffects();
        return std::move(m_marks);
    }

private:
    [[nodiscard]] bool isCited(std::uint64_t sequence) const
    {
        for (const ScoredPart& part : m_card.parts) {
            for (const ScoredCheck& check : part.checks) {
                if (std::find(check.evidence.begin(), check.evidence.end(), sequence) != check.evidence.end())
                    return true;
            }
        }
        return false;
    }

    void addEvent(const TimelineEvent& event)
    {
        if (isRepeated(event))
            return;
        const Phrase says = std::visit(MarkWriter{isCited(event.sequence)}, event.body);
        // A pause by a verification is no more a moment of its own than its inject is.
        const bool verifying = std::holds_alternative<ServerPause>(event.body) && m_story.isVerifying(event.time);
        if (says.empty() || verifying)
            return;
        std::vector<std::uint64_t> evidence = {event.sequence};
        if (const auto* ended = std::get_if<CheckEnded>(&event.body))
            addCheck(*ended, evidence);
        m_marks.push_back(
            {0, momentOf(event).time, toldWithTimes(says, event.body), {}, evidence, markKind(event.body)});
    }

    /// What a scenario fires again and again is one mark.
    bool isRepeated(const TimelineEvent& event)
    {
        const auto* inject = std::get_if<InjectFired>(&event.body);
        return inject != nullptr && inject->origin == Origin::Scenario && !m_fired.insert(inject->name).second;
    }

    [[nodiscard]] Phrase toldWithTimes(const Phrase& says, const EventBody& body) const
    {
        const auto* inject = std::get_if<InjectFired>(&body);
        if (inject == nullptr || inject->origin != Origin::Scenario)
            return says;
        const auto times =
            std::count_if(m_story.events().begin(), m_story.events().end(), [&](const TimelineEvent* each) {
                const auto* other = std::get_if<InjectFired>(&each->body);
                return other != nullptr && other->origin == Origin::Scenario && other->name == inject->name;
            });
        return times > 1 ? wordedCount("Debrief", "%1, %n time(s) in all")(times, says) : says;
    }

    /// A check owns what its verification measured.
    void addCheck(const CheckEnded& ended, std::vector<std::uint64_t>& evidence) const
    {
        bool inside = false;
        for (const TimelineEvent* event : m_story.events()) {
            const auto* started = std::get_if<CheckStarted>(&event->body);
            if (started != nullptr)
                inside = started->number == ended.number;
            const bool measured = inside && event->sequence < evidence.front() && isCited(event->sequence) &&
                                  m_story.isVerifying(event->time);
            if (measured)
                evidence.push_back(event->sequence);
        }
        std::sort(evidence.begin(), evidence.end());
    }

    void addGroup(const LossGroup& group)
    {
        m_marks.push_back({0,
                           group.first.time,
                           wordedCount("Debrief", "%n backend(s) of %1 ended (%2 idle, %3 working)")(
                               group.idle + group.working, group.app, group.idle, group.working),
                           {},
                           group.evidence,
                           MarkKind::Ended});
    }

    /// The points of a check stand at one moment, so that they add up to the total: those that a trap cost at the first
    /// that sprung it, those that were earned at the last that was needed.
    void giveEffects()
    {
        for (const Part part : {Part::Detect, Part::Fix, Part::Trap}) {
            std::map<int, std::int64_t> pointsAt; // by the mark's number; recorded points may be anything
            for (const ScoredCheck& check : m_card.parts[static_cast<std::size_t>(part)].checks) {
                if (const DebriefMark* owner = ownerOf(check))
                    pointsAt[owner->number] += std::int64_t{check.points} - (check.sprung ? check.max : 0);
            }
            for (DebriefMark& mark : m_marks)
                addEffect(mark, part, pointsAt[mark.number]);
        }
    }

    [[nodiscard]] const DebriefMark* ownerOf(const ScoredCheck& check) const
    {
        const auto cited = [&check](const DebriefMark& mark) {
            return std::any_of(check.evidence.begin(), check.evidence.end(), [&](std::uint64_t sequence) {
                return std::find(mark.evidence.begin(), mark.evidence.end(), sequence) != mark.evidence.end();
            });
        };
        if (check.sprung) {
            const auto first = std::find_if(m_marks.begin(), m_marks.end(), cited);
            return first == m_marks.end() ? nullptr : &*first;
        }
        const auto last = std::find_if(m_marks.rbegin(), m_marks.rend(), cited);
        return last == m_marks.rend() ? nullptr : &*last;
    }

    static void addEffect(DebriefMark& mark, Part part, std::int64_t points)
    {
        if (points == 0)
            return;
        const Phrase effect = worded("Debrief", "%1 %2")(partTitle(part), points < 0 ? "−" + std::to_string(-points)
                                                                                     : std::to_string(points));
        mark.effect = mark.effect.empty() ? effect : worded("Debrief", "%1 · %2")(mark.effect, effect);
    }

    const DrillStory& m_story;
    std::set<std::string> m_fired; ///< by the scenario, by name
    const Scorecard& m_card;
    std::vector<DebriefMark> m_marks;
};

/// Marks are no measure: a look is one only where it earned points.
void countActs(const TimelineView& view, Debrief& result)
{
    for (const TimelineEvent& event : view) {
        const auto* deploy = std::get_if<DeployStarted>(&event.body);
        result.statements += std::holds_alternative<StatementRun>(event.body) ? 1 : 0;
        result.deploys += deploy != nullptr && deploy->origin == Origin::Learner ? 1 : 0;
    }
}

} // namespace

Debrief debrief(const Scenario& scenario, const TimelineView& view)
{
    return debrief(scenario, view, grade(scenario, view));
}

Debrief debrief(const Scenario& scenario, const TimelineView& view, Scorecard scorecard)
{
    const DrillStory story(scenario, view);
    Debrief result;
    result.scorecard = std::move(scorecard);
    result.marks = MarkCollector(story, result.scorecard).collect();
    result.trapCosts = trapCosts(story, result.scorecard);
    result.probes = probeSummary(story);
    if (story.incident())
        result.incident = story.incident()->time;
    result.firstAct = story.firstActTold();
    if (result.scorecard.mitigated)
        result.serviceBack = serviceBackAt(story);
    countActs(view, result);
    for (const TimelineEvent* event : story.events()) {
        if (const auto* sample = std::get_if<Sample>(&event->body))
            result.peakBackends = std::max(result.peakBackends, static_cast<int>(sample->backends.size()));
        else if (const auto* logins = std::get_if<LoginReport>(&event->body))
            result.refusedLogins = clampedSum(std::int64_t{result.refusedLogins} + logins->refused());
        else if (const auto* lost = std::get_if<BackendLost>(&event->body); lost != nullptr && lost->workLost)
            ++result.lostWork;
    }
    return result;
}

Phrase costText(const Debrief& debrief)
{
    const Phrase logins = wordedCount("Debrief", "%n login(s) refused")(debrief.refusedLogins);
    const Phrase lost = wordedCount("Debrief", "%n transaction(s) lost")(debrief.lostWork);
    return debrief.lostWork > 0 ? worded("Debrief", "%1, %2, of whatever age")(logins, lost)
                                : worded("List", "%1, %2")(logins, lost);
}

std::string_view toString(MarkKind kind)
{
    constexpr std::array<std::string_view, 9> words = {"inject", "statement", "deploy", "diagnosis", "hint",
                                                       "view",   "server",    "check",  "ended"};
    return words.at(static_cast<std::size_t>(kind));
}

} // namespace stormlab
