// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/progressrig.h"
#include "ui/keys/keytable.h"

class QWidget;

namespace stormlab
{

/// Whether a key is heard on one of the pages beside the drill: start, progress, recordings, debrief.
[[nodiscard]] bool isOfPage(Key key);
/// Brings the window where such a key means something, and gives what must hear it.
[[nodiscard]] QWidget* prepareOnPage(ProgressRig& rig, Key key);
/// Whether such a key has done what the list says.
[[nodiscard]] bool happenedOnPage(ProgressRig& rig, Key key);

/// The replay that one of them has opened; nullptr where there is none.
[[nodiscard]] QWidget* openedReplay();

} // namespace stormlab
