// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/output.h"

#include "core/runtime/control/controlprotocol.h"

#include <cstdio>

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

void writeTo(std::FILE* stream, const std::string& text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fflush(stream);
}

} // namespace

void print(const std::string& text)
{
    writeTo(stdout, text);
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

int report(const Error& error, bool json)
{
    say(errorText(error));
    if (json)
        print("{\"error\":" + toJson(error) + "}\n");
    return exitCodeOf(error.code);
}

} // namespace stormlab
