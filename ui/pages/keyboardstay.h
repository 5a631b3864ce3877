// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace stormlab
{

/// Whether a person who has asked for something by its key still waits for it: the keyboard is where it was, and
/// nothing was typed there or clicked since. Whoever does something else is not to be led away from it.
class KeyboardStay : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    KeyboardStay(QAction& asked, const QWidget& page);

    [[nodiscard]] bool isWaiting() const;
    /// What was asked for is there, or does not come.
    void end();

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();

    QAction& m_asked;
    const QWidget& m_page;
    QPointer<QWidget> m_where;
    QPointer<QWidget> m_surface; ///< of that, where it scrolls
};

} // namespace stormlab
