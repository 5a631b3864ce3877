// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/gaptracker.h"

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr Milliseconds pieceLength{1'000};
constexpr const char* silent = "The server does not answer.";

} // namespace

GapTracker::GapTracker(DrillTime start, Milliseconds interval)
    : m_told(start), m_interval(interval), m_nextInterval(interval)
{
}

SampleGap GapTracker::piece(DrillTime until)
{
    SampleGap gap{m_told, std::max(m_told, until), m_why};
    m_told = gap.until;
    return gap;
}

std::optional<SampleGap> GapTracker::answered(DrillTime moment)
{
    std::optional<SampleGap> gap;
    if (!m_open && isLate(moment))
        m_why = "The server answered late.";
    if (m_open || isLate(moment))
        gap = piece(moment);
    m_open = false;
    m_told = std::max(m_told, moment);
    m_interval = m_nextInterval;
    return gap;
}

std::optional<SampleGap> GapTracker::failed(DrillTime moment, const std::string& why)
{
    const bool news = !m_open || m_why == silent;
    m_open = true;
    m_why = why;
    return news || moment - m_told >= pieceLength ? std::optional(piece(moment)) : std::nullopt;
}

std::optional<SampleGap> GapTracker::overdue(DrillTime moment)
{
    if (!m_open && isLate(moment)) {
        m_open = true;
        m_why = silent;
        return piece(moment);
    }
    return m_open && moment - m_told >= pieceLength ? std::optional(piece(moment)) : std::nullopt;
}

} // namespace stormlab
