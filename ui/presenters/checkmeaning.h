// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scorecard.h"
#include "core/domain/timeline.h"

#include <QString>

namespace stormlab
{

/// What the last check has shown, in one or two sentences: whether service is back, whether the trigger was fired
/// again, and if not, why.
[[nodiscard]] QString checkMeaning(const Scorecard& scorecard, const TimelineView& view);

} // namespace stormlab
