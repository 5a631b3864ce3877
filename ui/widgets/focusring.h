// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace stormlab
{

class Theme;

/// Frames a list, a table, a text, a label or a button while it has the keyboard: without a frame of their own hardly
/// anything else would tell. The area owns it.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    FocusRing(const Theme& theme, QWidget* area);
    /// In the accent of the application's palette, for a window that is given no theme.
    explicit FocusRing(QWidget* area);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void surround();

    const Theme* m_theme = nullptr;
    QWidget* m_area;
};

} // namespace stormlab
