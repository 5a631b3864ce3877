// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/viewlook.h"

#include "core/runtime/drill/drillcontroller.h"

#include <QWidget>

#include <utility>

namespace stormlab
{

ViewLook::ViewLook(DrillController& controller, std::string view, const QWidget& shown, QObject* parent)
    : QObject(parent), m_controller(controller), m_view(std::move(view)), m_shown(shown)
{
    connect(&controller, &DrillController::timelineReset, this, &ViewLook::forget);
    connect(&controller, &DrillController::stateChanged, this, &ViewLook::onState);
}

void ViewLook::choose()
{
    if (m_open)
        return;
    m_open = true;
    tell();
}

void ViewLook::forget()
{
    m_open = false;
    m_isBaseline = false;
}

void ViewLook::onState(DrillState state)
{
    const bool begins = m_isBaseline && state == DrillState::Incident;
    m_isBaseline = state == DrillState::Baseline;
    if (begins && m_open && !m_shown.window()->isMinimized())
        tell();
}

void ViewLook::tell()
{
    static_cast<void>(m_controller.openView(m_view));
}

} // namespace stormlab
