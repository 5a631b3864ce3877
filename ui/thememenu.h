// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QMenu>

namespace stormlab
{

class Preferences;

/// The themes to choose from; the choice holds for all windows and is kept.
class ThemeMenu : public QMenu
{
    Q_OBJECT

public:
    ThemeMenu(Theme& theme, Preferences& preferences, QWidget* parent);

private:
    void choose(Theme::Mode mode);
    void check();

    Theme& m_theme;
    Preferences& m_preferences;
};

} // namespace stormlab
