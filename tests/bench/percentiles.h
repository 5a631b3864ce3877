// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

namespace stormlab
{

/// "p50", "p99" and "worst" of figures, of which there is at least one.
inline nlohmann::json percentiles(std::vector<double> figures)
{
    std::sort(figures.begin(), figures.end());
    return {
        {"p50", figures[figures.size() / 2]}, {"p99", figures[figures.size() * 99 / 100]}, {"worst", figures.back()}};
}

} // namespace stormlab
