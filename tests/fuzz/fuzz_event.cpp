// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eventcodec.h"
#include "tests/fuzz/fuzztarget.h"

/// A line of a recording: an event that could be read is written and read back as the same event.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stormlab;
    const Result<TimelineEvent> event = eventFromJson(fuzz::textOf(data, size));
    if (!event) {
        fuzz::require(event.error().code == ErrorCode::BadFile, "a line that is no event is a bad file");
        fuzz::require(!event.error().message.empty(), "an error has words");
        return 0;
    }
    const std::string line = toJson(event.value());
    fuzz::require(line.find('\n') == std::string::npos, "an event is one line");
    const Result<TimelineEvent> again = eventFromJson(line);
    fuzz::require(again.ok(), "what was written can be read");
    fuzz::require(again.value() == event.value(), "reading back gives an equal event");
    return 0;
}
