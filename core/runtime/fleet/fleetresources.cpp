// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/fleetresources.h"

#include "core/domain/appdemand.h"
#include "core/domain/podroom.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace stormlab
{

namespace
{

/// Descriptors for the rest of the program and for connections that are being closed.
constexpr std::int64_t otherDescriptors = 512;
/// The lab's own sessions of one drill, its files and its pipes.
constexpr std::int64_t descriptorsPerDrill = 32;
/// What watches a pod: its end, its output, its log, two probes.
constexpr std::int64_t descriptorsPerPod = 5;
/// Requests to pods for which there is no descriptor fail at once, so that beyond some thousands none need be there.
constexpr std::int64_t mostRequestsToPods = 4'000;

/// Threads of ours.
constexpr std::int64_t otherProcesses = 32;
constexpr std::int64_t serverProcesses = 32; ///< besides its backends

// An idle backend has about 1.35 MB of its own, a fleet connection under 40 kB; the server's shared memory fits into
// what it has besides.
constexpr std::int64_t bytesPerBackend = 1'500'000;
constexpr std::int64_t bytesPerConnection = 40'000;
constexpr std::int64_t bytesOfServer = 64'000'000;
constexpr std::int64_t bytesOfProgram = 64'000'000;
/// A pod with its engine, and a pooler.
constexpr std::int64_t bytesPerPod = 12'000'000;
constexpr std::int64_t bytesOfPooler = 12'000'000;

std::int64_t descriptorsOf(const AppSpec& app, const AppDemand& demand)
{
    // The connections of pods are theirs.
    return app.pods ? demand.pods * descriptorsPerPod + std::min<std::int64_t>(demand.requests, mostRequestsToPods)
                    : demand.connections;
}

FleetDemand timesOver(const FleetDemand& each, int drills)
{
    return {each.connections * drills, each.descriptors * drills, each.processes * drills, each.memoryBytes * drills};
}

std::optional<std::int64_t> firstNumber(const std::string& path)
{
    std::ifstream file(path);
    std::int64_t number = 0;
    return file >> number ? std::optional(number) : std::nullopt;
}

/// "MemAvailable: 123 kB" and its like.
std::optional<std::int64_t> labelledNumber(const std::string& path, const std::string& label)
{
    std::ifstream file(path);
    std::string line;
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string word;
        std::int64_t number = 0;
        if (words >> word >> number && word == label)
            return number;
    }
    return std::nullopt;
}

/// The folder of this process in a version 2 hierarchy, or of its pids controller in version 1; empty when unknown.
std::string processGroupFolder()
{
    std::ifstream file("/proc/self/cgroup");
    std::string line;
    std::string unified;
    while (std::getline(file, line)) {
        const std::size_t pids = line.find(":pids:");
        if (pids != std::string::npos)
            return "/sys/fs/cgroup/pids" + line.substr(pids + 6);
        if (line.starts_with("0::"))
            unified = "/sys/fs/cgroup" + line.substr(3);
    }
    return unified;
}

std::optional<std::int64_t> least(std::optional<std::int64_t> one, std::optional<std::int64_t> other)
{
    if (!one || !other)
        return one ? one : other;
    return std::min(*one, *other);
}

std::optional<std::int64_t> processesLeft()
{
    std::optional<std::int64_t> left;
    const std::string folder = processGroupFolder();
    const auto groupMost = firstNumber(folder + "/pids.max");
    if (groupMost)
        left = *groupMost - firstNumber(folder + "/pids.current").value_or(0);
    left = least(left, firstNumber("/proc/sys/kernel/pid_max"));
    rlimit limit{};
    // Root is exempt, and so is the account that the server drops to when we are root, as limits are the account's own.
    if (::geteuid() != 0 && ::getrlimit(RLIMIT_NPROC, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        left = least(left, static_cast<std::int64_t>(limit.rlim_cur));
    return left;
}

Error lacking(const std::string& what, std::int64_t needed, std::int64_t there, const std::string& nextStep)
{
    return {ErrorCode::Resources,
            "This scenario needs " + std::to_string(needed) + " " + what + ", and there are " + std::to_string(there) +
                ".",
            "", nextStep};
}

constexpr std::int64_t megabytes(std::int64_t bytes)
{
    return bytes / 1'000'000;
}

/// As far as that is allowed.
void allowDescriptors(const FleetDemand& demand)
{
    rlimit limit{};
    const auto needed = static_cast<rlim_t>(demand.descriptors + otherDescriptors);
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < needed) {
        limit.rlim_cur = std::min(needed, limit.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace

FleetDemand fleetDemand(const Scenario& scenario)
{
    const std::int64_t backends = scenario.sandbox.maxConnections;
    const bool pooled = scenario.sandbox.pooler.has_value();
    const std::int64_t podsAndEngines = podProcesses(scenario);
    FleetDemand demand;
    demand.descriptors = descriptorsPerDrill;
    for (const AppSpec& app : scenario.fleet) {
        const AppDemand own = appDemand(scenario, app);
        demand.connections += own.connections;
        demand.descriptors += descriptorsOf(app, own);
    }
    demand.processes = backends + serverProcesses + podsAndEngines + (pooled ? 1 : 0);
    demand.memoryBytes = bytesOfServer + backends * bytesPerBackend + demand.connections * bytesPerConnection +
                         podsAndEngines / 2 * bytesPerPod + (pooled ? bytesOfPooler : 0);
    return demand;
}

FleetDemand largerOf(const FleetDemand& one, const FleetDemand& other)
{
    return {std::max(one.connections, other.connections), std::max(one.descriptors, other.descriptors),
            std::max(one.processes, other.processes), std::max(one.memoryBytes, other.memoryBytes)};
}

ComputerLimits computerLimits()
{
    ComputerLimits limits;
    rlimit descriptors{};
    if (::getrlimit(RLIMIT_NOFILE, &descriptors) == 0 && descriptors.rlim_max != RLIM_INFINITY)
        limits.descriptors = static_cast<std::int64_t>(descriptors.rlim_max);
    limits.processes = processesLeft();
    const auto available = labelledNumber("/proc/meminfo", "MemAvailable:");
    if (available)
        limits.memoryBytes = *available * 1024;
    return limits;
}

Result<void> suffices(const FleetDemand& demand, const ComputerLimits& limits)
{
    const std::int64_t descriptors = demand.descriptors + otherDescriptors;
    const std::int64_t processes = demand.processes + otherProcesses;
    const std::int64_t memory = demand.memoryBytes + bytesOfProgram;
    if (limits.descriptors && *limits.descriptors < descriptors)
        return lacking("open files", descriptors, *limits.descriptors, "Raise the limit (ulimit -Hn) and start again.");
    if (limits.processes && *limits.processes < processes)
        return lacking("processes", processes, *limits.processes, "Raise the limit (ulimit -u) or end other programs.");
    if (limits.memoryBytes && *limits.memoryBytes < memory)
        return lacking("MB of memory", megabytes(memory), megabytes(*limits.memoryBytes),
                       "Close other programs and start again.");
    return {};
}

int drillsWithEnough(const FleetDemand& each, const ComputerLimits& limits, int wanted)
{
    int drills = 1;
    while (drills < wanted && suffices(timesOver(each, drills + 1), limits))
        ++drills;
    allowDescriptors(timesOver(each, drills));
    return drills;
}

Result<void> checkFleetResources(const Scenario& scenario)
{
    const FleetDemand demand = fleetDemand(scenario);
    Result<void> enough = suffices(demand, computerLimits());
    if (enough)
        allowDescriptors(demand);
    return enough;
}

} // namespace stormlab
