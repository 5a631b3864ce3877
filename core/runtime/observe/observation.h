// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/runtime/observe/activityreader.h"
#include "core/runtime/observe/gaptracker.h"
#include "core/runtime/observe/statementjoiner.h"

#include <functional>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace stormlab
{

/// Payloads cross threads as pointers to const.
using ObservationBatch = std::vector<std::pair<DrillTime, EventBody>>;

/// What a sampler decides, without its thread: one look at a time makes event bodies out of a reader's answers. The
/// clock is passed in, so tests move it by hand. look() and nextLook() belong to one thread; overdue() may be called
/// from another one meanwhile.
class Observation
{
public:
    Observation(ActivityReader& reader, std::function<DrillTime()> now, Milliseconds interval);

    void setInterval(Milliseconds interval);

    /// Reads once. The log comes before the sample, so that a statement stands before what it did. Ordered by time.
    [[nodiscard]] ObservationBatch look();
    /// The next moment of the grid, which begins with the first look and never drifts; moments that have passed are
    /// left out. After a failure 100 ms, then twice as long each time, 1 s at most.
    [[nodiscard]] DrillTime nextLook() const;
    /// The part of a gap that has become known while look() waits for the server.
    [[nodiscard]] std::optional<SampleGap> overdue();
    /// A sample has been made.
    [[nodiscard]] bool hasConnected() const { return m_connected; }
    /// Of the session that made the last sample.
    [[nodiscard]] const ServerIntroduction& introduction() const { return m_introduction; }
    /// Why the last look brought no sample; absent when it did.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
    void readLog(ObservationBatch& batch);
    void answered(ServerReading reading, DrillTime asked, ObservationBatch& batch);
    void failed(const Error& error, ObservationBatch& batch);
    void lose(const Error& error, DrillTime moment, ObservationBatch& batch);
    void addChanges(const ServerState& state, DrillTime moment, ObservationBatch& batch);

    ActivityReader& m_reader;
    std::function<DrillTime()> m_now;
    std::mutex m_gapMutex;
    GapTracker m_gaps;
    StatementJoiner m_statements;
    ServerClock m_serverClock;
    std::optional<ServerState> m_state;
    ServerIntroduction m_introduction;
    std::optional<Error> m_failure;
    Milliseconds m_interval;
    DrillTime m_gridStart;
    int m_failures = 0;
    bool m_connected = false;
    bool m_lost = false;
    bool m_logLost = false;
};

} // namespace stormlab
