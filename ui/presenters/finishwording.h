// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rubric.h"
#include "core/domain/timeline.h"

#include <QString>

namespace stormlab
{

/// Whether a check has come to its end and gave a result; one that was cancelled gave none.
[[nodiscard]] bool wasChecked(const TimelineView& view);

/// What it costs to finish where nothing was checked, in whole sentences.
[[nodiscard]] QString uncheckedCosts(const Rubric& rubric);

} // namespace stormlab
