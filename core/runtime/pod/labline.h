// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"

namespace stormlab
{

/// Writes an event to the lab, a line of JSON, as Pod::heard() reads it. A lab that does not read loses it.
void tellLab(int descriptor, DrillTime time, const EventBody& body);

} // namespace stormlab
