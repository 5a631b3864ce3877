// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/scenario.h"

#include <QString>

#include <optional>
#include <vector>

namespace stormlab
{

/// An event for people: its kind in a word or two, and one sentence.
struct EventWords {
    QString what;
    QString says;
    QString detail; ///< the statement's text and the like; may be empty

    friend bool operator==(const EventWords&, const EventWords&) = default;
};

/// Absent for what nobody reads line by line: samples and per-second reports.
[[nodiscard]] std::optional<EventWords> wordsFor(const EventBody& body);
/// The same where it is known what the scenario offers as causes: a diagnosis has the words of its cause.
[[nodiscard]] std::optional<EventWords> wordsFor(const EventBody& body, const std::vector<CauseChoice>& causes);
/// Several lost backends of one app in one sentence. Not empty.
[[nodiscard]] EventWords wordsFor(const std::vector<BackendLost>& lost);

} // namespace stormlab
