// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/classroom/boardtable.h"

#include <QString>

#include <functional>

class QWidget;

namespace stormlab
{

class Masking;

/// What a room is not to read is in no file either that is made before it: hidden while names are masked, else as the
/// board has them.
[[nodiscard]] BoardNames namesToExport(const Masking& masking, BoardNames shown);

/// Asks for a file for the board, beside the results at first; says so where that will have no names. Returns at once;
/// `then` gets what was chosen.
void chooseBoardFile(QWidget* parent, const QString& folder, BoardNames names,
                     const std::function<void(const QString& path)>& then);

} // namespace stormlab
