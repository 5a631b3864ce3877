// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keys/keytable.h"

#include <QMenu>

#include <functional>

namespace stormlab
{

class Theme;

/// Presenter mode on and off, and what it masks, in the menus of any window that masks something, with the keys that
/// its masked texts name. The mode is the whole program's. Main thread.
class MaskMenu : public QMenu
{
    Q_OBJECT

public:
    /// The keys work in the whole window.
    MaskMenu(Theme& theme, QWidget& window);

protected:
    /// An entry whose key the window hears too.
    QAction* add(Key key, const QString& text, bool checkable, const std::function<void()>& does);

private:
    void tell();

    Theme& m_theme;
    QWidget& m_window;
    QAction* m_mode;
    QList<QAction*> m_reveals; ///< in the order of allSecrets
};

} // namespace stormlab
