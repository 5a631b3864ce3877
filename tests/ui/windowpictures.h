// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDir;

namespace stormlab
{

struct Look;

/// Takes pictures of every window and dialog at each place of its courses: "drill-check-light-250-percent-….png".
void takeWindows(const QDir& folder, const Look& look);

} // namespace stormlab
