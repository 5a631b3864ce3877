// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/serverstate.h"

#include <algorithm>
#include <tuple>

namespace stormlab
{

namespace
{

std::string textOf(const std::string& value)
{
    return value;
}

std::string textOf(int value)
{
    return std::to_string(value);
}

std::string textOf(bool value)
{
    return value ? "on" : "off";
}

template <typename Map>
void compare(ServerChangeKind kind, const Map& before, const Map& after, std::vector<ServerChange>& changes)
{
    for (const auto& [name, value] : before) {
        const auto now = after.find(name);
        if (now == after.end())
            changes.push_back({kind, name, textOf(value), {}});
        else if (now->second != value)
            changes.push_back({kind, name, textOf(value), textOf(now->second)});
    }
    for (const auto& [name, value] : after) {
        if (!before.contains(name))
            changes.push_back({kind, name, {}, textOf(value)});
    }
}

} // namespace

std::vector<ServerChange> changesBetween(const ServerState& before, const ServerState& after)
{
    std::vector<ServerChange> changes;
    compare(ServerChangeKind::Setting, before.settings, after.settings, changes);
    compare(ServerChangeKind::PendingSetting, before.pending, after.pending, changes);
    compare(ServerChangeKind::RoleLimit, before.roleLimits, after.roleLimits, changes);
    compare(ServerChangeKind::RoleSetting, before.roleSettings, after.roleSettings, changes);
    compare(ServerChangeKind::RoleLogin, before.roleLogin, after.roleLogin, changes);
    compare(ServerChangeKind::Index, before.indexes, after.indexes, changes);
    if (before.postmasterStart != after.postmasterStart)
        changes.push_back({ServerChangeKind::Restart, "postmaster", before.postmasterStart, after.postmasterStart});
    std::sort(changes.begin(), changes.end(), [](const ServerChange& a, const ServerChange& b) {
        return std::tie(a.kind, a.name) < std::tie(b.kind, b.name);
    });
    return changes;
}

} // namespace stormlab
