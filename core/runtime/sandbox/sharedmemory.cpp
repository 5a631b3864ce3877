// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/sharedmemory.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <sys/stat.h>

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>
#include <sstream>
#include <string_view>
#include <thread>
#include <vector>

namespace stormlab
{

namespace
{

/// The line of postmaster.pid that has the key and the number of the segment
/// (LOCK_FILE_LINE_SHMEM_KEY in PostgreSQL's utils/pidfile.h).
constexpr int segmentLine = 7;

/// How the segment begins (PGShmemHeader in PostgreSQL's storage/pg_shmem.h).
struct SegmentHeader {
    std::int32_t magic;
    std::int32_t creator;
    std::uint64_t size;
    std::uint64_t free;
    std::uint32_t control; ///< of dynamic shared memory: "/PostgreSQL.CONTROL"; 0 when there is none
};
constexpr std::int32_t segmentMagic = 679834894;

constexpr std::chrono::seconds letsGoWithin{1};
constexpr std::chrono::milliseconds segmentLookEvery{2};

/// Who made which segment, as postmaster.pid has it.
struct Named {
    long creator = 0;
    int segment = 0;
};

std::optional<Named> namedIn(const std::string& dataFolder)
{
    std::ifstream file(dataFolder + "/postmaster.pid");
    Named named;
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        std::istringstream words(line);
        unsigned long key = 0;
        if (number == 1 && words >> named.creator) {
            // One that serves no clients, as initdb starts it, writes its number with a minus.
            named.creator = std::labs(named.creator);
        } else if (number == segmentLine && words >> key >> named.segment) {
            return named;
        }
    }
    return std::nullopt;
}

/// A process that was killed just now lets go of its memory a moment after it is no longer listed.
std::optional<shmid_ds> unusedSegment(int segment)
{
    const auto end = std::chrono::steady_clock::now() + letsGoWithin;
    shmid_ds facts{};
    while (::shmctl(segment, IPC_STAT, &facts) == 0) {
        if (facts.shm_nattch == 0) {
            return facts;
        }
        if (std::chrono::steady_clock::now() > end) {
            break;
        }
        std::this_thread::sleep_for(segmentLookEvery);
    }
    return std::nullopt;
}

std::optional<SegmentHeader> headerOf(int segment)
{
    void* const memory = ::shmat(segment, nullptr, SHM_RDONLY);
    if (memory == reinterpret_cast<void*>(-1)) {
        return std::nullopt;
    }
    SegmentHeader header{};
    std::memcpy(&header, memory, sizeof header);
    ::shmdt(memory);
    return header;
}

/// How the control segment begins (dsm_control_header in PostgreSQL's storage/ipc/dsm.c), up to its first entry. An
/// entry begins with the handle of another segment and how often that is in use: 0 when the entry is free. How long an
/// entry is depends on the version; all of them have the same length and fill the segment.
struct ControlHeader {
    std::uint32_t magic;
    std::uint32_t entries; ///< that have ever been in use
    std::uint32_t maximum;
    std::uint32_t padding;
};
struct ControlEntry {
    std::uint32_t handle;
    std::uint32_t uses;
};
constexpr std::uint32_t controlMagic = 0x9a503d32;

constexpr std::string_view memoryFolder = "/dev/shm";
constexpr std::string_view segmentPrefix = "/PostgreSQL.";

std::optional<uid_t> ownerOf(const std::string& segment)
{
    struct stat facts {
    };
    const std::string path = std::string(memoryFolder) + segment;
    return ::lstat(path.c_str(), &facts) == 0 ? std::optional(facts.st_uid) : std::nullopt;
}

std::string segmentName(std::uint32_t handle)
{
    return std::string(segmentPrefix) + std::to_string(handle);
}

/// The handles of all segments that the control segment names.
std::vector<std::uint32_t> handlesIn(const std::string& control)
{
    std::ifstream file(std::string(memoryFolder) + control, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    ControlHeader header{};
    if (bytes.size() < sizeof header) {
        return {};
    }
    std::memcpy(&header, bytes.data(), sizeof header);
    const std::size_t length = header.maximum == 0 ? 0 : (bytes.size() - sizeof header) / header.maximum;
    if (header.magic != controlMagic || header.entries > header.maximum || length < sizeof(ControlEntry)) {
        return {};
    }
    std::vector<std::uint32_t> found;
    for (std::size_t index = 0; index < header.entries; ++index) {
        ControlEntry entry{};
        std::memcpy(&entry, bytes.data() + sizeof header + index * length, sizeof entry);
        if (entry.uses > 0) {
            found.push_back(entry.handle);
        }
    }
    return found;
}

/// The dynamic shared memory: every segment that the control segment names, and then that one.
void removeDynamic(std::uint32_t control, uid_t owner)
{
    const std::string name = segmentName(control);
    if (control == 0 || ownerOf(name) != owner) {
        return;
    }
    std::vector<DynamicSegment> segments;
    for (const std::uint32_t handle : handlesIn(name)) {
        segments.push_back({segmentName(handle), owner});
    }
    segments.push_back({name, owner});
    remove(segments);
}

/// The name of the segment that lies at this path; empty when it is something else.
std::string segmentAt(std::string_view path)
{
    const bool inMemory = path.starts_with(memoryFolder);
    path.remove_prefix(inMemory ? memoryFolder.size() : path.size());
    return path.starts_with(segmentPrefix) ? std::string(path) : std::string();
}

/// What the lines of /proc/PID/maps end with, and what /proc/PID/fd has.
std::set<std::string> pathsInUse(const std::string& process)
{
    std::set<std::string> paths;
    std::ifstream maps(process + "/maps");
    for (std::string line; std::getline(maps, line);) {
        if (const auto path = line.find('/'); path != std::string::npos) {
            paths.insert(line.substr(path));
        }
    }
    // The process may end meanwhile.
    std::error_code failure;
    std::filesystem::directory_iterator entry(process + "/fd", failure);
    for (; !failure && entry != std::filesystem::directory_iterator(); entry.increment(failure)) {
        std::error_code closed;
        paths.insert(std::filesystem::read_symlink(entry->path(), closed).string());
    }
    return paths;
}

} // namespace

std::vector<DynamicSegment> dynamicSegmentsOf(pid_t process)
{
    std::vector<DynamicSegment> found;
    for (const std::string& path : pathsInUse("/proc/" + std::to_string(process))) {
        const std::string name = segmentAt(path);
        if (const auto owner = name.empty() ? std::nullopt : ownerOf(name)) {
            found.push_back({name, *owner});
        }
    }
    return found;
}

void remove(const std::vector<DynamicSegment>& segments)
{
    for (const DynamicSegment& segment : segments) {
        if (ownerOf(segment.name) == segment.owner) {
            ::shm_unlink(segment.name.c_str());
        }
    }
}

void removeSharedMemory(const std::string& dataFolder)
{
    struct stat folder {
    };
    const auto named = namedIn(dataFolder);
    const auto facts = named ? unusedSegment(named->segment) : std::nullopt;
    if (!facts || ::lstat(dataFolder.c_str(), &folder) != 0 || facts->shm_perm.cuid != folder.st_uid ||
        facts->shm_segsz < sizeof(SegmentHeader)) {
        return;
    }
    // The number may be another segment's by now, after a restart of the computer for one.
    const auto header = headerOf(named->segment);
    if (header && header->magic == segmentMagic && header->creator == named->creator) {
        removeDynamic(header->control, folder.st_uid);
        ::shmctl(named->segment, IPC_RMID, nullptr);
    }
}

} // namespace stormlab
