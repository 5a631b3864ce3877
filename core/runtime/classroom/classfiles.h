// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classfile.h"
#include "core/domain/result.h"

#include <QString>

#include <optional>

namespace stormlab
{

/// Reads a class file. BadFile with every mistake, a line each. Blocks on the disk; any thread.
[[nodiscard]] Result<ClassFile> readClassFileAt(const QString& path);
/// Writes it whole. Blocks on the disk; any thread.
[[nodiscard]] Result<void> writeClassFile(const QString& path, const ClassFile& file);

/// Whether a name or a path is that of a class file.
[[nodiscard]] bool isClassFile(const QString& path);
/// The same of a result file.
[[nodiscard]] bool isResultFile(const QString& path);

} // namespace stormlab
