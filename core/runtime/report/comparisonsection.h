// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/debriefreport.h"
#include "core/runtime/report/documentwriter.h"

namespace stormlab
{

/// Two recordings beside one another: figures, charts on a common axis, marks in one order. `report` has a comparison.
void writeComparison(DocumentWriter& to, const DebriefReport& report);

} // namespace stormlab
