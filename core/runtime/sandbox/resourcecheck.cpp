// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/resourcecheck.h"

#include <sys/resource.h>
#include <unistd.h>

#include <cstdint>
#include <fstream>
#include <optional>

namespace stormlab
{

namespace
{

/// Private memory and page tables of an idle backend, and what the server takes before the first one.
constexpr std::uint64_t kilobytesPerBackend = 1'382;
constexpr std::uint64_t kilobytesOfServer = 64 * 1024;
/// The fleet holds at most the server's limit and as many attempts again; then the window, logs and the lab's sessions.
constexpr rlim_t descriptorsPerSlot = 2;
constexpr rlim_t descriptorsOfProgram = 256;
constexpr rlim_t processesOfServer = 32;

std::optional<std::uint64_t> availableKilobytes()
{
    std::ifstream file("/proc/meminfo");
    for (std::string name; file >> name;) {
        std::uint64_t kilobytes = 0;
        if (name == "MemAvailable:" && file >> kilobytes) {
            return kilobytes;
        }
    }
    return std::nullopt;
}

Error tooLittle(const std::string& what, std::uint64_t needed, std::uint64_t there, const std::string& nextStep)
{
    return {ErrorCode::Resources,
            "This computer has too little for the drill: it needs " + std::to_string(needed) + " " + what + ", and " +
                std::to_string(there) + " are left.",
            {},
            nextStep};
}

std::uint64_t kilobytesFor(std::uint64_t slots)
{
    return kilobytesOfServer + slots * kilobytesPerBackend;
}

/// Absent for root, whom that limit does not bind.
std::optional<rlim_t> allowedProcesses()
{
    rlimit limit{};
    const bool limited = ::geteuid() != 0 && ::getrlimit(RLIMIT_NPROC, &limit) == 0;
    return limited ? std::optional(limit.rlim_cur) : std::nullopt;
}

Result<void> checkDescriptors(rlim_t needed)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= needed) {
        return {};
    }
    if (limit.rlim_max < needed) {
        return tooLittle("open files", needed, limit.rlim_max, "Raise the limit: ulimit -n " + std::to_string(needed));
    }
    limit.rlim_cur = limit.rlim_max;
    if (::setrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return tooLittle("open files", needed, limit.rlim_cur, "Raise the limit: ulimit -n " + std::to_string(needed));
    }
    return {};
}

} // namespace

Result<void> checkResources(const SandboxSpec& spec)
{
    const auto slots = static_cast<std::uint64_t>(spec.maxConnections);
    const std::uint64_t needed = kilobytesFor(slots);
    const auto available = availableKilobytes();
    if (available && *available < needed) {
        return tooLittle("MB of memory", needed / 1024, *available / 1024, "Close some programs and try again.");
    }
    const std::optional<rlim_t> processes = allowedProcesses();
    if (processes && *processes < slots + processesOfServer) {
        return tooLittle("processes", slots + processesOfServer, *processes, "Raise the limit: ulimit -u");
    }
    return checkDescriptors(slots * descriptorsPerSlot + descriptorsOfProgram);
}

} // namespace stormlab
