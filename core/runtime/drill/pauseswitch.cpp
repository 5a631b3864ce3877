// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/pauseswitch.h"

namespace stormlab
{

PauseSwitch::PauseSwitch(Sandbox& sandbox, QObject* parent) : QObject(parent), m_sandbox(sandbox)
{
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer);
    connect(&m_end, &QTimer::timeout, this, &PauseSwitch::resume);
    connect(&sandbox, &Sandbox::paused, this, &PauseSwitch::onPaused);
    connect(&sandbox, &Sandbox::resumed, this, &PauseSwitch::onResumed);
    connect(&sandbox, &Sandbox::stopped, this, &PauseSwitch::onServerEnded);
    connect(&sandbox, &Sandbox::restarted, this, &PauseSwitch::onServerBack);
    connect(&sandbox, &Sandbox::lost, this, [this] { m_lost = true; });
    connect(&sandbox, &Sandbox::regained, this, &PauseSwitch::onRegained);
}

void PauseSwitch::pause(std::optional<Milliseconds> lasts)
{
    m_wanted = true;
    m_lasts = lasts;
    m_end.stop();
    if (m_sandbox.state() == Sandbox::State::Paused && !m_underWay)
        onPaused();
    else
        pursue();
}

void PauseSwitch::resume()
{
    m_wanted = false;
    m_end.stop();
    pursue();
}

void PauseSwitch::letGo()
{
    m_letGo = true;
    m_end.stop();
}

void PauseSwitch::pursue()
{
    if (m_underWay || m_down || m_lost || m_letGo)
        return;
    if (m_wanted && m_sandbox.state() == Sandbox::State::Ready) {
        m_underWay = true;
        m_sandbox.pause();
    } else if (!m_wanted && m_sandbox.state() == Sandbox::State::Paused) {
        m_underWay = true;
        m_sandbox.resume();
    }
}

void PauseSwitch::onPaused()
{
    m_underWay = false;
    if (m_wanted && m_lasts)
        m_end.start(*m_lasts);
    pursue();
}

void PauseSwitch::onResumed()
{
    m_underWay = false;
    pursue();
}

/// Its end answers whatever was asked of it, and the one that is started instead begins unpaused.
void PauseSwitch::onServerEnded()
{
    m_down = true;
    m_underWay = false;
    m_wanted = false;
    m_end.stop();
}

void PauseSwitch::onServerBack()
{
    m_down = false;
    pursue();
}

/// What was wanted meanwhile is done now: a server that is out of reach cannot be asked.
void PauseSwitch::onRegained()
{
    m_lost = false;
    pursue();
}

} // namespace stormlab
