// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/drillarguments.h"
#include "app/stormlabctl/foregroundrun.h"
#include "app/stormlabctl/output.h"
#include "core/runtime/control/interrupts.h"

#include <QCoreApplication>

namespace stormlab
{

int runRun(const Arguments& arguments, const Engines& engines)
{
    const bool json = arguments.has("json");
    const Result<DrillOrder> order = drillOrderOf(arguments);
    if (!order)
        return report(order.error(), json);
    Interrupts interrupts;
    ForegroundRun run(engines.makeSource, order.value(), json);
    engines.sweep(&run);
    QObject::connect(&run, &ForegroundRun::finished, [](int code) { QCoreApplication::exit(code); });
    QObject::connect(&interrupts, &Interrupts::interrupted, &run, [&run](int times) {
        say(times == 1 ? "Interrupted: cleaning up." : "Still cleaning up.");
        run.end({ErrorCode::Interrupted, "The drill was interrupted.", {}, {}});
    });
    QMetaObject::invokeMethod(&run, &ForegroundRun::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace stormlab
