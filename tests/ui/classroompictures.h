// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDir;

namespace stormlab
{

struct Look;

/// Takes pictures of everything that a class shows: its board empty, full and with names hidden, and the two dialogs.
void takeClassroom(const QDir& folder, const Look& look);

} // namespace stormlab
