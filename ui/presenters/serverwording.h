// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"
#include "core/runtime/drill/drillstate.h"

#include <QString>

#include <string>

namespace stormlab
{

/// Why there is no server to connect to with psql, a sentence; for a state in which there should be one, that it cannot
/// be reached.
[[nodiscard]] QString whyNoServer(DrillState state);

/// An engine's name: "native" is a word, docker and podman are names.
[[nodiscard]] QString engineName(const std::string& engine);
/// "native PostgreSQL 15.18"
[[nodiscard]] QString serverName(const std::string& engine, const QString& version);
/// Of the drill, "native PostgreSQL 15"; empty while its sandbox is being made.
[[nodiscard]] QString serverOf(const TimelineView& drill);

} // namespace stormlab
