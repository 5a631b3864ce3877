// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/timerqueue.h"

namespace stormlab
{

TimerQueue::Key TimerQueue::set(Moment due, Action action)
{
    const Key key{due, ++m_lastNumber};
    m_actions.emplace_hint(m_actions.end(), key, std::move(action));
    return key;
}

std::optional<Moment> TimerQueue::next() const
{
    if (m_actions.empty())
        return std::nullopt;
    return m_actions.begin()->first.due;
}

void TimerQueue::runDue(Moment now)
{
    const std::uint64_t newest = m_lastNumber;
    // An action may set and cancel others, so the search begins anew after each. What this turn's actions set for now
    // stands behind the older ones of its deadline, but before those of a later deadline: it is stepped over.
    auto at = m_actions.begin();
    while (at != m_actions.end() && at->first.due <= now) {
        const Key key = at->first;
        if (key.number > newest) {
            ++at;
            continue;
        }
        const Action action = std::move(at->second);
        m_actions.erase(at);
        action();
        at = m_actions.upper_bound(key);
    }
}

void Timer::set(Moment due, TimerQueue::Action action)
{
    cancel();
    m_key = m_queue.set(due, std::move(action));
}

void Timer::cancel()
{
    if (m_key)
        m_queue.cancel(*m_key);
    m_key.reset();
}

} // namespace stormlab
