// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <functional>
#include <vector>

namespace stormlab
{

/// Calls `take(first, last)` for each run of rows that stand beside each other, the last run first: rows that are still
/// to come keep their numbers while those behind them are removed.
template <typename Take>
void forRangesFromBack(std::vector<int> rows, Take take)
{
    std::ranges::sort(rows, std::greater{});
    for (std::size_t at = 0; at < rows.size();) {
        const int last = rows[at];
        int first = last;
        for (++at; at < rows.size() && rows[at] >= first - 1; ++at)
            first = rows[at];
        take(first, last);
    }
}

} // namespace stormlab
