// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/finishedmenus.h"

#include "ui/menumnemonics.h"
#include "ui/menureturn.h"

#include <QMenuBar>

namespace stormlab
{

void finishMenus(QMenuBar& bar)
{
    giveMnemonics(bar);
    new MenuReturn(bar);
}

} // namespace stormlab
