// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/timebox.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

TimeBox::TimeBox(std::vector<Milliseconds> warnings) : m_warnings(std::move(warnings))
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
    m_end = QDeadlineTimer(*length, Qt::PreciseTimer);
    for (const Milliseconds warning : m_warnings) {
        if (warning < *length)
            m_ahead.push_back(warning);
    }
    m_ahead.push_back(Milliseconds{0});
    waitForNext();
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
    return std::max(Milliseconds{m_end.remainingTime()}, Milliseconds{0});
}

void TimeBox::waitForNext()
{
    m_next.start(std::max(Milliseconds{m_end.remainingTime()} - m_ahead.front(), Milliseconds{0}));
}

void TimeBox::step()
{
    const Milliseconds reached = m_ahead.front();
    m_ahead.erase(m_ahead.begin());
    if (m_ahead.empty()) {
        m_over = true;
        Q_EMIT over();
        return;
    }
    waitForNext();
    Q_EMIT warned(reached);
}

} // namespace stormlab
