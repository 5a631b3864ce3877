// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/computerreport.h"
#include "app/stormlabctl/output.h"
#include "core/runtime/control/controldirectory.h"
#include "core/runtime/fleet/fleetresources.h"
#include "core/runtime/sandbox/backgroundjob.h"
#include "core/runtime/sandbox/postgresinstallation.h"
#include "core/runtime/sandbox/runtimefolders.h"
#include "core/runtime/sandbox/sandboxregistry.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

namespace stormlab
{

namespace
{

/// Of a folder or, where it is not there yet, of the nearest one above it.
std::optional<std::int64_t> freeBytes(const std::string& path)
{
    QString place = QString::fromStdString(path);
    while (!QFileInfo::exists(place) && place.size() > 1)
        place = QFileInfo(place).path();
    const QStorageInfo storage(place);
    return storage.isValid() ? std::optional<std::int64_t>(storage.bytesAvailable()) : std::nullopt;
}

FolderReport runtimeFolder(const FolderEnvironment& environment)
{
    const Result<std::string> chosen = chooseRuntimeFolder(environment, 0);
    if (!chosen)
        return {"runtime", runtimeFolderCandidates(environment).front(), std::nullopt, chosen.error()};
    return {"runtime", chosen.value(), freeBytes(chosen.value()), std::nullopt};
}

/// Reads disk and process table: for a worker thread.
ComputerReport lookAround()
{
    ComputerReport report;
    const FolderEnvironment environment = FolderEnvironment::current();
    const std::string cache = cacheFolder(environment);
    report.folders = {runtimeFolder(environment), {"cache", cache, freeBytes(cache), std::nullopt}};
    const ComputerLimits limits = computerLimits();
    report.cores = QThread::idealThreadCount();
    report.descriptors = limits.descriptors;
    report.processes = limits.processes;
    report.memoryBytes = limits.memoryBytes;
    for (const RunningDrill& drill : runningDrills(controlDirectory()))
        report.running.push_back(drill.id.toStdString());
    for (const SandboxRecord& record : SandboxRegistry::current().leftovers())
        report.leftovers.push_back(record.folder);
    return report;
}

int finish(const ComputerReport& report, bool json)
{
    print(json ? computerJson(report) : computerText(report));
    return report.canDrill() ? ExitDone : ExitSandbox;
}

void addPostgres(ComputerReport& report, const PostgresInstallation& installation)
{
    report.postgresVersion = installation.version;
    report.postgresFolder = installation.binFolder;
    for (const std::string& folder : postgresBinFolders(PostgresSearch::current())) {
        if (folder != installation.binFolder)
            report.otherPostgres.push_back(folder);
    }
}

} // namespace

int runDoctor(const Arguments& arguments, const Engines& /*engines*/)
{
    const bool json = arguments.has("json");
    ComputerReport report;
    PostgresFinder finder(PostgresSearch::current());
    const auto lookAndFinish = [&report, json] {
        runInBackground(*QThreadPool::globalInstance(), QCoreApplication::instance(), lookAround,
                        [&report, json](ComputerReport looked) {
                            looked.postgresVersion = report.postgresVersion;
                            looked.postgresFolder = report.postgresFolder;
                            looked.postgresError = report.postgresError;
                            looked.otherPostgres = report.otherPostgres;
                            QCoreApplication::exit(finish(looked, json));
                        });
    };
    QObject::connect(&finder, &PostgresFinder::found, [&](const PostgresInstallation& installation) {
        addPostgres(report, installation);
        lookAndFinish();
    });
    QObject::connect(&finder, &PostgresFinder::missing, [&](const Error& error) {
        report.postgresError = error;
        lookAndFinish();
    });
    QMetaObject::invokeMethod(&finder, &PostgresFinder::find, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace stormlab
