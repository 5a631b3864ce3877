// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace stormlab
{

/// The labels, buttons and boxes that are seen in the window and have no room for their text: a line each. A text that
/// is elided on purpose has its whole as a tool tip (ElidedLabel) and is none of them.
[[nodiscard]] QStringList clippedIn(const QWidget& window);

} // namespace stormlab
