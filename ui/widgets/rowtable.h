// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QTableView;

namespace stormlab
{

/// Air for tables that a room reads from afar.
inline constexpr int airForARoom = 10;

class Theme;

/// Makes it, once it has its model, a table of whole rows that reads like a list: no grid, no frame, Tab leaves it, and
/// rows can be copied. `air`: pixels of a row beyond its text.
void setUpRowTable(const Theme& theme, QTableView& table, const QString& name, int air);

} // namespace stormlab
