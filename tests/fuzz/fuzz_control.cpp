// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/controlprotocol.h"
#include "tests/fuzz/fuzztarget.h"

/// What arrives on the control socket, from either side and cut anywhere.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stormlab;
    const std::string_view text = fuzz::textOf(data, size);
    const RequestReading reading = readRequest(text);
    if (reading.request.ok()) {
        const RequestReading again = readRequest(toJson(reading.request.value()));
        fuzz::require(again.request.ok(), "a request that was understood can be written and understood again");
        fuzz::require(again.request.value() == reading.request.value(), "it is then the same request");
    } else {
        fuzz::require(!reading.request.error().message.empty(), "an error has words");
    }
    if (const Result<ControlResponse> response = readResponse(text); response.ok()) {
        fuzz::require(readResponse(toJson(response.value())).ok(), "a response can be written and read again");
    }
    LineBuffer buffer(64);
    const std::size_t middle = size / 2;
    for (const std::string_view part : {text.substr(0, middle), text.substr(middle)}) {
        for (const std::string& line : buffer.append(part)) {
            fuzz::require(line.size() <= 64, "no line is longer than its limit");
        }
    }
    return 0;
}
