// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/exitcodes.h"
#include "core/domain/result.h"

#include <optional>
#include <string>

namespace stormlab
{

/// Writes to standard output at once. Results go there, everything else is said().
void print(const std::string& text);

/// Why a result is not, or not wholly, where standard output leads (a full disk); nothing when all is well.
[[nodiscard]] std::optional<Error> lostOutput();

/// Writes one line to standard error at once.
void say(const std::string& line);

/// Tells a person what went wrong and, where a script asked for JSON, prints {"error":{…}}. Returns the exit code.
int report(const Error& error, bool json);

/// The error in lines for people: what, the system's words, what next.
[[nodiscard]] std::string errorText(const Error& error);

} // namespace stormlab
