// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keys/keytable.h"
#include "ui/pages/classboardpage.h"

#include <QMainWindow>

#include <functional>

namespace stormlab
{

class Preferences;
class Theme;

/// A window with the results of a class.
class ClassBoardWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Theme and preferences must outlive the window.
    ClassBoardWindow(Theme& theme, Preferences& preferences, ClassBoardPage::Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] ClassBoardPage& page() { return *m_page; }

Q_SIGNALS:
    void preferencesRequested();
    void recordingRequested(const QString& path);

private:
    void buildMenus(Preferences& preferences);
    void addKey(QMenu& menu, Key key, const QString& text, const std::function<void()>& does);

    Theme& m_theme;
    ClassBoardPage* m_page;
};

} // namespace stormlab
