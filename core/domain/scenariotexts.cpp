// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scenariotexts.h"

#include "core/domain/documentnode.h"
#include "core/domain/jsonmistake.h"
#include "core/domain/scenarioparts.h"
#include "core/domain/utf8.h"

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr std::size_t largestTexts = 256 * 1'024;
constexpr TextRule anyText{.most = 4'000};

/// Every text of scenario.json that people read.
template <typename Visit>
void visitTexts(Scenario& scenario, Visit visit)
{
    for (std::string* text : {&scenario.title, &scenario.topic, &scenario.summary})
        visit(*text);
    for (std::string& hint : scenario.hints)
        visit(hint);
    for (CauseChoice& cause : scenario.causes)
        visit(cause.says);
    for (std::string& line : scenario.takeaways)
        visit(line);
}

void checkCompleteness(const DocumentNode& node, const Scenario& english, const ScenarioTexts& texts)
{
    const std::vector<std::string> wanted = textsToTranslate(english);
    for (const std::string& text : wanted) {
        if (!texts.texts.contains(text))
            node.mistake("has no translation of \"" + text + '"');
    }
    for (const auto& [text, value] : node.members()) {
        if (std::find(wanted.begin(), wanted.end(), text) == wanted.end())
            value.mistake("translates a text that scenario.json does not have");
    }
}

void readTexts(const DocumentNode& root, const std::string& language, const Scenario& english, ScenarioTexts& texts)
{
    root.expectMembers({{"language", "texts"}, {}});
    if (const auto named = root.member("language"); named && named->text({.most = 20}) != language)
        named->expected("the folder's name, \"" + language + '"');
    const auto list = root.member("texts");
    if (!list)
        return;
    for (const auto& [text, value] : list->members())
        texts.texts[text] = value.text(anyText);
    checkCompleteness(*list, english, texts);
}

void checkMarkdown(const std::string& file, const std::string& text, std::vector<ScenarioMistake>& mistakes)
{
    if (text.empty())
        mistakes.push_back({file, "", "is missing or empty"});
    else if (text.size() > largestTexts)
        mistakes.push_back({file, "", "is larger than 256 kB"});
    else if (!isUtf8(text))
        mistakes.push_back({file, "", "is not UTF-8"});
}

} // namespace

ScenarioTextsReading readScenarioTexts(const ScenarioTextFiles& files, const Scenario& english)
{
    ScenarioTextsReading reading;
    const std::string folder = "languages/" + files.language + '/';
    reading.texts = {files.language, {}, files.briefing, files.postmortem};
    checkMarkdown(folder + "briefing.md", files.briefing, reading.mistakes);
    checkMarkdown(folder + "postmortem.md", files.postmortem, reading.mistakes);
    const std::string document = folder + "texts.json";
    if (files.textsJson.size() > largestTexts) {
        reading.mistakes.push_back({document, "", "is larger than 256 kB"});
        return reading;
    }
    const Result<Json> json = parseJson(files.textsJson);
    if (!json) {
        reading.mistakes.push_back({document, "", jsonMistake(json.error())});
        return reading;
    }
    std::vector<ScenarioMistake> mistakes;
    readTexts(DocumentNode(json.value(), "", mistakes), files.language, english, reading.texts);
    for (ScenarioMistake& mistake : mistakes) {
        mistake.file = document;
        reading.mistakes.push_back(std::move(mistake));
    }
    return reading;
}

std::vector<std::string> textsToTranslate(const Scenario& english)
{
    std::vector<std::string> all;
    Scenario read = english;
    visitTexts(read, [&all](const std::string& text) {
        if (std::find(all.begin(), all.end(), text) == all.end())
            all.push_back(text);
    });
    return all;
}

Scenario translated(Scenario english, const ScenarioTexts& texts)
{
    visitTexts(english, [&texts](std::string& text) {
        const auto found = texts.texts.find(text);
        if (found != texts.texts.end() && !found->second.empty())
            text = found->second;
    });
    if (!texts.briefing.empty())
        english.briefing = texts.briefing;
    if (!texts.postmortem.empty())
        english.postmortem = texts.postmortem;
    return english;
}

} // namespace stormlab
