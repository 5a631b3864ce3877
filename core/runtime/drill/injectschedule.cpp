// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/injectschedule.h"

#include <utility>

namespace stormlab
{

void InjectSchedule::begin(const std::vector<InjectSpec>& injects)
{
    stop();
    for (const InjectSpec& inject : injects) {
        if (inject.afterDeploy)
            m_afterDeploy.push_back(inject);
        else if (inject.at)
            arm(inject, *inject.at);
    }
}

void InjectSchedule::deployed()
{
    for (const InjectSpec& inject : std::exchange(m_afterDeploy, {}))
        arm(inject, *inject.afterDeploy);
}

void InjectSchedule::holdBack(bool hold)
{
    m_hold = hold;
    if (hold)
        return;
    for (const InjectSpec& inject : std::exchange(m_heldBack, {}))
        Q_EMIT due(inject);
}

void InjectSchedule::stop()
{
    // One of them may be the sender of what led here.
    for (QTimer* timer : std::exchange(m_timers, {})) {
        timer->stop();
        timer->deleteLater();
    }
    m_afterDeploy.clear();
    m_heldBack.clear();
    m_hold = false;
}

void InjectSchedule::arm(const InjectSpec& inject, Milliseconds after)
{
    if (after.count() == 0) {
        tell(inject);
        return;
    }
    auto* timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    connect(timer, &QTimer::timeout, this, [this, inject] { tell(inject); });
    timer->start(after);
    m_timers.push_back(timer);
}

void InjectSchedule::tell(const InjectSpec& inject)
{
    if (m_hold)
        m_heldBack.push_back(inject);
    else
        Q_EMIT due(inject);
}

} // namespace stormlab
