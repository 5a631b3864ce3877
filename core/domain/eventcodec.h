// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/result.h"

#include <string>
#include <string_view>

namespace stormlab
{

/// One event as one line of JSON without a line end: {"seq":1,"t":0,"kind":"drill_started",…}. Reading it back gives an
/// equal event. Text that is not UTF-8 is replaced, never thrown at.
[[nodiscard]] std::string toJson(const TimelineEvent& event);

/// The reverse; an event of a kind that is not known is an UnknownEvent. Errors (BadFile) say which field was expected
/// to be what.
[[nodiscard]] Result<TimelineEvent> eventFromJson(std::string_view line);

} // namespace stormlab
