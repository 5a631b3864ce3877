// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenuBar;

namespace stormlab
{

/// Every entry of the bar's menus gets a letter, in whatever language: those that name none of their own, as panes,
/// files and marks, take one that is free in their menu, and where none is, another entry moves on to one of its other
/// letters. Anew whenever a menu opens, for entries come and go.
void giveMnemonics(QMenuBar& bar);

} // namespace stormlab
