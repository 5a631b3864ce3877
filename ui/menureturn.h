// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QMenuBar;
class QWidget;

namespace stormlab
{

/// Has the keyboard back from a menu bar where it was before. Qt's own memory of that is lost when another menu is
/// opened by its letter from within the bar, and when another window comes to the front meanwhile: the bar then keeps
/// the keyboard, and does nothing with it. Where what had it is hidden or disabled by now, the middle of the page gets
/// it. Owned by the bar.
class MenuReturn : public QObject
{
    Q_OBJECT

public:
    explicit MenuReturn(QMenuBar& bar);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onFocus(QWidget* before, const QWidget* now);
    void giveBack();

    QMenuBar& m_bar;
    QPointer<QWidget> m_before; ///< what had the keyboard before the bar got it
};

} // namespace stormlab
