// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/drillstate.h"

#include <QObject>

#include <string>

class QWidget;

namespace stormlab
{

class DrillController;

/// Tells the timeline that the person looks at a view that has to be opened. Only a choice of theirs is a look: a pane
/// also comes to the front when a window is restored, when docks are arranged anew and with a layout that was kept. An
/// opening, from the choice until the view goes out of sight, is told once; and who has it open when the incident
/// begins looks at it then, which is told too. Controller and widget must outlive it.
class ViewLook : public QObject
{
    Q_OBJECT

public:
    /// `view`: as it is recorded; `shown`: the widget in which it is.
    ViewLook(DrillController& controller, std::string view, const QWidget& shown, QObject* parent);

    /// The person has gone to the view, or uses what is in it.
    void choose();
    /// It has gone out of sight. Of a window that is minimised the panes stay where they are, and whoever restores it
    /// goes on where they were.
    void leave() { m_open = false; }

private:
    void forget();
    void onState(DrillState state);
    void tell();

    DrillController& m_controller;
    std::string m_view;
    const QWidget& m_shown;
    bool m_open = false;       ///< by a choice
    bool m_isBaseline = false; ///< the incident is still to come
};

} // namespace stormlab
