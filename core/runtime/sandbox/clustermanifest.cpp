// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/clustermanifest.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <mutex>
#include <optional>
#include <sstream>
#include <thread>

namespace stormlab
{

namespace
{

constexpr std::size_t bufferSize = 1024 * 1024;
constexpr const char* firstLine = "stormlab-cluster 1";

/// Guards against accidents, not against an enemy: eight bytes a step, so that it costs little beside the copying.
class Fingerprint
{
public:
    void add(const char* bytes, std::size_t count)
    {
        for (; count >= sizeof(std::uint64_t); bytes += sizeof(std::uint64_t), count -= sizeof(std::uint64_t)) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes, sizeof word);
            mix(word);
        }
        std::uint64_t rest = count;
        std::memcpy(&rest, bytes, count);
        mix(rest);
    }
    [[nodiscard]] std::uint64_t value() const { return m_value ^ (m_value >> 32U); }

private:
    void mix(std::uint64_t word) { m_value = ((m_value << 7U | m_value >> 57U) ^ word) * 0x9E3779B97F4A7C15ULL; }
    std::uint64_t m_value = 0xCBF29CE484222325ULL;
};

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

Error damaged(const std::string& path, const std::string& why)
{
    return {ErrorCode::BadFile, "The template is damaged: " + path + " " + why + ".", {}, {}};
}

Error cannotWrite(const std::string& path)
{
    return {ErrorCode::Resources, "The sandbox's data could not be written: " + path + ".", std::strerror(errno),
            "Free some space, or set STORMLAB_RUNTIME_DIR to a folder with more room."};
}

std::optional<ssize_t> fill(int fd, std::vector<char>& buffer)
{
    const ssize_t count = ::read(fd, buffer.data(), buffer.size());
    return count < 0 ? std::nullopt : std::optional(count);
}

bool writeAll(int fd, const char* bytes, std::size_t count)
{
    while (count > 0) {
        const ssize_t written = ::write(fd, bytes, count);
        if (written <= 0) {
            return false;
        }
        bytes += written;
        count -= static_cast<std::size_t>(written);
    }
    return true;
}

Result<void> copyFile(const ClusterManifest::File& file, const ClusterCopy& copy, std::vector<char>& buffer)
{
    const std::string source = copy.from + "/" + file.path;
    const std::string target = copy.to + "/" + file.path;
    const Descriptor in(::open(source.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (in.get() < 0) {
        return damaged(file.path, "cannot be read");
    }
    const Descriptor out(::open(target.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (out.get() < 0) {
        return cannotWrite(target);
    }
    Fingerprint fingerprint;
    std::uint64_t size = 0;
    for (;;) {
        const auto count = fill(in.get(), buffer);
        if (!count) {
            return damaged(file.path, "cannot be read");
        }
        if (*count == 0) {
            break;
        }
        const auto bytes = static_cast<std::size_t>(*count);
        fingerprint.add(buffer.data(), bytes);
        size += bytes;
        if (!writeAll(out.get(), buffer.data(), bytes)) {
            return cannotWrite(target);
        }
    }
    return size == file.size && fingerprint.value() == file.hash ? Result<void>()
                                                                 : damaged(file.path, "is not what it was");
}

Result<ClusterManifest::File> inspect(const std::string& dataFolder, const std::string& path, std::vector<char>& buffer)
{
    const Descriptor in(::open((dataFolder + "/" + path).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    Fingerprint fingerprint;
    ClusterManifest::File file{path, 0, 0};
    for (;;) {
        const auto count = in.get() < 0 ? std::nullopt : fill(in.get(), buffer);
        if (!count) {
            return damaged(path, "cannot be read");
        }
        if (*count == 0) {
            file.hash = fingerprint.value();
            return file;
        }
        fingerprint.add(buffer.data(), static_cast<std::size_t>(*count));
        file.size += static_cast<std::uint64_t>(*count);
    }
}

Result<void> makeFolders(const ClusterManifest& manifest, const ClusterCopy& copy)
{
    const ActingAs identity(copy.account);
    if (::mkdir(copy.to.c_str(), 0700) != 0) {
        return cannotWrite(copy.to);
    }
    for (const std::string& folder : manifest.folders) {
        if (::mkdir((copy.to + "/" + folder).c_str(), 0700) != 0) {
            return cannotWrite(copy.to + "/" + folder);
        }
    }
    return {};
}

} // namespace

std::string encodeManifest(const ClusterManifest& manifest)
{
    std::ostringstream text;
    text << firstLine << '\n' << manifest.version << '\n';
    for (const std::string& folder : manifest.folders) {
        text << "d " << folder << '\n';
    }
    for (const ClusterManifest::File& file : manifest.files) {
        text << "f " << file.size << ' ' << file.hash << ' ' << file.path << '\n';
    }
    text << "end " << manifest.folders.size() + manifest.files.size() << '\n';
    return text.str();
}

Result<ClusterManifest> decodeManifest(const std::string& text)
{
    const Error bad = damaged("its list of files", "cannot be understood");
    std::istringstream lines(text);
    std::string line;
    ClusterManifest manifest;
    if (!std::getline(lines, line) || line != firstLine || !std::getline(lines, manifest.version)) {
        return bad;
    }
    std::optional<std::size_t> announced;
    while (std::getline(lines, line) && !announced) {
        std::istringstream words(line);
        std::string kind;
        ClusterManifest::File file;
        words >> kind;
        if (kind == "d" && words.get() == ' ' && std::getline(words, file.path)) {
            manifest.folders.push_back(file.path);
        } else if (kind == "f" && words >> file.size >> file.hash && words.get() == ' ' &&
                   std::getline(words, file.path)) {
            manifest.files.push_back(file);
        } else if (std::size_t count = 0; kind == "end" && words >> count) {
            announced = count;
        } else {
            return bad;
        }
    }
    return announced == manifest.folders.size() + manifest.files.size() ? Result(manifest) : bad;
}

Result<ClusterManifest> takeManifest(const std::string& dataFolder, const std::string& version)
{
    namespace fs = std::filesystem;
    ClusterManifest manifest;
    manifest.version = version;
    std::vector<char> buffer(bufferSize);
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(dataFolder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        const std::string path = fs::relative(entry->path(), dataFolder).string();
        if (entry->symlink_status().type() == fs::file_type::directory) {
            manifest.folders.push_back(path);
            continue;
        }
        auto file = inspect(dataFolder, path, buffer);
        if (!file) {
            return file.error();
        }
        manifest.files.push_back(file.value());
    }
    if (failure) {
        return damaged(dataFolder, "cannot be read: " + failure.message());
    }
    std::ranges::sort(manifest.folders);
    std::ranges::sort(manifest.files, {}, &ClusterManifest::File::path);
    return manifest;
}

Result<void> copyCluster(const ClusterManifest& manifest, const ClusterCopy& copy, const std::atomic<bool>& stop)
{
    if (auto made = makeFolders(manifest, copy); !made) {
        return made;
    }
    std::atomic<std::size_t> next = 0;
    std::mutex guard;
    std::optional<Error> failure;
    const auto work = [&] {
        const ActingAs identity(copy.account);
        std::vector<char> buffer(bufferSize);
        for (std::size_t index = next++; index < manifest.files.size() && !stop; index = next++) {
            if (auto copied = copyFile(manifest.files[index], copy, buffer); !copied) {
                const std::lock_guard lock(guard);
                failure = copied.error();
                next = manifest.files.size();
            }
        }
    };
    {
        std::vector<std::jthread> threads(std::clamp(std::thread::hardware_concurrency(), 1U, 4U));
        std::ranges::generate(threads, [&work] { return std::jthread(work); });
    }
    if (stop) {
        return Error{ErrorCode::Interrupted, "Copying the template was interrupted.", {}, {}};
    }
    return failure ? Result<void>(*failure) : Result<void>();
}

} // namespace stormlab
