// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/timeline.h"

#include <QString>

namespace stormlab
{

/// A recording as a timeline. NotFound where there is no such file, BadFile where it is no recording. Blocks on the
/// disk.
[[nodiscard]] Result<Timeline> readRecordedTimeline(const QString& path);

} // namespace stormlab
