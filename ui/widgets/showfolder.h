// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace stormlab
{

class Masking;

/// Shows a folder in the desktop's program for files; returns at once. Where none can be started, says so over
/// `parent`, with the folder as it may be shown now, and offers to copy its path.
void showFolder(QWidget* parent, const QString& folder, const Masking& masking);

} // namespace stormlab
