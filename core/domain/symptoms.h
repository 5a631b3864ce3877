// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/phrase.h"
#include "core/domain/podsymptoms.h"
#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stormlab
{

/// How things stand at a moment: the newest of everything that is worth telling. Points into the timeline, which must
/// outlive it.
struct Symptoms {
    const PhaseChanged* phase = nullptr;
    const Sample* sample = nullptr; ///< the latest one
    DrillTime sampled{0};
    std::optional<Milliseconds> cadence;          ///< between the latest two samples without a gap between them
    std::optional<DrillTime> stopped;             ///< since when the server is stopped
    std::optional<DrillTime> lost;                ///< since when the way to the server is lost
    std::optional<DrillTime> paused;              ///< since when the lab keeps the server paused
    std::string cannotRead;                       ///< why there was no sample since the latest; empty while there are
    std::map<std::string, const AppSecond*> apps; ///< reports that still tell about now
    const AppSecond* waitsLongest = nullptr;      ///< of these, the one with the oldest waiting request
    int refused = 0;                              ///< logins in the last second, 53300
    bool triggered = false;                       ///< the present check has fired the trigger again
    std::vector<PodSymptoms> pods;                ///< of applications that run in pods
};

/// The phase in which a log ends, which may have begun long ago. Points into the timeline.
struct PresentPhase {
    const PhaseChanged* phase = nullptr; ///< nullptr before the first
    bool triggered = false;              ///< the trigger has been fired since

    friend bool operator==(const PresentPhase&, const PresentPhase&) = default;
};

/// `told`: the events of a view without samples and reports, as a TimelineIndex has them.
[[nodiscard]] PresentPhase presentPhase(std::span<const TimelineEvent* const> told);
[[nodiscard]] PresentPhase presentPhase(const TimelineView& view);

/// Reads a log from its end, no further than to the latest two samples. `phase`: that in which the view ends; `probes`:
/// those of the view.
[[nodiscard]] Symptoms symptomsAt(const TimelineView& view, DrillTime now, const PresentPhase& phase,
                                  const ProbeView& probes);
/// The same, with phase and probes looked for in all of the log.
[[nodiscard]] Symptoms symptomsAt(const TimelineView& view, DrillTime now);

/// How loud it is. Silent: there is nothing to judge, as before the first look at a server.
enum class Alarm { Silent, Calm, Warning, Critical };

/// One line of symptoms and totals in plain words, never the answer: "97 of 97 usable slots taken. 14 logins refused
/// in the last second. checkout_api waits 1.8 s."
struct StatusLine {
    Phrase sentence;
    Alarm alarm = Alarm::Silent;

    friend bool operator==(const StatusLine&, const StatusLine&) = default;
};

[[nodiscard]] StatusLine statusLine(const Symptoms& symptoms, const Scenario& scenario, DrillTime now);

} // namespace stormlab
