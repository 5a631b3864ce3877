// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statementfacts.h"

#include <algorithm>

namespace stormlab
{

bool StatementFacts::acts() const
{
    const bool changesBeyondSession =
        std::any_of(settingChanges.begin(), settingChanges.end(),
                    [](const SettingChange& change) { return change.scope != SettingChange::Scope::Session; });
    return !backendActs.empty() || changesBeyondSession || !roleChanges.empty() || !definitions.empty();
}

} // namespace stormlab
