// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eventcodec.h"

#include "core/domain/eventbodies.h"

namespace stormlab
{

std::string toJson(const TimelineEvent& event)
{
    Json json;
    json["seq"] = event.sequence;
    json["t"] = event.time.count();
    json["kind"] = kindOf(event.body);
    writeBody(json, event.body);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<TimelineEvent> eventFromJson(std::string_view line)
{
    const Result<Json> json = parseJson(line);
    if (!json)
        return json.error();
    if (!json.value().is_object())
        return Error{ErrorCode::BadFile, "An event must be a JSON object.", {}, {}};

    std::optional<std::string> problem;
    const FieldReader reader(json.value(), problem);
    TimelineEvent event;
    event.sequence = reader.natural("seq");
    event.time = reader.duration("t");
    const std::string kind = reader.text("kind");
    std::optional<EventBody> body;
    if (!problem)
        body = readBody(kind, reader);
    if (problem)
        return Error{ErrorCode::BadFile, "The event cannot be read: " + *problem + '.', {}, {}};
    if (!body)
        return Error{ErrorCode::BadFile,
                     "There is no event of the kind \"" + kind + "\".",
                     {},
                     "The recording may come from a newer Stormlab."};
    event.body = std::move(*body);
    return event;
}

} // namespace stormlab
