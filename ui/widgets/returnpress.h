// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace stormlab
{

/// Lets Return and Enter press the button that has the focus in this window, as they do in every dialog. Outside of
/// dialogs Qt leaves that to Space alone, and who presses Return thinks that the program hangs.
void pressButtonsByReturn(QWidget& window);

} // namespace stormlab
