// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/serverprocesses.h"

#include "core/runtime/sandbox/filecontents.h"
#include "core/runtime/sandbox/sharedmemory.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <functional>
#include <iterator>
#include <set>
#include <sstream>
#include <thread>
#include <utility>

namespace stormlab
{

namespace
{

using namespace std::chrono_literals;

/// The inode of the pid namespace that this program lives in.
std::uint64_t ownSpace()
{
    struct stat facts {
    };
    return ::stat("/proc/self/ns/pid", &facts) == 0 ? facts.st_ino : 0;
}

std::string linkTarget(const std::string& path)
{
    std::array<char, 4096> buffer{};
    const ssize_t length = ::readlink(path.c_str(), buffer.data(), buffer.size());
    return length < 0 ? std::string() : std::string(buffer.data(), static_cast<std::size_t>(length));
}

struct Stat {
    char state = 'Z';
    std::uint64_t start = 0;
};

/// /proc/PID/stat: the name in parentheses may hold anything, so count from the last ')'.
std::optional<Stat> readStat(pid_t pid)
{
    const std::string text = fileContents("/proc/" + std::to_string(pid) + "/stat");
    const auto end = text.rfind(')');
    if (end == std::string::npos) {
        return std::nullopt;
    }
    std::istringstream fields(text.substr(end + 1));
    Stat stat;
    fields >> stat.state;
    std::string skipped;
    for (int field = 4; field < 22; ++field) {
        fields >> skipped;
    }
    fields >> stat.start;
    return fields ? std::optional(stat) : std::nullopt;
}

bool lies(const std::string& path, const std::string& folder)
{
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

bool belongsTo(const std::string& process, const std::string& serverFolder)
{
    if (lies(linkTarget(process + "/cwd"), serverFolder)) {
        const std::string program = std::filesystem::path(linkTarget(process + "/exe")).filename().string();
        if (program.starts_with("postgres") || program.starts_with("initdb")) {
            return true;
        }
    }
    const std::string mark = std::string(serverFolderVariable) + "=" + serverFolder + '\0';
    const std::string environment = '\0' + fileContents(process + "/environ");
    return environment.find('\0' + mark) != std::string::npos;
}

void signalAll(const std::vector<ProcessIdentity>& processes, int signal)
{
    for (const ProcessIdentity& process : processes) {
        if (isAlive(process)) {
            ::kill(process.pid, signal);
        }
    }
}

bool waitUntil(const std::function<bool()>& reached, std::chrono::milliseconds within)
{
    const auto end = std::chrono::steady_clock::now() + within;
    for (auto pause = 2ms; !reached(); pause = std::min(pause * 2, 20ms)) {
        if (std::chrono::steady_clock::now() > end) {
            return false;
        }
        std::this_thread::sleep_for(pause);
    }
    return true;
}

/// SIGKILL until none is left; false when some were still there at the end.
bool killAll(const std::string& serverFolder, std::chrono::milliseconds within)
{
    return waitUntil(
        [&] {
            const auto left = processesOf(serverFolder);
            signalAll(left, SIGKILL);
            return left.empty();
        },
        within);
}

/// Of all its processes, which are stopped for it and stay so.
std::set<DynamicSegment> segmentsInUse(const std::string& serverFolder)
{
    std::set<DynamicSegment> found;
    // One that does not settle is killed all the same.
    static_cast<void>(freezeFolder(serverFolder));
    for (const ProcessIdentity& process : processesOf(serverFolder)) {
        std::ranges::copy(dynamicSegmentsOf(process.pid), std::inserter(found, found.end()));
    }
    return found;
}

} // namespace

std::optional<ProcessIdentity> identify(pid_t pid)
{
    const auto stat = pid > 0 ? readStat(pid) : std::nullopt;
    if (!stat || stat->state == 'Z' || stat->state == 'X') {
        return std::nullopt;
    }
    return ProcessIdentity{pid, stat->start, ownSpace()};
}

bool isAlive(const ProcessIdentity& process)
{
    if (process.space != 0 && process.space != ownSpace()) {
        return true;
    }
    const auto now = identify(process.pid);
    return now && now->start == process.start;
}

std::string bootId()
{
    std::string id = fileContents("/proc/sys/kernel/random/boot_id");
    while (!id.empty() && id.back() == '\n') {
        id.pop_back();
    }
    return id;
}

std::vector<ProcessIdentity> processesOf(const std::string& serverFolder)
{
    std::vector<ProcessIdentity> processes;
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", failure)) {
        const std::string name = entry.path().filename().string();
        pid_t pid = 0;
        const auto parsed = std::from_chars(name.data(), name.data() + name.size(), pid);
        if (parsed.ec != std::errc() || parsed.ptr != name.data() + name.size() || pid == ::getpid()) {
            continue;
        }
        if (belongsTo(entry.path().string(), serverFolder)) {
            if (const auto process = identify(pid)) {
                processes.push_back(*process);
            }
        }
    }
    return processes;
}

std::optional<PostmasterFile> readPostmasterFile(const std::string& dataFolder)
{
    std::istringstream lines(fileContents(dataFolder + "/postmaster.pid"));
    PostmasterFile file;
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        std::istringstream words(line);
        if (number == 1) {
            words >> file.pid;
        } else if (number == 4) {
            words >> file.port;
        }
    }
    return file.pid > 0 ? std::optional(file) : std::nullopt;
}

std::optional<ProcessIdentity> postmasterOf(const std::string& serverFolder, const std::string& dataFolder)
{
    const auto file = readPostmasterFile(dataFolder);
    const auto process = file ? identify(file->pid) : std::nullopt;
    if (!process || !belongsTo("/proc/" + std::to_string(file->pid), serverFolder)) {
        return std::nullopt;
    }
    return process;
}

bool freeze(const std::string& serverFolder, const std::string& dataFolder)
{
    // The postmaster first: nobody forks afterwards, except those that were about to.
    if (const auto postmaster = postmasterOf(serverFolder, dataFolder)) {
        ::kill(postmaster->pid, SIGSTOP);
    }
    return freezeFolder(serverFolder) && !processesOf(serverFolder).empty();
}

bool freezeFolder(const std::string& folder)
{
    std::optional<std::vector<ProcessIdentity>> before;
    return waitUntil(
        [&] {
            const auto now = processesOf(folder);
            signalAll(now, SIGSTOP);
            const bool still = std::ranges::all_of(now, [](const ProcessIdentity& process) {
                const auto stat = readStat(process.pid);
                return !stat || stat->state == 'T' || stat->state == 't' || stat->state == 'Z';
            });
            return still && now == std::exchange(before, now);
        },
        3s);
}

void thaw(const std::string& serverFolder)
{
    signalAll(processesOf(serverFolder), SIGCONT);
}

bool waitForEnd(const std::string& serverFolder)
{
    return waitUntil([&] { return processesOf(serverFolder).empty(); }, 1s);
}

bool endFolder(const std::string& folder)
{
    return killAll(folder, 5s);
}

bool endServer(const std::string& serverFolder, const std::string& dataFolder)
{
    const auto processes = processesOf(serverFolder);
    if (const auto postmaster = postmasterOf(serverFolder, dataFolder)) {
        ::kill(postmaster->pid, SIGQUIT);
        signalAll(processes, SIGCONT);
        waitUntil([&] { return std::ranges::none_of(processes, isAlive); }, 1s);
    }
    const auto segments = segmentsInUse(serverFolder);
    const bool ended = killAll(serverFolder, 5s);
    removeSharedMemory(dataFolder);
    if (ended) {
        remove({segments.begin(), segments.end()});
    }
    return ended;
}

} // namespace stormlab
