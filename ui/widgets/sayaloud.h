// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace stormlab
{

/// Has a screen reader tell what the widget says now, wherever the keyboard is: whoever works elsewhere would not
/// notice.
void sayAloud(QWidget& widget);

} // namespace stormlab
