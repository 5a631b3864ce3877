// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

class QDir;

namespace stormlab
{

/// Takes pictures of presenter mode as a projector shows it, 1920×1080: a drill with its secrets masked, the board of
/// the room, the teacher's strip, and a demonstration at a question and at its answer.
void takePresenter(const QDir& folder, Theme::Mode mode);

} // namespace stormlab
