// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

class QHeaderView;

namespace stormlab
{

/// Makes the columns as wide as so many letters each, and no less than their headings and the arrow of sorting need in
/// the language of the window.
void giveColumnsRoom(QHeaderView& header, std::span<const int> letters);

} // namespace stormlab
