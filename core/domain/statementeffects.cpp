// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statementeffects.h"

#include "core/domain/drillstory.h"
#include "core/domain/wording.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace stormlab
{

namespace
{

/// A change that is seen so soon after its statement needs no time of its own.
constexpr Milliseconds seenAtOnce{3'000};

constexpr std::string_view endedByCommand = "57P01";
constexpr std::string_view noLimit = "-1";

struct StateText {
    std::string_view sqlstate;
    WordedText says;
};

/// Those that somebody in a drill meets; PostgreSQL's own words are not recorded.
constexpr std::array stateTexts = {
    StateText{"57014", worded("Debrief", "was cancelled (%1)")},
    StateText{"57P01", worded("Debrief", "its session was terminated (%1)")},
    StateText{"53300", worded("Debrief", "refused: too many connections (%1)")},
    StateText{"42501", worded("Debrief", "refused: not permitted (%1)")},
    StateText{"42601", worded("Debrief", "failed: not valid SQL (%1)")},
    StateText{"42P01", worded("Debrief", "failed: there is no such table (%1)")},
    StateText{"42703", worded("Debrief", "failed: there is no such column (%1)")},
    StateText{"42883", worded("Debrief", "failed: there is no such function (%1)")},
    StateText{"42704", worded("Debrief", "failed: there is no such object (%1)")},
    StateText{"42710", worded("Debrief", "failed: it is there already (%1)")},
    StateText{"22023", worded("Debrief", "failed: not a valid value (%1)")},
    StateText{"55P02", worded("Debrief", "failed: it cannot be changed while the server runs (%1)")},
    StateText{"55P03", worded("Debrief", "failed: the lock was not to be had (%1)")},
    StateText{"25001", worded("Debrief", "failed: not within a transaction (%1)")},
    StateText{"25P02", worded("Debrief", "not run: its transaction had failed (%1)")},
    StateText{"40P01", worded("Debrief", "failed: a deadlock (%1)")},
};

struct RanStatement {
    std::uint64_t sequence = 0;
    DrillTime time{0};
    const StatementRun* run = nullptr;
};

/// A change of the server that somebody's statement may have brought about.
struct SeenChange {
    DrillTime time{0};
    const ServerChange* change = nullptr;
    bool waited = false; ///< for a restart
};

bool terminates(const StatementRun& run)
{
    return std::ranges::any_of(run.facts.backendActs,
                               [](const BackendAct& act) { return act.kind == BackendAct::Kind::Terminate; });
}

/// "role/database/parameter" of a setting of a role or a database.
bool isSettingOf(const std::string& name, const SettingChange& setting)
{
    const bool ends = name.ends_with('/' + setting.parameter);
    return setting.scope == SettingChange::Scope::Role ? ends && name.starts_with(setting.target + '/')
                                                       : ends && name.starts_with('/' + setting.target + '/');
}

/// Whether a statement that changes a setting may be why the server changed so.
bool explains(const SettingChange& setting, const ServerChange& change)
{
    switch (setting.scope) {
    case SettingChange::Scope::Session:
        return false;
    case SettingChange::Scope::System:
        return change.name == setting.parameter &&
               (change.kind == ServerChangeKind::Setting || change.kind == ServerChangeKind::PendingSetting);
    case SettingChange::Scope::Role:
    case SettingChange::Scope::Database:
        return change.kind == ServerChangeKind::RoleSetting && isSettingOf(change.name, setting);
    }
    return false;
}

bool explains(const RoleChange& role, const ServerChange& change)
{
    return change.name == role.role && ((role.connectionLimit && change.kind == ServerChangeKind::RoleLimit) ||
                                        (role.login && change.kind == ServerChangeKind::RoleLogin));
}

std::string_view withoutSchema(std::string_view name)
{
    const std::size_t point = name.rfind('.');
    return point == std::string_view::npos ? name : name.substr(point + 1);
}

bool explains(const Definition& definition, const ServerChange& change)
{
    const bool creates = definition.what.starts_with("create index");
    const bool drops = definition.what.starts_with("drop index");
    if (change.kind != ServerChangeKind::Index || !(creates || drops) || !(creates ? change.from : change.to).empty())
        return false;
    // The statement names the table, or what is dropped.
    const std::string_view named = withoutSchema(definition.relation);
    return named.empty() || named == withoutSchema(creates ? change.to : change.from) ||
           named == withoutSchema(change.name);
}

bool explainsAny(const StatementFacts& facts, const ServerChange& change)
{
    const auto does = [&change](const auto& act) { return explains(act, change); };
    return std::ranges::any_of(facts.settingChanges, does) || std::ranges::any_of(facts.roleChanges, does) ||
           std::ranges::any_of(facts.definitions, does);
}

Phrase valueText(const std::string& value, ServerChangeKind kind)
{
    if (value.empty() || (kind == ServerChangeKind::RoleLimit && value == noLimit))
        return worded("Debrief", "none");
    return value;
}

/// "statement_timeout of worker" for "worker//statement_timeout".
Phrase settingText(const std::string& name)
{
    const std::size_t database = name.find('/');
    const std::size_t parameter = name.rfind('/');
    if (database == std::string::npos || parameter == database)
        return name;
    const std::string role = name.substr(0, database);
    return worded("Debrief", "%1 of %2")(name.substr(parameter + 1),
                                         role.empty() ? name.substr(database + 1, parameter - database - 1) : role);
}

Phrase changeText(const ServerChange& change)
{
    const Phrase from = valueText(change.from, change.kind);
    const Phrase to = valueText(change.to, change.kind);
    switch (change.kind) {
    case ServerChangeKind::PendingSetting:
        return change.to.empty() ? worded("Debrief", "%1: nothing waits for a restart any more")(change.name)
                                 : worded("Debrief", "%1: %2 waits for a restart")(change.name, to);
    case ServerChangeKind::RoleLimit:
        return worded("Debrief", "connection limit of %1: %2 → %3")(change.name, from, to);
    case ServerChangeKind::RoleLogin:
        return change.to == "on" ? worded("Debrief", "%1 may log in")(change.name)
                                 : worded("Debrief", "%1 may no longer log in")(change.name);
    case ServerChangeKind::Index:
        return change.to.empty() ? worded("Debrief", "the index %1 is gone")(change.name)
                                 : worded("Debrief", "the index %1 is there")(change.name);
    case ServerChangeKind::RoleSetting:
        return worded("Debrief", "%1: %2 → %3")(settingText(change.name), from, to);
    case ServerChangeKind::Setting:
    case ServerChangeKind::Restart:
        break;
    }
    return worded("Debrief", "%1: %2 → %3")(change.name, from, to);
}

class EffectFinder
{
public:
    explicit EffectFinder(const TimelineView& view)
    {
        for (const TimelineEvent& event : view)
            note(event);
    }

    [[nodiscard]] std::map<std::uint64_t, Phrase> find() const
    {
        std::map<std::uint64_t, Phrase> effects;
        for (std::size_t place = 0; place < m_statements.size(); ++place) {
            const RanStatement& each = m_statements[place];
            const Phrase says = each.run->sqlstate.empty() ? effectOf(place) : failureText(each.run->sqlstate);
            if (!says.empty())
                effects.emplace(each.sequence, says);
        }
        return effects;
    }

private:
    void note(const TimelineEvent& event)
    {
        if (const auto* run = std::get_if<StatementRun>(&event.body))
            m_statements.push_back({event.sequence, momentOf(event).time, run});
        else if (const auto* lost = std::get_if<BackendLost>(&event.body))
            m_losses.emplace_back(event.time, lost);
        else if (const auto* changed = std::get_if<ServerChanged>(&event.body))
            m_changes.push_back({event.time, &changed->change});
    }

    [[nodiscard]] Phrase effectOf(std::size_t place) const
    {
        std::vector<Phrase> parts;
        if (terminates(*m_statements[place].run))
            parts = endedBy(place);
        for (const SeenChange& seen : changesBy(place))
            parts.push_back(withTime(changeText(*seen.change), seen, m_statements[place].time));
        Phrase says;
        for (const Phrase& part : parts)
            says = says.empty() ? part : worded("List", "%1, %2")(says, part);
        return says;
    }

    static Phrase withTime(const Phrase& says, const SeenChange& seen, DrillTime ran)
    {
        if (seen.waited)
            return worded("Debrief", "%1 (after a restart, at %2)")(says, clockText(seen.time));
        return seen.time - ran <= seenAtOnce ? says : worded("Debrief", "%1 (at %2)")(says, clockText(seen.time));
    }

    /// Until the next statement of its kind, or as long as its effect takes.
    [[nodiscard]] DrillTime endOfTermination(std::size_t place) const
    {
        const auto next =
            std::find_if(m_statements.begin() + static_cast<std::ptrdiff_t>(place) + 1, m_statements.end(),
                         [](const RanStatement& each) { return each.run->sqlstate.empty() && terminates(*each.run); });
        const DrillTime longest = m_statements[place].time + terminationSpan;
        return next == m_statements.end() ? longest : std::min(longest, next->time);
    }

    [[nodiscard]] std::vector<Phrase> endedBy(std::size_t place) const
    {
        struct Ended {
            int idle = 0;
            int working = 0;
        };
        const DrillTime end = endOfTermination(place);
        std::map<std::string, Ended> apps;
        bool isQuiet = true;
        for (const auto& [time, lost] : m_losses) {
            if (time < m_statements[place].time || time >= end)
                continue;
            isQuiet = false;
            if (lost->sqlstate == endedByCommand)
                ++(lost->workLost ? apps[lost->app].working : apps[lost->app].idle);
        }
        std::vector<Phrase> parts;
        for (const auto& [app, ended] : apps)
            parts.push_back(wordedCount("Debrief", "%n backend(s) of %1 ended (%2 idle, %3 working)")(
                ended.idle + ended.working, app, ended.idle, ended.working));
        // Where the next one follows at once, nobody knows which of them it was that ended nothing.
        if (isQuiet && end == m_statements[place].time + terminationSpan)
            parts.push_back(worded("Debrief", "no application lost a connection right after it"));
        return parts;
    }

    /// The first change of each thing that the statement may have changed, and of what waited for a restart also how
    /// it came into force; up to the next statement about the same.
    [[nodiscard]] std::vector<SeenChange> changesBy(std::size_t place) const
    {
        std::vector<SeenChange> found;
        const StatementFacts& facts = m_statements[place].run->facts;
        for (const SeenChange& seen : m_changes) {
            if (seen.time < m_statements[place].time || !explainsAny(facts, *seen.change) || isOverridden(place, seen))
                continue;
            const auto same = std::ranges::find_if(found, [&seen](const SeenChange& before) {
                return before.change->name == seen.change->name && before.change->kind == seen.change->kind;
            });
            if (same == found.end())
                found.push_back(seen);
        }
        joinWithRestarts(found);
        return found;
    }

    /// A later statement is the nearer reason.
    [[nodiscard]] bool isOverridden(std::size_t place, const SeenChange& seen) const
    {
        return std::any_of(m_statements.begin() + static_cast<std::ptrdiff_t>(place) + 1, m_statements.end(),
                           [&seen](const RanStatement& each) {
                               return each.time <= seen.time && each.run->sqlstate.empty() &&
                                      explainsAny(each.run->facts, *seen.change);
                           });
    }

    /// What waited and came into force is one change.
    static void joinWithRestarts(std::vector<SeenChange>& found)
    {
        std::set<std::string> cameIntoForce;
        for (SeenChange& seen : found) {
            const auto waits = [&seen](const SeenChange& other) {
                return other.change->kind == ServerChangeKind::PendingSetting &&
                       other.change->name == seen.change->name;
            };
            seen.waited = seen.change->kind == ServerChangeKind::Setting && std::ranges::any_of(found, waits);
            if (seen.waited)
                cameIntoForce.insert(seen.change->name);
        }
        std::erase_if(found, [&cameIntoForce](const SeenChange& seen) {
            return seen.change->kind == ServerChangeKind::PendingSetting && cameIntoForce.contains(seen.change->name);
        });
    }

    std::vector<RanStatement> m_statements;
    std::vector<std::pair<DrillTime, const BackendLost*>> m_losses;
    std::vector<SeenChange> m_changes;
};

} // namespace

Phrase failureText(const std::string& sqlstate)
{
    const auto* const known = std::ranges::find(stateTexts, sqlstate, &StateText::sqlstate);
    return known == stateTexts.end() ? worded("Debrief", "failed (SQLSTATE %1)")(sqlstate) : known->says(sqlstate);
}

Phrase effectIn(const std::map<std::uint64_t, Phrase>& effects, std::uint64_t sequence)
{
    const auto found = effects.find(sequence);
    return found == effects.end() ? Phrase() : found->second;
}

std::map<std::uint64_t, Phrase> statementEffects(const TimelineView& view)
{
    return EffectFinder(view).find();
}

} // namespace stormlab
