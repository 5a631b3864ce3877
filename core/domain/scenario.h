// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"
#include "core/domain/rubric.h"
#include "core/domain/workload.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// When the pooler takes a server connection back from a client: at the end of its transaction, or when it leaves.
enum class PoolMode { Transaction, Session };

/// A PgBouncer before the server. What it is not told here it does as it does by default.
struct PoolerSpec {
    PoolMode mode = PoolMode::Transaction;
    int defaultPoolSize = 20;               ///< server connections for each pair of role and database
    int maxClients = 100;                   ///< of all apps together; who comes next is refused
    Milliseconds queryWaitTimeout{120'000}; ///< a client that waits longer for a server connection is thrown out
    friend bool operator==(const PoolerSpec&, const PoolerSpec&) = default;
};

/// What the disposable server must be like.
struct SandboxSpec {
    int maxConnections = 100;
    int superuserReserved = 3;
    std::map<std::string, std::string> settings; ///< further server parameters
    std::string database = "shop";
    std::string schemaSql; ///< the text of schema.sql, run as lab_owner; may be empty
    std::optional<PoolerSpec> pooler{};
    friend bool operator==(const SandboxSpec&, const SandboxSpec&) = default;
};

/// What the learner's role may do beyond looking, cancelling and terminating.
struct OncallSpec {
    bool reserve = true; ///< may enter the reserved slots
    std::vector<std::string> alterSystem;
    friend bool operator==(const OncallSpec&, const OncallSpec&) = default;
};

/// An app that runs as pods: each instance is a process of its own, with a server for HTTP and an engine that holds its
/// connections. The lab plays the kubelet, which probes and restarts them.
struct PodsSpec {
    Milliseconds watchdog{2'000}; ///< a query that is not answered for so long: the pod takes its engine for lost
    friend bool operator==(const PodsSpec&, const PodsSpec&) = default;
};

struct AppSpec {
    std::string name; ///< application_name
    std::string role; ///< "app_…"
    int slot = 0;     ///< colour on the chart, 0…6
    SettingMap settings;
    Workload workload;
    bool deployable = true;
    std::optional<PodsSpec> pods{}; ///< absent: instances are simulated within the lab
    friend bool operator==(const AppSpec&, const AppSpec&) = default;
};

/// How many requests come to each app of a burst: those beside its usual ones are made up for.
struct BurstRate {
    std::optional<double> requestsPerSecond{}; ///< of each app, the usual ones included
    std::optional<double> factor{};            ///< times the app's usual rate, instead
    Milliseconds ramp{0};                      ///< the rate climbs evenly over this time

    friend bool operator==(const BurstRate&, const BurstRate&) = default;
};

struct InjectSpec {
    /// Pause freezes the whole server: it keeps its connections and answers nobody. Resume lets it go on. Burst: more
    /// requests come to some apps.
    enum class Kind { Deploy, Pause, Resume, Burst };

    std::string name;
    Kind kind = Kind::Deploy;
    std::vector<std::string> apps;       ///< of a deploy: released together; of a burst: whose requests come
    SettingMap settings;                 ///< of the release; when fired again, the app's present settings are kept
    std::optional<Milliseconds> at;      ///< after the end of the baseline; absent: only by hand or by a verification
    std::optional<Milliseconds> lasts{}; ///< of a pause (absent: until an inject resumes the server) or a burst
    /// After the learner's first deploy has been rolled out, instead of `at`.
    std::optional<Milliseconds> afterDeploy{};
    /// Of a deploy, burst or pause that the scenario fires by itself: again every so often. A deploy is repeated for
    /// each app until the learner deploys it; a burst or pause always, for a deploy keeps neither away.
    std::optional<Milliseconds> every{};
    BurstRate rate{}; ///< of a burst
    friend bool operator==(const InjectSpec&, const InjectSpec&) = default;
};

/// How long the phases of a drill take.
struct PaceSpec {
    Milliseconds baseline{5'000};
    Milliseconds deploy{10'000};          ///< roll-out of a learner's deploy
    Milliseconds mitigationLimit{20'000}; ///< a check waits at most this long for service to be back
    Milliseconds verification{15'000};
    friend bool operator==(const PaceSpec&, const PaceSpec&) = default;
};

/// One choice of the diagnosis.
struct CauseChoice {
    std::string cause; ///< contract word
    std::string says;  ///< in words
    friend bool operator==(const CauseChoice&, const CauseChoice&) = default;
};

/// The script of an incident. Data; no code.
struct Scenario {
    std::string id;
    int version = 1;
    std::string title;
    std::string topic;
    std::string summary; ///< one sentence, no spoiler
    int level = 1;       ///< 1…4
    int minutesLeast = 0;
    int minutesMost = 0;
    SandboxSpec sandbox;
    OncallSpec oncall;
    PaceSpec pace;
    std::vector<AppSpec> fleet;
    std::vector<std::string> clientSettings; ///< keys that this scenario's fleet understands
    std::vector<InjectSpec> injects;
    std::string trigger; ///< the inject that a check fires again
    std::vector<std::string> hints;
    std::vector<CauseChoice> causes;
    Rubric rubric;
    std::vector<std::string> takeaways; ///< lines to take to production
    std::string briefing;               ///< Markdown
    std::string postmortem;             ///< Markdown
    std::string hash;                   ///< FNV-1a 64 over the files above, hexadecimal

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// "transaction", "session"
[[nodiscard]] std::string_view toString(PoolMode mode);
/// "deploy", "pause", "resume", "burst"
[[nodiscard]] std::string_view toString(InjectSpec::Kind kind);

/// nullptr when there is none of that name.
[[nodiscard]] const AppSpec* findApp(const Scenario& scenario, std::string_view name);
[[nodiscard]] const InjectSpec* findInject(const Scenario& scenario, std::string_view name);
/// Each pod is two processes: more than this of one app are no drill for one computer.
inline constexpr int mostPods = 50;
/// How often a check fires the trigger in a row.
[[nodiscard]] int triggerTimes(const Scenario& scenario);
/// Whether the inject is a deploy of this app, alone or with others.
[[nodiscard]] bool releases(const InjectSpec& inject, std::string_view app);
/// How many copies of the app hold a pool of their own at most: its instances, or a function's environments.
[[nodiscard]] int mostInstances(const AppSpec& app, const ClientSettings& settings);
/// How long a request of the app waits for a connection at most. A function's driver has one timeout for waiting and
/// logging in, as those of functions have, and the platform's own limit ends what is left.
[[nodiscard]] Milliseconds longestWait(const Workload& workload, const ClientSettings& settings);
/// What a burst brings to an app beyond its usual requests, a second; 0 when it brings nothing.
[[nodiscard]] double extraRequests(const InjectSpec& burst, const Workload& workload);

} // namespace stormlab
