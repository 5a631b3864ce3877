// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>

namespace stormlab
{

class Theme;

/// A dock with our own quiet title, or none where a tab says it already. While it floats it has the desktop's.
/// What is in it can be reached by the keyboard only while it is seen.
class PanelDock : public QDockWidget
{
    Q_OBJECT

public:
    PanelDock(const Theme& theme, const QString& title, QWidget* content, QWidget* parent);

    void setTitled(bool titled);
    /// Neither closed nor behind another tab. It is as it was while the whole window is hidden or minimised.
    [[nodiscard]] bool isInFront() const;

private:
    void chooseTitle();
    [[nodiscard]] bool isInView() const;
    void hideBehindTabs();

    const Theme& m_theme;
    QWidget* m_none;
    QWidget* m_bar;
    bool m_titled = true;
};

} // namespace stormlab
