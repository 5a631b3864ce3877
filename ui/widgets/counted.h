// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace stormlab
{

/// "1 hint" or "3 hints": `one` and `many` carry %1 for the number.
[[nodiscard]] inline QString counted(int count, const QString& one, const QString& many)
{
    return (count == 1 ? one : many).arg(count);
}

} // namespace stormlab
