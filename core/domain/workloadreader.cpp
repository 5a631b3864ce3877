// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scenarioparts.h"

namespace stormlab
{

namespace
{

DurationRange readRange(const DocumentNode& node)
{
    constexpr WholeRange day{0, 86'400'000};
    std::vector<int> ends;
    for (const DocumentNode& element : node.elements({2, 2}))
        ends.push_back(element.whole(day));
    if (ends.size() < 2)
        return {};
    if (ends[0] > ends[1])
        node.mistake("begins at " + std::to_string(ends[0]) + " and ends at " + std::to_string(ends[1]) +
                     ": expected the least first");
    return {Milliseconds{ends[0]}, Milliseconds{ends[1]}};
}

WorkStep readStep(const DocumentNode& node)
{
    WorkStep step;
    node.expectMembers({{"sql"}, {"io_ms", "parallel"}});
    node.read("sql", step.sql, {.most = 4'000, .expected = "an SQL statement"});
    node.read("parallel", step.parallel, WholeRange{1, 50});
    if (const std::optional<DocumentNode> io = node.member("io_ms"))
        step.io = readRange(*io);
    return step;
}

EnvironmentSpec readEnvironments(const DocumentNode& node)
{
    EnvironmentSpec environments;
    node.expectMembers({{"most"}, {"cache_hit_percent", "cold_start_ms", "ends_after_ms", "limit_ms"}});
    node.read("most", environments.most, WholeRange{1, 1'000});
    node.read("limit_ms", environments.limit, WholeRange{100, 600'000});
    node.read("ends_after_ms", environments.endsAfter, WholeRange{1'000, 3'600'000});
    if (const std::optional<DocumentNode> start = node.member("cold_start_ms"))
        environments.coldStart = readRange(*start);
    if (const std::optional<DocumentNode> hits = node.member("cache_hit_percent"))
        environments.cachePercent = hits->whole({0, 100});
    return environments;
}

} // namespace

Workload readWorkload(const DocumentNode& node)
{
    Workload workload;
    node.expectMembers({{"steps"}, {"environments", "requests_per_second", "workers", "rest_ms", "transaction"}});
    if (const std::optional<DocumentNode> rate = node.member("requests_per_second"))
        workload.requestsPerSecond = rate->number({0, 10'000});
    node.read("workers", workload.workers, {0, 100});
    node.read("transaction", workload.transaction);
    if (const std::optional<DocumentNode> rest = node.member("rest_ms"))
        workload.rest = readRange(*rest);
    if (const std::optional<DocumentNode> steps = node.member("steps")) {
        for (const DocumentNode& step : steps->elements({0, 50}))
            workload.steps.push_back(readStep(step));
    }
    if (const std::optional<DocumentNode> environments = node.member("environments"))
        workload.environments = readEnvironments(*environments);
    return workload;
}

} // namespace stormlab
