// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/result.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace stormlab
{

/// A longer line in a file of events is a broken file.
inline constexpr std::size_t eventLineLimit = 16 * 1024 * 1024;

/// Reads a file of one event a line, as LineRecorder writes it. A last line without an end that is no event was cut and
/// is left out; anything else that is not as it should be is BadFile with the number of the line. Blocks on the disk.
[[nodiscard]] Result<std::vector<TimelineEvent>> readLines(const QString& path);

} // namespace stormlab
