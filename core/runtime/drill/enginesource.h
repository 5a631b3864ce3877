// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/eventsource.h"
#include "core/runtime/engines/enginechoice.h"

#include <functional>
#include <memory>

namespace stormlab
{

/// Makes the source of a drill once its engine is known.
using SourceOnEngine = std::function<std::unique_ptr<EventSource>(const ChosenEngine&)>;

/// A source that first finds out which engine makes the sandbox, which may take a moment, and from then on is the
/// source on that engine. So a drill can be cancelled while engines are asked, and nobody else waits for them.
[[nodiscard]] std::unique_ptr<EventSource> makeEngineSource(const EngineWish& wish, SourceOnEngine makeSource);

} // namespace stormlab
