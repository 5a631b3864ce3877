// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace stormlab
{

/// Gives a window that was never shown the size that it wants, or what its screen has room for, frame included.
void giveFirstSize(QWidget& window, QSize wanted);

} // namespace stormlab
