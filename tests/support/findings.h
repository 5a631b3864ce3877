// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/computerfindings.h"

namespace stormlab
{

// Findings as a probe tells them, for tests that ask what is made of them.

[[nodiscard]] NativeFinding postgresHere();
[[nodiscard]] NativeFinding noPostgres();
[[nodiscard]] EngineFinding workingEngine(ContainerEngine::Kind kind);
/// The engine's own words are "the words of the engine".
[[nodiscard]] EngineFinding brokenEngine(ContainerEngine::Kind kind, EngineTrouble trouble);
/// PostgreSQL is here; neither docker nor podman is.
[[nodiscard]] ComputerFindings onlyPostgres();

} // namespace stormlab
