// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/runtime/recording/csvimport.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// Makes the log of a server that is not the lab's out of a table, event by event, because together its samples may
/// need more memory than there is. Sessions are made up to fit the counts: the numbers of their processes are ours,
/// kept from sample to sample, and nothing else is known of them. A moment that comes much later than usual leaves a
/// gap. Without a known limit the limits of a sample are 0.
class ImportedTimeline
{
public:
    /// `source`: the file's name, for the words at the beginning.
    ImportedTimeline(ActivityTable table, std::string source);

    /// Absent when the log has ended.
    [[nodiscard]] std::optional<TimelineEvent> next();

private:
    struct Moment {
        std::size_t begin = 0; ///< rows
        std::size_t end = 0;
        DrillTime time{0};
    };

    void findMoments();
    void findPace();
    [[nodiscard]] std::vector<EventBody> bodiesOf(const Moment& moment);
    [[nodiscard]] Sample sampleOf(const Moment& moment);
    [[nodiscard]] int processOf(std::size_t application, std::size_t place);
    [[nodiscard]] std::optional<Milliseconds> startedAt() const;
    [[nodiscard]] std::string says() const;

    ActivityTable m_table;
    std::string m_source;
    std::vector<Moment> m_moments;
    std::optional<Milliseconds> m_gap;         ///< moments that are further apart leave one
    std::vector<std::vector<int>> m_processes; ///< by application
    int m_lastProcess = 0;
    int m_maxConnections = 0;
    std::size_t m_nextMoment = 0;
    DrillTime m_time{0};
    std::vector<EventBody> m_waiting; ///< of the present moment, the next one last
    std::uint64_t m_sequence = 0;
    bool m_ended = false;
};

} // namespace stormlab
