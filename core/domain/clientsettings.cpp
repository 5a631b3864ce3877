// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/clientsettings.h"

#include "core/domain/wording.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <numeric>

namespace stormlab
{

namespace
{

int asNumber(int value)
{
    return value;
}
int asNumber(Milliseconds value)
{
    return static_cast<int>(value.count());
}
template <typename Choice>
requires std::is_enum_v<Choice>
int asNumber(Choice value)
{
    return static_cast<int>(value);
}

/// A key together with the member of ClientSettings that it sets. A choice is kept as the index of its word, which is
/// why the words below stand in the order of their enumerators.
struct Field {
    SettingDescription description;
    void (*write)(ClientSettings&, int);
    int (*read)(const ClientSettings&);
};

template <typename Member>
Field field(SettingDescription description, Member)
{
    return {std::move(description),
            [](ClientSettings& settings, int value) {
                auto& target = Member{}(settings);
                target = static_cast<std::remove_reference_t<decltype(target)>>(value);
            },
            [](const ClientSettings& settings) { return asNumber(Member{}(settings)); }};
}

template <typename Member>
Field number(std::string key, int least, int most, Phrase says, Member member)
{
    return field({std::move(key), "", least, most, {}, std::move(says)}, member);
}

template <typename Member>
Field duration(std::string key, int least, int most, Phrase says, Member member)
{
    return field({std::move(key), "ms", least, most, {}, std::move(says)}, member);
}

template <typename Member>
Field choice(std::string key, std::vector<std::string> choices, Phrase says, Member member)
{
    return field({std::move(key), "choice", 0, 0, std::move(choices), std::move(says)}, member);
}

constexpr int oneHour = 3'600'000;
constexpr int oneDay = 24 * oneHour;
constexpr int tenMinutesLong = 600'000;

std::vector<Field> poolFields()
{
    return {
        number(
            "instances", 1, 500, worded("Settings", "how many instances (dynos, pods, workers) the app runs as"),
            [](auto& s) -> auto& { return s.instances; }),
        number(
            "pool.min", 0, 1'000, worded("Settings", "connections that each instance keeps open, used or not"),
            [](auto& s) -> auto& { return s.pool.min; }),
        number(
            "pool.max", 1, 1'000, worded("Settings", "connections that one instance opens at most"),
            [](auto& s) -> auto& { return s.pool.max; }),
        duration(
            "pool.acquire_timeout_ms", 1, tenMinutesLong,
            worded("Settings", "a request that waits longer for a connection fails"),
            [](auto& s) -> auto& { return s.pool.acquireTimeout; }),
        duration(
            "pool.max_lifetime_ms", 0, oneDay,
            worded("Settings", "a connection older than this is closed when idle; 0: never"),
            [](auto& s) -> auto& { return s.pool.maxLifetime; }),
        duration(
            "pool.idle_timeout_ms", 0, oneDay,
            worded("Settings", "an idle connection beyond the minimum is closed after this; 0: never"),
            [](auto& s) -> auto& { return s.pool.idleTimeout; }),
        duration(
            "pool.connect_timeout_ms", 1, tenMinutesLong, worded("Settings", "a login that takes longer is given up"),
            [](auto& s) -> auto& { return s.pool.connectTimeout; }),
    };
}

std::vector<Field> reconnectFields()
{
    return {
        choice(
            "reconnect.policy", {"immediate", "fixed", "exponential"},
            worded("Settings", "how long to wait before a failed login is tried again"),
            [](auto& s) -> auto& { return s.reconnect.policy; }),
        duration(
            "reconnect.base_ms", 0, tenMinutesLong,
            worded("Settings", "the wait (fixed), or the first of the growing waits (exponential)"),
            [](auto& s) -> auto& { return s.reconnect.base; }),
        duration(
            "reconnect.cap_ms", 0, oneHour, worded("Settings", "the longest wait of the exponential policy"),
            [](auto& s) -> auto& { return s.reconnect.cap; }),
        choice(
            "reconnect.jitter", {"none", "full", "equal"}, worded("Settings", "how much of the wait is left to chance"),
            [](auto& s) -> auto& { return s.reconnect.jitter; }),
        number(
            "breaker.failures", 0, 1'000,
            worded("Settings", "failed logins in a row that open the circuit breaker; 0: no breaker"),
            [](auto& s) -> auto& { return s.breaker.failures; }),
        duration(
            "breaker.open_ms", 0, tenMinutesLong, worded("Settings", "how long an open breaker lets no login through"),
            [](auto& s) -> auto& { return s.breaker.open; }),
    };
}

std::vector<Field> rolloutFields()
{
    return {
        duration(
            "startup.stagger_ms", 0, 60'000,
            worded("Settings", "each instance starts this long after the one before it"),
            [](auto& s) -> auto& { return s.startupStagger; }),
        choice(
            "deploy.strategy", {"all-at-once", "rolling"},
            worded("Settings", "whether a deploy restarts all instances at once or in turn"),
            [](auto& s) -> auto& { return s.deploy.strategy; }),
        duration(
            "deploy.overlap_ms", 0, tenMinutesLong,
            worded("Settings", "how long old instances live beside their successors"),
            [](auto& s) -> auto& { return s.deploy.overlap; }),
        choice(
            "txn.io", {"inside", "outside"},
            worded("Settings", "whether slow work outside the database is done inside the transaction"),
            [](auto& s) -> auto& { return s.io; }),
        choice(
            "teardown", {"blocking", "kill"}, worded("Settings", "how a pod ends an engine that does not answer"),
            [](auto& s) -> auto& { return s.teardown; }),
        duration(
            "probe.timeout_ms", 1, tenMinutesLong, worded("Settings", "a health probe that takes longer has failed"),
            [](auto& s) -> auto& { return s.probe.timeout; }),
        number(
            "probe.failures", 1, 100, worded("Settings", "failed probes in a row that restart an instance"),
            [](auto& s) -> auto& { return s.probe.failures; }),
        choice(
            "via", {"direct", "pooler"},
            worded("Settings", "whether the app connects to the server or to a pooler before it"),
            [](auto& s) -> auto& { return s.via; }),
    };
}

std::vector<Field> allFields()
{
    std::vector<Field> fields = poolFields();
    for (const std::vector<Field>& more : {reconnectFields(), rolloutFields()})
        fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

const std::vector<Field>& fields()
{
    static const std::vector<Field> all = allFields();
    return all;
}

const Field* findField(std::string_view key)
{
    const auto found = std::find_if(fields().begin(), fields().end(),
                                    [key](const Field& known) { return known.description.key == key; });
    return found == fields().end() ? nullptr : &*found;
}

std::vector<std::string> allKeys()
{
    std::vector<std::string> keys;
    for (const Field& known : fields())
        keys.push_back(known.description.key);
    return keys;
}

/// People shorten "reconnect.jitter" to "jitter": far in edits, near in meaning.
std::string nearestKey(std::string_view word)
{
    const std::vector<std::string> keys = allKeys();
    const std::string dotted = "." + std::string(word);
    const auto shortened =
        std::find_if(keys.begin(), keys.end(), [&dotted](const std::string& key) { return key.ends_with(dotted); });
    return !word.empty() && shortened != keys.end() ? *shortened : nearest(word, keys);
}

Error unknownKey(std::string_view key)
{
    const std::string near = nearestKey(key);
    return {ErrorCode::Usage, "There is no client setting “" + std::string(key) + "”.", "",
            near.empty() ? "Known settings: " + commaSeparated(allKeys()) + "." : "Did you mean “" + near + "”?"};
}

Result<int> parseChoice(const SettingDescription& setting, const std::string& text)
{
    const auto found = std::find(setting.choices.begin(), setting.choices.end(), text);
    if (found != setting.choices.end())
        return static_cast<int>(found - setting.choices.begin());
    const std::string near = nearest(text, setting.choices);
    return Error{ErrorCode::Usage,
                 setting.key + " cannot be “" + text + "”: it is one of " + allowedValues(setting) + ".", "",
                 near.empty() ? "" : "Did you mean “" + near + "”?"};
}

Result<int> parseNumber(const SettingDescription& setting, const std::string& text)
{
    const std::string range = allowedValues(setting);
    int value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, value);
    if (problem == std::errc::result_out_of_range || (problem == std::errc() && stop == end && //
                                                      (value < setting.minimum || value > setting.maximum)))
        return Error{ErrorCode::Usage, setting.key + " cannot be " + text + ": it ranges from " + range + ".", "", ""};
    if (problem != std::errc() || stop != end)
        return Error{ErrorCode::Usage,
                     setting.key + " cannot be “" + text + "”: it is a whole number from " + range + ".", "", ""};
    return value;
}

Result<int> parseValue(const SettingDescription& setting, const std::string& text)
{
    return setting.choices.empty() ? parseNumber(setting, text) : parseChoice(setting, text);
}

std::size_t editDistance(std::string_view from, std::string_view to)
{
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

std::string allowedValues(const SettingDescription& setting)
{
    if (!setting.choices.empty())
        return commaSeparated(setting.choices);
    return std::to_string(setting.minimum) + " to " + std::to_string(setting.maximum) +
           (setting.unit.empty() ? "" : " " + setting.unit);
}

const std::vector<SettingDescription>& settingDescriptions()
{
    static const std::vector<SettingDescription> descriptions = [] {
        std::vector<SettingDescription> all;
        for (const Field& known : fields())
            all.push_back(known.description);
        return all;
    }();
    return descriptions;
}

Result<ClientSettings> effectiveSettings(const SettingMap& configured)
{
    ClientSettings settings;
    for (const auto& [key, text] : configured) {
        const Field* const known = findField(key);
        if (known == nullptr)
            return unknownKey(key);
        const Result<int> value = parseValue(known->description, text);
        if (!value)
            return value.error();
        known->write(settings, value.value());
    }
    settings.pool.min = std::min(settings.pool.min, settings.pool.max);
    return settings;
}

std::string settingValue(const ClientSettings& settings, std::string_view key)
{
    const Field* const known = findField(key);
    assert(known != nullptr);
    const int value = known->read(settings);
    const std::vector<std::string>& choices = known->description.choices;
    return choices.empty() ? std::to_string(value) : choices[static_cast<std::size_t>(value)];
}

Result<std::pair<std::string, std::string>> parseSetting(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return Error{ErrorCode::Usage, "“" + std::string(text) + "” is not KEY=VALUE.", "",
                     "Write it like pool.max=5."};
    std::string key(text.substr(0, equals));
    std::string value(text.substr(equals + 1));
    const Field* const known = findField(key);
    if (known == nullptr)
        return unknownKey(key);
    const Result<int> parsed = parseValue(known->description, value);
    if (!parsed)
        return parsed.error();
    return std::pair(std::move(key), std::move(value));
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates)
{
    // A third of the word mistyped is still a typing mistake; more is another word.
    const std::size_t limit = std::max<std::size_t>(2, word.size() / 3);
    std::string best;
    std::size_t bestDistance = limit + 1;
    for (const std::string& candidate : candidates) {
        const std::size_t distance = editDistance(word, candidate);
        if (distance < bestDistance && distance < candidate.size()) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace stormlab
