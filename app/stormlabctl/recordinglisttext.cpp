// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/recordinglisttext.h"

#include "app/stormlabctl/columns.h"
#include "core/domain/observedserver.h"
#include "core/domain/utctime.h"
#include "core/domain/wording.h"

#include <nlohmann/json.hpp>

#include <array>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::size_t recordingNameWidth = 32;
constexpr std::size_t engineWidth = 9;
constexpr std::size_t lengthWidth = 8;
// In the order of Condition.
constexpr std::array<const char*, 4> conditionWords = {"ended", "going", "unfinished", "unreadable"};

std::string nameOf(const ListedRecording& recording)
{
    if (!recording.started)
        return "-";
    return hasScenario(*recording.started) ? recording.started->scenario : "a real server";
}

std::string resultOf(const ListedRecording& recording)
{
    if (recording.condition != ListedRecording::Condition::Ended)
        return noteOf(recording);
    if (!recording.scorecard)
        return "no points";
    if (recording.stoppedHalfWay)
        return "stopped half-way";
    return std::to_string(recording.scorecard->total) + " of " + std::to_string(recording.scorecard->max) +
           (recording.scorecard->passed ? ", passed" : ", not passed");
}

std::string lineOf(const ListedRecording& recording)
{
    return utcText(recording.when()) + "  " + leftAligned(nameOf(recording), recordingNameWidth) +
           leftAligned(recording.started ? recording.started->engine : "-", engineWidth) +
           leftAligned(recording.length ? clockText(*recording.length) : "-", lengthWidth) + resultOf(recording) +
           "\n  " + recording.path.toStdString() + "\n";
}

Json jsonOf(const ListedRecording& recording)
{
    Json json{{"file", recording.path.toStdString()},
              {"when", rfc3339Text(recording.when())},
              {"condition", conditionWords.at(static_cast<std::size_t>(recording.condition))},
              {"bytes", recording.bytes}};
    if (const auto& started = recording.started) {
        json["scenario"] = hasScenario(*started) ? Json(started->scenario) : Json(nullptr);
        json["engine"] = started->engine;
        json["server_version"] = started->serverVersion;
        json["seed"] = started->seed;
    }
    if (recording.length)
        json["duration_ms"] = recording.length->count();
    if (const auto& card = recording.scorecard) {
        json["total"] = card->total;
        json["max"] = card->max;
        json["passed"] = card->passed;
    }
    if (recording.stoppedHalfWay)
        json["stopped_half_way"] = true;
    if (const std::string note = noteOf(recording); !note.empty())
        json["note"] = note;
    return json;
}

} // namespace

std::string recordingListText(const std::vector<ListedRecording>& recordings)
{
    std::string text;
    for (const ListedRecording& recording : recordings)
        text += lineOf(recording);
    return text;
}

std::string recordingListJson(const QString& folder, const std::vector<ListedRecording>& recordings)
{
    Json list = Json::array();
    for (const ListedRecording& recording : recordings)
        list.push_back(jsonOf(recording));
    const Json json{{"folder", folder.toStdString()}, {"recordings", list}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace stormlab
