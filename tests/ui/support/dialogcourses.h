// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/everywindow.h"

namespace stormlab
{

/// The courses of everyWindow() through a class and through dialogs.
void goThroughAClass(const Showing& showing, const VisitWindow& visit);
void goThroughDialogsOfTheWindow(const Showing& showing, const VisitWindow& visit);
void goThroughDialogsOfADrill(const Showing& showing, const VisitWindow& visit);
void goThroughMessages(const Showing& showing, const VisitWindow& visit);

} // namespace stormlab
