// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/demonstration.h"
#include "core/domain/result.h"

#include <QString>

namespace stormlab
{

/// A demonstration and the recording that it plays.
struct DemonstrationAt {
    Demonstration demonstration;
    QString recording; ///< its file, in the same folder
};

/// The file of a recording's demonstration: beside it. "reference.storm" has "reference.demonstration.json".
[[nodiscard]] QString demonstrationFile(const QString& recording);
[[nodiscard]] bool isDemonstration(const QString& path);

/// BadFile when it cannot be read or has mistakes, all of which are told, as is a stop that lies behind the end of the
/// recording; NotFound without its recording. Blocks on the disk.
[[nodiscard]] Result<DemonstrationAt> readDemonstrationAt(const QString& path);

} // namespace stormlab
