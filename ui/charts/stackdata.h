// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/series.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stormlab
{

/// One sample of a stack, without its bands: row r of StackData.
struct StackRow {
    DrillTime time{0};
    bool gapBefore = false;
    int total = 0;
    Limits limits;

    friend bool operator==(const StackRow&, const StackRow&) = default;
};

/// The part of a series that a window shows, in the order in which bands are stacked. Flat, and filled again in place,
/// for it is rebuilt every frame.
class StackData
{
public:
    /// Takes the rows of [from, until], and the one before, which may still hold at `from`. `order`: applications from
    /// bottom to top, each of them once; applications that it does not name are left out. `origin`: the moment of the
    /// series that is zero for the rows and the window.
    void fill(const ActivityView& series, const std::vector<std::string>& order, DrillTime from, DrillTime until,
              DrillTime origin = DrillTime{0});

    [[nodiscard]] const std::vector<StackRow>& rows() const { return m_rows; }
    [[nodiscard]] std::size_t bands() const { return m_bands; }
    /// The upper edges of the bands, bottom to top.
    [[nodiscard]] std::span<const int> edges(std::size_t row) const;
    [[nodiscard]] int countOf(std::size_t row, std::size_t band) const;
    /// The row that was true at a moment; absent in a hole.
    [[nodiscard]] std::optional<std::size_t> rowAt(DrillTime moment) const;

private:
    std::vector<StackRow> m_rows;
    std::vector<int> m_edges;
    std::size_t m_bands = 0;
};

/// One pixel column: of all samples that were true within its span, the one with the most and the one with the fewest
/// backends, so that neither a touch of the limit nor a dip is lost. Absent in a hole.
struct StackColumn {
    std::size_t most = 0;
    std::size_t fewest = 0;

    friend bool operator==(const StackColumn&, const StackColumn&) = default;
};

/// How long a sample is taken to hold when the server could not be read after it, or when nothing came after it.
inline constexpr Milliseconds holdBeforeGap{500};
inline constexpr Milliseconds holdAtEnd{2'000};

/// When a row ceases to be true.
[[nodiscard]] DrillTime holdsUntil(const std::vector<StackRow>& rows, std::size_t row);

/// `width` columns that share [from, until] evenly. O(rows + width).
[[nodiscard]] std::vector<std::optional<StackColumn>> stackColumns(const std::vector<StackRow>& rows, DrillTime from,
                                                                   DrillTime until, int width);

} // namespace stormlab
