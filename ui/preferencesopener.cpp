// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferencesopener.h"

#include "ui/theme.h"
#include "ui/widgets/preferencesdialog.h"

namespace stormlab
{

namespace
{

void keepLook(Theme& theme, Preferences& preferences, const PreferencesDialog::Values& values)
{
    theme.setMode(values.theme);
    theme.setTextZoom(values.textZoom);
    theme.setMotion(values.motion);
    preferences.setTheme(static_cast<int>(values.theme));
    // While presenting another size is shown.
    preferences.setTextZoom(theme.ownTextZoom());
    preferences.setMotion(static_cast<int>(values.motion));
    preferences.setLanguage(values.language);
}

/// With the window that it lies over.
void bringForward(QWidget& dialog)
{
    QWidget& below = *dialog.parentWidget()->window();
    below.setWindowState(below.windowState() & ~Qt::WindowMinimized);
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

PreferencesOpener::PreferencesOpener(Theme& theme, Preferences& preferences, QObject* parent)
    : QObject(parent), m_theme(theme), m_preferences(preferences)
{
}

void PreferencesOpener::open(QWidget* over)
{
    if (m_open && m_open->isVisible()) {
        bringForward(*m_open);
        return;
    }
    auto* dialog = new PreferencesDialog(m_theme,
                                         {m_preferences.engines(), m_preferences.recordings(), m_theme.mode(),
                                          m_theme.textZoom(), m_theme.motion(), m_preferences.language()},
                                         over);
    m_open = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const PreferencesDialog::Values values = dialog->values();
        m_preferences.setRecordings(values.recordings);
        keepLook(m_theme, m_preferences, values);
        Q_EMIT enginesPreferred(values.engines);
    });
    dialog->open();
}

} // namespace stormlab
