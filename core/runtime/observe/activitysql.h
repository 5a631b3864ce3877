// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

// Private to this folder: the texts of resources/sql, compiled in by the build.
namespace stormlab::activitysql
{

inline constexpr int oldestServer = 130000;

/// One sample, for a server of this version number (150018).
[[nodiscard]] std::string_view activity(int serverVersion);

/// Once for a session: version, place, whether everything is shown.
[[nodiscard]] std::string_view introduction();

/// The server's state; `readsFiles`: the role may read pg_file_settings.
struct StateOptions {
    bool readsFiles = false;
    bool indexes = true;
};
[[nodiscard]] std::string state(StateOptions options);

/// What the log has gained; takes four parameters.
[[nodiscard]] std::string_view log();

} // namespace stormlab::activitysql
