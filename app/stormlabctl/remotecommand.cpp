// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/remotecommand.h"

#include "app/stormlabctl/output.h"
#include "core/runtime/control/controlclient.h"
#include "core/runtime/control/controldirectory.h"
#include "core/runtime/control/interrupts.h"

#include <QCoreApplication>

namespace stormlab
{

namespace
{

int finish(const RemoteCommand& command, const Result<std::string>& outcome)
{
    if (!outcome)
        return report(outcome.error(), command.json);
    if (command.json) {
        print(outcome.value() + "\n");
    } else {
        const Result<std::string> words = command.words(outcome.value());
        if (!words)
            return report(words.error(), false);
        print(words.value());
    }
    return command.judge ? command.judge(outcome.value()) : int{ExitDone};
}

} // namespace

int askDrill(const RemoteCommand& command)
{
    const Result<RunningDrill> drill = chooseDrill(controlDirectory(), qEnvironmentVariable("STORMLAB_DRILL"));
    if (!drill)
        return report(drill.error(), command.json);
    Interrupts interrupts;
    ControlClient client(drill.value().socketPath);
    QObject::connect(&interrupts, &Interrupts::interrupted, [&command] {
        QCoreApplication::exit(
            finish(command, Error{ErrorCode::Interrupted, "Interrupted; the drill goes on.", {}, {}}));
    });
    QObject::connect(&client, &ControlClient::answered, [&command](const Result<std::string>& outcome) {
        QCoreApplication::exit(finish(command, outcome));
    });
    ControlRequest request = command.request;
    request.id = 1;
    client.ask(request);
    return QCoreApplication::exec();
}

} // namespace stormlab
