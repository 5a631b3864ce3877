// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/demonstration.h"
#include "tests/fuzz/fuzztarget.h"

/// A demonstration, as anybody may hand it out.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stormlab;
    const DemonstrationReading reading = readDemonstration(fuzz::textOf(data, size));
    for (const ScenarioMistake& mistake : reading.mistakes)
        fuzz::require(!mistake.says.empty(), "a mistake has words");
    if (!reading.mistakes.empty())
        return 0;
    const DemonstrationReading again = readDemonstration(toJson(reading.demonstration));
    fuzz::require(again.mistakes.empty(), "what was understood can be written and understood again");
    fuzz::require(again.demonstration == reading.demonstration, "it is then the same");
    fuzz::require(reading.demonstration.recording.find('/') == std::string::npos, "nothing lies outside its folder");
    fuzz::require(!reading.demonstration.stops.empty(), "it stops somewhere");
    return 0;
}
