// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classfile.h"
#include "core/runtime/classroom/boardtable.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace stormlab
{

class ClassBoardFilter;
class ClassBoardModel;
class Masking;

/// What a room is not to read is in no file either that is made before it: hidden while names are masked, else as the
/// board has them.
[[nodiscard]] BoardNames namesToExport(const Masking& masking, BoardNames shown);

/// The rows that the filter shows, in its order.
[[nodiscard]] std::vector<BoardLine> shownLines(const ClassBoardFilter& filter, const ClassBoardModel& model);

/// Asks for a file for the board, beside the results at first and called as the class is; says so where that will have
/// no names. Returns at once; `then` gets what was chosen.
void chooseBoardFile(QWidget* parent, const ClassFile& file, const QString& folder, BoardNames names,
                     const std::function<void(const QString& path)>& then);

} // namespace stormlab
