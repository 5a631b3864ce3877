// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/eventsource.h"

#include <cstdint>
#include <memory>

namespace stormlab
{

/// A live source on a private PostgreSQL cluster of this computer, under a drill id of its own. Make it on a thread
/// that lives as long as the program.
[[nodiscard]] std::unique_ptr<EventSource> makeNativeSource(const Scenario& scenario, std::uint64_t seed);

} // namespace stormlab
