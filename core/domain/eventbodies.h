// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/fieldreader.h"

#include <array>

// Part of the event codec: the words and halves that its files share.

namespace stormlab
{

/// Sequence, time and kind.
[[nodiscard]] Json eventHeadJson(const TimelineEvent& event);
/// The reverse, with an empty body.
[[nodiscard]] TimelineEvent eventHeadIn(const FieldReader& event);
[[nodiscard]] Result<TimelineEvent> eventIn(const Json& event);
/// Whatever the kind is: an UnknownEvent. BadFile when it has no sequence, time or kind.
[[nodiscard]] Result<TimelineEvent> keptEventIn(const Json& event);
[[nodiscard]] Error unreadableEvent(const std::string& problem);
/// The text of an event; what is not UTF-8 is replaced.
[[nodiscard]] std::string lineOf(const Json& event);

[[nodiscard]] Json limitsJson(const Limits& limits);
/// The field "limits" of an event.
[[nodiscard]] Limits limitsIn(const FieldReader& event);
[[nodiscard]] BackendState backendStateIn(const FieldReader& json, FieldKey key);

/// Adds the fields of a body to the event's object.
void writeBody(Json& event, const EventBody& body);
/// Reads the body of a kind. Problems go to the reader.
[[nodiscard]] EventBody readBody(std::string_view kind, const FieldReader& event);
/// The event's object as it is.
[[nodiscard]] UnknownEvent unknownEvent(std::string_view kind, const Json& event);

[[nodiscard]] Json factsJson(const StatementFacts& facts);
[[nodiscard]] StatementFacts readFacts(const FieldReader& facts);

/// In the order of ServerChangeKind.
inline constexpr std::array<std::string_view, 7> serverChangeWords = {
    "setting", "pending_setting", "role_limit", "role_setting", "role_login", "index", "restart"};

} // namespace stormlab
