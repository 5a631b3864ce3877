// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/requestscript.h"

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

} // namespace stormlab
