// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace stormlab
{

/// Asks every window to close; the program ends with the last one. One that has to do something first, as ending a
/// drill or saving bookmarks, closes by itself when that is done, and keeps none of the others open.
void quitProgram();

} // namespace stormlab
