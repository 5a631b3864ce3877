// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/series.h"

#include <QString>

#include <string>

namespace stormlab
{

/// What an app with environments, a cache or breakers reported of a second: "signups: 40 environments, 22 frozen; the
/// cache missed 12 of 20 requests (60 %); circuit breakers open: 3".
[[nodiscard]] QString figuresText(const std::string& app, const AppFigures& figures);

} // namespace stormlab
