// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/result.h"
#include "core/runtime/drillclock.h"
#include "core/runtime/observe/sampler.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <string>

namespace stormlab
{

struct WatchOptions {
    Milliseconds interval{500};
    /// A server that is silent for so long is connected to anew: as seldom as that, for while it is frozen each
    /// connection waits in its queue.
    Milliseconds patience{30'000};
    Milliseconds since{0}; ///< when it begins, by the calendar: since 1970 in UTC
};

/// Watches a server that is not the lab's and tells what it saw as the log of a recording without a scenario (see
/// observedserver.h). Its clock begins with it. One thread; reading happens on the sampler's.
class ServerWatch : public QObject
{
    Q_OBJECT

public:
    ServerWatch(std::unique_ptr<ActivityReader> reader, WatchOptions options, QObject* parent = nullptr);

    void start();
    /// Tells the last event, which says why, and nothing after it. Does not wait for the server; the destructor does,
    /// within bounds.
    void end(const std::string& says);

    [[nodiscard]] DrillTime now() const { return m_clock.now(); }

Q_SIGNALS:
    /// The first look succeeded; the log begins.
    void began(const stormlab::ServerIntroduction& server);
    void appended(const stormlab::TimelineEvent& event);
    /// The first look failed, and nothing was told. Later failures are gaps.
    void failed(const stormlab::Error& error);

private:
    void begin(const ServerIntroduction& server);
    void take(const ObservationPtr& batch);
    void takeFailure(const Error& error);
    void append(DrillTime time, EventBody body);

    DrillClock m_clock;
    WatchOptions m_options;
    Sampler m_sampler;
    std::uint64_t m_sequence = 0;
    DrillTime m_last{0};
    bool m_ended = false;
};

} // namespace stormlab
