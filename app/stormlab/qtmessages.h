// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace stormlab
{

/// Keeps one message of Qt's from standard error, and passes every other one on. While a QGuiApplication is made, Qt
/// looks for a file of Flatpak's in the runtime folder, and complains where there is no XDG_RUNTIME_DIR, as after `su`.
/// The program does without it, and setting the variable instead would mislead the engines that inherit it.
void keepQuietAboutRuntimeFolder();

} // namespace stormlab
