// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/turn.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

namespace stormlab
{

bool hasHadATurn()
{
    bool turned = false;
    QTimer::singleShot(0, qApp, [&turned] { turned = true; });
    return QTest::qWaitFor([&turned] { return turned; });
}

} // namespace stormlab
