// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/openedguide.h"

#include "ui/guide/guidewindow.h"

#include <QApplication>

namespace stormlab
{

GuideWindow* openedGuide()
{
    for (QWidget* each : QApplication::topLevelWidgets()) {
        auto* guide = qobject_cast<GuideWindow*>(each);
        if (guide != nullptr && guide->isVisible())
            return guide;
    }
    return nullptr;
}

} // namespace stormlab
