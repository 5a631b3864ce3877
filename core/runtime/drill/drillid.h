// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace stormlab
{

/// A name that no other drill on this computer has, for sandboxes and control sockets: "drill-" and eight hexadecimal
/// digits.
[[nodiscard]] QString newDrillId();

} // namespace stormlab
