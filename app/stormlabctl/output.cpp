// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/output.h"

#include "core/runtime/control/controlprotocol.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace stormlab
{

namespace
{

std::string indented(const std::string& text)
{
    std::string lines = "  ";
    for (const char character : text) {
        lines += character;
        if (character == '\n')
            lines += "  ";
    }
    return lines;
}

/// Why standard output did not take everything; 0 while it did. As lasting as the stream itself.
int outputFailure = 0;

/// The error number, or 0.
int writeTo(std::FILE* stream, const std::string& text)
{
    const bool written = std::fwrite(text.data(), 1, text.size(), stream) == text.size();
    return written && std::fflush(stream) == 0 ? 0 : errno;
}

} // namespace

void print(const std::string& text)
{
    const int failure = writeTo(stdout, text);
    // Who closes a pipe early wanted no more.
    if (failure != 0 && failure != EPIPE)
        outputFailure = failure;
}

void say(const std::string& line)
{
    writeTo(stderr, line + "\n");
}

std::string errorText(const Error& error)
{
    std::string text = "stormlabctl: " + error.message;
    if (!error.detail.empty())
        text += "\n" + indented(error.detail);
    if (!error.nextStep.empty())
        text += "\n" + error.nextStep;
    return text;
}

std::optional<Error> lostOutput()
{
    if (outputFailure == 0)
        return std::nullopt;
    return Error{ErrorCode::BadFile, "Standard output cannot be written.", std::strerror(outputFailure),
                 "The result is lost: look where standard output leads."};
}

int report(const Error& error, bool json)
{
    say(errorText(error));
    if (json)
        print("{\"error\":" + toJson(error) + "}\n");
    return exitCodeOf(error.code);
}

} // namespace stormlab
