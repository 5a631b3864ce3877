// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handoffactions.h"

#include "core/runtime/control/handoff.h"

#include <QApplication>
#include <QClipboard>

namespace stormlab
{

void connectHandOff(QObject& context, DrillActions& actions, const HandOff& handOff)
{
    const auto copies = [&context, &handOff](QAction& action, auto text) {
        QObject::connect(&action, &QAction::triggered, &context, [&controller = handOff.controller, text] {
            if (const ServerAccess* access = controller.access())
                QApplication::clipboard()->setText(QString::fromStdString(text(*access)));
        });
    };
    copies(actions.copyPsql, &psqlCommand);
    copies(actions.copyUri, &connectionUri);
    copies(actions.copyDsn, &keywordDsn);
    copies(actions.copyEnvironment, [socket = handOff.controlSocket](const ServerAccess& access) {
        return exportLines(learnerEnvironment(access, socket()));
    });
    QObject::connect(&actions.openTerminal, &QAction::triggered, &context, [handOff] {
        const ServerAccess* access = handOff.controller.access();
        const Result<void> opened = access == nullptr ? Result<void>() : handOff.openTerminal(*access);
        if (!opened)
            handOff.tell(opened.error());
    });
}

} // namespace stormlab
