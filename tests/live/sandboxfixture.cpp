// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/sandboxfixture.h"

#include "core/runtime/sandbox/serverprocesses.h"
#include "core/runtime/sandbox/sharedmemory.h"

#include <QFile>

#include <libpq-fe.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

namespace stormlab
{

namespace
{

namespace fs = std::filesystem;

/// Zero: a process outside of what can be seen from here.
bool isRunning(pid_t process)
{
    std::error_code ignored;
    return process == 0 || fs::exists("/proc/" + std::to_string(process), ignored);
}

/// The System V segments that nobody uses any more, whoever made them. A server that is about to begin or to end uses
/// none for a moment, too, but is there itself.
std::vector<std::string> segments()
{
    std::ifstream file("/proc/sysvipc/shm");
    std::vector<std::string> found;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string key;
        std::string id;
        std::string skipped;
        pid_t creator = 0;
        int attached = 0;
        words >> key >> id >> skipped >> skipped >> creator >> skipped >> attached;
        if (attached == 0 && !isRunning(creator)) {
            found.push_back("shared memory " + key + "/" + id);
        }
    }
    return found;
}

/// What lies there now.
std::vector<std::string> posixSegmentsOfServers()
{
    std::vector<std::string> found;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator("/dev/shm", ignored)) {
        if (entry.path().filename().string().starts_with("PostgreSQL.")) {
            found.push_back(entry.path().string());
        }
    }
    return found;
}

/// The POSIX segments of servers that no process has open or mapped, whoever made them. Those that came or went while
/// processes were looked at are of servers that are alive.
std::vector<std::string> posixSegments()
{
    std::vector<std::string> found = posixSegmentsOfServers();
    std::set<std::string> used;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator("/proc", ignored)) {
        const std::string name = entry.path().filename().string();
        pid_t process = 0;
        const auto parsed = std::from_chars(name.data(), name.data() + name.size(), process);
        if (parsed.ec == std::errc() && parsed.ptr == name.data() + name.size()) {
            for (const DynamicSegment& segment : dynamicSegmentsOf(process)) {
                used.insert("/dev/shm" + segment.name);
            }
        }
    }
    std::erase_if(found, [&](const std::string& path) { return used.contains(path) || !fs::exists(path, ignored); });
    return found;
}

/// Shared memory that nobody uses, whoever made it.
std::vector<std::string> unusedMemory()
{
    std::vector<std::string> found = segments();
    std::ranges::copy(posixSegments(), std::back_inserter(found));
    std::ranges::sort(found);
    return found;
}

std::vector<std::string> processesIn(const std::string& folder)
{
    std::vector<std::string> found;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator("/proc", ignored)) {
        const std::string target = fs::read_symlink(entry.path() / "cwd", ignored).string();
        if (!ignored && target.starts_with(folder)) {
            found.push_back("process " + entry.path().filename().string() + " in " + target);
        }
    }
    return found;
}

} // namespace

SandboxFixture::SandboxFixture()
    : m_folder(QStringLiteral("/dev/shm/stormlab-test-XXXXXX")), m_unusedBefore(unusedMemory())
{
    // The server's account has to pass through it.
    ::chmod(m_folder.path().toLocal8Bit().constData(), 0711);
}

SandboxFixture::~SandboxFixture() = default;

NativeSandboxOptions SandboxFixture::options() const
{
    NativeSandboxOptions options = NativeSandboxOptions::current();
    options.folders.runtimeOverride = runtime();
    options.folders.cacheOverride = cache();
    return options;
}

std::string SandboxFixture::runtime() const
{
    return m_folder.filePath(QStringLiteral("run")).toStdString();
}

std::string SandboxFixture::cache() const
{
    return m_folder.filePath(QStringLiteral("cache")).toStdString();
}

std::unique_ptr<NativeSandbox> SandboxFixture::sandbox() const
{
    return std::make_unique<NativeSandbox>(options());
}

std::vector<std::string> SandboxFixture::leftInFolders() const
{
    std::vector<std::string> found = processesIn(m_folder.path().toStdString());
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(runtime() + "/sandboxes", ignored)) {
        found.push_back("folder " + entry.path().string());
    }
    for (const auto& entry : fs::directory_iterator(cache() + "/templates", ignored)) {
        if (entry.path().filename().string().starts_with('.')) {
            found.push_back("folder " + entry.path().string());
        }
    }
    return found;
}

std::vector<std::string> SandboxFixture::remains() const
{
    std::vector<std::string> found = leftInFolders();
    const auto now = unusedMemory();
    std::ranges::set_difference(now, m_unusedBefore, std::back_inserter(found));
    return found;
}

std::vector<std::string> SandboxFixture::templates() const
{
    std::vector<std::string> found;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(cache() + "/templates", ignored)) {
        if (entry.is_directory()) {
            found.push_back(entry.path().string());
        }
    }
    return found;
}

SandboxRequest shopRequest()
{
    static int number = 0;
    SandboxRequest request;
    request.drillId = "test-" + std::to_string(::getpid()) + "-" + std::to_string(++number);
    request.scenario = "connection-storm-after-deploy";
    request.appRoles = {"app_deploy", "app_checkout", "app_billing", "app_reporting"};
    request.oncall.alterSystem = {"max_connections", "log_statement"};
    request.spec.settings = {{"shared_buffers", "16MB"}};
    QFile schema(QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios/connection-storm-after-deploy/schema.sql"));
    if (schema.open(QIODevice::ReadOnly)) {
        request.spec.schemaSql = schema.readAll().toStdString();
    }
    return request;
}

std::string ask(const std::string& connection, const std::string& sql)
{
    PGconn* link = PQconnectdb(connection.c_str());
    std::string answer = "ERROR: ";
    if (PQstatus(link) != CONNECTION_OK) {
        answer += PQerrorMessage(link);
    } else {
        PGresult* result = PQexec(link, sql.c_str());
        const ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_TUPLES_OK && PQntuples(result) > 0) {
            answer = PQgetvalue(result, 0, 0);
        } else {
            answer = status == PGRES_COMMAND_OK ? "" : answer + PQresultErrorMessage(result);
        }
        PQclear(result);
    }
    PQfinish(link);
    return answer;
}

std::string as(const Sandbox& sandbox, const std::string& role, bool overSocket)
{
    return connectionString(sandbox.access(), role, "tst", overSocket) + " connect_timeout=5";
}

} // namespace stormlab
