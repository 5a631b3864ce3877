// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"

#include <algorithm>
#include <charconv>

namespace stormlab
{

namespace
{

constexpr std::string_view learnerRole = "oncall";
constexpr std::string_view labPrefix = "stormlab";

/// A setting as a statement changed it or as the server was seen to have changed.
struct ChangedSetting {
    SettingChange::Scope scope = SettingChange::Scope::System;
    std::string target; ///< role or database; empty: all
    std::string parameter;
    std::optional<std::string> from; ///< absent where only the new value is known
    std::optional<std::string> to;   ///< absent when it was reset
    std::uint64_t sequence = 0;
};

/// A value that is gone is seen as an empty text.
std::optional<std::string> seenValue(const std::string& value)
{
    return value.empty() ? std::nullopt : std::optional(value);
}

/// Divides "role/database/parameter".
ChangedSetting roleSetting(const ServerChange& change, std::uint64_t sequence)
{
    const std::size_t last = change.name.rfind('/');
    const std::size_t first = change.name.find('/');
    ChangedSetting setting{SettingChange::Scope::Role, {}, change.name, change.from, seenValue(change.to), sequence};
    if (last == std::string::npos)
        return setting;
    setting.parameter = change.name.substr(last + 1);
    setting.target = change.name.substr(0, first);
    if (setting.target.empty())
        setting.scope = SettingChange::Scope::Database;
    return setting;
}

std::vector<ChangedSetting> settingsOf(const TimelineEvent& event, const DrillStory& story)
{
    std::vector<ChangedSetting> settings;
    const StatementRun* statement = learnerStatement(event);
    if (statement != nullptr && momentOf(event).time >= story.incident()->time) {
        for (const SettingChange& change : statement->facts.settingChanges)
            settings.push_back(
                {change.scope, change.target, change.parameter, std::nullopt, change.value, event.sequence});
    }
    if (const auto* changed = std::get_if<ServerChanged>(&event.body)) {
        const ServerChange& change = changed->change;
        if (change.kind == ServerChangeKind::Setting || change.kind == ServerChangeKind::PendingSetting)
            settings.push_back(
                {SettingChange::Scope::System, {}, change.name, change.from, seenValue(change.to), event.sequence});
        else if (change.kind == ServerChangeKind::RoleSetting)
            settings.push_back(roleSetting(change, event.sequence));
    }
    return settings;
}

template <typename Judge>
void collect(const DrillStory& story, std::vector<Spring>& springs, Judge judge)
{
    for (const TimelineEvent* event : story.events()) {
        for (const ChangedSetting& setting : settingsOf(*event, story)) {
            if (const Phrase says = judge(setting); !says.empty())
                springs.push_back({says, setting.sequence});
        }
    }
}

std::optional<int> settingNumber(const std::optional<std::string>& text)
{
    int value = 0;
    if (!text || text->empty())
        return std::nullopt;
    const auto [stop, failure] = std::from_chars(text->data(), text->data() + text->size(), value);
    return failure == std::errc() ? std::optional(value) : std::nullopt;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isOff(const std::string& value)
{
    return isOneOf(value, {"off", "false", "no", "0", "f", "n"});
}

Phrase valuePhrase(const ChangedSetting& setting)
{
    return setting.to ? Phrase(*setting.to) : worded("Traps", "its default");
}

Phrase setTo(const ChangedSetting& setting)
{
    return worded("Traps", "You set %1 to %2.")(setting.parameter, valuePhrase(setting));
}

/// The learner's own sessions, everybody's, or the lab's: whose settings decide about evidence.
bool concernsEvidence(const ChangedSetting& setting)
{
    return setting.scope != SettingChange::Scope::Role || setting.target.empty() || setting.target == learnerRole ||
           setting.target.starts_with(labPrefix);
}

/// Empty when nothing is switched off.
Phrase blindness(const ChangedSetting& setting)
{
    if (!concernsEvidence(setting))
        return {};
    const std::string value = lowered(setting.to.value_or(""));
    const bool beyondSession = setting.scope != SettingChange::Scope::Session;
    const bool learnersReset = !setting.to && setting.scope == SettingChange::Scope::Role;
    if (setting.parameter == "log_statement" && (learnersReset || (setting.to && value != "all")))
        return setTo(setting);
    if (setting.parameter == "*" && learnersReset)
        return worded("Traps", "You reset all settings of %1.")(setting.target);
    if (setting.parameter == "log_destination" && setting.to && value.find("jsonlog") == std::string::npos &&
        value.find("csvlog") == std::string::npos)
        return setTo(setting);
    if (isOneOf(setting.parameter, {"logging_collector", "track_activities"}) && beyondSession && isOff(value))
        return setTo(setting);
    if (isOneOf(setting.parameter, {"log_directory", "log_filename"}) && beyondSession && setting.to)
        return setTo(setting);
    // Statements are logged at the level LOG, which only these two leave out.
    if (setting.parameter == "log_min_messages" && isOneOf(value, {"fatal", "panic"}))
        return setTo(setting);
    return {};
}

Phrase roleBlindness(const RoleChange& change)
{
    if (!change.role.starts_with(labPrefix))
        return {};
    if (change.login && !*change.login)
        return worded("Traps", "You took the login away from %1.")(change.role);
    return change.connectionLimit && *change.connectionLimit >= 0
               ? worded("Traps", "You limited the connections of %1.")(change.role)
               : Phrase();
}

Phrase roleBlindness(const ServerChange& change)
{
    if (!change.name.starts_with(labPrefix))
        return {};
    if (change.kind == ServerChangeKind::RoleLogin && change.to != "on")
        return worded("Traps", "You took the login away from %1.")(change.name);
    const bool limited = change.kind == ServerChangeKind::RoleLimit && settingNumber(change.to).value_or(-1) >= 0;
    return limited ? worded("Traps", "You limited the connections of %1.")(change.name) : Phrase();
}

/// Changes of the lab's own roles.
void collectRoles(const TimelineEvent& event, const DrillStory& story, std::vector<Spring>& springs)
{
    const auto add = [&](const Phrase& says) {
        if (!says.empty())
            springs.push_back({says, event.sequence});
    };
    if (const auto* changed = std::get_if<ServerChanged>(&event.body))
        add(roleBlindness(changed->change));
    const StatementRun* statement = learnerStatement(event);
    if (statement == nullptr || momentOf(event).time < story.incident()->time)
        return;
    for (const RoleChange& change : statement->facts.roleChanges)
        add(roleBlindness(change));
    for (const Definition& definition : statement->facts.definitions) {
        if (definition.what == "drop role" && definition.relation.starts_with(labPrefix))
            add(worded("Traps", "You dropped the role %1.")(definition.relation));
    }
}

bool isTargetsRole(const std::string& role, const TrapPredicate& predicate, const Scenario& scenario)
{
    return std::any_of(predicate.targets.begin(), predicate.targets.end(), [&](const std::string& target) {
        const AppSpec* app = findApp(scenario, target);
        return app != nullptr && app->role == role;
    });
}

bool switchesOn(const std::optional<std::string>& value)
{
    // "0", "0ms" and "-1" switch a timeout off; "2s" and "60000" do not.
    return value && !value->starts_with('-') &&
           std::any_of(value->begin(), value->end(), [](char letter) { return letter >= '1' && letter <= '9'; });
}

} // namespace

std::vector<Spring> raisedCeiling(const DrillStory& story)
{
    const SandboxSpec& sandbox = story.scenario().sandbox;
    std::vector<Spring> springs;
    collect(story, springs, [&](const ChangedSetting& setting) -> Phrase {
        if (setting.scope != SettingChange::Scope::System || !setting.to || setting.to->empty())
            return {};
        const std::optional<int> to = settingNumber(setting.to);
        if (setting.parameter == "max_connections") {
            const int before = settingNumber(setting.from).value_or(sandbox.maxConnections);
            return !to || *to > before ? setTo(setting) : Phrase();
        }
        // Giving the reserve away raises what ordinary roles may use.
        if (setting.parameter == "superuser_reserved_connections") {
            const int before = settingNumber(setting.from).value_or(sandbox.superuserReserved);
            return !to || *to < before ? setTo(setting) : Phrase();
        }
        const bool lowered = setting.from && to && *to < settingNumber(setting.from).value_or(0);
        return setting.parameter == "reserved_connections" && (lowered || !setting.from) ? setTo(setting) : Phrase();
    });
    return springs;
}

std::vector<Spring> blinded(const DrillStory& story)
{
    std::vector<Spring> springs;
    collect(story, springs, blindness);
    for (const TimelineEvent* event : story.events())
        collectRoles(*event, story, springs);
    return springs;
}

std::vector<Spring> blanketTimeout(const TrapPredicate& predicate, const DrillStory& story)
{
    std::vector<Spring> springs;
    collect(story, springs, [&](const ChangedSetting& setting) -> Phrase {
        if (!isOneOf(setting.parameter, {"idle_session_timeout", "idle_in_transaction_session_timeout",
                                         "statement_timeout", "transaction_timeout"}))
            return {};
        const bool ownRole =
            setting.scope == SettingChange::Scope::Role &&
            (setting.target == learnerRole || isTargetsRole(setting.target, predicate, story.scenario()));
        if (setting.scope == SettingChange::Scope::Session || ownRole || !switchesOn(setting.to))
            return {};
        if (setting.scope == SettingChange::Scope::Role && !setting.target.empty())
            return worded("Traps", "You set %1 to %2 for %3.")(setting.parameter, valuePhrase(setting), setting.target);
        return worded("Traps", "You set %1 to %2 for everybody.")(setting.parameter, valuePhrase(setting));
    });
    return springs;
}

} // namespace stormlab
