// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace stormlab
{

class Theme;

/// Frames a list, a table or a text while it has the keyboard: without a frame of their own nothing else would tell.
/// The area owns it.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    FocusRing(const Theme& theme, QAbstractScrollArea* area);
    /// In the accent of the application's palette, for a window that is given no theme.
    explicit FocusRing(QAbstractScrollArea* area);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void surround();

    const Theme* m_theme = nullptr;
    QAbstractScrollArea* m_area;
};

} // namespace stormlab
