// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/injectschedule.h"

#include <utility>

namespace stormlab
{

void InjectSchedule::begin(const std::vector<InjectSpec>& injects)
{
    stop();
    const int run = m_run;
    for (const InjectSpec& inject : injects) {
        if (inject.afterDeploy)
            m_afterDeploy.push_back(inject);
        else if (inject.at && run == m_run)
            arm(inject, *inject.at);
    }
    if (run != m_run)
        m_afterDeploy.clear();
}

void InjectSchedule::deployed()
{
    const int run = m_run;
    for (const InjectSpec& inject : std::exchange(m_afterDeploy, {})) {
        if (run == m_run)
            arm(inject, *inject.afterDeploy);
    }
}

void InjectSchedule::checkBegins()
{
    m_checking = true;
}

void InjectSchedule::checkEnds()
{
    m_checking = false;
    const int run = m_run;
    for (const InjectSpec& inject : std::exchange(m_heldBack, {})) {
        if (run == m_run)
            Q_EMIT due(inject);
    }
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
    m_checking = false;
    ++m_run;
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
    if (m_checking && inject.kind != InjectSpec::Kind::Resume)
        m_heldBack.push_back(inject);
    else
        Q_EMIT due(inject);
}

} // namespace stormlab
