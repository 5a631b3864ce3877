// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/sandboxes.h"

#include "app/stormlabctl/output.h"
#include "core/runtime/drill/livesource.h"
#include "core/runtime/sandbox/nativesandbox.h"
#include "core/runtime/sandbox/sandboxregistry.h"

#include <QRandomGenerator>

#include <algorithm>

namespace stormlab
{

namespace
{

std::string newSandboxId()
{
    const QString number = QString::number(QRandomGenerator::system()->generate64(), 36);
    return "drill-" + number.left(8).toStdString();
}

} // namespace

Result<void> checkEngine(const std::string& engine, const std::string& image)
{
    const std::vector<std::string> known = {"native", "docker", "podman"};
    if (std::find(known.begin(), known.end(), engine) == known.end()) {
        const std::string near = nearest(engine, known);
        return Error{ErrorCode::Usage, "There is no engine “" + engine + "”.", {},
                     near.empty() ? "Known: native, docker, podman." : "Did you mean “" + near + "”?"};
    }
    if (engine != "native")
        return Error{ErrorCode::Sandbox, "This version runs drills on the PostgreSQL of this computer only, not on " + engine + ".",
                     {}, "Leave --engine out."};
    if (!image.empty())
        return Error{ErrorCode::Usage, "--image belongs to a container engine, and the engine is native.", {},
                     "Leave --image out."};
    return {};
}

DrillController::SourceFactory liveSources()
{
    return [](const Scenario& scenario, const DrillController::DrillOptions& options) {
        LiveSourceOptions live;
        live.drillId = newSandboxId();
        live.seed = options.seed;
        return makeLiveSource(scenario, live,
                              [] { return std::make_unique<NativeSandbox>(NativeSandboxOptions::current()); });
    };
}

void sweepQuietly(QObject* context)
{
    SandboxRegistry::current().sweepInBackground(context, [](const SweepReport& report) {
        for (const RemovedSandbox& removed : report.removed)
            say("Removed what an earlier drill had left in " + removed.folder + ".");
        for (const Error& error : report.failed)
            say(errorText(error));
    });
}

} // namespace stormlab
