// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drillstory.h"
#include "core/domain/phrase.h"

#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// What the liveness probes of an application's pods came to in some stretch of time.
struct ProbeFigures {
    int probes = 0;
    int good = 0;                              ///< answered 2xx in time
    std::optional<Milliseconds> longestAnswer; ///< of those that were answered; absent where none was
    std::optional<Milliseconds> unanswered;    ///< the longest time that was waited for an answer that never came
    int kills = 0;                             ///< of pods, by the kubelet

    friend bool operator==(const ProbeFigures&, const ProbeFigures&) = default;
};

/// Liveness before and after the learner's fix, while the database was paused; where it never was, all the time. Of an
/// application that runs in pods.
struct ProbeSummary {
    std::string app;
    /// From the incident on, until the learner's first deploy of the application was rolled out. Absent without probes.
    std::optional<ProbeFigures> before;
    /// While a check fired the trigger again for the last time, if something had been rolled out by then. Absent
    /// without probes.
    std::optional<ProbeFigures> after;

    friend bool operator==(const ProbeSummary&, const ProbeSummary&) = default;
};

/// By application; empty where nothing runs in pods.
[[nodiscard]] std::vector<ProbeSummary> probeSummary(const DrillStory& story);

/// One line of the table that shows them.
struct ProbeRow {
    std::string app;
    Phrase when; ///< "before", "after"
    Phrase longest;
    Phrase good;
    std::string kills;

    friend bool operator==(const ProbeRow&, const ProbeRow&) = default;
};

/// Two for each application. What nobody measured is told in words.
[[nodiscard]] std::vector<ProbeRow> probeRows(const std::vector<ProbeSummary>& summaries);

/// What the table shows, in one sentence.
inline constexpr WordedText probeTableCaption = worded(
    "Debrief",
    "Liveness probes while the database was paused: before the first deploy of the application was rolled out, and in "
    "the last check after it");

/// "3 ms"; "no answer within 1 s" where a probe got none.
[[nodiscard]] Phrase longestText(const ProbeFigures& figures);
/// "57 of 80 (71 %)": whole percent, and 100 only where all were good.
[[nodiscard]] Phrase goodText(const ProbeFigures& figures);

} // namespace stormlab
