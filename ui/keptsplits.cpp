// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keptsplits.h"

#include "core/runtime/preferences.h"

#include <QSplitter>

#include <utility>

namespace stormlab
{

KeptSplits::KeptSplits(QWidget& window, Preferences& preferences, QString kind)
    : QObject(&window), m_preferences(preferences), m_kind(std::move(kind))
{
    for (QSplitter* split : window.findChildren<QSplitter*>()) {
        if (!split->objectName().isEmpty())
            follow(*split);
    }
}

QString KeptSplits::keyOf(const QSplitter& split) const
{
    return m_kind + QLatin1Char('/') + split.objectName();
}

void KeptSplits::follow(QSplitter& split)
{
    restore(split);
    connect(&split, &QObject::objectNameChanged, this, [this, &split] { restore(split); });
    // Told for a person's hand only, not for what the window's size does.
    connect(&split, &QSplitter::splitterMoved, this,
            [this, &split] { m_preferences.setSplit(keyOf(split), split.saveState()); });
}

void KeptSplits::restore(QSplitter& split)
{
    // With nothing kept it stays as it is.
    split.restoreState(m_preferences.split(keyOf(split)));
}

} // namespace stormlab
