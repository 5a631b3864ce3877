// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/lostrows.h"

namespace stormlab
{

bool shareRow(DrillTime first, DrillTime next)
{
    constexpr Milliseconds together{1'000};
    return next - first <= together;
}

std::size_t LostRows::rowOf(const BackendLost& lost, DrillTime time, std::size_t next)
{
    const auto [alike, isFirst] = m_last.try_emplace({lost.app, lost.sqlstate}, Row{next, time});
    if (!isFirst && !shareRow(alike->second.began, time))
        alike->second = {next, time};
    return alike->second.row;
}

void LostRows::forgetFrom(std::size_t row)
{
    std::erase_if(m_last, [row](const auto& last) { return last.second.row >= row; });
}

} // namespace stormlab
