// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace stormlab
{

/// Drops a file on a window, as somebody drags it from a file browser; the window must take it.
void dropFile(QWidget& window, const QString& path);

} // namespace stormlab
