// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/timebox.h"

#include "core/runtime/steadyclock.h"

#include <algorithm>

namespace stormlab
{

TimeBox::TimeBox(std::vector<Milliseconds> warnings) : m_warnings(std::move(warnings)), m_clock(steadyNow)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &TimeBox::step);
}

void TimeBox::begin(std::optional<Milliseconds> length)
{
    stop();
    if (!length)
        return;
    m_end = m_clock() + *length;
    for (const Milliseconds warning : m_warnings) {
        if (warning < *length)
            m_ahead.push_back(warning);
    }
    m_ahead.push_back(Milliseconds{0});
    waitForNext();
    Q_EMIT begun();
}

void TimeBox::stop()
{
    m_next.stop();
    m_ahead.clear();
    m_over = false;
}

std::optional<Milliseconds> TimeBox::left() const
{
    if (m_ahead.empty())
        return std::nullopt;
    return std::max(m_end - m_clock(), Milliseconds{0});
}

void TimeBox::waitForNext()
{
    m_next.start(std::max(m_end - m_clock() - m_ahead.front(), Milliseconds{0}));
}

void TimeBox::step()
{
    // Whoever is warned may stop it.
    while (!m_ahead.empty() && m_end - m_clock() <= m_ahead.front()) {
        const Milliseconds reached = m_ahead.front();
        m_ahead.erase(m_ahead.begin());
        if (m_ahead.empty()) {
            m_over = true;
            Q_EMIT over();
            return;
        }
        Q_EMIT warned(reached);
    }
    if (!m_ahead.empty())
        waitForNext();
}

} // namespace stormlab
