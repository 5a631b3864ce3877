// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/csvimport.h"
#include "core/runtime/recording/importedtimeline.h"
#include "tests/fuzz/fuzztarget.h"

/// A file of activity: what is wrong has words, what is right becomes a log that is ordered and as large as it says.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stormlab;
    CsvReading reading = readActivityCsv(fuzz::textOf(data, size));
    for (const CsvMistake& mistake : reading.mistakes) {
        fuzz::require(mistake.line > 0 && !mistake.says.empty(), "a mistake has a line and words");
        fuzz::require(!mistake.expected.empty(), "a mistake says what was expected");
    }
    fuzz::require(reading.mistakes.empty() == (reading.badLines == 0), "bad lines are told");
    std::int64_t sessions = 0;
    for (const ActivityRow& row : reading.table.rows)
        sessions += row.count;
    // A log of this size takes longer than a fuzzer waits.
    if (reading.unusable || sessions > 100'000)
        return 0;
    ImportedTimeline timeline(std::move(reading.table), "fuzz.csv");
    DrillTime last{0};
    std::uint64_t sequence = 0;
    while (const auto event = timeline.next()) {
        fuzz::require(event->sequence == ++sequence && event->time >= last, "the log is ordered");
        last = event->time;
        if (const auto* sample = std::get_if<Sample>(&event->body))
            sessions -= static_cast<std::int64_t>(sample->backends.size());
    }
    fuzz::require(sessions == 0, "every session of the file is in the log");
    return 0;
}
