// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/resultfile.h"

#include "core/domain/classparts.h"
#include "core/domain/jsonmistake.h"
#include "core/domain/oneline.h"
#include "core/domain/scenarioparts.h"
#include "core/domain/utctime.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace stormlab
{

namespace
{

constexpr std::string_view resultFormat = "stormlab-result";
constexpr std::array<std::string_view, resultStateCount> stateWords = {"begun", "incident", "checking", "finished",
                                                                       "ended"};
constexpr std::array<std::string_view, 8> markWords = {"another class",     "altered after it was written",
                                                       "not a result file", "cut or damaged",
                                                       "newer format",      "too large",
                                                       "cannot be read",    "a copy of another"};
constexpr WholeRange anyPoints{0, 1'000};
constexpr WholeRange counts{0, 10'000};
constexpr int mostTraps = 50;
/// In milliseconds: of twenty days.
constexpr WholeRange anyDuration{0, 1'728'000'000};
constexpr std::array partOrder = {Part::Detect, Part::Fix, Part::Trap};

bool isMoment(std::string_view text)
{
    return text.find('T') != std::string_view::npos && utcFromText(text).has_value();
}

Milliseconds momentIn(const DocumentNode& node)
{
    const std::string text = node.text({40, 1, isMoment, "a moment like 2026-07-30T12:03:11.250Z"});
    return utcFromText(text).value_or(Milliseconds{0});
}

bool isFileName(std::string_view text)
{
    return isOneLine(text) && text.find('/') == std::string_view::npos && text != "." && text != "..";
}

std::size_t stateIndex(std::string_view word)
{
    const auto found = std::ranges::find(stateWords, word);
    return found == stateWords.end() ? 0 : static_cast<std::size_t>(found - stateWords.begin());
}

void readReached(const DocumentNode& node, ResultFile& result)
{
    MemberNames names;
    for (const std::string_view word : stateWords)
        names.optional.emplace_back(word);
    node.expectMembers(names);
    for (const auto& [key, value] : node.members()) {
        if (std::ranges::find(stateWords, key) != stateWords.end())
            result.reached.at(stateIndex(key)) = momentIn(value);
    }
}

void readPoints(const DocumentNode& node, ResultFile& result)
{
    node.expectMembers({{"detect", "fix", "trap"}, {}});
    for (const Part part : partOrder) {
        const std::optional<DocumentNode> member = node.member(std::string(toString(part)).c_str());
        if (!member)
            continue;
        PartPoints& scored = result.parts.at(static_cast<std::size_t>(part));
        member->expectMembers({{"points", "max"}, {}});
        member->read("points", scored.points, anyPoints);
        member->read("max", scored.max, anyPoints);
    }
}

void readRecording(const DocumentNode& node, ResultFile& result)
{
    RecordingReference recording;
    node.expectMembers({{"name"}, {"sha256"}});
    node.read("name", recording.name, {200, 1, isFileName, "the name of a file"});
    node.read("sha256", recording.sha256, hexRule(64));
    result.recording = std::move(recording);
}

void readScorecard(const DocumentNode& node, ResultFile& result)
{
    Result<Scorecard> card = scorecardFromJson(node.value().dump(-1, ' ', false, Json::error_handler_t::replace));
    if (!card)
        node.mistake("is no scorecard that can be read");
    else
        result.scorecard = std::move(card).value();
}

/// The board shows the plain figures, and a recording proves the scorecard: they are the same ones.
void checkFigures(const DocumentNode& root, const ResultFile& result)
{
    if (result.state != ResultState::Finished || !result.scorecard)
        return;
    if (!hasFiguresOfScorecard(result))
        root.mistake("has other figures than its \"scorecard\"");
    if (result.scorecard->scenario != result.scenario)
        root.mistake("has a \"scorecard\" of another scenario");
}

void readHead(const DocumentNode& root, ResultFile& result)
{
    root.read("class", result.classId, hexRule(32));
    root.read("drill", result.drill, {80, 1, isFileName, "an id"});
    root.read("name", result.name, {mostNameCharacters, 0, isOneLine, "a line of text"});
    root.read("learner", result.learner, hexRule(32));
    root.read("scenario", result.scenario, slugRule());
    if (const std::optional<DocumentNode> state = root.member("state"))
        result.state = static_cast<ResultState>(stateIndex(state->oneOf({stateWords.begin(), stateWords.end()})));
    if (const std::optional<DocumentNode> reached = root.member("reached"))
        readReached(*reached, result);
    if (const std::optional<DocumentNode> moved = root.member("moved"))
        result.moved = momentIn(*moved);
    if (const std::optional<DocumentNode> written = root.member("written"))
        result.written = momentIn(*written);
}

void readFigures(const DocumentNode& root, ResultFile& result)
{
    if (const std::optional<DocumentNode> parts = root.member("points"))
        readPoints(*parts, result);
    root.read("total", result.total, anyPoints);
    root.read("max", result.max, anyPoints);
    root.read("passed", result.passed);
    root.read("hints", result.hints, counts);
    root.read("checks", result.checks, counts);
    root.read("duration_ms", result.duration, anyDuration);
    if (const std::optional<DocumentNode> traps = root.member("traps"))
        result.traps = traps->distinctTexts({0, mostTraps}, slugRule());
    if (const std::optional<DocumentNode> recording = root.member("recording"))
        readRecording(*recording, result);
    if (const std::optional<DocumentNode> card = root.member("scorecard"))
        readScorecard(*card, result);
    if (result.state == ResultState::Finished && !root.member("scorecard"))
        root.mistake("is finished and has no \"scorecard\"");
    checkFigures(root, result);
}

std::string textOf(const Json& document, const char* key)
{
    const auto found = document.find(key);
    return found != document.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// One form for one content: the plain JSON type orders members by their names.
std::string canonical(Json document)
{
    document.erase("seal");
    const nlohmann::json ordered = document;
    return ordered.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void readDocument(const Json& document, ResultReading& reading)
{
    std::vector<ScenarioMistake> mistakes;
    const DocumentNode root(document, "", mistakes);
    root.expectMembers({{"format", "version", "class", "drill", "scenario", "state", "reached", "moved", "written",
                         "points", "total", "max", "passed", "hints", "checks", "traps", "duration_ms", "seal"},
                        {"name", "learner", "scorecard", "recording"}});
    root.read("seal", reading.seal, hexRule(64));
    readHead(root, reading.result);
    readFigures(root, reading.result);
    for (const ScenarioMistake& mistake : mistakes)
        reading.detail += (reading.detail.empty() ? "" : "\n") + mistake.pointer + ' ' + mistake.says;
    if (!mistakes.empty())
        reading.mark = ResultMark::NotAResult;
}

Json figuresJson(const ResultFile& result)
{
    Json json;
    for (const Part part : partOrder) {
        const PartPoints& scored = result.parts.at(static_cast<std::size_t>(part));
        json[std::string(toString(part))] = {{"points", scored.points}, {"max", scored.max}};
    }
    return json;
}

Json reachedJson(const ResultFile& result)
{
    Json json = Json::object();
    for (std::size_t state = 0; state < resultStateCount; ++state) {
        if (const auto& moment = result.reached.at(state))
            json[std::string(stateWords.at(state))] = rfc3339Text(*moment);
    }
    return json;
}

Json documentOf(const ResultFile& result)
{
    Json json{
        {"format", resultFormat}, {"version", ResultFile::version}, {"class", result.classId}, {"drill", result.drill}};
    if (!result.name.empty())
        json["name"] = result.name;
    if (!result.learner.empty())
        json["learner"] = result.learner;
    json["scenario"] = result.scenario;
    json["state"] = toString(result.state);
    json["reached"] = reachedJson(result);
    json["moved"] = rfc3339Text(result.moved);
    json["written"] = rfc3339Text(result.written);
    json["points"] = figuresJson(result);
    json["total"] = result.total;
    json["max"] = result.max;
    json["passed"] = result.passed;
    json["hints"] = result.hints;
    json["checks"] = result.checks;
    json["traps"] = result.traps;
    json["duration_ms"] = result.duration.count();
    if (result.recording) {
        json["recording"]["name"] = result.recording->name;
        if (!result.recording->sha256.empty())
            json["recording"]["sha256"] = result.recording->sha256;
    }
    if (result.scorecard)
        json["scorecard"] = Json::parse(toJson(*result.scorecard));
    return json;
}

/// Of a text that is no JSON. Results name their format first, as this program writes them.
bool beginsAsResult(std::string_view text)
{
    constexpr std::size_t looked = 120;
    const std::string head = R"({"format":")" + std::string(resultFormat) + '"';
    std::string begins;
    std::ranges::copy_if(text.substr(0, looked), std::back_inserter(begins),
                         [](char each) { return std::string_view(" \t\r\n").find(each) == std::string_view::npos; });
    return begins.starts_with(head);
}

} // namespace

std::string_view toString(ResultMark mark)
{
    return markWords.at(static_cast<std::size_t>(mark));
}

std::string_view toString(ResultState state)
{
    return stateWords.at(static_cast<std::size_t>(state));
}

void takeFigures(ResultFile& result, const Scorecard& card)
{
    for (std::size_t part = 0; part < card.parts.size(); ++part)
        result.parts.at(part) = {card.parts.at(part).points, card.parts.at(part).max};
    result.total = card.total;
    result.max = card.max;
    result.passed = card.passed;
    result.hints = card.hintsUsed;
    result.traps.clear();
    for (const ScoredCheck& check : card.parts.at(static_cast<std::size_t>(Part::Trap)).checks) {
        if (check.sprung)
            result.traps.push_back(check.id);
    }
    result.duration = std::max(card.duration, Milliseconds{0});
}

bool hasFiguresOfScorecard(const ResultFile& result)
{
    ResultFile told = result;
    if (result.scorecard)
        takeFigures(told, *result.scorecard);
    return told == result;
}

ResultReading readResultFile(std::string_view text)
{
    ResultReading reading;
    if (text.size() > ResultFile::mostBytes) {
        reading.mark = ResultMark::TooLarge;
        return reading;
    }
    const Result<Json> json = parseJson(text);
    if (!json) {
        reading.mark = beginsAsResult(text) ? ResultMark::Damaged : ResultMark::NotAResult;
        reading.detail = jsonMistake(json.error());
        return reading;
    }
    if (const auto problem = formatProblem(json.value(), resultFormat, ResultFile::version)) {
        reading.mark = problem->newer ? ResultMark::Newer : ResultMark::NotAResult;
        reading.detail = problem->mistake.pointer + ' ' + problem->mistake.says;
        return reading;
    }
    reading.classId = textOf(json.value(), "class");
    reading.content = canonical(json.value());
    readDocument(json.value(), reading);
    return reading;
}

std::string resultContent(const ResultFile& result)
{
    // As it will be read: what is no UTF-8 is replaced on the way out.
    return canonical(Json::parse(documentOf(result).dump(-1, ' ', false, Json::error_handler_t::replace)));
}

std::string toJson(const ResultFile& result, const std::string& seal)
{
    Json json = documentOf(result);
    json["seal"] = seal;
    // On one line: indented, each number that a check names would take a line of its own.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace stormlab
