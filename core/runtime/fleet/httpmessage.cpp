// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/httpmessage.h"

#include <algorithm>
#include <charconv>

namespace stormlab
{

namespace
{

constexpr std::size_t longestHead = 8'192;
constexpr std::string_view lineEnd = "\r\n";
constexpr std::string_view headEnd = "\r\n\r\n";

bool isVersion(std::string_view word)
{
    return word == "HTTP/1.1" || word == "HTTP/1.0";
}

bool isMethod(std::string_view word)
{
    return !word.empty() &&
           std::all_of(word.begin(), word.end(), [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

bool isTarget(std::string_view word)
{
    return word.starts_with('/') &&
           std::all_of(word.begin(), word.end(), [](char letter) { return letter > ' ' && letter < '\x7f'; });
}

/// The first line of a head that is complete.
HttpProgress firstLine(std::string_view received, std::string_view& line)
{
    const std::size_t end = received.substr(0, longestHead).find(headEnd);
    if (end == std::string_view::npos)
        return received.size() >= longestHead ? HttpProgress::Malformed : HttpProgress::Partial;
    line = received.substr(0, received.find(lineEnd));
    return HttpProgress::Complete;
}

std::string_view reasonOf(int status)
{
    if (status == 200)
        return "OK";
    return status == 404 ? "Not Found" : status == 503 ? "Service Unavailable" : "Bad Request";
}

} // namespace

HttpProgress readRequest(std::string_view received, HttpRequest& request)
{
    std::string_view line;
    if (const HttpProgress progress = firstLine(received, line); progress != HttpProgress::Complete)
        return progress;
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last)
        return HttpProgress::Malformed;
    const std::string_view target = line.substr(first + 1, last - first - 1);
    if (!isMethod(line.substr(0, first)) || !isTarget(target) || !isVersion(line.substr(last + 1)))
        return HttpProgress::Malformed;
    request = {std::string(line.substr(0, first)), std::string(target)};
    return HttpProgress::Complete;
}

HttpProgress readResponse(std::string_view received, HttpResponse& response)
{
    constexpr std::size_t digits = 3;
    std::string_view line;
    if (const HttpProgress progress = firstLine(received, line); progress != HttpProgress::Complete)
        return progress;
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos || !isVersion(line.substr(0, space)))
        return HttpProgress::Malformed;
    const std::string_view number = line.substr(space + 1, digits);
    int status = 0;
    const auto [stop, problem] = std::from_chars(number.data(), number.data() + number.size(), status);
    if (problem != std::errc() || stop != number.data() + digits || status < 100)
        return HttpProgress::Malformed;
    response.status = status;
    return HttpProgress::Complete;
}

std::string requestText(std::string_view target)
{
    return "GET " + std::string(target) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
}

std::string responseText(int status, std::string_view body)
{
    return "HTTP/1.1 " + std::to_string(status) + " " + std::string(reasonOf(status)) +
           "\r\nContent-Type: text/plain\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\nConnection: close\r\n\r\n" + std::string(body);
}

} // namespace stormlab
