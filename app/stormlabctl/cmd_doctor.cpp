// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/computerreport.h"
#include "app/stormlabctl/output.h"
#include "core/runtime/backgroundjob.h"
#include "core/runtime/control/controldirectory.h"
#include "core/runtime/engines/localcomputerprobe.h"
#include "core/runtime/fleet/fleetresources.h"
#include "core/runtime/preferences.h"
#include "core/runtime/sandbox/runtimefolders.h"

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
    return report;
}

int finish(const ComputerReport& report, bool json)
{
    print(json ? computerJson(report) : computerText(report));
    return report.canDrill() ? ExitDone : ExitSandbox;
}

/// Without waiting for the disk where it may be slow.
void lookAroundAndFinish(const ComputerFindings& findings, bool json)
{
    runInBackground(*QThreadPool::globalInstance(), QCoreApplication::instance(), lookAround,
                    [findings, json](ComputerReport report) {
                        report.findings = findings;
                        QCoreApplication::exit(finish(report, json));
                    });
}

} // namespace

int runDoctor(const Arguments& arguments, const Engines& /*engines*/)
{
    const bool json = arguments.has("json");
    LocalComputerProbe probe([] { return wishFor({}, {}, storedEnginePreferences()); });
    QObject::connect(&probe, &ComputerProbe::answered, [json](const ComputerFindings& findings) {
        if (findings.complete())
            lookAroundAndFinish(findings, json);
    });
    probe.start();
    return QCoreApplication::exec();
}

} // namespace stormlab
