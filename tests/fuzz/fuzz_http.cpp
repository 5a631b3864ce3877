// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/httpmessage.h"
#include "core/runtime/fleet/podorder.h"
#include "tests/fuzz/fuzztarget.h"

/// What comes to a pod's port, and what a pod answers: what is complete has sensible parts and stays complete.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stormlab;
    const std::string text(fuzz::textOf(data, size));
    HttpRequest request;
    if (readRequest(text, request) == HttpProgress::Complete) {
        fuzz::require(!request.method.empty() && request.target.starts_with('/'), "a request has method and target");
        HttpRequest again;
        fuzz::require(readRequest(text + "more", again) == HttpProgress::Complete && again == request,
                      "what follows a head changes nothing");
    }
    HttpResponse response;
    if (readResponse(text, response) == HttpProgress::Complete)
        fuzz::require(response.status >= 100 && response.status <= 999, "a status has three digits");
    const Result<PodOrder> order = podOrderFromJson(text);
    fuzz::require(order.ok() || !order.error().message.empty(), "what is no order is refused with words");
    return 0;
}
