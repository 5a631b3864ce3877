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

void InjectSchedule::deployOrdered(const std::string& app)
{
    for (auto& [inject, apps] : m_repeated)
        std::erase(apps, app);
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
    m_check = Check::Waiting;
}

void InjectSchedule::measuringBegins()
{
    m_check = Check::Measuring;
}

void InjectSchedule::checkEnds()
{
    m_check = Check::None;
    const int run = m_run;
    for (const InjectSpec& inject : std::exchange(m_heldBack, {})) {
        if (run == m_run)
            fireFirst(inject);
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
    m_repeated.clear();
    m_heldBack.clear();
    m_check = Check::None;
    ++m_run;
}

void InjectSchedule::arm(const InjectSpec& inject, Milliseconds after)
{
    if (after.count() == 0) {
        comeDue(inject);
        return;
    }
    QTimer* const timer = newTimer(after);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, inject] { comeDue(inject); });
    timer->start();
}

void InjectSchedule::comeDue(const InjectSpec& inject)
{
    if (m_check != Check::None && inject.kind != InjectSpec::Kind::Resume)
        m_heldBack.push_back(inject);
    else
        fireFirst(inject);
}

void InjectSchedule::fireFirst(const InjectSpec& inject)
{
    const int run = m_run;
    Q_EMIT due(inject);
    if (!inject.every || run != m_run)
        return;
    if (inject.kind == InjectSpec::Kind::Deploy)
        m_repeated[inject.name] = inject.apps;
    QTimer* const timer = newTimer(*inject.every);
    connect(timer, &QTimer::timeout, this, [this, inject] { repeat(inject); });
    timer->start();
}

void InjectSchedule::repeat(InjectSpec inject)
{
    // A deploy keeps away neither customers nor what pauses the server.
    const bool isRelease = inject.kind == InjectSpec::Kind::Deploy;
    if (isRelease)
        inject.apps = m_repeated[inject.name];
    if ((!isRelease || !inject.apps.empty()) && m_check != Check::Measuring)
        Q_EMIT due(inject);
}

QTimer* InjectSchedule::newTimer(Milliseconds interval)
{
    auto* const timer = new QTimer(this);
    timer->setTimerType(Qt::PreciseTimer);
    timer->setInterval(interval);
    m_timers.push_back(timer);
    return timer;
}

} // namespace stormlab
