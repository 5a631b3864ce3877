// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/classfile.h"
#include "tests/fuzz/fuzztarget.h"

/// A class file, as anybody may hand it out.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stormlab;
    const ClassReading reading = readClassFile(fuzz::textOf(data, size));
    for (const ScenarioMistake& mistake : reading.mistakes)
        fuzz::require(!mistake.says.empty(), "a mistake has words");
    if (!reading.mistakes.empty())
        return 0;
    const ClassReading again = readClassFile(toJson(reading.file));
    fuzz::require(again.mistakes.empty(), "a class that was understood can be written and understood again");
    fuzz::require(again.file == reading.file, "it is then the same class");
    fuzz::require(takenOff(reading.file.policy, 10'000, 10'000) >= 0, "no rule gives points");
    return 0;
}
