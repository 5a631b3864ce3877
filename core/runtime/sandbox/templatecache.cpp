// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/templatecache.h"

#include "core/runtime/sandbox/clustermanifest.h"
#include "core/runtime/sandbox/filecontents.h"
#include "core/runtime/sandbox/postgresroles.h"
#include "core/runtime/sandbox/sharedmemory.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <vector>

namespace stormlab
{

namespace
{

namespace fs = std::filesystem;

/// A new cluster has 39 MB in 966 files, and some more while it is made.
constexpr std::uint64_t bytesOfTemplate = 64ULL * 1024 * 1024;
constexpr std::uint64_t filesOfTemplate = 1'500;

/// The lock on the cache; gone with the object, and with the process that held it.
class CacheLock
{
public:
    enum class Kind { Shared, Alone };

    explicit CacheLock(const std::string& path) : m_fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        if (m_fd < 0) {
            m_fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        }
    }
    ~CacheLock()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    CacheLock(const CacheLock&) = delete;
    CacheLock& operator=(const CacheLock&) = delete;

    [[nodiscard]] bool opened() const { return m_fd >= 0; }
    [[nodiscard]] bool take(Kind kind) const
    {
        return ::flock(m_fd, (kind == Kind::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0;
    }

private:
    int m_fd;
};

void removeTree(const std::string& folder)
{
    std::error_code ignored;
    fs::remove_all(folder, ignored);
}

std::string hashed(const std::string& text)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    std::ostringstream digits;
    digits << std::hex << hash;
    return digits.str();
}

/// The part of a template's name that an upgrade of the same PostgreSQL does not change.
std::string lastingName(const std::string& binFolder)
{
    return std::to_string(bootstrapVersion) + "-" + hashed(binFolder) + "-";
}

/// The rest: tells a PostgreSQL from itself after an upgrade, without starting it.
std::string passingName(const std::string& binFolder)
{
    struct stat facts {
    };
    ::stat((binFolder + "/postgres").c_str(), &facts);
    return hashed(std::to_string(facts.st_size) + '|' + std::to_string(facts.st_mtim.tv_sec) + '|' +
                  std::to_string(facts.st_ino));
}

std::string lockPath(const std::string& cache)
{
    return cache + "/lock";
}

void removeTemplate(const std::string& folder)
{
    removeSharedMemory(folder + "/data");
    removeTree(folder);
}

/// Removes what begins like this, but not `kept`.
void sweep(const std::string& cache, const std::string& beginning, const std::string& kept = {})
{
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(cache, ignored)) {
        const std::string path = entry.path().string();
        if (entry.path().filename().string().starts_with(beginning) && path != kept) {
            removeTemplate(path);
        }
    }
}

/// Whether it is named as a template of an older bootstrap version, which no program of this version asks for.
bool isOutdated(const std::string& name)
{
    const std::size_t digits = name.find('-');
    int version = 0;
    const char* end = name.data() + std::min(digits, name.size());
    const auto [rest, failure] = std::from_chars(name.data(), end, version);
    return digits != std::string::npos && failure == std::errc() && rest == end && version > 0 &&
           version < bootstrapVersion;
}

/// For whoever holds the lock alone: nobody copies from them then, and nobody builds.
void sweepOutdated(const std::string& cache)
{
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(cache, ignored)) {
        if (isOutdated(entry.path().filename().string())) {
            removeTemplate(entry.path().string());
        }
    }
}

/// As root the server's account must be able to pass through what we make; nobody else gets more than that.
bool letPass(const std::string& folder)
{
    return ::geteuid() != 0 || ::chmod(folder.c_str(), 0711) == 0;
}

/// The system's words when the folder cannot be made, or cannot be written.
std::optional<std::string> whyNotMade(const std::string& folder)
{
    std::error_code failure;
    const bool made = fs::create_directories(folder, failure);
    if (failure) {
        return failure.message();
    }
    const bool usable = ::access(folder.c_str(), W_OK | X_OK) == 0 && (!made || letPass(folder));
    return usable ? std::nullopt : std::optional<std::string>(std::strerror(errno));
}

} // namespace

bool hasRoomForCluster(const std::string& folder)
{
    struct statvfs facts {
    };
    if (::statvfs(folder.c_str(), &facts) != 0) {
        return true;
    }
    const auto bytes = static_cast<std::uint64_t>(facts.f_bavail) * static_cast<std::uint64_t>(facts.f_frsize);
    // Some file systems do not count their files.
    const bool files = facts.f_files == 0 || facts.f_favail >= filesOfTemplate;
    return bytes >= bytesOfTemplate && files;
}

TemplateCache::TemplateCache(std::string folder, ServerAccount account)
    : m_folder(std::move(folder) + "/templates"), m_account(std::move(account))
{
}

std::string TemplateCache::templateFolder(const std::string& binFolder) const
{
    return m_folder + "/" + lastingName(binFolder) + passingName(binFolder);
}

TemplateCache::CopyOutcome TemplateCache::copy(const std::string& binFolder, const std::string& target,
                                               const std::atomic<bool>& stop) const
{
    const std::string folder = templateFolder(binFolder);
    const CacheLock lock(lockPath(m_folder));
    // A cache that cannot even be locked can still be read: nobody can be building in it.
    if (lock.opened() && !lock.take(CacheLock::Kind::Shared)) {
        return {CopyResult::Busy, {}, {}};
    }
    if (::access(folder.c_str(), X_OK) != 0) {
        return {};
    }
    const auto manifest = decodeManifest(fileContents(folder + "/manifest"));
    if (!manifest) {
        return {CopyResult::Damaged, {}, manifest.error()};
    }
    const auto copied = copyCluster(manifest.value(), {folder + "/data", target, m_account}, stop);
    if (copied) {
        return {CopyResult::Copied, manifest.value().version, {}};
    }
    removeTree(target);
    return {copied.error().code == ErrorCode::BadFile ? CopyResult::Damaged : CopyResult::Failed, {}, copied.error()};
}

TemplateCache::PlaceOutcome TemplateCache::beginBuilding() const
{
    for (const std::string& folder : {fs::path(m_folder).parent_path().string(), m_folder}) {
        if (const auto why = whyNotMade(folder)) {
            return {PlaceResult::Unwritable, {}, folder + ": " + *why};
        }
    }
    auto lock = std::make_shared<CacheLock>(lockPath(m_folder));
    if (!lock->opened()) {
        return {PlaceResult::Unwritable, {}, m_folder + ": " + std::strerror(errno)};
    }
    if (!lock->take(CacheLock::Kind::Alone)) {
        return {PlaceResult::Busy, {}, {}};
    }
    // Names that begin with a dot are on their way in or out; we are alone, so their makers are gone.
    sweep(m_folder, ".");
    if (!hasRoomForCluster(m_folder)) {
        return {PlaceResult::Unwritable, {}, m_folder + ": " + std::strerror(ENOSPC)};
    }
    std::string name = m_folder + "/.build-XXXXXX";
    if (::mkdtemp(name.data()) == nullptr || !letPass(name)) {
        return {PlaceResult::Unwritable, {}, m_folder + ": " + std::strerror(errno)};
    }
    auto place = std::make_shared<BuildPlace>(name, std::move(lock));
    if (::mkdir(place->data().c_str(), 0700) != 0 ||
        (m_account.drops && ::chown(place->data().c_str(), m_account.uid, m_account.gid) != 0)) {
        return {PlaceResult::Unwritable, {}, m_folder + ": " + std::strerror(errno)};
    }
    return {PlaceResult::Ready, std::move(place), {}};
}

Result<void> TemplateCache::install(BuildPlace& place, const std::string& binFolder, const std::string& version) const
{
    const auto manifest = takeManifest(place.data(), version);
    if (!manifest) {
        return manifest.error();
    }
    std::ofstream file(place.folder() + "/manifest", std::ios::binary);
    file << encodeManifest(manifest.value());
    file.close();
    if (!file) {
        // Half a manifest would make every later start find a damaged template.
        return Error{
            ErrorCode::Resources, "The template could not be kept in " + m_folder + ".", std::strerror(errno), {}};
    }
    const std::string folder = templateFolder(binFolder);
    std::error_code nothingThere;
    fs::rename(folder, place.folder() + "-old", nothingThere);
    std::error_code failure;
    fs::rename(place.folder(), folder, failure);
    sweep(m_folder, ".");
    sweep(m_folder, lastingName(binFolder), folder);
    sweepOutdated(m_folder);
    if (failure) {
        return Error{ErrorCode::Sandbox, "The template could not be kept in " + m_folder + ".", failure.message(), {}};
    }
    return {};
}

TemplateCache::BuildPlace::BuildPlace(std::string folder, std::shared_ptr<void> lock)
    : m_folder(std::move(folder)), m_lock(std::move(lock))
{
}

TemplateCache::BuildPlace::~BuildPlace()
{
    removeSharedMemory(data());
    removeTree(m_folder);
}

} // namespace stormlab
