// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settingslook.h"

#include "core/runtime/drill/drillcontroller.h"
#include "ui/widgets/paneldock.h"

namespace stormlab
{

SettingsLook::SettingsLook(DrillController& controller, const PanelDock& dock, QObject* parent)
    : QObject(parent), m_controller(controller), m_dock(dock)
{
    connect(&controller, &DrillController::timelineReset, this, &SettingsLook::forget);
    connect(&controller, &DrillController::stateChanged, this, &SettingsLook::onState);
    connect(&dock, &QDockWidget::visibilityChanged, this, &SettingsLook::onVisibility);
}

void SettingsLook::choose()
{
    if (m_open)
        return;
    m_open = true;
    tell();
}

void SettingsLook::forget()
{
    m_open = false;
    m_isBaseline = false;
}

// Of a window that is minimised the panes stay where they are, and whoever restores it goes on where they were.
void SettingsLook::onVisibility()
{
    m_open = m_open && m_dock.isInFront();
}

void SettingsLook::onState(DrillState state)
{
    const bool begins = m_isBaseline && state == DrillState::Incident;
    m_isBaseline = state == DrillState::Baseline;
    if (begins && m_open && !m_dock.window()->isMinimized())
        tell();
}

void SettingsLook::tell()
{
    static_cast<void>(m_controller.openView("client-settings"));
}

} // namespace stormlab
