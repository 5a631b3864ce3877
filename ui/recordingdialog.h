// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileDialog>

namespace stormlab
{

/// Opens a dialog in which recordings are chosen: one (ExistingFile) or several (ExistingFiles). It begins in this
/// folder where that is there. It deletes itself; connect to its signals.
QFileDialog* openRecordingDialog(QWidget* parent, const QString& title, QFileDialog::FileMode mode,
                                 const QString& folder);

} // namespace stormlab
