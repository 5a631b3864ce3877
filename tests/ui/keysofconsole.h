// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/windowrig.h"
#include "ui/keys/keytable.h"

class QWidget;

namespace stormlab
{

/// Brings the console where one of its keys means something, and gives what must hear it; for other keys the window.
[[nodiscard]] QWidget* prepareInConsole(WindowRig& rig, Key key);
/// Whether a key of the console has done what the list says; false for all others.
[[nodiscard]] bool happenedInConsole(WindowRig& rig, Key key);

} // namespace stormlab
