// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/recording/recordinglist.h"

#include <string>
#include <vector>

namespace stormlab
{

/// A line for each recording; moments by the calendar are UTC.
[[nodiscard]] std::string recordingListText(const std::vector<ListedRecording>& recordings);
/// One JSON object with its line end.
[[nodiscard]] std::string recordingListJson(const QString& folder, const std::vector<ListedRecording>& recordings);

} // namespace stormlab
