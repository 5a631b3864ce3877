// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/requestscript.h"

#include <algorithm>
#include <numeric>

namespace stormlab
{

RequestScript requestScript(const Workload& workload, IoPlacement io, RandomStream& chance)
{
    std::vector<Milliseconds> waits;
    for (const WorkStep& step : workload.steps)
        waits.push_back(chance.within(step.io));

    RequestScript script;
    if (io == IoPlacement::Outside) {
        script.emplace_back(Wait{std::accumulate(waits.begin(), waits.end(), Milliseconds(0))});
        waits.assign(waits.size(), Milliseconds(0));
    }
    script.emplace_back(Acquire{});
    if (workload.transaction)
        script.emplace_back(Begin{});
    for (std::size_t step = 0; step < workload.steps.size(); ++step) {
        script.emplace_back(RunStep{step});
        if (waits[step].count() > 0)
            script.emplace_back(Wait{waits[step]});
    }
    if (workload.transaction)
        script.emplace_back(Commit{});
    script.emplace_back(Release{});
    return script;
}

namespace
{

bool runsInParallel(const Workload& workload)
{
    return std::any_of(workload.steps.begin(), workload.steps.end(),
                       [](const WorkStep& step) { return step.parallel > 1; });
}

/// The slow work of a script.
Milliseconds waitOf(const RequestScript& script)
{
    Milliseconds sum{0};
    for (const RequestAct& act : script) {
        if (const auto* wait = std::get_if<Wait>(&act))
            sum += wait->time;
    }
    return sum;
}

/// The slow work of all stages: of scripts side by side the longest counts.
Milliseconds waitOf(const RequestPlan& plan)
{
    Milliseconds sum{0};
    for (const std::vector<RequestScript>& stage : plan) {
        Milliseconds longest{0};
        for (const RequestScript& script : stage)
            longest = std::max(longest, waitOf(script));
        sum += longest;
    }
    return sum;
}

RequestScript branch(std::size_t step, Milliseconds wait)
{
    RequestScript script{Acquire{}, RunStep{step}};
    if (wait.count() > 0)
        script.emplace_back(Wait{wait});
    script.emplace_back(Release{});
    return script;
}

RequestPlan stagedPlan(const Workload& workload, RandomStream& chance)
{
    RequestPlan plan;
    for (std::size_t step = 0; step < workload.steps.size(); ++step) {
        std::vector<RequestScript>& stage = plan.emplace_back();
        for (int side = 0; side < workload.steps[step].parallel; ++side)
            stage.push_back(branch(step, chance.within(workload.steps[step].io)));
    }
    return plan;
}

} // namespace

RequestPlan requestPlan(const Workload& workload, IoPlacement io, RandomStream& chance)
{
    if (!runsInParallel(workload))
        return {std::vector<RequestScript>{requestScript(workload, io, chance)}};
    RequestPlan plan = stagedPlan(workload, chance);
    if (io == IoPlacement::Inside)
        return plan;
    RequestPlan outside = withoutDatabase(plan);
    for (std::vector<RequestScript>& stage : plan) {
        for (RequestScript& script : stage)
            std::erase_if(script, [](const RequestAct& act) { return std::holds_alternative<Wait>(act); });
        outside.push_back(std::move(stage));
    }
    return outside;
}

RequestPlan withoutDatabase(const RequestPlan& plan)
{
    const RequestScript script{Wait{waitOf(plan)}};
    return {std::vector<RequestScript>{script}};
}

} // namespace stormlab
