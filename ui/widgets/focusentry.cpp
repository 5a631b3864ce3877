// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focusentry.h"

#include <QFocusEvent>
#include <QWidget>

namespace stormlab
{

namespace
{

/// Where Tab would lead from there; nullptr where there is nothing else.
QWidget* stopAfter(const QWidget* panel, bool backwards)
{
    const auto next = [backwards](const QWidget* from) {
        return backwards ? from->previousInFocusChain() : from->nextInFocusChain();
    };
    for (QWidget* stop = next(panel); stop != panel; stop = next(stop)) {
        if (stop->isVisible() && stop->isEnabled() && (stop->focusPolicy() & Qt::TabFocus) != 0)
            return stop;
    }
    return nullptr;
}

} // namespace

FocusEntry::FocusEntry(QWidget* panel, QWidget* to) : QObject(panel), m_to(to)
{
    panel->installEventFilter(this);
}

bool FocusEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<const QFocusEvent*>(event)->reason();
        const auto* panel = static_cast<const QWidget*>(watched);
        QWidget* to =
            m_to->isVisibleTo(panel) && m_to->isEnabled() ? m_to : stopAfter(panel, reason == Qt::BacktabFocusReason);
        if (to != nullptr)
            to->setFocus(reason);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace stormlab
