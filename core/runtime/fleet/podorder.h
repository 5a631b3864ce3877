// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scenario.h"
#include "core/runtime/fleet/pglink.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace stormlab
{

/// All that a pod is told when it is started.
struct PodOrder {
    std::string host;
    int port = 0;
    int poolerPort = 0; ///< on the same host; 0 without a pooler
    std::string database;
    std::string role;
    std::string password;
    std::string app; ///< its application_name
    SettingMap settings;
    Workload workload{}; ///< what one request does; its rates are the lab's affair
    PodsSpec pods{};
    std::uint64_t seed = 0;
    int number = 0; ///< of the pod, from 0

    friend bool operator==(const PodOrder&, const PodOrder&) = default;
};

[[nodiscard]] LinkTarget targetOf(const PodOrder& order);

/// One JSON object. It holds a password: it goes to the pod through a descriptor, never by the command line.
[[nodiscard]] std::string toJson(const PodOrder& order);
[[nodiscard]] Result<PodOrder> podOrderFromJson(std::string_view text);

} // namespace stormlab
