// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/keytable.h"

namespace stormlab
{

/// Rows of a test of keys, "key" and "sequence": each sequence of each key that the list of this window shows.
void addKeyRows(KeyWindow window);

} // namespace stormlab
