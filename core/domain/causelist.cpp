// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/causelist.h"

#include <algorithm>

namespace stormlab
{

std::vector<CauseChoice> causesToChooseFrom(const Scenario& scenario)
{
    std::vector<CauseChoice> causes = scenario.causes;
    std::sort(causes.begin(), causes.end(),
              [](const CauseChoice& one, const CauseChoice& other) { return one.says < other.says; });
    return causes;
}

} // namespace stormlab
