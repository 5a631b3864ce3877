// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/circuitbreaker.h"

namespace stormlab
{

bool CircuitBreaker::allows(Milliseconds now)
{
    if (!m_openUntil)
        return true;
    if (now < *m_openUntil || m_probing)
        return false;
    m_probing = true;
    return true;
}

bool CircuitBreaker::succeeded()
{
    const bool closes = m_openUntil.has_value();
    m_failures = 0;
    m_probing = false;
    m_openUntil.reset();
    return closes;
}

bool CircuitBreaker::failed(Milliseconds now)
{
    if (m_settings.failures <= 0)
        return false;
    // Logins that were under way when it opened fail later than that: they say nothing new and must not prolong it.
    if (m_openUntil && !m_probing)
        return false;
    ++m_failures;
    if (!m_probing && m_failures < m_settings.failures)
        return false;
    m_probing = false;
    m_openUntil = now + m_settings.open;
    return true;
}

bool CircuitBreaker::isOpen(Milliseconds now) const
{
    return m_openUntil && now < *m_openUntil;
}

} // namespace stormlab
