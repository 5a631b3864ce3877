// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/fleet/childprocess.h"
#include "core/runtime/fleet/podorder.h"
#include "core/runtime/fleet/textlines.h"
#include "core/runtime/fleet/watcheddescriptor.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace stormlab
{

/// The processes of one pod, from start to end: the pod itself, and the engine that it starts. They are a process group
/// of their own and end with the fleet's thread, however that ends. Fleet's thread.
class PodProcess
{
public:
    struct Host {
        std::function<void(const std::string& line)> said; ///< on its standard output
        /// It has ended, in words: "signal 9". Called once; may let this object go through Reactor::dispose() only.
        std::function<void(const std::string& how)> ended;
    };

    [[nodiscard]] static Result<std::shared_ptr<PodProcess>> start(Reactor& reactor, const std::string& program,
                                                                   const PodOrder& order, Host host);
    /// Kills what is left of it, without a word, and reaps it: waits until a second after it was first killed at most.
    ~PodProcess();
    PodProcess(const PodProcess&) = delete;
    PodProcess& operator=(const PodProcess&) = delete;

    /// Ends pod and engine, whatever they do; ended() follows.
    void kill();
    [[nodiscard]] int process() const { return m_process; }
    /// Where it answers HTTP, on 127.0.0.1. It listens before the pod's program runs.
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] Moment began() const { return m_began; }
    /// The last line that it wrote to its log; may be empty.
    [[nodiscard]] const std::string& lastWords() const { return m_lastWords; }

private:
    struct Pipes {
        Descriptor output;
        Descriptor log;
    };

    PodProcess(Reactor& reactor, Child child, Pipes pipes, int port, Host host);
    void hear();
    void hearLog();
    void reap();

    int m_process;
    int m_port;
    Host m_host;
    Moment m_began;
    std::optional<Moment> m_killed; ///< for the first time
    WatchedDescriptor m_ending;     ///< open until its end has been seen
    WatchedDescriptor m_outputPipe;
    WatchedDescriptor m_logPipe;
    TextLines m_output;
    TextLines m_log;
    std::string m_lastWords;
};

} // namespace stormlab
