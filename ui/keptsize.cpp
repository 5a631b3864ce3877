// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keptsize.h"

#include "core/runtime/preferences.h"
#include "ui/firstsize.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace stormlab
{

KeptSize::KeptSize(QWidget& window, Preferences& preferences, QString kind, QSize first)
    : QObject(&window), m_window(window), m_preferences(preferences), m_kind(std::move(kind))
{
    const WindowSize kept = preferences.windowSize(m_kind);
    giveFirstSize(window, kept.size.isValid() ? kept.size : first);
    if (kept.maximised)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    window.installEventFilter(this);
}

std::function<void(QWidget& strip, QSize first)> KeptSize::ofStrip(Preferences& preferences)
{
    return [&preferences](QWidget& strip, QSize first) {
        new KeptSize(strip, preferences, QStringLiteral("strip"), first);
    };
}

// One that is closed is hidden; one that is minimised is hidden by the desktop, which is none of this.
bool KeptSize::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Hide && !event->spontaneous())
        keep();
    return QObject::eventFilter(watched, event);
}

void KeptSize::keep()
{
    const bool maximised = m_window.isMaximized();
    // A maximised one goes back to the size that it had before.
    const QSize before = m_preferences.windowSize(m_kind).size;
    const QSize normal = m_window.normalGeometry().size();
    const QSize size = m_window.isFullScreen() || maximised ? (normal.isValid() ? normal : before) : m_window.size();
    m_preferences.setWindowSize(m_kind, {size, maximised});
}

} // namespace stormlab
