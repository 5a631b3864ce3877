// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/fieldreader.h"

#include <array>

// Part of the event codec: the words and halves that its files share.

namespace stormlab
{

/// Adds the fields of a body to the event's object.
void writeBody(Json& event, const EventBody& body);
/// Reads the body of a kind; nothing when the kind is unknown. Problems go to the reader.
[[nodiscard]] std::optional<EventBody> readBody(std::string_view kind, const FieldReader& event);

[[nodiscard]] Json factsJson(const StatementFacts& facts);
[[nodiscard]] StatementFacts readFacts(const FieldReader& facts);

/// In the order of ServerChangeKind.
inline constexpr std::array<std::string_view, 7> serverChangeWords = {
    "setting", "pending_setting", "role_limit", "role_setting", "role_login", "index", "restart"};

} // namespace stormlab
