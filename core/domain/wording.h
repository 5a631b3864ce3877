// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// "1:05", "1:02:09": time since the start of the drill, whole seconds that have passed; "−0:05" before the zero of an
/// axis that begins elsewhere.
[[nodiscard]] std::string clockText(DrillTime time);

/// "0.6 s", "4 s": rounded to tenths.
[[nodiscard]] std::string secondsText(Milliseconds duration);

/// "1 backend", "3 backends".
[[nodiscard]] std::string counted(int count, std::string_view noun);

/// "a, b, c".
[[nodiscard]] std::string commaSeparated(const std::vector<std::string>& words);

/// "reconnect storm" for the id "reconnect-storm".
[[nodiscard]] std::string spaced(std::string id);

/// "a", "a and b", "a, b and c".
[[nodiscard]] std::string enumerated(const std::vector<std::string>& words);

} // namespace stormlab
