// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/replayrig.h"
#include "ui/keys/keytable.h"
#include "ui/pages/replaypage.h"

class QLineEdit;
class QWidget;

namespace stormlab
{

/// Where the tests put the playhead.
inline constexpr DrillTime replayStart{30'000};

/// The only one of its kind in the replay's page.
template <typename Widget>
[[nodiscard]] Widget* partOf(const ReplayRig& rig)
{
    return rig.window->page().findChild<Widget*>();
}

[[nodiscard]] QLineEdit* searchField(const ReplayRig& rig);
[[nodiscard]] bool paneHasFocus(const ReplayRig& rig, Key pane);
/// Whether the keyboard writes into the field of this name.
[[nodiscard]] bool typesIn(const char* field);

/// Brings the window where the key means something, and gives what must hear it.
[[nodiscard]] QWidget* prepareInReplay(ReplayRig& rig, Key key);
/// Whether a key has done what the list says.
[[nodiscard]] bool happenedInReplay(const ReplayRig& rig, Key key);

} // namespace stormlab
