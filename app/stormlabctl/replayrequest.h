// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/arguments.h"
#include "core/domain/drilltime.h"
#include "core/runtime/report/reportformat.h"

#include <optional>
#include <string>

namespace stormlab
{

/// What is wanted of a recording.
struct ReplayRequest {
    enum class What { Summary, Grade, Export, Compare };

    What what = What::Summary;
    std::string path;
    ReportFormat format = ReportFormat::Html; ///< of an export
    std::string out;                          ///< empty: standard output
    std::string other;                        ///< the recording to compare with; may be empty for an export
    std::optional<DrillTime> from;
    std::optional<DrillTime> to;
    std::optional<int> alignAt;      ///< a mark of the recording
    std::optional<int> alignOtherAt; ///< and of the other one
    bool json = false;
};

[[nodiscard]] Result<ReplayRequest> replayRequestOf(const Arguments& arguments);

/// "65", "65.5", "65s", "1:05", "1:02:03.5": a place in a recording. Usage for anything else.
[[nodiscard]] Result<DrillTime> parseTime(const std::string& text);

} // namespace stormlab
