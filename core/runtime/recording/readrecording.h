// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/result.h"

#include <QString>

#include <vector>

namespace stormlab
{

/// The events of a recording, whatever the form of its file. One without events is BadFile. Blocks on the disk.
[[nodiscard]] Result<std::vector<TimelineEvent>> readRecording(const QString& path);

} // namespace stormlab
