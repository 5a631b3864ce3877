// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenuBar;

namespace stormlab
{

/// For every window that has a menu bar, once all its menus are in it: entries have letters, and the keyboard comes
/// back from it.
void finishMenus(QMenuBar& bar);

} // namespace stormlab
