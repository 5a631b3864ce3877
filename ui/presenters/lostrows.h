// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"

#include <compare>
#include <cstddef>
#include <map>
#include <string>

namespace stormlab
{

/// Whether an event is soon enough after the first one of a row to share it.
[[nodiscard]] bool shareRow(DrillTime first, DrillTime next);

/// Which row of a list a lost backend joins: those of one application that ended alike share the row of the first one,
/// for a second. Takes them as the timeline has them.
class LostRows
{
public:
    /// The row that it joins, or else `next`, which begins with it.
    std::size_t rowOf(const BackendLost& lost, DrillTime time, std::size_t next);
    /// Nothing joins the rows from this one on any more.
    void forgetFrom(std::size_t row);

private:
    struct Kind {
        std::string app;
        std::string sqlstate;

        friend std::strong_ordering operator<=>(const Kind&, const Kind&) = default;
    };
    struct Row {
        std::size_t row = 0;
        DrillTime began{0};
    };

    std::map<Kind, Row> m_last;
};

} // namespace stormlab
