// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"

#include <optional>

namespace stormlab
{

/// Closed → (n failures in a row) → open → (after `open`) → half-open: one try decides. Time is passed in.
class CircuitBreaker
{
public:
    explicit CircuitBreaker(BreakerSettings settings) : m_settings(settings) {}

    /// Whether a login may be tried now. In half-open the first caller gets true, the others false until it reports.
    [[nodiscard]] bool allows(Milliseconds now);
    /// Whether that closed it.
    bool succeeded();
    /// Whether that opened it; after a failed try of half-open, anew.
    bool failed(Milliseconds now);
    [[nodiscard]] bool isOpen(Milliseconds now) const;
    /// When a try is next allowed; absent while closed.
    [[nodiscard]] std::optional<Milliseconds> opensUntil() const { return m_openUntil; }

private:
    BreakerSettings m_settings;
    int m_failures = 0;
    bool m_probing = false;
    std::optional<Milliseconds> m_openUntil;
};

} // namespace stormlab
