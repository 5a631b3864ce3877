// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/kubeletpolicy.h"

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr Milliseconds firstRest{1'000};
constexpr Milliseconds longestRest{30'000};
constexpr Milliseconds forgottenAfter{60'000};

} // namespace

Milliseconds RestartBackOff::next(Milliseconds ran)
{
    const bool anew = m_last.count() == 0 || ran >= forgottenAfter;
    m_last = anew ? firstRest : std::min(m_last * 2, longestRest);
    return m_last;
}

} // namespace stormlab
