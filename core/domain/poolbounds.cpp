// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/poolbounds.h"

namespace stormlab
{

Result<void> checkPoolBounds(const SettingMap& configured, const SettingMap& changes)
{
    const auto minimum = changes.find("pool.min");
    if (minimum == changes.end())
        return {};
    SettingMap merged = changes;
    merged.insert(configured.begin(), configured.end());
    const Result<ClientSettings> settings = effectiveSettings(merged);
    if (!settings)
        return {};
    // An effective minimum is never above the maximum, so the one that was asked for is read beside a maximum that any
    // minimum fits under.
    const Result<ClientSettings> asked = effectiveSettings({*minimum, {"pool.max", "1000"}});
    const int most = settings.value().pool.max;
    if (!asked || asked.value().pool.min <= most)
        return {};
    const std::string number = std::to_string(most);
    return Error{ErrorCode::Usage,
                 "pool.min cannot be " + minimum->second + ": one instance opens at most " + number +
                     " connections (pool.max).",
                 "", "Set pool.min to " + number + " or less."};
}

} // namespace stormlab
