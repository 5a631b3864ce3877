// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/drillstate.h"

#include <QObject>

namespace stormlab
{

class DrillController;
class PanelDock;

/// Tells the timeline that the person looks at the client settings. Only a choice of theirs is a look: the pane also
/// comes to the front when a window is restored, when docks are arranged anew and with a layout that was kept. An
/// opening, from the choice until the pane goes out of view, is told once; and who has it open when the incident
/// begins looks at it then, which is told too. Controller and dock must outlive it.
class SettingsLook : public QObject
{
    Q_OBJECT

public:
    SettingsLook(DrillController& controller, const PanelDock& dock, QObject* parent);

    /// The person has gone to the pane, or uses what is in it.
    void choose();

private:
    void forget();
    void onVisibility();
    void onState(DrillState state);
    void tell();

    DrillController& m_controller;
    const PanelDock& m_dock;
    bool m_open = false;       ///< by a choice
    bool m_isBaseline = false; ///< the incident is still to come
};

} // namespace stormlab
