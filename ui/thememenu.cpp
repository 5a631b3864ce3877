// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/thememenu.h"

#include "core/runtime/preferences.h"

#include <QActionGroup>

namespace stormlab
{

ThemeMenu::ThemeMenu(Theme& theme, Preferences& preferences, QWidget* parent)
    : QMenu(tr("&Theme"), parent), m_theme(theme), m_preferences(preferences)
{
    auto* group = new QActionGroup(this);
    for (const auto& [mode, text] :
         {std::pair{Theme::Mode::System, tr("&System")}, std::pair{Theme::Mode::Light, tr("&Light")},
          std::pair{Theme::Mode::Dark, tr("&Dark")}, std::pair{Theme::Mode::HighContrast, tr("&High contrast")}}) {
        QAction* action = addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(mode));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = mode] { choose(mode); });
    }
    // Another window, or the preferences, may have changed it.
    connect(&theme, &Theme::changed, this, &ThemeMenu::check);
    check();
}

void ThemeMenu::choose(Theme::Mode mode)
{
    m_theme.setMode(mode);
    m_preferences.setTheme(static_cast<int>(mode));
}

void ThemeMenu::check()
{
    for (QAction* action : actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_theme.mode()));
}

} // namespace stormlab
