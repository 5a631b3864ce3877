// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/demonstration.h"

#include "core/domain/classparts.h"
#include "core/domain/jsonmistake.h"
#include "core/domain/oneline.h"
#include "core/domain/scenarioparts.h"

#include <algorithm>
#include <array>
#include <string>

namespace stormlab
{

namespace
{

constexpr std::string_view formatName = "stormlab-demonstration";
constexpr std::string_view english = "en";
constexpr std::array speeds{1, 2, 4, 8, 16, 32, 64};
constexpr WholeRange standingMilliseconds{1'000, 600'000};
constexpr WholeRange anyMoment{0, 86'400'000};

/// Nothing outside the folder, and no other kind of file.
bool isRecordingName(std::string_view name)
{
    return isOneLine(name) && name.find_first_of("/\\") == std::string_view::npos && name.ends_with(".storm") &&
           name.front() != '.';
}

bool isLanguage(std::string_view word)
{
    return word.size() == 2 && std::ranges::all_of(word, [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

LanguageTexts readTexts(const DocumentNode& node)
{
    LanguageTexts texts;
    for (const auto& [language, text] : node.members()) {
        if (isLanguage(language))
            texts[language] = text.text({mostDemonstrationText, 1, nullptr, "a text"});
        else
            text.mistake("is no language: expected two small letters, as \"en\"");
    }
    if (!texts.contains(std::string(english)))
        node.mistake("has no English text: expected a member \"en\"");
    return texts;
}

void readTexts(const DocumentNode& node, const char* key, LanguageTexts& texts)
{
    if (const std::optional<DocumentNode> member = node.member(key))
        texts = readTexts(*member);
}

DemonstrationStop readStop(const DocumentNode& node)
{
    DemonstrationStop stop;
    node.expectMembers({{"at_ms", "question", "answer"}, {"choices"}});
    node.read("at_ms", stop.at, anyMoment);
    readTexts(node, "question", stop.question);
    readTexts(node, "answer", stop.answer);
    if (const std::optional<DocumentNode> choices = node.member("choices")) {
        for (const DocumentNode& choice : choices->elements({2, mostDemonstrationChoices}))
            stop.choices.push_back(readTexts(choice));
    }
    return stop;
}

void readStops(const DocumentNode& root, Demonstration& demonstration)
{
    const std::optional<DocumentNode> stops = root.member("stops");
    if (!stops)
        return;
    for (const DocumentNode& each : stops->elements({1, mostDemonstrationStops})) {
        DemonstrationStop stop = readStop(each);
        const DrillTime before = demonstration.stops.empty() ? demonstration.begins : demonstration.stops.back().at;
        if (stop.at <= before)
            each.mistake("is not later than what comes before it");
        demonstration.stops.push_back(std::move(stop));
    }
}

void readDocument(const DocumentNode& root, Demonstration& demonstration)
{
    root.expectMembers(
        {{"format", "version", "title", "stops"}, {"recording", "begins_ms", "speed", "question_ms", "answer_ms"}});
    root.read("recording", demonstration.recording,
              {100, 7, isRecordingName, "the name of a recording in the same folder, as \"reference.storm\""});
    readTexts(root, "title", demonstration.title);
    root.read("begins_ms", demonstration.begins, anyMoment);
    root.read("speed", demonstration.speed, WholeRange{1, 64});
    if (std::ranges::count(speeds, demonstration.speed) == 0)
        root.mistake("speed is none of 1, 2, 4, 8, 16, 32 and 64");
    root.read("question_ms", demonstration.question, standingMilliseconds);
    root.read("answer_ms", demonstration.answer, standingMilliseconds);
    readStops(root, demonstration);
}

Json textsJson(const LanguageTexts& texts)
{
    Json json = Json::object();
    for (const auto& [language, text] : texts)
        json[language] = text;
    return json;
}

Json stopJson(const DemonstrationStop& stop)
{
    Json json{{"at_ms", stop.at.count()}, {"question", textsJson(stop.question)}};
    if (!stop.choices.empty()) {
        json["choices"] = Json::array();
        for (const LanguageTexts& choice : stop.choices)
            json["choices"].push_back(textsJson(choice));
    }
    json["answer"] = textsJson(stop.answer);
    return json;
}

} // namespace

DemonstrationReading readDemonstration(std::string_view text)
{
    DemonstrationReading reading;
    if (text.size() > Demonstration::mostBytes) {
        reading.mistakes.push_back({"", "", "is larger than 256 kB: this is no demonstration"});
        return reading;
    }
    const Result<Json> json = parseJson(text);
    if (!json) {
        reading.mistakes.push_back({"", "", jsonMistake(json.error())});
        return reading;
    }
    if (const auto problem = formatProblem(json.value(), formatName, Demonstration::version)) {
        reading.mistakes.push_back(problem->mistake);
        return reading;
    }
    readDocument(DocumentNode(json.value(), "", reading.mistakes), reading.demonstration);
    for (ScenarioMistake& mistake : reading.mistakes)
        mistake.file.clear();
    return reading;
}

std::vector<ScenarioMistake> stopsBehind(const Demonstration& demonstration, DrillTime end)
{
    std::vector<ScenarioMistake> mistakes;
    for (std::size_t i = 0; i < demonstration.stops.size(); ++i) {
        const DrillTime at = demonstration.stops[i].at;
        if (at > end)
            mistakes.push_back(
                {"", "/stops/" + std::to_string(i) + "/at_ms",
                 "is " + std::to_string(at.count()) + ", and the recording ends at " + std::to_string(end.count())});
    }
    return mistakes;
}

std::string toJson(const Demonstration& demonstration)
{
    Json json{{"format", formatName},
              {"version", Demonstration::version},
              {"title", textsJson(demonstration.title)},
              {"begins_ms", demonstration.begins.count()},
              {"speed", demonstration.speed},
              {"question_ms", demonstration.question.count()},
              {"answer_ms", demonstration.answer.count()},
              {"stops", Json::array()}};
    if (!demonstration.recording.empty())
        json["recording"] = demonstration.recording;
    for (const DemonstrationStop& stop : demonstration.stops)
        json["stops"].push_back(stopJson(stop));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

const std::string& textIn(const LanguageTexts& texts, const std::string& language)
{
    static const std::string none;
    const auto found = texts.find(language);
    if (found != texts.end())
        return found->second;
    const auto fallback = texts.find(std::string(english));
    return fallback == texts.end() ? none : fallback->second;
}

} // namespace stormlab
