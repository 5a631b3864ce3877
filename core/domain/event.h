// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"
#include "core/domain/diagnosis.h"
#include "core/domain/drillpolicy.h"
#include "core/domain/drilltime.h"
#include "core/domain/podevents.h"
#include "core/domain/poolersample.h"
#include "core/domain/sample.h"
#include "core/domain/serverstate.h"
#include "core/domain/statementfacts.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace stormlab
{

/// Who caused something.
enum class Origin { Scenario, Learner, Teacher, Verification };

enum class Phase { Preparing, Baseline, Incident, Verifying, Finished, Failed };

/// How a login attempt of the fleet ended. Every attempt ends in exactly one of these.
enum class LoginOutcome {
    Ok,
    Reserved,  ///< 53300, only reserved slots are left
    TooMany,   ///< 53300, no slot is left; or the pooler takes no more clients
    RoleLimit, ///< 53300, the role's or database's own connection limit
    Rejected,  ///< any other refusal by the server (password, no login, starting up, …) or by the pooler
    Backlog,   ///< EAGAIN or a full listen queue
    Reset,     ///< refused or reset by the network layer
    Deadline,  ///< our own deadline
    Cancelled, ///< the fleet gave it up (instance stopped)
};
inline constexpr std::size_t loginOutcomeCount = 9;

/// The state of a client connection, as its client knows it, when its backend was lost.
enum class LostState { Idle, Active, InTransaction };

struct DrillStarted {
    std::string scenario; ///< its id; empty for a server that is not the lab's (observedserver.h)
    int scenarioVersion = 0;
    std::string scenarioHash; ///< of the scenario's files, hexadecimal
    std::uint64_t seed = 0;
    std::string engine;
    std::string serverVersion; ///< "15.18"
    /// When drill time was zero, by the calendar: since 1970 in UTC. Absent where nobody knows it.
    std::optional<Milliseconds> startedAt = std::nullopt;
    friend bool operator==(const DrillStarted&, const DrillStarted&) = default;
};

struct PhaseChanged {
    Phase phase = Phase::Preparing;
    std::string says; ///< empty, or why (Failed); of a recording without a scenario, what was observed and why it ended
    friend bool operator==(const PhaseChanged&, const PhaseChanged&) = default;
};

/// The server could not be read between two moments. Drawn as a hole, never as zero.
struct SampleGap {
    DrillTime from{0};
    DrillTime until{0};
    std::string why;
    friend bool operator==(const SampleGap&, const SampleGap&) = default;
};

struct ServerChanged {
    ServerChange change;
    friend bool operator==(const ServerChanged&, const ServerChanged&) = default;
};

/// The server went away, or is back (stopped = false).
struct ServerAvailability {
    bool stopped = true;
    std::string why;
    friend bool operator==(const ServerAvailability&, const ServerAvailability&) = default;
};

/// The way from the lab to the server was lost, or is there again (lost = false). It says nothing about the server,
/// which goes on.
struct ReachChanged {
    bool lost = true;
    std::string why;
    friend bool operator==(const ReachChanged&, const ReachChanged&) = default;
};

/// The server was paused by the lab: it keeps its connections and answers nobody. Or (paused = false) the lab has seen
/// it answer again.
struct ServerPause {
    bool paused = true;
    friend bool operator==(const ServerPause&, const ServerPause&) = default;
};

struct InjectFired {
    std::string name;
    std::string kind; ///< "deploy", "pause", "resume", "burst"
    std::string app;  ///< what is deployed or asked, "a, b" when several apps are; empty for what concerns the server
    Origin origin = Origin::Scenario;
    friend bool operator==(const InjectFired&, const InjectFired&) = default;
};

struct DeployStarted {
    std::string app;
    SettingMap changes; ///< keys that this deploy sets; may be empty (a plain restart)
    Origin origin = Origin::Learner;
    int generation = 0;
    friend bool operator==(const DeployStarted&, const DeployStarted&) = default;
};

/// Every instance of the new generation has been started and the old one is gone.
struct DeployFinished {
    std::string app;
    int generation = 0;
    SettingMap configured; ///< all configured keys from now on
    friend bool operator==(const DeployFinished&, const DeployFinished&) = default;
};

/// The logins of one app that ended since its last report.
struct LoginReport {
    std::string app;
    std::array<int, loginOutcomeCount> counts{}; ///< by LoginOutcome
    [[nodiscard]] int of(LoginOutcome outcome) const { return counts[static_cast<std::size_t>(outcome)]; }
    /// All 53300: refused because slots ran out.
    [[nodiscard]] int refused() const;
    [[nodiscard]] int attempts() const;
    friend bool operator==(const LoginReport&, const LoginReport&) = default;
};

/// A client of the fleet saw its own backend die.
struct BackendLost {
    std::string app;
    int instance = 0;
    int pid = 0; ///< 0 where the client came through a pooler, which does not tell it
    LostState state = LostState::Idle;
    std::string sqlstate;    ///< "57P01", …; empty when the connection just ended
    bool workLost = false;   ///< a transaction or statement was under way
    Milliseconds workAge{0}; ///< how long that work had been under way
    friend bool operator==(const BackendLost&, const BackendLost&) = default;
};

/// What the users of one app felt in one second.
struct AppSecond {
    std::string app;
    int arrived = 0;                 ///< requests that came
    int served = 0;                  ///< requests answered
    int failed = 0;                  ///< requests given up: acquire timeout, lost backend, error
    int waiting = 0;                 ///< for a connection, or for a pod to answer, at the end of the second
    int connections = 0;             ///< open connections of the app at the end of the second
    int inUse = 0;                   ///< of these, working
    std::optional<Milliseconds> p50; ///< latency of those answered, from arrival; absent when none was
    std::optional<Milliseconds> p95;
    std::optional<Milliseconds> longestWait; ///< age of the oldest waiting request; absent when none waits
    /// Of all that ended, served or failed, from arrival: how long the slowest were kept waiting for any answer. Absent
    /// when none ended, and in recordings that are older.
    std::optional<Milliseconds> p99{};
    std::optional<int> cacheMisses{};  ///< of the requests that came, those the app's cache had no answer for
    std::optional<int> breakersOpen{}; ///< instances whose breaker is open at the end of the second; absent without one
    std::optional<int> environments{}; ///< of an app that scales with its requests: those alive at the end
    std::optional<int> frozen{};       ///< of these, those that rest between two requests
    /// How often a breaker opened in the second, after a failed try of half-open anew; and how often a login that went
    /// well closed one. Absent without a breaker, and in recordings that are older.
    std::optional<int> breakersOpened{};
    std::optional<int> breakersClosed{};
    friend bool operator==(const AppSecond&, const AppSecond&) = default;
};

/// A statement of the learner, from the server's own log.
struct StatementRun {
    int pid = 0;
    std::string role;
    std::string applicationName;
    std::string text;     ///< cut at 4,000 bytes
    std::string sqlstate; ///< empty when it went well (or its end is not known)
    StatementFacts facts;
    std::optional<DrillTime> ran{}; ///< when it ran, where its event is later because the log was read late
    friend bool operator==(const StatementRun&, const StatementRun&) = default;
};

struct HintShown {
    int number = 1; ///< from 1
    friend bool operator==(const HintShown&, const HintShown&) = default;
};

struct DiagnosisGiven {
    Diagnosis diagnosis;
    friend bool operator==(const DiagnosisGiven&, const DiagnosisGiven&) = default;
};

/// The "view" of a learner who asks the pooler's own console, whatever tool that was done with.
inline constexpr std::string_view poolerConsoleView = "pooler-console";

/// A view of the window that has to be opened was opened ("sessions-by-application", "limits", "budget", "pooler", …).
struct ViewOpened {
    std::string view;
    friend bool operator==(const ViewOpened&, const ViewOpened&) = default;
};

/// One of the lab's own sessions was lost or has come back (lost = false).
struct LabSession {
    std::string which; ///< "monitor", "console", "log", "pooler"
    bool lost = true;
    std::string why;
    friend bool operator==(const LabSession&, const LabSession&) = default;
};

struct CheckStarted {
    int number = 1;
    friend bool operator==(const CheckStarted&, const CheckStarted&) = default;
};

/// The lab fires the trigger again: what follows until VerificationEnded is measured.
struct VerificationStarted {
    std::string inject;
    friend bool operator==(const VerificationStarted&, const VerificationStarted&) = default;
};

struct VerificationEnded {
    std::string inject;
    bool complete = true; ///< false: cut short (stopped, server gone)
    friend bool operator==(const VerificationEnded&, const VerificationEnded&) = default;
};

struct CheckEnded {
    int number = 1;
    bool mitigated = false;
    bool fixed = false;
    bool cancelled = false; ///< by the learner: what it has seen is no result; that it was begun counts
    friend bool operator==(const CheckEnded&, const CheckEnded&) = default;
};

/// The drill's own scorecard, as JSON: the last event of a recording.
struct Scored {
    std::string scorecard;
    friend bool operator==(const Scored&, const Scored&) = default;
};

/// The rules of the class that the drill belongs to, at its beginning: a recording grades by them as the drill did.
struct PolicyStated {
    std::string classId;
    DrillPolicy policy;
    friend bool operator==(const PolicyStated&, const PolicyStated&) = default;
};

/// An event of a kind that this Stormlab does not know, from a newer one's recording. Kept as it is.
struct UnknownEvent {
    std::string kind;
    std::string fields; ///< a JSON object of all that is not sequence, time or kind
    friend bool operator==(const UnknownEvent&, const UnknownEvent&) = default;
};

using EventBody = std::variant<DrillStarted, PhaseChanged, Sample, SampleGap, ServerChanged, ServerAvailability,
                               ReachChanged, ServerPause, InjectFired, DeployStarted, DeployFinished, LoginReport,
                               BackendLost, AppSecond, StatementRun, HintShown, DiagnosisGiven, ViewOpened, LabSession,
                               CheckStarted, VerificationStarted, VerificationEnded, CheckEnded, Scored, ProbeEnded,
                               PodChanged, PoolerSample, PolicyStated, UnknownEvent>;

/// One line of the log of a drill. Sequences start at 1 and have no holes.
struct TimelineEvent {
    std::uint64_t sequence = 0;
    DrillTime time{0};
    EventBody body;

    friend bool operator==(const TimelineEvent&, const TimelineEvent&) = default;
};

/// The word of the body's kind in JSON: "sample", "backend_lost", … Valid as long as the body.
[[nodiscard]] std::string_view kindOf(const EventBody& body);
[[nodiscard]] std::string_view toString(Phase phase);
[[nodiscard]] std::string_view toString(Origin origin);
[[nodiscard]] std::string_view toString(LoginOutcome outcome);
[[nodiscard]] std::string_view toString(LostState state);

} // namespace stormlab
