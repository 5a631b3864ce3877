// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/fleetresources.h"

#include "core/domain/budget.h"

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
constexpr rlim_t otherDescriptors = 512;
/// Processes of the server besides its backends, and threads of ours.
constexpr int otherProcesses = 64;

// An idle backend has about 1.35 MB of its own, a fleet connection under 40 kB; the server's shared memory and the
// program fit into the rest.
constexpr std::int64_t bytesPerBackend = 1'500'000;
constexpr std::int64_t bytesPerConnection = 40'000;
constexpr std::int64_t bytesOfTheRest = 128'000'000;

/// A pod and its engine.
constexpr int processesPerPod = 2;
constexpr std::int64_t bytesPerPod = 12'000'000;

int podsOf(const AppSpec& app)
{
    const Result<ClientSettings> settings = effectiveSettings(app.settings);
    return app.pods && settings ? settings.value().instances : 0;
}

int worstConnections(const AppSpec& app, const SettingMap& configured)
{
    const Result<ClientSettings> checked = effectiveSettings(configured);
    if (!checked)
        return 0;
    ClientSettings settings = checked.value();
    settings.instances = mostInstances(app, settings);
    return budgetLine({}, settings).deploying();
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

} // namespace

FleetDemand fleetDemand(const Scenario& scenario)
{
    FleetDemand demand;
    for (const AppSpec& app : scenario.fleet) {
        int worst = worstConnections(app, app.settings);
        for (const InjectSpec& inject : scenario.injects) {
            SettingMap released = inject.settings;
            released.insert(app.settings.begin(), app.settings.end());
            if (releases(inject, app.name))
                worst = std::max(worst, worstConnections(app, released));
        }
        demand.connections += worst;
        demand.pods += podsOf(app);
    }
    demand.backends = scenario.sandbox.maxConnections;
    demand.memoryBytes = demand.backends * bytesPerBackend + demand.connections * bytesPerConnection +
                         demand.pods * bytesPerPod + bytesOfTheRest;
    return demand;
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
    const std::int64_t descriptors = demand.connections + static_cast<std::int64_t>(otherDescriptors);
    const std::int64_t processes = demand.backends + demand.pods * processesPerPod + otherProcesses;
    if (limits.descriptors && *limits.descriptors < descriptors)
        return lacking("open files", descriptors, *limits.descriptors, "Raise the limit (ulimit -Hn) and start again.");
    if (limits.processes && *limits.processes < processes)
        return lacking("processes", processes, *limits.processes, "Raise the limit (ulimit -u) or end other programs.");
    if (limits.memoryBytes && *limits.memoryBytes < demand.memoryBytes)
        return lacking("MB of memory", megabytes(demand.memoryBytes), megabytes(*limits.memoryBytes),
                       "Close other programs and start again.");
    return {};
}

Result<void> checkFleetResources(const Scenario& scenario)
{
    const FleetDemand demand = fleetDemand(scenario);
    Result<void> enough = suffices(demand, computerLimits());
    if (!enough)
        return enough;
    rlimit limit{};
    const auto needed = static_cast<rlim_t>(demand.connections) + otherDescriptors;
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < needed) {
        limit.rlim_cur = needed;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    return {};
}

} // namespace stormlab
