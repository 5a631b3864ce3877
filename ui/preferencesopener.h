// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/preferences.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace stormlab
{

class PreferencesDialog;
class Theme;

/// Lets a person see and change the preferences, over whatever window they are in. Main thread; it must outlive the
/// windows that ask it.
class PreferencesOpener : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PreferencesOpener(Theme& theme, Preferences& preferences, QObject* parent = nullptr);

    /// Returns at once; where they are open already, over another window, that is the one that is shown. What was
    /// agreed to is kept and takes effect, but for engines, which whoever hears of it keeps.
    void open(QWidget* over);

Q_SIGNALS:
    void enginesPreferred(const stormlab::EnginePreferences& engines);

private:
    Theme& m_theme;
    Preferences& m_preferences;
    QPointer<PreferencesDialog> m_open; ///< two would undo each other's changes
};

} // namespace stormlab
