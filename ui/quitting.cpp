// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quitting.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace stormlab
{

// QApplication::closeAllWindows() stops at the first window that does not close at once, and they stand in no order.
void quitProgram()
{
    QList<QPointer<QWidget>> windows;
    for (QWidget* each : QApplication::topLevelWidgets())
        windows.append(each);
    for (const QPointer<QWidget>& window : windows) {
        if (window && window->isVisible())
            window->close();
    }
}

} // namespace stormlab
