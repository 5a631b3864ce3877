// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFileDialog;
class QString;
class QWidget;

namespace stormlab
{

/// A dialog that asks for a file to be written: all that a window exports or saves begins in the folder that was chosen
/// last in one of these of its own, and in that of the person's documents before that. It is not open yet, and deletes
/// itself when it is closed. Main thread.
[[nodiscard]] QFileDialog* newSaveDialog(QWidget* parent, const QString& title);

} // namespace stormlab
