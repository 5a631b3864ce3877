// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace stormlab
{

/// One line of CSV, without its line end; its cells are those of csvCell().
[[nodiscard]] QString csvLine(const QStringList& cells);
/// One line of tab-separated text; tabs and line ends within cells become spaces. What would be a formula stays one:
/// whoever copies what others have typed takes withoutFormulas() first.
[[nodiscard]] QString tsvLine(const QStringList& cells);
/// As csvLine() writes them.
[[nodiscard]] QStringList withoutFormulas(QStringList cells);

} // namespace stormlab
