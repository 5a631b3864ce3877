// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/runtimefolders.h"

#include "core/runtime/sandbox/environmentvariable.h"

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>

namespace stormlab
{

namespace
{

constexpr std::size_t longestSocketPath = 107;

Error folderError(const std::string& folder, const std::string& why)
{
    return {ErrorCode::Sandbox,
            "The folder " + folder + " cannot be used: " + why + ".",
            {},
            "Set STORMLAB_RUNTIME_DIR to a folder of your own."};
}

bool isPrivateFolderOf(const std::string& folder, uid_t uid)
{
    struct stat facts {
    };
    return ::lstat(folder.c_str(), &facts) == 0 && S_ISDIR(facts.st_mode) && facts.st_uid == uid &&
           (facts.st_mode & 0777) == 0700;
}

/// Why a folder that is there cannot be ours; empty when it can.
std::string whyNot(const struct stat& facts, uid_t uid)
{
    if (!S_ISDIR(facts.st_mode)) {
        return "it is not a folder";
    }
    if (facts.st_uid != uid) {
        return "it belongs to somebody else";
    }
    return (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0 ? "others may write to it" : "";
}

/// Only for a folder that has our name: a person's own folders keep the mode they have.
bool openToOthers(const std::string& folder)
{
    return std::filesystem::path(folder).filename().string().starts_with("stormlab") &&
           ::chmod(folder.c_str(), 0711) == 0;
}

std::optional<std::uint64_t> freeBytes(const std::string& folder)
{
    struct statvfs facts {
    };
    if (::statvfs(folder.c_str(), &facts) != 0) {
        return std::nullopt;
    }
    return static_cast<std::uint64_t>(facts.f_bavail) * static_cast<std::uint64_t>(facts.f_frsize);
}

std::string megabytes(std::uint64_t bytes)
{
    return std::to_string(bytes / (1024 * 1024)) + " MB";
}

} // namespace

FolderEnvironment FolderEnvironment::current()
{
    return {::geteuid(),
            environmentVariable("STORMLAB_RUNTIME_DIR"),
            environmentVariable("STORMLAB_CACHE_DIR"),
            environmentVariable("XDG_RUNTIME_DIR"),
            environmentVariable("XDG_CACHE_HOME"),
            environmentVariable("HOME")};
}

std::vector<std::string> runtimeFolderCandidates(const FolderEnvironment& environment)
{
    if (!environment.runtimeOverride.empty()) {
        return {environment.runtimeOverride};
    }
    std::vector<std::string> candidates;
    // Root's own XDG folder is closed to the account that the server runs as.
    if (environment.uid != 0 && isPrivateFolderOf(environment.xdgRuntime, environment.uid)) {
        candidates.push_back(environment.xdgRuntime + "/stormlab");
    }
    const std::string own = "stormlab-" + std::to_string(environment.uid);
    candidates.push_back("/dev/shm/" + own);
    candidates.push_back("/tmp/" + own);
    return candidates;
}

std::string cacheFolder(const FolderEnvironment& environment)
{
    if (!environment.cacheOverride.empty()) {
        return environment.cacheOverride;
    }
    if (environment.uid == 0) {
        return "/var/cache/stormlab";
    }
    if (environment.xdgCache.starts_with('/')) {
        return environment.xdgCache + "/stormlab";
    }
    return environment.home + "/.cache/stormlab";
}

Result<std::string> claimFolder(const std::string& folder, uid_t uid)
{
    const mode_t mode = uid == 0 ? 0711 : 0700;
    const bool made = ::mkdir(folder.c_str(), mode) == 0;
    if (!made && errno != EEXIST) {
        return folderError(folder, std::strerror(errno));
    }
    struct stat facts {
    };
    if ((made && ::chmod(folder.c_str(), mode) != 0) || ::lstat(folder.c_str(), &facts) != 0) {
        return folderError(folder, std::strerror(errno));
    }
    if (const std::string why = whyNot(facts, uid); !why.empty()) {
        return folderError(folder, why);
    }
    if (uid == 0 && (facts.st_mode & S_IXOTH) == 0 && !openToOthers(folder)) {
        return folderError(folder, "the account that the server runs as cannot pass through it");
    }
    std::error_code failure;
    const auto path = std::filesystem::canonical(folder, failure);
    if (failure) {
        return folderError(folder, failure.message());
    }
    return path.string();
}

Result<std::string> chooseRuntimeFolder(const FolderEnvironment& environment, std::uint64_t bytesNeeded)
{
    std::string full;
    std::optional<Error> refused;
    for (const std::string& candidate : runtimeFolderCandidates(environment)) {
        auto claimed = claimFolder(candidate, environment.uid);
        if (!claimed) {
            refused = refused ? refused : claimed.error();
            continue;
        }
        const auto free = freeBytes(claimed.value());
        if (free && *free >= bytesNeeded) {
            return claimed;
        }
        full += (full.empty() ? "" : "; ") + candidate + " has " + (free ? megabytes(*free) : "an unknown amount");
    }
    if (full.empty() && refused) {
        return *refused;
    }
    return Error{ErrorCode::Resources, "There is no room for the sandbox: it needs " + megabytes(bytesNeeded) + ".",
                 full + ".", "Free some space, or set STORMLAB_RUNTIME_DIR to a folder with more room."};
}

void removeEmptyFolders(const std::string& inner)
{
    const std::filesystem::path folder(inner);
    std::error_code notEmpty;
    std::filesystem::remove(folder, notEmpty);
    if (!notEmpty && folder.parent_path().filename().string().starts_with("stormlab")) {
        std::filesystem::remove(folder.parent_path(), notEmpty);
    }
}

SandboxPaths sandboxPaths(const std::string& root)
{
    SandboxPaths paths;
    paths.root = root;
    paths.record = root + "/owner.json";
    paths.startupLog = root + "/startup.log";
    paths.serviceFile = root + "/pg_service.conf";
    paths.passFile = root + "/pgpass";
    paths.server = root + "/server";
    paths.data = paths.server + "/data";
    paths.pooler = root + "/pooler";
    paths.poolerLog = root + "/pooler.log";
    paths.serverTunnel = root + "/server.ssh";
    paths.poolerTunnel = root + "/pooler.ssh";
    return paths;
}

std::string sandboxesFolder(const std::string& runtimeFolder)
{
    return runtimeFolder + "/sandboxes";
}

bool socketPathFits(const SandboxPaths& paths, SandboxSockets sockets)
{
    if (sockets == SandboxSockets::Server) {
        return paths.server.size() + std::strlen("/.s.PGSQL.65535") < longestSocketPath;
    }
    // ssh binds a longer name first.
    constexpr std::size_t addedBySsh = 17;
    return std::max(paths.serverTunnel.size(), paths.poolerTunnel.size()) + addedBySsh <= longestSocketPath;
}

} // namespace stormlab
