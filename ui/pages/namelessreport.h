// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/debriefreport.h"

namespace stormlab
{

class Masking;

/// The report as it may leave a room that is not to read names: while they are masked, recordings are called by a word
/// instead of by their files, which are called after learners.
[[nodiscard]] DebriefReport reportAsShown(DebriefReport report, const Masking& masking);

} // namespace stormlab
