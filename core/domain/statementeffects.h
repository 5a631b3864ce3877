// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/phrase.h"
#include "core/domain/timeline.h"

#include <cstdint>
#include <map>
#include <string>

namespace stormlab
{

/// What became of each statement of the learner, by its sequence, as far as the timeline tells: connections of
/// applications that ended right after a termination, what changed on the server, and how a statement failed. A
/// statement of which nothing is known, as of one that only reads, is not in it: rows are not recorded.
[[nodiscard]] std::map<std::uint64_t, Phrase> statementEffects(const TimelineView& view);

/// That of one statement; empty where nothing is known.
[[nodiscard]] Phrase effectIn(const std::map<std::uint64_t, Phrase>& effects, std::uint64_t sequence);

/// "was cancelled (57014)", "failed (SQLSTATE 0A000)".
[[nodiscard]] Phrase failureText(const std::string& sqlstate);

/// How long after a termination a client that lost its connection is taken to have lost it by that.
inline constexpr Milliseconds terminationSpan{2'000};

} // namespace stormlab
