// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eventcodec.h"

#include "core/domain/eventbodies.h"

namespace stormlab
{

Json eventHeadJson(const TimelineEvent& event)
{
    Json json;
    json["seq"] = event.sequence;
    json["t"] = event.time.count();
    json["kind"] = kindOf(event.body);
    return json;
}

TimelineEvent eventHeadIn(const FieldReader& event)
{
    return {event.natural("seq"), event.duration("t"), {}};
}

std::string lineOf(const Json& event)
{
    return event.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Error unreadableEvent(const std::string& problem)
{
    return {ErrorCode::BadFile, "The event cannot be read: " + problem + '.', {}, {}};
}

Result<TimelineEvent> eventIn(const Json& json)
{
    if (!json.is_object())
        return Error{ErrorCode::BadFile, "An event must be a JSON object.", {}, {}};
    std::optional<std::string> problem;
    const FieldReader reader(json, problem);
    TimelineEvent event = eventHeadIn(reader);
    const std::string kind = reader.text("kind");
    if (!problem)
        event.body = readBody(kind, reader);
    if (problem)
        return unreadableEvent(*problem);
    return event;
}

Result<TimelineEvent> keptEventIn(const Json& json)
{
    std::optional<std::string> problem;
    const FieldReader reader(json, problem);
    TimelineEvent event = eventHeadIn(reader);
    const std::string kind = reader.text("kind");
    if (problem)
        return unreadableEvent(*problem);
    event.body = unknownEvent(kind, json);
    return event;
}

std::string toJson(const TimelineEvent& event)
{
    Json json = eventHeadJson(event);
    writeBody(json, event.body);
    return lineOf(json);
}

Result<TimelineEvent> eventFromJson(std::string_view line)
{
    const Result<Json> json = parseJson(line);
    return json ? eventIn(json.value()) : json.error();
}

} // namespace stormlab
