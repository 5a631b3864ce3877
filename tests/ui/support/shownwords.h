// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace stormlab
{

/// All that can be read of a window now, or heard, pointed at or copied: the texts of visible widgets, their tool tips,
/// names and descriptions, and what their models tell of every cell, whether it is scrolled into view or not. In the
/// order of the widgets, each with where it stands.
[[nodiscard]] QStringList shownWords(QWidget& window);

/// Those of them in which a text is found.
[[nodiscard]] QStringList placesOf(const QString& text, const QStringList& words);

} // namespace stormlab
