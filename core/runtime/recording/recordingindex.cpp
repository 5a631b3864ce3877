// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingindex.h"

#include "core/domain/eventcodec.h"

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

RecordingIndex indexIn(const Json& json)
{
    RecordingIndex index;
    json.at("events").get_to(index.events);
    index.ends = DrillTime{json.at("ends").get<std::int64_t>()};
    for (const Json& each : json.at("segments"))
        index.segments.push_back({each.at(0).get<std::uint64_t>(), each.at(1).get<std::uint64_t>(),
                                  DrillTime{each.at(2).get<std::int64_t>()}});
    index.started = eventIn<DrillStarted>(json, "started");
    index.scored = eventIn<Scored>(json, "scored");
    return index;
}

} // namespace

void RecordingIndex::note(const TimelineEvent& event)
{
    ++events;
    ends = event.time;
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
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<RecordingIndex> recordingIndexFromJson(std::string_view text)
{
    try {
        return indexIn(Json::parse(text));
    } catch (const Json::exception& failure) {
        return Error{ErrorCode::BadFile, "The index of the recording cannot be read.", failure.what(), {}};
    }
}

} // namespace stormlab
