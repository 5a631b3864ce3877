// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/debriefreport.h"

#include <functional>

namespace stormlab
{

class Masking;

/// Hands over a report, at once or when it has been read, or never where that fails.
using ReportMaker = std::function<void(const std::function<void(const LateReport&)>& ready)>;

/// Whether a document says who drilled, and where.
enum class ReportNames { Shown, Hidden };

/// Hidden while a room is not to read names. nullptr: nobody masks any.
[[nodiscard]] ReportNames namesToReport(const Masking* masking);

/// The report, to be made with these names. Hidden, recordings are called by a word instead of by their files, which
/// are called after learners, and where a recorded server is, or which file was imported, is left out.
[[nodiscard]] LateReport reportWith(const LateReport& report, ReportNames names);

} // namespace stormlab
