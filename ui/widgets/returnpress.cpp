// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/returnpress.h"

#include "ui/keys/keytable.h"

#include <QKeyEvent>
#include <QPushButton>

namespace stormlab
{

namespace
{

/// Sees the keys that nobody below the window wanted.
class ReturnPress : public QObject
{
public:
    explicit ReturnPress(QWidget& window) : QObject(&window), m_window(window) { window.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != &m_window || event->type() != QEvent::KeyPress)
            return false;
        const auto& key = *static_cast<QKeyEvent*>(event);
        auto* button = qobject_cast<QPushButton*>(m_window.focusWidget());
        if (!isPressOf(Key::ButtonPress, key) || key.isAutoRepeat() || button == nullptr || !button->isEnabled())
            return false;
        button->click();
        return true;
    }

private:
    QWidget& m_window;
};

} // namespace

void pressButtonsByReturn(QWidget& window)
{
    new ReturnPress(window);
}

} // namespace stormlab
