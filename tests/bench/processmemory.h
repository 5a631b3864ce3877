// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <fstream>
#include <string>

namespace stormlab
{

/// A line of /proc/self/status in MB: "VmRSS" is what the process has now, "VmHWM" the most it ever had.
inline double megabytesOf(const std::string& field)
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        std::int64_t kilobytes = 0;
        if (word == field + ':' && status >> kilobytes)
            return static_cast<double>(kilobytes) / 1024;
    }
    return 0;
}

/// From here on VmHWM is the most since now.
inline void forgetMostMemory()
{
    std::ofstream("/proc/self/clear_refs") << 5;
}

} // namespace stormlab
