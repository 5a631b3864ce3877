// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/sandboxregistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <filesystem>

namespace stormlab
{

namespace
{

namespace fs = std::filesystem;

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

/// Folders below each runtime folder's "sandboxes", but only where that is ours: another user may have planted it.
std::vector<std::string> sandboxFolders(const std::vector<std::string>& runtimeFolders)
{
    std::vector<std::string> folders;
    for (const std::string& runtime : runtimeFolders) {
        struct stat facts {
        };
        const std::string parent = sandboxesFolder(runtime);
        if (::lstat(runtime.c_str(), &facts) != 0 || facts.st_uid != ::geteuid() || !S_ISDIR(facts.st_mode)) {
            continue;
        }
        std::error_code failure;
        const fs::path real = fs::canonical(parent, failure);
        for (const auto& entry : fs::directory_iterator(real, failure)) {
            if (entry.symlink_status().type() == fs::file_type::directory) {
                folders.push_back(entry.path().string());
            }
        }
    }
    std::ranges::sort(folders);
    return folders;
}

/// Somebody may be about to write its record, or just be deleting it.
bool changedJustNow(const std::string& folder)
{
    constexpr time_t justNow = 60;
    struct stat facts {
    };
    return ::lstat(folder.c_str(), &facts) == 0 && ::time(nullptr) - facts.st_mtim.tv_sec < justNow;
}

bool isDeserted(const SandboxPaths& paths)
{
    return processesOf(paths.server).empty() && processesOf(paths.pooler).empty();
}

bool isAside(const std::string& folder)
{
    return fs::path(folder).filename().string().starts_with(".gone-");
}

} // namespace

Result<void> writeRecord(const SandboxRecord& record)
{
    const QJsonObject object{{QStringLiteral("version"), 1},
                             {QStringLiteral("drill"), text(record.drillId)},
                             {QStringLiteral("scenario"), text(record.scenario)},
                             {QStringLiteral("owner_pid"), record.owner.pid},
                             {QStringLiteral("owner_start"), text(std::to_string(record.owner.start))},
                             {QStringLiteral("owner_space"), text(std::to_string(record.owner.space))},
                             {QStringLiteral("boot"), text(record.boot)}};
    QSaveFile file(text(sandboxPaths(record.folder).record));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit()) {
        return Error{ErrorCode::Sandbox, "The sandbox could not be registered.", file.errorString().toStdString(),
                     "Free some space, or set STORMLAB_RUNTIME_DIR to another folder."};
    }
    return {};
}

Result<SandboxRecord> readRecord(const std::string& folder)
{
    QFile file(text(sandboxPaths(folder).record));
    const Error bad{ErrorCode::BadFile,
                    "The record of the sandbox in " + folder + " cannot be read.",
                    {},
                    "Remove the folder when nothing runs in it."};
    if (!file.open(QIODevice::ReadOnly)) {
        return bad;
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    SandboxRecord record;
    record.folder = folder;
    record.drillId = object.value(QStringLiteral("drill")).toString().toStdString();
    record.scenario = object.value(QStringLiteral("scenario")).toString().toStdString();
    record.owner.pid = object.value(QStringLiteral("owner_pid")).toInt();
    bool isNumber = false;
    record.owner.start = object.value(QStringLiteral("owner_start")).toString().toULongLong(&isNumber);
    record.owner.space = object.value(QStringLiteral("owner_space")).toString().toULongLong();
    record.boot = object.value(QStringLiteral("boot")).toString().toStdString();
    return record.owner.pid > 0 && isNumber ? Result(record) : bad;
}

bool isOwned(const SandboxRecord& record)
{
    return record.boot == bootId() && isAlive(record.owner);
}

Result<void> removeSandbox(const std::string& folder)
{
    const SandboxPaths paths = sandboxPaths(folder);
    // Clients first: it would only complain that its server goes.
    const bool poolerEnded = endFolder(paths.pooler);
    const bool ended = endServer(paths.server, paths.data) && poolerEnded;
    // Out of sight first: nobody finds half a sandbox while its thousand files go.
    const fs::path path(folder);
    const std::string aside = (path.parent_path() / (".gone-" + path.filename().string())).string();
    std::error_code failure;
    fs::rename(folder, aside, failure);
    fs::remove_all(failure ? folder : aside, failure);
    if (!ended || failure) {
        return Error{ErrorCode::Sandbox, "The sandbox in " + folder + " could not be removed completely.",
                     ended ? failure.message() : "A process of its server did not end.", "Run stormlabctl clean."};
    }
    removeEmptyFolders(path.parent_path().string());
    return {};
}

SandboxRegistry::SandboxRegistry(std::vector<std::string> runtimeFolders) : m_runtimeFolders(std::move(runtimeFolders))
{
}

SandboxRegistry SandboxRegistry::current()
{
    return SandboxRegistry(runtimeFolderCandidates(FolderEnvironment::current()));
}

std::vector<SandboxRecord> SandboxRegistry::running() const
{
    std::vector<SandboxRecord> records;
    for (const std::string& folder : sandboxFolders(m_runtimeFolders)) {
        const auto record = readRecord(folder);
        if (record && isOwned(record.value()) && !isAside(folder)) {
            records.push_back(record.value());
        }
    }
    return records;
}

std::vector<SandboxRecord> SandboxRegistry::leftovers() const
{
    std::vector<SandboxRecord> records;
    for (const std::string& folder : sandboxFolders(m_runtimeFolders)) {
        auto record = readRecord(folder);
        if (record && !isOwned(record.value())) {
            records.push_back(record.value());
        } else if (!record && !changedJustNow(folder) && isDeserted(sandboxPaths(folder))) {
            records.push_back({fs::path(folder).filename().string(), {}, folder, {}, {}});
        }
    }
    return records;
}

SweepReport SandboxRegistry::sweep() const
{
    SweepReport report;
    for (const SandboxRecord& record : leftovers()) {
        if (auto removed = removeSandbox(record.folder); removed) {
            report.removed.push_back({record.drillId, record.folder});
        } else {
            report.failed.push_back(removed.error());
        }
    }
    return report;
}

} // namespace stormlab
