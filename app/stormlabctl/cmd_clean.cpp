// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "core/runtime/control/controldirectory.h"
#include "core/runtime/engines/leftoversweep.h"
#include "core/runtime/sandbox/runtimefolders.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

std::string jsonOf(const SweepReport& swept)
{
    Json removed = Json::array();
    for (const RemovedSandbox& each : swept.removed)
        removed.push_back({{"drill", each.drillId}, {"folder", each.folder}});
    Json failed = Json::array();
    for (const Error& error : swept.failed)
        failed.push_back({{"message", error.message}, {"detail", error.detail}});
    const Json json{{"removed", removed}, {"failed", failed}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string textOf(const SweepReport& swept)
{
    if (swept.removed.empty() && swept.failed.empty())
        return "Nothing was left over.\n";
    std::string text;
    for (const RemovedSandbox& each : swept.removed)
        text += "Removed " + each.folder + ".\n";
    return text;
}

int finish(const SweepReport& swept, bool json)
{
    // It held the sockets of drills that were killed. Where a drill lives it is not empty, and stays.
    removeEmptyFolders(controlDirectory().toStdString());
    print(json ? jsonOf(swept) : textOf(swept));
    for (const Error& error : swept.failed)
        say(errorText(error));
    return swept.failed.empty() ? ExitDone : ExitSandbox;
}

} // namespace

int runClean(const Arguments& arguments, const Engines& /*engines*/)
{
    const bool json = arguments.has("json");
    // Looking for drills removes the sockets whose owner is gone.
    static_cast<void>(runningDrills(controlDirectory()));
    LeftoverSweep sweep;
    QObject::connect(&sweep, &LeftoverSweep::swept,
                     [json](const SweepReport& swept) { QCoreApplication::exit(finish(swept, json)); });
    sweep.sweep();
    return QCoreApplication::exec();
}

} // namespace stormlab
