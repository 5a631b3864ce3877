// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/resultfile.h"
#include "tests/fuzz/fuzztarget.h"

/// A file in the folder of a class, as anybody may put it there.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stormlab;
    const ResultReading reading = readResultFile(fuzz::textOf(data, size));
    if (reading.mark)
        return 0;
    const std::string text = toJson(reading.result, reading.seal);
    // Indented and with every field spelled out, a result near the limit may grow beyond it.
    if (text.size() > ResultFile::mostBytes)
        return 0;
    const ResultReading again = readResultFile(text);
    fuzz::require(!again.mark, "a result that was understood can be written and understood again");
    fuzz::require(again.result == reading.result, "it is then the same result");
    fuzz::require(again.content == resultContent(reading.result), "what is sealed is what is read");
    return 0;
}
