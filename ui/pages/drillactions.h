// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/drillstate.h"
#include "ui/keys/keytable.h"

#include <QAction>
#include <QObject>
#include <QTimer>

namespace stormlab
{

class DrillController;

/// What can be asked of a drill, as actions for menus, buttons and keys. Enabled from the controller's table, and by
/// the rules of a class: what they forbid says why.
class DrillActions : public QObject
{
    Q_OBJECT

public:
    explicit DrillActions(DrillController& controller, QObject* parent = nullptr);

    QAction hint;
    QAction diagnose;
    QAction deploy;
    QAction check;
    QAction cancelCheck;
    QAction finish;
    QAction reset;
    QAction stop;
    QAction copyPsql;
    QAction copyUri;
    QAction copyDsn;
    QAction copyEnvironment;
    QAction openTerminal;
    /// Says why there is no server to connect to; seen in menus while there is none. It can be chosen, for the keyboard
    /// passes over what cannot. What opens such a menu, and cannot be pressed then, says the same.
    QAction noServer;

    /// Whether there is a server to connect to.
    [[nodiscard]] bool canConnect() const;
    /// Why the action cannot be had now, in words; empty where it can, and for those that no key asks for.
    [[nodiscard]] QString whyNot(const QAction& action) const;
    /// Enables what the present state allows. Also after a hint was shown.
    void refresh();

private:
    void refreshHint();
    void refreshSteps();
    void refreshPsql();
    [[nodiscard]] QString whyNoHint() const;
    [[nodiscard]] QString whyNoCheck() const;
    [[nodiscard]] QString whyNotNow(DrillCommand command) const;
    [[nodiscard]] QString checkText() const;

    DrillController& m_controller;
    QTimer m_opens; ///< hints, which the class keeps closed for a while
};

/// What cancelling a check does, with its key. That is no shortcut of the action: what is nearer the keyboard comes
/// first.
[[nodiscard]] QString cancelCheckTip();

} // namespace stormlab
