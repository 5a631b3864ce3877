// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sample.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Activity that another tool has kept, as CSV: time, application_name, state, count and, if known, max_connections.
// docs/real-servers.md describes it for those who write such files.

namespace stormlab
{

inline constexpr std::size_t longestCsvFile = 256 * 1024 * 1024;
inline constexpr std::size_t mostCsvLines = 2'000'000;
inline constexpr std::size_t mostCsvApplications = 1'000;
/// At one moment, and in all samples together: each becomes a session of the recording.
inline constexpr int mostSessionsAtOnce = 20'000;
inline constexpr std::int64_t mostSessionsInAll = 50'000'000;

/// So many sessions of an application were in a state at a moment.
struct ActivityRow {
    Milliseconds time{0};        ///< since 1970, UTC
    std::size_t application = 0; ///< index into the names
    BackendState state = BackendState::Starting;
    int count = 0;
    std::optional<int> maxConnections{};
    std::size_t line = 0;

    friend bool operator==(const ActivityRow&, const ActivityRow&) = default;
};

struct ActivityTable {
    std::vector<std::string> applications; ///< in the order of the file
    std::vector<ActivityRow> rows;         ///< by time, else in the order of the file
};

struct CsvMistake {
    std::size_t line = 0;
    std::string says;     ///< what is there
    std::string expected; ///< what should be there

    friend bool operator==(const CsvMistake&, const CsvMistake&) = default;
};

/// "line 7: the count is “x”, expected a whole number from 0 to 20000"
[[nodiscard]] std::string toString(const CsvMistake& mistake);

struct CsvReading {
    ActivityTable table;              ///< of the lines without mistakes
    std::vector<CsvMistake> mistakes; ///< the first hundred
    std::size_t badLines = 0;
    bool unusable = false; ///< the last mistake makes the whole file useless: header, bounds
};

/// Reads the text of such a file. Columns may stand in any order, further ones are not looked at; the separator is the
/// comma, semicolon or tab of the header. Rows of the same moment belong to one sample.
[[nodiscard]] CsvReading readActivityCsv(std::string_view text);

} // namespace stormlab
