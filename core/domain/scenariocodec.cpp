// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scenariocodec.h"

#include "core/domain/jsonmistake.h"
#include "core/domain/scenarioparts.h"
#include "core/domain/utf8.h"

#include <algorithm>
#include <cstdint>

namespace stormlab
{

namespace
{

constexpr std::size_t largestJson = 1'024 * 1'024;
constexpr std::size_t largestText = 256 * 1'024;

std::vector<std::string> settingKeys()
{
    std::vector<std::string> keys;
    for (const SettingDescription& setting : settingDescriptions())
        keys.push_back(setting.key);
    return keys;
}

bool isSettingKey(std::string_view text)
{
    const std::vector<std::string> keys = settingKeys();
    return std::find(keys.begin(), keys.end(), text) != keys.end();
}

void readHead(const DocumentNode& root, Scenario& scenario)
{
    std::string schema;
    root.read("$schema", schema, {.most = 300, .least = 0, .expected = "the address of a schema"});
    root.read("id", scenario.id, slugRule());
    root.read("version", scenario.version, WholeRange{1, 1'000'000});
    root.read("title", scenario.title, {.most = 100});
    root.read("topic", scenario.topic, {.most = 60});
    root.read("summary", scenario.summary, {.most = 300});
    root.read("level", scenario.level, WholeRange{1, 4});
    root.read("trigger", scenario.trigger, slugRule());
    if (const std::optional<DocumentNode> minutes = root.member("minutes")) {
        std::vector<int> ends;
        for (const DocumentNode& end : minutes->elements({2, 2}))
            ends.push_back(end.whole({1, 480}));
        if (ends.size() >= 2) {
            scenario.minutesLeast = ends[0];
            scenario.minutesMost = ends[1];
        }
    }
}

void readPace(const DocumentNode& node, PaceSpec& pace)
{
    constexpr WholeRange waiting{1'000, 600'000};
    node.expectMembers({{}, {"baseline_ms", "deploy_ms", "mitigation_limit_ms", "verification_ms"}});
    node.read("baseline_ms", pace.baseline, tenMinutes);
    node.read("deploy_ms", pace.deploy, tenMinutes);
    node.read("mitigation_limit_ms", pace.mitigationLimit, waiting);
    node.read("verification_ms", pace.verification, waiting);
}

void readTexts(const DocumentNode& root, Scenario& scenario)
{
    const TextRule paragraph{2'000, 1, nullptr, "a text"};
    if (const std::optional<DocumentNode> keys = root.member("client_settings"))
        scenario.clientSettings =
            keys->distinctTexts({1, 40}, {60, 1, isSettingKey, "a client setting (see scenarios/README.md)"});
    if (const std::optional<DocumentNode> hints = root.member("hints")) {
        for (const DocumentNode& hint : hints->elements({3, 10}))
            scenario.hints.push_back(hint.text(paragraph));
    }
    if (const std::optional<DocumentNode> lines = root.member("takeaways")) {
        for (const DocumentNode& line : lines->elements({0, 10}))
            scenario.takeaways.push_back(line.text(paragraph));
    }
    const std::optional<DocumentNode> causes = root.member("causes");
    if (!causes)
        return;
    for (const DocumentNode& element : causes->elements({3, 20})) {
        CauseChoice choice;
        element.expectMembers({{"cause", "says"}, {}});
        element.read("cause", choice.cause, causeRule());
        element.read("says", choice.says, {.most = 200});
        scenario.causes.push_back(std::move(choice));
    }
}

void readParts(const DocumentNode& root, Scenario& scenario)
{
    if (const std::optional<DocumentNode> sandbox = root.member("sandbox"))
        readSandbox(*sandbox, scenario.sandbox);
    if (const std::optional<DocumentNode> oncall = root.member("oncall"))
        readOncall(*oncall, scenario.oncall);
    if (const std::optional<DocumentNode> pace = root.member("pace"))
        readPace(*pace, scenario.pace);
    if (const std::optional<DocumentNode> fleet = root.member("fleet"))
        readFleet(*fleet, scenario.fleet);
    if (const std::optional<DocumentNode> injects = root.member("injects"))
        readInjects(*injects, scenario.injects);
    if (const std::optional<DocumentNode> rubric = root.member("rubric"))
        readRubric(*rubric, scenario.rubric);
}

/// The last part of a path; empty for an empty path, "." and the like, which name no folder.
std::string_view folderName(std::string_view folder)
{
    while (folder.ends_with('/'))
        folder.remove_suffix(1);
    const std::size_t slash = folder.rfind('/');
    const std::string_view name = slash == std::string_view::npos ? folder : folder.substr(slash + 1);
    return name == "." || name == ".." ? std::string_view() : name;
}

void readDocument(const ScenarioFiles& files, ScenarioReading& reading)
{
    if (files.scenarioJson.size() > largestJson) {
        reading.mistakes.push_back({"scenario.json", "", "is larger than 1 MB"});
        return;
    }
    const Result<Json> json = parseJson(files.scenarioJson);
    if (!json) {
        reading.mistakes.push_back({"scenario.json", "", jsonMistake(json.error())});
        return;
    }
    const DocumentNode root(json.value(), "", reading.mistakes);
    root.expectMembers({{"id", "version", "title", "topic", "summary", "level", "minutes", "sandbox", "fleet",
                         "client_settings", "injects", "trigger", "hints", "causes", "rubric"},
                        {"$schema", "oncall", "pace", "takeaways"}});
    readHead(root, reading.scenario);
    readTexts(root, reading.scenario);
    readParts(root, reading.scenario);
    checkReferences(reading.scenario, reading.mistakes);
    const std::string_view folder = folderName(files.folder);
    const std::string& id = reading.scenario.id;
    if (!folder.empty() && !id.empty() && id != folder)
        reading.mistakes.push_back(
            {"scenario.json", "/id", "is \"" + id + "\": expected the folder's name, \"" + std::string(folder) + '"'});
}

enum class Presence { Required, Optional };

void checkText(const char* file, const std::string& text, Presence presence, std::vector<ScenarioMistake>& mistakes)
{
    if (text.empty() && presence == Presence::Required)
        mistakes.push_back({file, "", "is missing or empty"});
    if (text.size() > largestText)
        mistakes.push_back({file, "", "is larger than 256 kB"});
    else if (!isUtf8(text))
        mistakes.push_back({file, "", "is not UTF-8"});
}

/// FNV-1a, 64 bits. Each text is followed by a zero byte, so that moving a line between files changes the hash.
std::string hashOf(const ScenarioFiles& files)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    const auto feed = [&hash](unsigned char byte) {
        hash ^= byte;
        hash *= 0x100000001b3U;
    };
    for (const std::string* text : {&files.scenarioJson, &files.briefing, &files.postmortem, &files.schemaSql}) {
        for (const char letter : *text)
            feed(static_cast<unsigned char>(letter));
        feed(0);
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string written;
    for (int shift = 60; shift >= 0; shift -= 4)
        written += digits[(hash >> static_cast<unsigned>(shift)) & 0xFU];
    return written;
}

} // namespace

std::string mistakeLines(const std::vector<ScenarioMistake>& mistakes)
{
    std::string lines;
    for (const ScenarioMistake& mistake : mistakes)
        lines += (lines.empty() ? "" : "\n") + mistake.pointer + (mistake.pointer.empty() ? "" : " ") + mistake.says;
    return lines;
}

ScenarioReading readScenario(const ScenarioFiles& files)
{
    ScenarioReading reading;
    readDocument(files, reading);
    checkText("briefing.md", files.briefing, Presence::Required, reading.mistakes);
    checkText("postmortem.md", files.postmortem, Presence::Required, reading.mistakes);
    checkText("schema.sql", files.schemaSql, Presence::Optional, reading.mistakes);
    reading.scenario.briefing = files.briefing;
    reading.scenario.postmortem = files.postmortem;
    reading.scenario.sandbox.schemaSql = files.schemaSql;
    reading.scenario.hash = hashOf(files);
    return reading;
}

} // namespace stormlab
