// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/chartbands.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

namespace stormlab
{

namespace
{

constexpr int slotCount = 7;

// The window's light colours (Okabe and Ito), with the darker lines on top of areas.
constexpr std::array<std::string_view, slotCount> fills = {"#0072b2", "#d55e00", "#009e73", "#cc79a7",
                                                           "#e69f00", "#56b4e9", "#999933"};
constexpr std::string_view otherFill = "#999999";
constexpr std::string_view labFill = "#8a939c";

} // namespace

std::vector<Band> bandsOf(const ChartOrder& order)
{
    const auto& names = order.activity.applications;
    std::vector<std::string> sorted;
    for (const std::string& name : order.order) {
        if (std::find(names.begin(), names.end(), name) != names.end())
            sorted.push_back(name);
    }
    for (const std::string& name : names) {
        if (name != labSessions && std::find(sorted.begin(), sorted.end(), name) == sorted.end())
            sorted.push_back(name);
    }
    if (std::find(names.begin(), names.end(), labSessions) != names.end())
        sorted.emplace_back(labSessions);
    std::set<int> taken;
    for (const auto& [name, slot] : order.colourSlots)
        taken.insert(slot);
    std::vector<Band> bands;
    for (const std::string& name : sorted) {
        const auto index = static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
        const auto given = order.colourSlots.find(name);
        int slot = given == order.colourSlots.end() ? 0 : given->second;
        while (given == order.colourSlots.end() && taken.contains(slot))
            ++slot;
        if (name == labSessions) {
            bands.push_back({name, index, "lab", std::string(labFill)});
            continue;
        }
        taken.insert(slot);
        if (slot >= 0 && slot < slotCount)
            bands.push_back(
                {name, index, "slot" + std::to_string(slot), std::string(fills.at(static_cast<std::size_t>(slot)))});
        else
            bands.push_back({name, index, "other", std::string(otherFill)});
    }
    return bands;
}

std::vector<Band> stacked(std::vector<Band> bands, const std::vector<std::string>& order)
{
    const auto height = [&order](const Band& band) {
        if (band.application == labSessions)
            return -std::ssize(order);
        const auto found = std::ranges::find(order, band.application);
        return found == order.end() ? std::ptrdiff_t{1} : order.begin() - found;
    };
    std::ranges::stable_sort(bands, {}, height);
    return bands;
}

} // namespace stormlab
