// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/scenario.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace stormlab
{

/// What the fleet has to tell. DrillTime comes from the clock function it was given.
using FleetEventBody =
    std::variant<DeployStarted, DeployFinished, LoginReport, BackendLost, AppSecond, ProbeEnded, PodChanged>;
struct FleetEvent {
    DrillTime time{0};
    FleetEventBody body;
};

/// Called on the fleet's thread with what happened since the last call, in order, at most every 50 ms; must not block,
/// and must not call stop().
using FleetSink = std::function<void(std::vector<FleetEvent>)>;

struct FleetOptions {
    std::string host;
    int port = 0;
    int poolerPort = 0; ///< of the pooler, on host, for apps with via=pooler; 0 where there is none
    std::string database;
    std::map<std::string, std::string> passwords; ///< role → password
    std::vector<AppSpec> apps;
    std::string podProgram; ///< the path of stormlab-pod, for apps that run as pods
    std::uint64_t seed = 0;
    std::function<DrillTime()> now; ///< thread-safe
    FleetSink sink;
};

/// One deploy: new settings for an app, which restarts all its instances.
struct DeployOrder {
    std::string app;
    SettingMap changes{};    ///< merged over what is configured; checked by the caller
    Milliseconds rollout{0}; ///< all-at-once: the restart comes after this; rolling: instances follow over it
    Origin origin = Origin::Learner;
    bool stopOldFirst = true; ///< with overlap 0 the old generation ends before the new one starts
};

/// A burst of requests to one app.
struct BurstOrder {
    std::string app;
    std::string name;          ///< of its inject: with the seed it fixes when the requests come
    double extraPerSecond = 0; ///< beyond the usual ones
    Milliseconds ramp{0};      ///< the rate climbs evenly over this time
    Milliseconds lasts{0};
};

/// The client side: apps → instances → pooled connections, on one thread and one epoll loop, with non-blocking libpq
/// over TCP; instances that are pods are processes of their own, which end with the fleet. Reconnect policy and breaker
/// are the domain's; the fleet only obeys them. Thread-safe; Qt-free.
class Fleet
{
public:
    explicit Fleet(FleetOptions options);
    /// Stops if still running.
    ~Fleet();
    Fleet(const Fleet&) = delete;
    Fleet& operator=(const Fleet&) = delete;

    /// Starts the thread, every app with its settings. Once.
    void start();
    /// Ends every connection and joins the thread: bounded (≤ 1 s) whatever the server does. Repeatable.
    void stop();
    /// Deploys of one app follow one another: this one begins, and DeployStarted comes, when the instances of the one
    /// before have started. An app that is not in the fleet is ignored.
    void deploy(DeployOrder order);
    /// Takes the place of a burst of the same app that is still on. An app that is not in the fleet is ignored.
    void burst(BurstOrder order);

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace stormlab
