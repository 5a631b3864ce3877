// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/rolloutplan.h"

#include <algorithm>

namespace stormlab
{

namespace
{

using Act = RolloutStep::Act;

void retireAll(std::vector<RolloutStep>& plan, int instances, Milliseconds after)
{
    for (int instance = 0; instance < instances; ++instance)
        plan.push_back({after, Act::Retire, instance});
}

std::vector<RolloutStep> allAtOnce(const ClientSettings& settings, const RolloutOrder& order)
{
    std::vector<RolloutStep> plan;
    const bool overlaps = settings.deploy.overlap.count() > 0;
    if (!overlaps && order.stopOldFirst)
        retireAll(plan, order.oldInstances, order.rollout);
    Milliseconds last = order.rollout;
    for (int instance = 0; instance < settings.instances; ++instance) {
        last = order.rollout + instance * settings.startupStagger;
        plan.push_back({last, Act::Start, instance});
    }
    if (overlaps)
        retireAll(plan, order.oldInstances, order.rollout + settings.deploy.overlap);
    else if (!order.stopOldFirst)
        retireAll(plan, order.oldInstances, last);
    return plan;
}

std::vector<RolloutStep> rolling(const ClientSettings& settings, const RolloutOrder& order)
{
    std::vector<RolloutStep> plan;
    const int turns = std::max(settings.instances, order.oldInstances);
    const bool retireFirst = settings.deploy.overlap.count() == 0 && order.stopOldFirst;
    for (int turn = 0; turn < turns; ++turn) {
        const Milliseconds after = order.rollout * (turn + 1) / turns;
        if (turn < order.oldInstances && retireFirst)
            plan.push_back({after, Act::Retire, turn});
        if (turn < settings.instances)
            plan.push_back({after, Act::Start, turn});
        if (turn < order.oldInstances && !retireFirst)
            plan.push_back({after + settings.deploy.overlap, Act::Retire, turn});
    }
    return plan;
}

} // namespace

std::vector<RolloutStep> rolloutPlan(const ClientSettings& settings, const RolloutOrder& order)
{
    std::vector<RolloutStep> plan =
        settings.deploy.strategy == DeployStrategy::Rolling ? rolling(settings, order) : allAtOnce(settings, order);
    std::stable_sort(plan.begin(), plan.end(),
                     [](const RolloutStep& one, const RolloutStep& other) { return one.after < other.after; });
    return plan;
}

} // namespace stormlab
