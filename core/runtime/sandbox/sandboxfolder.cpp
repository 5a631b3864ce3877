// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/sandboxfolder.h"

#include "core/runtime/sandbox/postgresroles.h"
#include "core/runtime/sandbox/sandboxregistry.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace stormlab
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t wordsKept = 4'000;
constexpr const char* finalAuthentication = "pg_hba.final";

Error cannotMake(const std::string& path)
{
    return {errno == ENOSPC ? ErrorCode::Resources : ErrorCode::Sandbox, "The sandbox could not write " + path + ".",
            std::strerror(errno), "Free some space, or set STORMLAB_RUNTIME_DIR to another folder."};
}

Result<void> writeFile(const std::string& path, const std::string& text)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) {
        return cannotMake(path);
    }
    const ssize_t written = ::write(fd, text.data(), text.size());
    const bool whole = written == static_cast<ssize_t>(text.size());
    return ::close(fd) == 0 && whole ? Result<void>() : cannotMake(path);
}

std::string tail(const std::string& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const auto size = file ? static_cast<std::streamoff>(file.tellg()) : 0;
    // The log of a long drill is large.
    std::string words(static_cast<std::size_t>(std::min<std::streamoff>(size, wordsKept)), '\0');
    file.seekg(size - static_cast<std::streamoff>(words.size()));
    file.read(words.data(), static_cast<std::streamsize>(words.size()));
    words.resize(static_cast<std::size_t>(file.gcount()));
    return words;
}

/// A folder without a name yet. Whoever removes the last sandbox removes the empty folders above it too, perhaps just
/// now: then they are made once more.
Result<std::string> makeEmpty(const FolderEnvironment& environment, std::uint64_t bytesNeeded)
{
    for (int attempt = 0;; ++attempt) {
        const auto runtime = chooseRuntimeFolder(environment, bytesNeeded);
        if (!runtime) {
            return runtime.error();
        }
        const auto parent = claimFolder(sandboxesFolder(runtime.value()), environment.uid);
        std::string folder = (parent ? parent.value() : runtime.value()) + "/.new-XXXXXX";
        if (parent && ::mkdtemp(folder.data()) != nullptr) {
            return folder;
        }
        if (attempt == 3) {
            return parent ? cannotMake(folder) : parent.error();
        }
    }
}

/// Everything that must be there before the folder gets its name: the record first.
Result<std::string> makeUnnamed(const SandboxRequest& request, const FolderEnvironment& environment,
                                const ServerAccount& account, std::uint64_t bytesNeeded)
{
    auto folder = makeEmpty(environment, bytesNeeded);
    if (!folder) {
        return folder;
    }
    const std::string server = sandboxPaths(folder.value()).server;
    const auto owner = identify(::getpid());
    const auto written =
        writeRecord({request.drillId, request.scenario, folder.value(), owner.value_or(ProcessIdentity{}), bootId()});
    const bool passable = !account.drops || ::chmod(folder.value().c_str(), 0711) == 0;
    if (written && passable && ::mkdir(server.c_str(), 0700) == 0 &&
        (!account.drops || ::chown(server.c_str(), account.uid, account.gid) == 0)) {
        return folder;
    }
    const Error error = written ? cannotMake(server) : written.error();
    std::error_code ignored;
    fs::remove_all(folder.value(), ignored);
    return error;
}

Result<void> giveName(const std::string& unnamed, const SandboxPaths& paths, const std::string& drillId,
                      SandboxSockets sockets)
{
    if (!socketPathFits(paths, sockets)) {
        return Error{ErrorCode::Sandbox,
                     "The path of the sandbox is too long for a unix socket: " + paths.server + ".",
                     {},
                     "Set STORMLAB_RUNTIME_DIR to a folder with a shorter path."};
    }
    if (::rename(unnamed.c_str(), paths.root.c_str()) == 0) {
        return {};
    }
    if (errno == ENOTEMPTY || errno == EEXIST) {
        return Error{ErrorCode::Illegal, "The drill " + drillId + " already has a sandbox.", paths.root,
                     "Stop that drill, or run stormlabctl clean."};
    }
    return cannotMake(paths.root);
}

} // namespace

bool isDrillId(const std::string& id)
{
    constexpr std::size_t longest = 40;
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
    return !id.empty() && id.size() <= longest && id.find_first_not_of(letters) == std::string::npos;
}

Result<SandboxFolder> makeSandboxFolder(const SandboxRequest& request, const FolderEnvironment& environment,
                                        std::uint64_t bytesNeeded, SandboxSockets sockets)
{
    if (!isDrillId(request.drillId)) {
        return Error{ErrorCode::Usage,
                     "\"" + request.drillId + "\" cannot name a drill.",
                     {},
                     "Use letters, digits and '-', at most 40."};
    }
    const auto account = chooseServerAccount();
    if (!account) {
        return account.error();
    }
    const auto unnamed = makeUnnamed(request, environment, account.value(), bytesNeeded);
    if (!unnamed) {
        return unnamed.error();
    }
    const fs::path parent = fs::path(unnamed.value()).parent_path();
    const SandboxPaths paths = sandboxPaths((parent / request.drillId).string());
    auto named = giveName(unnamed.value(), paths, request.drillId, sockets);
    if (!named) {
        std::error_code ignored;
        fs::remove_all(unnamed.value(), ignored);
        return named.error();
    }
    return SandboxFolder{paths, account.value()};
}

Result<void> writeServerFiles(const SandboxFolder& folder, const ServerSettings& settings)
{
    const auto configuration = serverConfiguration(settings);
    if (!configuration) {
        return configuration.error();
    }
    const ActingAs identity(folder.account);
    const std::string data = folder.paths.data + "/";
    const std::pair<std::string, std::string> files[] = {
        {"postgresql.conf", configuration.value()},
        {"pg_hba.conf", hostAuthenticationWhileBuilding(settings)},
        {finalAuthentication, hostAuthentication(settings)},
        {"pg_ident.conf", userMapWhileBuilding(settings)},
    };
    for (const auto& [name, text] : files) {
        if (auto written = writeFile(data + name, text); !written) {
            return written;
        }
    }
    return {};
}

Result<void> writePoolerFiles(const SandboxFolder& folder, const PoolerSettings& settings,
                              const std::map<std::string, std::string>& passwords)
{
    const std::string& path = folder.paths.pooler;
    const bool made = ::mkdir(path.c_str(), 0700) == 0 || errno == EEXIST;
    if (!made || (folder.account.drops && ::chown(path.c_str(), folder.account.uid, folder.account.gid) != 0)) {
        return cannotMake(path);
    }
    const ActingAs identity(folder.account);
    if (auto written = writeFile(path + "/pgbouncer.ini", poolerConfiguration(settings)); !written) {
        return written;
    }
    return writeFile(settings.passwordFile, poolerPasswords(passwords));
}

Result<void> closeBuildingDoor(const SandboxPaths& paths)
{
    const std::string target = paths.data + "/pg_hba.conf";
    if (::rename((paths.data + "/" + finalAuthentication).c_str(), target.c_str()) != 0) {
        return cannotMake(target);
    }
    return {};
}

Result<void> writeClientFiles(const SandboxPaths& paths, const ServerAccess& access)
{
    const std::string port = std::to_string(access.port);
    const auto password = access.passwords.find(oncallRole);
    const std::string secret = password == access.passwords.end() ? std::string() : password->second;
    std::string database = access.database;
    std::ranges::replace(database, '\n', ' ');
    const auto service = [&](const std::string& name, const std::string& door, const std::string& opens) {
        return "[" + name + "]\nhost=" + access.host + "\nport=" + door + "\ndbname=" + opens + "\nuser=" + oncallRole +
               "\npassfile=" + paths.passFile + "\napplication_name=oncall-psql\n";
    };
    const auto pass = [&](const std::string& door) {
        return access.host + ":" + door + ":*:" + oncallRole + ":" + secret + "\n";
    };
    std::string services = service("stormlab", port, database);
    std::string passes = pass(port);
    if (access.poolerPort != 0) {
        const std::string door = std::to_string(access.poolerPort);
        services += service("stormlab-pooler", door, poolerConsole);
        passes += pass(door);
    }
    if (auto written = writeFile(paths.passFile, passes); !written) {
        return written;
    }
    return writeFile(paths.serviceFile, services);
}

int freePort()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    const bool bound = fd >= 0 && ::bind(fd, generic, size) == 0 && ::getsockname(fd, generic, &size) == 0;
    if (fd >= 0) {
        ::close(fd);
    }
    return bound ? ::ntohs(address.sin_port) : 0;
}

std::string lastWords(const SandboxPaths& paths)
{
    std::string words = tail(paths.startupLog);
    for (const char* name : {"stormlab.log", "stormlab.json", "stormlab.csv"}) {
        words += tail(paths.data + "/log/" + name);
    }
    return words.size() > wordsKept ? words.substr(words.size() - wordsKept) : words;
}

std::string poolerLastWords(const SandboxPaths& paths)
{
    return tail(paths.poolerLog);
}

bool saysPortInUse(const std::string& words)
{
    return words.find("could not create any TCP/IP sockets") != std::string::npos ||
           words.find("could not create listen socket") != std::string::npos;
}

} // namespace stormlab
