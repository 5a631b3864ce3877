// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/classfile.h"

#include "core/domain/classparts.h"
#include "core/domain/jsonmistake.h"
#include "core/domain/oneline.h"
#include "core/domain/scenarioparts.h"

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

constexpr std::string_view classFormat = "stormlab-class";
constexpr Milliseconds minute{60'000};

/// The members that a rule has beside its word.
MemberNames ruleMembers(const std::string& word, std::initializer_list<std::pair<const char*, const char*>> owns)
{
    MemberNames names{{"rule"}, {}};
    for (const auto& [rule, member] : owns) {
        if (word == rule)
            names.required.emplace_back(member);
    }
    return names;
}

template <typename Rule, std::size_t count>
std::string readRule(const DocumentNode& node, Rule& rule, const std::array<Rule, count>& rules)
{
    const std::optional<DocumentNode> member = node.member("rule");
    if (!member)
        return {};
    std::vector<std::string> words;
    for (const Rule each : rules)
        words.emplace_back(toString(each));
    std::string word = member->oneOf(words);
    const auto found = std::ranges::find(words, word);
    if (found != words.end())
        rule = rules[static_cast<std::size_t>(found - words.begin())];
    return word;
}

void readHints(const DocumentNode& node, HintPolicy& hints)
{
    constexpr std::array rules = {HintRule::Free, HintRule::Priced, HintRule::Delayed, HintRule::None};
    const std::string word = readRule(node, hints.rule, rules);
    node.expectMembers(ruleMembers(word, {{"priced", "points"}, {"delayed", "minutes"}}));
    if (hints.rule == HintRule::Priced)
        node.read("points", hints.price, WholeRange{1, mostClassPrice});
    if (hints.rule == HintRule::Delayed) {
        int minutes = 0;
        node.read("minutes", minutes, WholeRange{1, mostClassMinutes});
        hints.opensAt = minutes * minute;
    }
}

void readChecks(const DocumentNode& node, CheckPolicy& checks)
{
    constexpr std::array rules = {CheckRule::Free, CheckRule::Limited, CheckRule::Priced};
    const std::string word = readRule(node, checks.rule, rules);
    node.expectMembers(ruleMembers(word, {{"limited", "most"}, {"priced", "points"}}));
    if (checks.rule == CheckRule::Limited)
        node.read("most", checks.most, WholeRange{1, mostClassChecks});
    if (checks.rule == CheckRule::Priced)
        node.read("points", checks.price, WholeRange{1, mostClassPrice});
}

void readPolicy(const DocumentNode& root, DrillPolicy& policy)
{
    if (const std::optional<DocumentNode> hints = root.member("hints"))
        readHints(*hints, policy.hints);
    if (const std::optional<DocumentNode> checks = root.member("checks"))
        readChecks(*checks, policy.checks);
    if (const std::optional<DocumentNode> minutes = root.member("minutes"))
        policy.timeBox = minutes->whole({1, mostClassMinutes}) * minute;
}

void readDocument(const DocumentNode& root, ClassFile& file)
{
    root.expectMembers({{"format", "version", "id", "key", "title", "scenario", "scenario_version", "scenario_hash",
                         "seed", "engine", "hints", "checks", "keep_recording"},
                        {"minutes"}});
    root.read("id", file.id, hexRule(32));
    root.read("key", file.key, hexRule(64));
    root.read("title", file.title, {mostClassTitle, 1, isOneLine, "a line of text"});
    root.read("scenario", file.scenario, slugRule());
    root.read("scenario_version", file.scenarioVersion, WholeRange{1, 1'000'000});
    root.read("scenario_hash", file.scenarioHash, hexRule(16));
    int seed = 0;
    root.read("seed", seed, WholeRange{0, mostClassSeed});
    file.seed = static_cast<std::uint64_t>(seed);
    if (const std::optional<DocumentNode> engine = root.member("engine"))
        file.engine = engine->oneOf({"auto", "native", "docker", "podman"});
    root.read("keep_recording", file.keepRecording);
    readPolicy(root, file.policy);
}

Json hintsJson(const HintPolicy& hints)
{
    Json json{{"rule", toString(hints.rule)}};
    if (hints.rule == HintRule::Priced)
        json["points"] = hints.price;
    if (hints.rule == HintRule::Delayed)
        json["minutes"] = hints.opensAt / minute;
    return json;
}

Json checksJson(const CheckPolicy& checks)
{
    Json json{{"rule", toString(checks.rule)}};
    if (checks.rule == CheckRule::Limited)
        json["most"] = checks.most;
    if (checks.rule == CheckRule::Priced)
        json["points"] = checks.price;
    return json;
}

} // namespace

bool isHexadecimal(std::string_view text)
{
    return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

TextRule hexRule(std::size_t digits)
{
    return {digits, digits, isHexadecimal, "hexadecimal digits"};
}

std::optional<FormatProblem> formatProblem(const Json& document, std::string_view format, int version)
{
    const std::string name(format);
    const auto named = document.is_object() ? document.find("format") : document.end();
    if (!document.is_object() || named == document.end() || *named != Json(name))
        return FormatProblem{false, {"", "/format", "is not \"" + name + "\": this is another kind of file"}};
    const auto number = document.find("version");
    if (number == document.end() || !number->is_number_integer() || *number < 1)
        return FormatProblem{false, {"", "/version", "is missing or no whole number from 1 on"}};
    if (*number > version)
        return FormatProblem{true,
                             {"", "/version",
                              "is " + number->dump() +
                                  ": a newer Stormlab wrote it, and this one reads formats up to " +
                                  std::to_string(version)}};
    return std::nullopt;
}

ClassReading readClassFile(std::string_view text)
{
    ClassReading reading;
    if (text.size() > ClassFile::mostBytes) {
        reading.mistakes.push_back({"", "", "is larger than 64 kB: this is no class file"});
        return reading;
    }
    const Result<Json> json = parseJson(text);
    if (!json) {
        reading.mistakes.push_back({"", "", jsonMistake(json.error())});
        return reading;
    }
    if (const auto problem = formatProblem(json.value(), classFormat, ClassFile::version)) {
        reading.mistakes.push_back(problem->mistake);
        return reading;
    }
    readDocument(DocumentNode(json.value(), "", reading.mistakes), reading.file);
    for (ScenarioMistake& mistake : reading.mistakes)
        mistake.file.clear();
    return reading;
}

std::string toJson(const ClassFile& file)
{
    Json json{{"format", classFormat},
              {"version", ClassFile::version},
              {"id", file.id},
              {"key", file.key},
              {"title", file.title},
              {"scenario", file.scenario},
              {"scenario_version", file.scenarioVersion},
              {"scenario_hash", file.scenarioHash},
              {"seed", file.seed},
              {"engine", file.engine},
              {"hints", hintsJson(file.policy.hints)},
              {"checks", checksJson(file.policy.checks)}};
    if (file.policy.timeBox)
        json["minutes"] = *file.policy.timeBox / minute;
    json["keep_recording"] = file.keepRecording;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace stormlab
