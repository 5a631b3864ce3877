// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace stormlab
{

/// Writes a file whole or not at all: beside it first, then renamed over it. Only a regular file is replaced; a folder,
/// a device or a pipe is refused. Blocks on the disk.
[[nodiscard]] Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace stormlab
