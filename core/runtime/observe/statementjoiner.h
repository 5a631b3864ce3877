// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/runtime/observe/activityreader.h"
#include "core/runtime/observe/serverclock.h"

#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace stormlab
{

/// Makes one StatementRun of a statement's log record and of the error record that may follow it. The server logs a
/// statement before it runs it, so a statement is held until its session logs something else or the log has been read
/// once more; an error within that time marks it failed. An error that comes later (a long statement that is cancelled)
/// is dropped: its statement was told with its end unknown. A statement that never began, because it does not parse,
/// has an error record only and is told by that. Pure; facts are of the whole text, with prepared text and parameters.
class StatementJoiner
{
public:
    using Statements = std::vector<std::pair<DrillTime, StatementRun>>;

    /// One read of the log and when it was made. A record whose own time the clock can tell stands at that time.
    void add(const std::vector<LogRecord>& records, DrillTime seen, const ServerClock& clock = {});
    /// The statements that are complete, in the log's order; each is given once.
    [[nodiscard]] Statements take();
    /// Whether statements wait for one more read.
    [[nodiscard]] bool holds() const { return !m_held.empty(); }

private:
    struct Held {
        DrillTime seen{0};
        LogRecord record;
        bool settled = false;
        int read = 0;
    };
    void addError(const LogRecord& record, DrillTime seen);

    std::deque<Held> m_held;
    std::map<int, std::string> m_told; ///< pid → its last statement that was taken
    int m_read = 0;
};

} // namespace stormlab
