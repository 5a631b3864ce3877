// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keys/keytable.h"

#include <QMenu>

namespace stormlab
{

class Preferences;
class Theme;

/// Larger, smaller and usual text, with their keys; it holds for all windows and is kept.
class TextSizeMenu : public QMenu
{
    Q_OBJECT

public:
    /// The keys work in the whole window of `parent`.
    TextSizeMenu(Theme& theme, Preferences& preferences, QWidget* parent);

private:
    void add(Key key, const QString& text, int (*next)(int));
    void choose(int percent);
    void tell();

    Theme& m_theme;
    Preferences& m_preferences;
};

} // namespace stormlab
