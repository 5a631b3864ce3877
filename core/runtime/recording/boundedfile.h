// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace stormlab
{

/// At most so many bytes of a regular file: one more than `most` where there are more. BadFile where there is none or
/// it cannot be read. Blocks on the disk.
[[nodiscard]] Result<QByteArray> readBounded(const QString& path, std::size_t most);

} // namespace stormlab
