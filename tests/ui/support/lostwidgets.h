// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace stormlab
{

/// What is seen in the window and cannot be read or reached, a line each: beyond the edges of the window, or too small
/// for its text. Empty where all is well.
[[nodiscard]] QStringList lostIn(const QWidget& window);

} // namespace stormlab
