// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace stormlab
{

/// What the learner may be asked to have looked at.
enum class Evidence { ActivityByApplication, Ceiling, States, PoolSizes, Probes, Pooler };

/// Cause, one of these applications and its count (within ± tolerance percent of what the board showed then), before
/// the first act.
struct DiagnosisPredicate {
    std::string cause;
    std::vector<std::string> apps;
    int tolerancePercent = 20;
    std::string trigger{}; ///< a cause that only set it off: half right; empty: there is none
    friend bool operator==(const DiagnosisPredicate&, const DiagnosisPredicate&) = default;
};

/// Looked at all of these, by a statement or a view that had to be opened, after the inject and before the first act.
struct EvidencePredicate {
    std::vector<Evidence> looks;
    friend bool operator==(const EvidencePredicate&, const EvidencePredicate&) = default;
};

/// Backends of the app fell below a number within a time of the learner's first act, and stayed below for a time.
struct ShedPredicate {
    std::string app;
    int below = 0;
    Milliseconds within{0};
    Milliseconds stays{0};
    friend bool operator==(const ShedPredicate&, const ShedPredicate&) = default;
};

/// These apps: no refusals and p95 at most a latency for a time, after the learner's first act and before the
/// verification.
struct RecoveredPredicate {
    std::vector<std::string> apps;
    Milliseconds p95{0};
    Milliseconds lasts{0};
    friend bool operator==(const RecoveredPredicate&, const RecoveredPredicate&) = default;
};

/// In the last complete verification: peak of all backends at most a share of the usable limit, at most so many refused
/// logins, no work lost, users of these apps served in time, and pods that live through it.
struct HoldsPredicate {
    int peakPercent = 80;
    int refused = 0;
    int times = 1; ///< the trigger is fired so often in a row
    std::vector<std::string> apps{};
    /// 95 of 100 requests of the apps are answered in a second whose p95 is at most this.
    std::optional<Milliseconds> p95{};
    /// Every liveness probe of a pod is answered well within this, and no pod is restarted.
    std::optional<Milliseconds> liveness{};
    /// All pods are ready again within this, after the pause that the trigger is.
    std::optional<Milliseconds> readyWithin{};
    /// 95 of 100 end, served or failed, in a second whose p99 is at most this: to fail fast is fine.
    std::optional<Milliseconds> answeredP99{};
    std::vector<std::string> refusedApps{}; ///< whose refused logins count; empty: everybody's
    friend bool operator==(const HoldsPredicate&, const HoldsPredicate&) = default;
};

/// In the last complete verification, so many of 100 requests of these apps were answered in a second whose p95 is at
/// most this.
struct ServedPredicate {
    std::vector<std::string> apps;
    Milliseconds p95{0};
    int percent = 95;
    friend bool operator==(const ServedPredicate&, const ServedPredicate&) = default;
};

/// The app has circuit breakers, and in the last complete verification they opened where logins were refused, and some
/// closed again. Where none was refused they had nothing to do.
struct BreakerPredicate {
    std::string app;
    friend bool operator==(const BreakerPredicate&, const BreakerPredicate&) = default;
};

/// Σ instances × pool, the worst deploy included, fits the usable limit by the effective settings at the end.
struct BudgetPredicate {
    friend bool operator==(const BudgetPredicate&, const BudgetPredicate&) = default;
};

enum class TrapKind {
    KilledInnocent,
    KilledWorking,
    RaisedCeiling,
    RaisedPool,
    RestartedServer,
    PointlessIndex,
    BlockedTraffic,
    Blinded,
    BlanketTimeout,
    ProbeLoosened,
    KilledPods,
    UnboundedWait,
};

/// A mistake that costs its points when made after the inject.
struct TrapPredicate {
    TrapKind kind = TrapKind::KilledInnocent;
    std::vector<std::string> targets; ///< apps that may be shed (KilledInnocent, BlanketTimeout), pool apps
                                      ///< (RaisedPool, UnboundedWait), apps with pods (ProbeLoosened, KilledPods; none:
                                      ///< all of them)
    Milliseconds minimumAge{300};     ///< KilledWorking: younger work may have begun after the look; not counted
    int pointsEach = 0;               ///< KilledWorking: lost per backend, up to all points; 0: all at once
    bool fatal = false;               ///< sprung: the drill is not passed, whatever the points
    Milliseconds longest{0};          ///< UnboundedWait: a request may wait so long for a connection
    friend bool operator==(const TrapPredicate&, const TrapPredicate&) = default;
};

using Predicate = std::variant<DiagnosisPredicate, EvidencePredicate, ShedPredicate, RecoveredPredicate, HoldsPredicate,
                               ServedPredicate, BreakerPredicate, BudgetPredicate, TrapPredicate>;

enum class Part { Detect, Fix, Trap };

struct RubricCheck {
    std::string id;
    Part part = Part::Detect;
    int points = 0;
    Predicate predicate;
    friend bool operator==(const RubricCheck&, const RubricCheck&) = default;
};

/// Points add up to 100. Passed: fixed, no fatal trap, and at least `pass` points.
struct Rubric {
    int pass = 70;
    std::vector<RubricCheck> checks;
    friend bool operator==(const Rubric&, const Rubric&) = default;
};

[[nodiscard]] std::string_view toString(Part part);
[[nodiscard]] std::string_view toString(Evidence evidence);
/// The contract word: "killed_innocent", …
[[nodiscard]] std::string_view toString(TrapKind kind);

} // namespace stormlab
