// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingindex.h"

#include "core/domain/drillresult.h"
#include "core/domain/eventcodec.h"
#include "core/domain/wholenumber.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

/// An event of the index has no place in the order of things.
template <typename Body>
void setEvent(Json& json, const char* key, const std::optional<Body>& body)
{
    if (body)
        json[key] = Json::parse(toJson(TimelineEvent{0, DrillTime{0}, *body}));
}

template <typename Body>
std::optional<Body> eventIn(const Json& json, const char* key)
{
    const auto found = json.find(key);
    const auto event = found == json.end() ? Result<TimelineEvent>(Error{}) : eventFromJson(found->dump());
    const Body* const body = event ? std::get_if<Body>(&event.value().body) : nullptr;
    return body != nullptr ? std::optional(*body) : std::nullopt;
}

/// Of a recording, which begins at zero.
bool isMoment(std::int64_t milliseconds)
{
    return milliseconds >= 0 && milliseconds <= farthestMoment;
}

std::optional<RecordingIndex::Segment> segmentOf(const Json& json)
{
    const auto at = wholeNumber<std::uint64_t>(json.at(0));
    const auto first = wholeNumber<std::uint64_t>(json.at(1));
    const auto begins = wholeNumber<std::int64_t>(json.at(2));
    return at && first && begins && isMoment(*begins)
               ? std::optional(RecordingIndex::Segment{*at, *first, DrillTime{*begins}})
               : std::nullopt;
}

/// Nothing when a number is none. Throws what the JSON library throws at a field of another type.
std::optional<RecordingIndex> indexIn(const Json& json)
{
    RecordingIndex index;
    const auto events = wholeNumber<std::uint64_t>(json.at("events"));
    const auto ends = wholeNumber<std::int64_t>(json.at("ends"));
    if (!events || !ends || !isMoment(*ends))
        return std::nullopt;
    index.events = *events;
    index.ends = DrillTime{*ends};
    for (const Json& each : json.at("segments")) {
        const std::optional<RecordingIndex::Segment> segment = segmentOf(each);
        if (!segment)
            return std::nullopt;
        index.segments.push_back(*segment);
    }
    index.started = eventIn<DrillStarted>(json, "started");
    index.scored = eventIn<Scored>(json, "scored");
    if (const auto finished = json.find("finished"); finished != json.end())
        index.finished = finished->get<bool>();
    return index;
}

} // namespace

void RecordingIndex::note(const TimelineEvent& event)
{
    ++events;
    ends = event.time;
    finished = finished.value_or(false) || makesResult(event.body);
    if (const auto* const start = std::get_if<DrillStarted>(&event.body))
        started = *start;
    else if (const auto* const score = std::get_if<Scored>(&event.body))
        scored = *score;
}

std::string toJson(const RecordingIndex& index)
{
    Json json = {{"events", index.events}, {"ends", index.ends.count()}, {"segments", Json::array()}};
    for (const RecordingIndex::Segment& segment : index.segments)
        json["segments"].push_back({segment.at, segment.first, segment.begins.count()});
    setEvent(json, "started", index.started);
    setEvent(json, "scored", index.scored);
    if (index.finished)
        json["finished"] = *index.finished;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<RecordingIndex> recordingIndexFromJson(std::string_view text)
{
    const auto unreadable = [](std::string why) {
        return Error{ErrorCode::BadFile, "The index of the recording cannot be read.", std::move(why), {}};
    };
    try {
        if (std::optional<RecordingIndex> index = indexIn(Json::parse(text)))
            return *std::move(index);
        return unreadable("A position or a time is no whole number.");
    } catch (const Json::exception& failure) {
        return unreadable(failure.what());
    }
}

} // namespace stormlab
