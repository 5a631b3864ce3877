// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDir;

namespace stormlab
{

struct Look;

/// Takes pictures of a drill of an application in pods, while they stand still and when it is over.
void takePods(const QDir& folder, const Look& look);

} // namespace stormlab
