// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/environmentpolicy.h"

namespace stormlab
{

std::optional<EnvironmentPolicy::Choice> EnvironmentPolicy::take()
{
    if (!m_frozen.empty()) {
        const int number = m_frozen.back().number;
        m_frozen.pop_back();
        ++m_busy;
        return Choice{number, false};
    }
    if (m_busy >= m_spec.most)
        return std::nullopt;
    ++m_busy;
    return Choice{++m_lastNumber, true};
}

void EnvironmentPolicy::froze(int number, Moment now)
{
    --m_busy;
    m_frozen.push_back({number, now});
}

std::vector<int> EnvironmentPolicy::takeExpired(Moment now)
{
    std::vector<int> expired;
    while (!m_frozen.empty() && m_frozen.front().since + m_spec.endsAfter <= now) {
        expired.push_back(m_frozen.front().number);
        m_frozen.erase(m_frozen.begin());
    }
    return expired;
}

std::optional<Moment> EnvironmentPolicy::nextEnd() const
{
    return m_frozen.empty() ? std::nullopt : std::optional(m_frozen.front().since + m_spec.endsAfter);
}

} // namespace stormlab
