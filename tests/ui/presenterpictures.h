// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDir;

namespace stormlab
{

struct Look;

/// Takes pictures of what only presenter mode has, as a projector shows it: a drill with its secrets masked, the board
/// of the room, the teacher's strip, and a demonstration at a question and at its answer. `look`: a presenter's.
void takePresenter(const QDir& folder, const Look& look);

} // namespace stormlab
