// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

// As much of HTTP/1.1 as a probe and a pod need: one message a connection, nothing kept alive, no body asked for.

namespace stormlab
{

struct HttpRequest {
    std::string method; ///< "GET"
    std::string target; ///< "/health/liveliness"
    friend bool operator==(const HttpRequest&, const HttpRequest&) = default;
};

struct HttpResponse {
    int status = 0;
    friend bool operator==(const HttpResponse&, const HttpResponse&) = default;
};

/// How far a message has come in. A head of more than 8,192 bytes is malformed.
enum class HttpProgress { Partial, Complete, Malformed };

/// Complete once the whole head is there; sets the request only then.
[[nodiscard]] HttpProgress readRequest(std::string_view received, HttpRequest& request);
/// Complete once the whole head is there; sets the response only then. Its body is left alone.
[[nodiscard]] HttpProgress readResponse(std::string_view received, HttpResponse& response);

[[nodiscard]] std::string requestText(std::string_view target);
[[nodiscard]] std::string responseText(int status, std::string_view body);

} // namespace stormlab
